"""The directory's tables: one class for all of them, told what a record's name and words are."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import sqlalchemy as sa

from presseditor.domain.plain_values import from_plain, to_plain
from presseditor.domain.record_link import RecordRef
from presseditor.domain.text_folding import folded
from presseditor.storage.rows import Damage, Row, is_sound, read_row, read_rows, sealed

BATCH = 500
"""Ids in one question: SQLite takes 32,766 variables, but plans are made for each length."""
NAME_LENGTH = 200


class Named(Protocol):
    """A record with an id."""

    @property
    def id(self) -> str:
        """The record's id."""
        ...


RecordT = TypeVar("RecordT", bound=Named)


@dataclass(frozen=True, slots=True)
class Shape(Generic[RecordT]):
    """What a table needs to know of its records.

    ``name`` is what they are ordered by, ``words`` what they are found by, ``uses`` the records
    that the use of this one uses too (an event: its organizers).
    """

    table: sa.Table
    noun: type[RecordT]
    name: Callable[[RecordT], str]
    words: Callable[[RecordT], Iterable[str]]
    uses: Callable[[RecordT], Iterable[RecordRef]] | None = None


class RecordStore(Generic[RecordT]):
    """Keeps the records of one noun, within one transaction."""

    def __init__(
        self,
        connection: sa.Connection,
        shape: Shape[RecordT],
        keep_uses: Callable[[str, str, Iterable[RecordRef]], None],
        touch: Callable[[str], None],
        damage: Damage,
    ) -> None:
        self._connection = connection
        self._shape = shape
        self._table = shape.table
        self._keep_uses = keep_uses
        self._touch = touch
        self._damage = damage

    def get(self, record_id: str) -> RecordT | None:
        """Return the record, or ``None``; raise ``DataError`` where it is damaged."""
        table, name = self._table, self._table.name
        found = sa.select(table).where(table.c.id == record_id)
        row = self._connection.execute(found).mappings().first()
        return None if row is None else read_row(name, row, self._build, sound=is_sound(name, row))

    def many(self, ids: Iterable[str]) -> dict[str, RecordT]:
        """Return the records among ``ids`` that exist and can be read, by id."""
        wanted, found = sorted(set(ids)), {}
        for start in range(0, len(wanted), BATCH):
            among = self._table.c.id.in_(wanted[start : start + BATCH])
            for record in self._read(sa.select(self._table).where(among)):
                found[record.id] = record
        return found

    def all(self) -> list[RecordT]:
        """Return every record, by name."""
        return self.find("", limit=-1)

    def find(self, query: str, limit: int = 200, offset: int = 0) -> list[RecordT]:
        """Return the records whose words hold every word of ``query``, by name.

        Parts of words count, case and ё do not. ``limit=-1`` is no limit.
        """
        table = self._table
        # The index by name covers this part, so rows with their JSON are read for the hits only.
        hits = (
            sa.select(table.c.id)
            .where(*self._conditions(query))
            .order_by(table.c.name, table.c.id)
            .limit(limit)
            .offset(offset)
        )
        return self._read(
            sa.select(table).where(table.c.id.in_(hits)).order_by(table.c.name, table.c.id)
        )

    def count(self, query: str = "") -> int:
        """Return how many records ``find`` would return without a limit."""
        counted = sa.select(sa.func.count()).select_from(self._table)
        return self._connection.execute(counted.where(*self._conditions(query))).scalar_one()

    def save(self, record: RecordT) -> None:
        """Store the record, new or changed."""
        row = {
            "id": record.id,
            "name": folded(self._shape.name(record))[:NAME_LENGTH],
            "search": folded("\n".join(word for word in self._shape.words(record) if word)),
            "data": as_json(record),
        }
        upsert(self._connection, self._table, sealed(self._table, row))
        self._damage.forget(self._table.name, record.id)
        if self._shape.uses is not None:
            self._keep_uses(self._table.name, record.id, self._shape.uses(record))
        self._touch(record.id)

    def delete(self, record_id: str) -> None:
        """Remove the record; whatever names it finds it again if it is stored again."""
        self._connection.execute(self._table.delete().where(self._table.c.id == record_id))
        if self._shape.uses is not None:
            self._keep_uses(self._table.name, record_id, ())
        self._touch(record_id)

    def texts(self) -> dict[str, str]:
        """Return the words that each record is found by, folded, by id."""
        found = self._connection.execute(sa.select(self._table.c.id, self._table.c.search))
        return {row.id: row.search for row in found}

    def ids(self, prefix: str = "") -> set[str]:
        """Return the ids that begin with ``prefix``."""
        column = self._table.c.id
        found = self._connection.execute(sa.select(column).where(begins(column, prefix)))
        return set(found.scalars())

    def _conditions(self, query: str) -> list[sa.ColumnElement[bool]]:
        search = self._table.c.search
        return [sa.func.instr(search, word) > 0 for word in folded(query).split()]

    def _read(self, statement: sa.Select[Any]) -> list[RecordT]:
        rows = self._connection.execute(statement).mappings()
        return read_rows(self._table.name, rows, self._build, self._damage)

    def _build(self, row: Row) -> RecordT:
        return from_plain(self._shape.noun, json.loads(row["data"]))


def as_json(value: object) -> str:
    """Return a noun as JSON, letters as they are."""
    return json.dumps(to_plain(value), ensure_ascii=False)


def begins(column: "sa.Column[str]", prefix: str) -> sa.ColumnElement[bool]:
    """Return the condition that a text begins with ``prefix``, which may hold % and _."""
    return sa.func.substr(column, 1, len(prefix)) == prefix


def upsert(
    connection: sa.Connection, table: sa.Table, row: dict[str, Any], key: Sequence[str] = ("id",)
) -> None:
    """Store a row: a new one, or in the place of the one with the same key."""
    from sqlalchemy.dialects.sqlite import insert

    others = {name: value for name, value in row.items() if name not in key}
    connection.execute(
        insert(table).values(row).on_conflict_do_update(index_elements=list(key), set_=others)
    )
