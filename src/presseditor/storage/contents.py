"""Whether the main file still holds what was last worked into it from the log."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from presseditor.storage.sqlite_errors import name_of

_TRIES = 3
_PAUSE = 0.05
"""Seconds: a checkpoint that is under way leaves the file in between for less."""


class Contents:
    """Looks into a database file that was written to, whoever did it.

    Changes go into the log; the file itself is written only when the log is worked into it, so it
    is seldom looked at. SQLite opens it, without its log: that keeps the locks of this process.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._signs: object = None
        self._known: tuple[str, int] | None = None

    def are_ours(self) -> bool:
        """Return False where the file was overwritten: it is damaged, another one, or older."""
        for number in range(_TRIES):
            signs = _signs(self._path)
            if signs == self._signs:
                return True
            if number:
                time.sleep(_PAUSE)
            try:
                found = _read(self._path)
            except sqlite3.DatabaseError as error:
                if name_of(error).startswith("SQLITE_CANTOPEN"):
                    return True  # nothing can be told; who uses it is told why
                continue
            if self._continues(found):
                self._known, self._signs = found, signs
                return True
        # What is written to all the time is being checkpointed: it is looked at the next time.
        return signs != _signs(self._path)

    def _continues(self, found: tuple[str, int] | None) -> bool:
        if self._known is None or found is None:
            return self._known is None
        return found[0] == self._known[0] and found[1] >= self._known[1]


def _signs(path: Path) -> object:
    found = path.stat()
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _read(path: Path) -> tuple[str, int] | None:
    """Return the database's id and its changes as the file has them; None before the first ones."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as file:
        known = file.execute("SELECT count(*) FROM sqlite_master WHERE name = 'desk'").fetchone()
        row = file.execute("SELECT id, changes FROM desk").fetchone() if known[0] else None
    return row and (str(row[0]), int(row[1]))
