"""What holds for this computer alone and is in no backup: whom a password was for, what was agreed.

A backup from elsewhere may bring a site of the same id at another address, or settings that agree
to what nobody here was asked.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from presseditor.border import BorderError, Line, read, write
from presseditor.file_lock import BusyError, file_lock
from presseditor.private_files import make_private_folder, write_private

_LARGEST = 1024 * 1024
_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class _Known:
    """``forgotten`` tells that a damaged file was written anew: what it knew is unknown."""

    plain_store: bool = False
    origins: dict[str, Line] = field(default_factory=dict)
    forgotten: bool = False


class ForgottenError(Exception):
    """Whom a variable was used for cannot be known any more."""


class ThisComputer:
    """One small file in the profile. Only where it is missing is anything used the first time.

    A damaged one agrees to nothing and says of no password whom it may go to.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def accepts_plain_store(self) -> bool:
        """Whether the officer agreed to a password store that others can read."""
        try:
            return self._read().plain_store
        except OSError:
            return False

    def accept_plain_store(self) -> None:
        """Keep the officer's yes; raise ``OSError`` where it cannot be written."""
        self._change(lambda known: replace(known, plain_store=True))

    def origin_of(self, variable: str) -> str | None:
        """Return whom the variable's password was first used for, if it ever was.

        Raises ``ForgottenError`` where the file is damaged or cannot be read.
        """
        try:
            known = self._read()
        except OSError as error:
            raise ForgottenError from error
        found = known.origins.get(variable)
        if found is None and known.forgotten:
            raise ForgottenError
        return found

    def bind(self, variable: str, origin: str) -> None:
        """Keep whom the variable's password is for; what another wrote first stays.

        Raises ``OSError`` where it cannot be written.
        """
        self._change(lambda known: replace(known, origins={variable: origin, **known.origins}))

    def _read(self) -> _Known:
        try:
            return read(self._file.read_bytes(), _Known, _LARGEST)
        except FileNotFoundError:
            return _Known()
        except BorderError:
            return _Known(forgotten=True)

    def _change(self, change: Callable[[_Known], _Known]) -> None:
        make_private_folder(self._file.parent)
        try:
            with file_lock(self._file.with_suffix(".lock"), _PATIENCE):
                write_private(self._file, write(change(self._read())))
        except BusyError as error:
            raise OSError(str(self._file)) from error
