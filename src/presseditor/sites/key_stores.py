"""Which password store of the system may be trusted with a password."""

from typing import Protocol

from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.message import message

_TRUSTED = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)
"""Modules of keyring itself that hand passwords to the system's own, encrypted store."""
_NONE = frozenset({"keyring.backends.fail", "keyring.backends.null"})


class KeyStore(Protocol):
    """The part of ``keyring`` that is used."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """Return the password, or ``None``."""
        ...

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep the password."""
        ...

    def delete_password(self, service_name: str, username: str) -> None:
        """Forget the password."""
        ...


def system_store(*, accept_plain: bool) -> KeyStore:
    """Return the store that the system offers.

    What keyring calls a store may be a file that anybody can read. It is used only where the
    officer agreed, else ``ConsentError``; ``NoKeyringError`` where there is none at all.
    """
    from keyring import get_keyring

    return safest(get_keyring(), accept_plain=accept_plain)


def safest(backend: KeyStore, *, accept_plain: bool) -> KeyStore:
    """Return the store to use of a backend, which may be a chain; raise as ``system_store``."""
    from keyring.errors import NoKeyringError

    members = _members(backend)
    trusted = [one for one in members if type(one).__module__ in _TRUSTED]
    if trusted:
        return trusted[0]
    others = [one for one in members if type(one).__module__ not in _NONE]
    if not others:
        raise NoKeyringError("no store that keeps anything")
    if accept_plain:
        return others[0]
    raise ConsentError(
        message(
            "This computer has no protected store for passwords. The one that answers ({kind}) may"
            " keep them as plain text: whoever can read your files or a copy of them can sign in"
            " to the site in your name.",
            kind=f"{type(others[0]).__module__}.{type(others[0]).__name__}",
        ),
        Consent.PLAIN_STORE,
    )


def _members(backend: KeyStore) -> list[KeyStore]:
    """Return the backend, or those of its chain with those of their chains, in order."""
    inner = getattr(backend, "backends", None)
    if inner is None:
        return [backend]
    return [member for one in inner for member in _members(one)]
