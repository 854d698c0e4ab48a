"""What belongs to an article and grows: deliveries, waivers."""

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from presseditor.domain.delivery import OPEN_STATES, Delivery, DeliveryState
from presseditor.domain.finding import Waiver
from presseditor.domain.plain_values import from_plain, to_plain
from presseditor.storage.record_store import as_json, upsert
from presseditor.storage.rows import Damage, Row, is_sound, read_row, read_rows, sealed
from presseditor.storage.schema import deliveries, waivers


class DeliveryStore:
    """Keeps acts of publishing, within one transaction."""

    def __init__(
        self, connection: sa.Connection, touch: Callable[[str], None], damage: Damage
    ) -> None:
        self._connection = connection
        self._touch = touch
        self._damage = damage

    def add(self, delivery: Delivery) -> None:
        """Store a new delivery; its id and key must be new too."""
        row = sealed(deliveries, _delivery_row(delivery))
        self._connection.execute(deliveries.insert().values(row))
        self._touch(delivery.id)

    def save(self, delivery: Delivery) -> None:
        """Store how far the delivery has come."""
        upsert(self._connection, deliveries, sealed(deliveries, _delivery_row(delivery)))
        self._damage.forget("deliveries", delivery.id)
        self._touch(delivery.id)

    def get(self, delivery_id: str) -> Delivery | None:
        """Return the delivery, or ``None``; raise ``DataError`` where it is damaged."""
        found = sa.select(deliveries).where(deliveries.c.id == delivery_id)
        row = self._connection.execute(found).mappings().first()
        if row is None:
            return None
        return read_row("deliveries", row, _delivery, sound=is_sound("deliveries", row))

    def due(self, now: dt.datetime) -> list[Delivery]:
        """Return the open deliveries whose time has come, oldest first; no time means at once."""
        return [one for one in self.open() if one.due is None or one.due <= now]

    def open(self) -> list[Delivery]:
        """Return the deliveries that are not over, in the order they are due.

        A damaged one may be among those: it is left out and told, and the others go on.
        """
        waiting = sa.select(deliveries).where(_NOT_OVER)
        return self._read(waiting.order_by(deliveries.c.due, deliveries.c.number))

    def next_due(self) -> dt.datetime | None:
        """Return when the first open delivery is due; ``None`` when none has a time."""
        return min((one.due for one in self.open() if one.due is not None), default=None)

    def for_article(self, article_id: str) -> list[Delivery]:
        """Return the article's deliveries, newest first."""
        mine = sa.select(deliveries).where(deliveries.c.article_id == article_id)
        return self._read(mine.order_by(deliveries.c.number.desc()))

    def latest(self, limit: int = 100) -> list[Delivery]:
        """Return the newest deliveries, newest first."""
        return self._read(sa.select(deliveries).order_by(deliveries.c.number.desc()).limit(limit))

    def _read(self, wanted: sa.Select[Any]) -> list[Delivery]:
        rows = self._connection.execute(wanted).mappings()
        return read_rows("deliveries", rows, _delivery, self._damage)


class WaiverStore:
    """Keeps what was waived, within one transaction."""

    def __init__(self, connection: sa.Connection, damage: Damage) -> None:
        self._connection = connection
        self._damage = damage

    def add(self, waiver: Waiver) -> None:
        """Keep a waiver; a later one on the same words stands in the place of the earlier."""
        self.delete(waiver)
        self._connection.execute(waivers.insert().values(sealed(waivers, to_plain(waiver))))

    def for_article(self, article_id: str) -> list[Waiver]:
        """Return the article's waivers, oldest first."""
        mine = sa.select(waivers).where(waivers.c.article_id == article_id)
        rows = self._connection.execute(mine.order_by(waivers.c.number)).mappings()
        return read_rows("waivers", rows, lambda row: from_plain(Waiver, row), self._damage)

    def all(self) -> list[Waiver]:
        """Return every waiver."""
        rows = self._connection.execute(sa.select(waivers)).mappings()
        return read_rows("waivers", rows, lambda row: from_plain(Waiver, row), self._damage)

    def delete(self, waiver: Waiver) -> None:
        """Take a waiver back: the rule holds again for those words."""
        self._connection.execute(
            waivers.delete().where(
                waivers.c.article_id == waiver.article_id,
                waivers.c.rule == waiver.rule,
                waivers.c.excerpt == waiver.excerpt,
                waivers.c.grounds == waiver.grounds,
            )
        )


# By what is over, not by what is open: a state that nobody knows must be met to be told.
_NOT_OVER = deliveries.c.state.not_in(
    sorted(state.value for state in DeliveryState if state not in OPEN_STATES)
)
_NESTED = ("payload", "attempts", "remote")


def _delivery(row: Row) -> Delivery:
    nested = {name: json.loads(row[name]) for name in _NESTED}
    return from_plain(Delivery, {**row, **nested})


def _delivery_row(delivery: Delivery) -> dict[str, object]:
    row: dict[str, object] = to_plain(delivery)
    row.update({name: getattr(delivery, name) for name in ("created", "due", "delivered")})
    row.update({name: json.dumps(row[name], ensure_ascii=False) for name in _NESTED})
    row["problem"] = as_json(delivery.problem) if delivery.problem else ""
    return row
