"""Rows that carry a seal: what was changed by anything but the program is seen when it is read.

The seal is the SHA-256 of all that a row holds but its number, which its indexes vouch for.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import sqlalchemy as sa

from presseditor.domain.errors import DataError
from presseditor.domain.message import Message, message
from presseditor.domain.plain_values import UnfitError

T = TypeVar("T")
Row = Mapping[Any, Any]
SEALS = frozenset({"sha", "head"})
_UNSEALED = SEALS | {"number"}
_LONGEST_NAME = 80
_NOUNS = {
    "articles": message("article"),
    "organizations": message("organization"),
    "people": message("person"),
    "quotes": message("quotation"),
    "facts": message("number with its source"),
    "images": message("picture"),
    "events": message("event"),
    "sites": message("site"),
    "deliveries": message("delivery"),
    "waivers": message("waiver"),
}


class DamagedRowError(DataError):
    """One row cannot be used; the others are not affected."""

    def __init__(self, table: str, name: str, problem: Message) -> None:
        super().__init__(
            message(
                "In the database the {noun} “{name}” is damaged: {problem}. All others can be "
                "used; a backup may hold this one.",
                noun=_NOUNS.get(table, table),
                name=shown(name),
                problem=problem,
            )
        )


class Damage:
    """The damaged rows that this opening of the database has met, in words."""

    def __init__(self) -> None:
        self._met: dict[tuple[str, str], Message] = {}

    @property
    def met(self) -> tuple[Message, ...]:
        """What was met and not mended since."""
        return tuple(self._met.values())

    def note(self, table: str, key: str, error: DamagedRowError) -> None:
        """Remember a row that was left out of a list."""
        self._met[table, key] = error.text

    def forget(self, table: str, key: str) -> None:
        """Forget a row that was written anew."""
        self._met.pop((table, key), None)


def seal(table: str, row: Row, names: Iterable[str] | None = None) -> str:
    """Return the seal of what is stored in a row, or in some of its columns."""
    held = sorted(set(row) - _UNSEALED if names is None else names)
    # Without what is not there: a column that is added later leaves the seals as they are.
    values = [table, [[name, _stored(row[name])] for name in held if row[name] is not None]]
    return hashlib.sha256(json.dumps(values).encode("ascii")).hexdigest()[:32]


def sealed(table: sa.Table, row: Row, head: Iterable[str] = ()) -> dict[str, Any]:
    """Return a row with its seals; ``head`` names the columns that a list shows."""
    given = {**row, "sha": seal(table.name, row)}
    return {**given, "head": seal(table.name, row, head)} if head else given


def is_sound(table: str, row: Row) -> bool:
    """Tell whether a whole row is what the program wrote."""
    return bool(row["sha"] == seal(table, row))


def read_row(table: str, row: Row, build: Callable[[Row], T], *, sound: bool) -> T:
    """Return what a row describes; raise ``DamagedRowError`` where it describes nothing."""
    name = _name(row)
    if not sound:
        raise not_written(table, row)
    try:
        return build(row)
    except UnfitError as error:
        problem = message("{field}: {problem}", field=error.path, problem=error.problem)
        raise DamagedRowError(table, name, problem) from error
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise DamagedRowError(table, name, message("it cannot be read")) from error


def not_written(table: str, row: Row) -> DamagedRowError:
    """Return the error for a row that its seal does not fit."""
    return DamagedRowError(table, _name(row), message("it is not what the program wrote"))


def read_rows(
    table: str, rows: Iterable[Row], build: Callable[[Row], T], damage: Damage
) -> list[T]:
    """Return what the whole rows describe, without the damaged ones, which are noted."""
    found = []
    for row in rows:
        try:
            found.append(read_row(table, row, build, sound=is_sound(table, row)))
        except DamagedRowError as error:
            damage.note(table, str(row.get("id", row.get("number"))), error)
    return found


def _name(row: Row) -> str:
    return str(row.get("title") or row.get("name") or row.get("id") or row.get("article_id", ""))


def shown(name: str) -> str:
    """Return a name as it can be shown, whatever became of its letters."""
    return name.encode("utf-8", "replace").decode()[:_LONGEST_NAME]


def _stored(value: object) -> object:
    """Return a value as the database holds it."""
    if isinstance(value, dt.datetime):
        return as_stored(value)
    return value.hex() if isinstance(value, bytes) else value


def as_stored(value: dt.datetime) -> str:
    """Return an instant as ISO 8601 in UTC with microseconds, so that text order is time.

    Raises ``ValueError`` for a time without a zone.
    """
    if value.tzinfo is None:
        raise ValueError(f"An instant needs a time zone: {value}")
    return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
