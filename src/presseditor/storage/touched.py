"""Who changed what last: how one program instance hears what another did to the same file."""

from collections.abc import Sequence

import sqlalchemy as sa

from presseditor.storage.schema import touched

KEPT = 10_000
"""Rows kept from one start to the next: a window that is open reads them within a second."""


class Touched:
    """The table of changes, within one transaction; ``writer`` is this program instance."""

    def __init__(self, connection: sa.Connection, writer: str) -> None:
        self._connection = connection
        self._writer = writer

    def note(self, noun: str, record_id: str) -> None:
        """Note that this instance changed a thing; it is the newest change now."""
        row = {"noun": noun, "id": record_id, "writer": self._writer}
        mine = sa.and_(*(touched.c[name] == value for name, value in row.items()))
        self._connection.execute(touched.delete().where(mine))
        self._connection.execute(touched.insert().values(row))

    def last(self) -> int:
        """Return the number of the newest change."""
        newest = sa.select(sa.func.max(touched.c.number))
        return self._connection.execute(newest).scalar() or 0

    def by_others(self, after: int) -> Sequence[tuple[int, str, str]]:
        """Return number, noun and id of what other instances changed later than ``after``."""
        found = sa.select(touched.c.number, touched.c.noun, touched.c.id).where(
            touched.c.number > after, touched.c.writer != self._writer
        )
        rows = self._connection.execute(found.order_by(touched.c.number))
        return [(number, noun, record_id) for number, noun, record_id in rows]

    def trim(self) -> None:
        """Forget old changes."""
        self._connection.execute(touched.delete().where(touched.c.number < self.last() - KEPT))
