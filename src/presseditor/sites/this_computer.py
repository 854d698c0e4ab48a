"""What holds for this computer alone and is in no backup: whom a password was for, what was agreed.

A backup from elsewhere may bring a site of the same id at another address, or settings that agree
to what nobody here was asked.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from presseditor.border import BorderError, Line, read, write
from presseditor.private_files import write_private

_LARGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Known:
    plain_store: bool = False
    origins: dict[str, Line] = field(default_factory=dict)


class ThisComputer:
    """One small file in the profile; a damaged one knows nothing, so everything is asked anew."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def accepts_plain_store(self) -> bool:
        """Whether the officer agreed to a password store that others can read."""
        return self._read().plain_store

    def accept_plain_store(self) -> None:
        """Keep the officer's yes; raise ``OSError`` where it cannot be written."""
        self._write(replace(self._read(), plain_store=True))

    def origin_of(self, variable: str) -> str | None:
        """Return whom the variable's password was first used for, if it ever was."""
        return self._read().origins.get(variable)

    def bind(self, variable: str, origin: str) -> None:
        """Keep whom the variable's password is for; raise ``OSError``."""
        known = self._read()
        self._write(replace(known, origins={**known.origins, variable: origin}))

    def _read(self) -> _Known:
        try:
            return read(self._file.read_bytes(), _Known, _LARGEST)
        except (OSError, BorderError):
            return _Known()

    def _write(self, known: _Known) -> None:
        write_private(self._file, write(known))
