"""What belongs to an article and grows: deliveries, waivers."""

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from presseditor.domain.delivery import OPEN_STATES, Delivery
from presseditor.domain.finding import Waiver
from presseditor.domain.plain import from_plain, to_plain
from presseditor.storage.record_store import as_json, upsert
from presseditor.storage.schema import deliveries, waivers


class DeliveryStore:
    """Keeps acts of publishing, within one transaction."""

    def __init__(self, connection: sa.Connection, touch: Callable[[str], None]) -> None:
        self._connection = connection
        self._touch = touch

    def add(self, delivery: Delivery) -> None:
        """Store a new delivery; its id and key must be new too."""
        self._connection.execute(deliveries.insert().values(_delivery_row(delivery)))
        self._touch(delivery.id)

    def save(self, delivery: Delivery) -> None:
        """Store how far the delivery has come."""
        upsert(self._connection, deliveries, _delivery_row(delivery))
        self._touch(delivery.id)

    def get(self, delivery_id: str) -> Delivery | None:
        """Return the delivery, or ``None``."""
        found = self._read(sa.select(deliveries).where(deliveries.c.id == delivery_id))
        return found[0] if found else None

    def due(self, now: dt.datetime) -> list[Delivery]:
        """Return the open deliveries whose time has come, oldest first; no time means at once."""
        come = sa.or_(deliveries.c.due.is_(None), deliveries.c.due <= now)
        return self._read(self._open().where(come))

    def open(self) -> list[Delivery]:
        """Return the deliveries that are not over, in the order they are due."""
        return self._read(self._open())

    def next_due(self) -> dt.datetime | None:
        """Return when the first open delivery is due; ``None`` when none has a time."""
        earliest = sa.select(sa.func.min(deliveries.c.due)).where(_OPEN)
        return self._connection.execute(earliest).scalar()

    def for_article(self, article_id: str) -> list[Delivery]:
        """Return the article's deliveries, newest first."""
        mine = sa.select(deliveries).where(deliveries.c.article_id == article_id)
        return self._read(mine.order_by(deliveries.c.number.desc()))

    def latest(self, limit: int = 100) -> list[Delivery]:
        """Return the newest deliveries, newest first."""
        return self._read(sa.select(deliveries).order_by(deliveries.c.number.desc()).limit(limit))

    @staticmethod
    def _open() -> sa.Select[Any]:
        return sa.select(deliveries).where(_OPEN).order_by(deliveries.c.due, deliveries.c.number)

    def _read(self, wanted: sa.Select[Any]) -> list[Delivery]:
        return [
            from_plain(Delivery, {**row, **{name: json.loads(row[name]) for name in _NESTED}})
            for row in self._connection.execute(wanted).mappings()
        ]


class WaiverStore:
    """Keeps what was waived, within one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, waiver: Waiver) -> None:
        """Keep a waiver; a later one on the same words stands in the place of the earlier."""
        self.delete(waiver)
        self._connection.execute(waivers.insert().values(to_plain(waiver)))

    def for_article(self, article_id: str) -> list[Waiver]:
        """Return the article's waivers, oldest first."""
        mine = sa.select(waivers).where(waivers.c.article_id == article_id)
        rows = self._connection.execute(mine.order_by(waivers.c.number)).mappings()
        return [from_plain(Waiver, row) for row in rows]

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


_OPEN = deliveries.c.state.in_(sorted(state.value for state in OPEN_STATES))
_NESTED = ("payload", "attempts", "remote")


def _delivery_row(delivery: Delivery) -> dict[str, object]:
    row: dict[str, object] = to_plain(delivery)
    row.update({name: getattr(delivery, name) for name in ("created", "due", "delivered")})
    row.update({name: json.dumps(row[name], ensure_ascii=False) for name in _NESTED})
    row["problem"] = as_json(delivery.problem) if delivery.problem else ""
    return row
