"""A connection that does nothing but look whether somebody else wrote."""

from pathlib import Path

import sqlalchemy as sa

from presseditor.storage.sqlite_errors import in_words
from presseditor.storage.touched import Touched


class Watch:
    """Tells what other program instances changed since it was made; for one thread.

    ``PRAGMA data_version`` costs nothing and changes with every commit of another connection; only
    then the table of changes is read.
    """

    def __init__(self, engine: sa.Engine, path: Path, writer: str) -> None:
        self._engine = engine
        self._path = path
        self._writer = writer
        self._connection: sa.Connection | None = None
        self._version = -1
        self._last = -1

    def changes(self) -> list[tuple[str, str]]:
        """Return noun and id of each thing that others changed since the last call.

        Raises ``PressError`` when the file cannot be read.
        """
        with in_words(self._path):
            if self._connection is None:
                self._connection = self._engine.connect().execution_options(begin="")
            version = self._connection.exec_driver_sql("PRAGMA data_version").scalar_one()
            if version == self._version:
                return []
            touched = Touched(self._connection, self._writer)
            first = self._last < 0
            found = [] if first else touched.by_others(self._last)
            self._last = touched.last() if first else max([self._last, *(one[0] for one in found)])
            self._version = version
        return list(dict.fromkeys((noun, record_id) for _, noun, record_id in found))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
