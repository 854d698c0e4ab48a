"""Passwords of sites: in the system's credential store, each for one origin, and nowhere else."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from presseditor.domain.errors import PressError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.domain.origin import Origin, origin_or_none
from presseditor.domain.os_reasons import reason_of
from presseditor.sites.key_stores import KeyStore, system_store
from presseditor.sites.local_memory import ForgottenError, ThisComputer

SERVICE = "presseditor"


class Credentials:
    """Passwords by site and origin: a record with another address gets none of the old ones.

    ``store`` stands for the system's store, which is opened on first use and may need the officer's
    consent. ``PRESSEDITOR_SITE_PASSWORD_<ID>`` (capitals, other signs as ``_``) goes before the
    store: a server without a desktop has none. It holds for the origin that it names before the
    password (``https://example.ru abcd efgh``), or else for the first that it is used with.
    """

    def __init__(self, computer: ThisComputer, store: KeyStore | None = None) -> None:
        self._computer = computer
        self._store = store

    def get(self, site_id: str, origin: Origin) -> str | None:
        """Return the password for the origin, or ``None`` where none was kept.

        Raises ``SignInError`` where one was kept for another origin, or for nobody knows which,
        and ``ConsentError`` for a store that others can read.
        """
        from_environment = os.environ.get(variable_of(site_id))
        if from_environment:
            return self._from_environment(variable_of(site_id), from_environment, origin)
        with _in_words(site_id):
            store = self._opened()
            found = store.get_password(SERVICE, _entry(site_id, origin))
            if found is None and store.get_password(SERVICE, site_id) is not None:
                raise SignInError(
                    message(
                        "A password is kept for this site, but not for which address. Enter the"
                        " application password for {origin} once more in the site's settings.",
                        origin=origin.name,
                    )
                )
            return found

    def set(self, site_id: str, origin: Origin, password: str) -> None:
        """Keep the password for the origin alone; raise as ``get``."""
        with _in_words(site_id):
            self._opened().set_password(SERVICE, _entry(site_id, origin), password)
        self._forget(site_id)

    def prepare(self) -> None:
        """Raise ``ConsentError`` now where keeping a password would need the officer's yes."""
        from keyring.errors import KeyringError

        with suppress(KeyringError):
            self._opened()

    def delete(self, site_id: str, origin: Origin) -> None:
        """Forget the password; none kept, or no store to keep it in, is as good."""
        self._forget(_entry(site_id, origin))
        self._forget(site_id)

    def accept_plain_store(self) -> None:
        """Keep the officer's yes to a store that others can read; raise ``RetryError``."""
        try:
            self._computer.accept_plain_store()
        except OSError as error:
            raise _unwritten(error) from error

    def _from_environment(self, variable: str, value: str, origin: Origin) -> str:
        named, _, password = value.partition(" ")
        if origin_or_none(named) is not None and password.strip():
            bound, value = origin_or_none(named), password.strip()
        else:
            bound = self._bound(variable, origin)
        if bound == origin:
            return value
        raise SignInError(
            message(
                "The password in the variable {variable} is not for {origin}. If it is, set the"
                " variable to the address and the password: {address} PASSWORD.",
                variable=variable,
                origin=origin.name,
                address=str(origin),
            )
        )

    def _bound(self, variable: str, origin: Origin) -> Origin | None:
        """Return whom the variable's password was first used for, which may be now."""
        try:
            if self._computer.origin_of(variable) is None:
                self._computer.bind(variable, str(origin))
            return origin_or_none(self._computer.origin_of(variable) or "")
        except ForgottenError:
            raise SignInError(
                message(
                    "Whom the password in the variable {variable} is for is not known any more: the"
                    " file of this computer's settings is damaged or cannot be read. Set the"
                    " variable to the address and the password: {address} PASSWORD.",
                    variable=variable,
                    address=str(origin),
                )
            ) from None
        except OSError as error:
            raise _unwritten(error) from error

    def _forget(self, entry: str) -> None:
        from keyring.errors import KeyringError

        try:
            self._opened().delete_password(SERVICE, entry)
        except (KeyringError, PressError):
            return

    def _opened(self) -> KeyStore:
        if self._store is None:
            self._store = system_store(accept_plain=self._computer.accepts_plain_store)
        return self._store


def variable_of(site_id: str) -> str:
    """Return the name of the environment variable that holds the site's password."""
    return "PRESSEDITOR_SITE_PASSWORD_" + re.sub(r"[^A-Z0-9]", "_", site_id.upper())


def _entry(site_id: str, origin: Origin) -> str:
    return f"{site_id} {origin}"


@contextmanager
def _in_words(site_id: str) -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise SignInError(
            message(
                "The system's password store cannot be used. Unlock it, or set the environment"
                " variable {variable} for this site.",
                variable=variable_of(site_id),
            )
        ) from error


def _unwritten(error: OSError) -> RetryError:
    return RetryError(
        message(
            "What was agreed for this computer could not be saved: {reason}. Check the free space"
            " and the rights to the folder.",
            reason=reason_of(error),
        )
    )
