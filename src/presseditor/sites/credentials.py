"""Passwords of sites: in the system's credential store and nowhere else."""

import os
import re
from typing import Protocol

from presseditor.domain.errors import SignInError
from presseditor.domain.message import message

SERVICE = "presseditor"


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


class Credentials:
    """Passwords by site id. ``store`` stands for the system's store; it is opened on first use.

    ``PRESSEDITOR_SITE_PASSWORD_<ID>`` (capitals, other signs as ``_``) goes before the store: a
    server without a desktop has none.
    """

    def __init__(self, store: KeyStore | None = None) -> None:
        self._store = store

    def get(self, site_id: str) -> str | None:
        """Return the password, or ``None`` where none was kept; raise ``SignInError``."""
        from_environment = os.environ.get(variable_of(site_id))
        if from_environment:
            return from_environment
        from keyring.errors import KeyringError

        try:
            return self._opened().get_password(SERVICE, site_id)
        except KeyringError as error:
            raise _closed(site_id) from error

    def set(self, site_id: str, password: str) -> None:
        """Keep the password; raise ``SignInError`` where the system has no store."""
        from keyring.errors import KeyringError

        try:
            self._opened().set_password(SERVICE, site_id, password)
        except KeyringError as error:
            raise _closed(site_id) from error

    def delete(self, site_id: str) -> None:
        """Forget the password; none kept, or no store to keep it in, is as good."""
        from keyring.errors import KeyringError

        try:
            self._opened().delete_password(SERVICE, site_id)
        except KeyringError:
            return

    def _opened(self) -> KeyStore:
        if self._store is None:
            import keyring

            self._store = keyring.get_keyring()
        return self._store


def variable_of(site_id: str) -> str:
    """Return the name of the environment variable that holds the site's password."""
    return "PRESSEDITOR_SITE_PASSWORD_" + re.sub(r"[^A-Z0-9]", "_", site_id.upper())


def _closed(site_id: str) -> SignInError:
    return SignInError(
        message(
            "The system's password store cannot be used. Unlock it, or set the environment"
            " variable {variable} for this site.",
            variable=variable_of(site_id),
        )
    )
