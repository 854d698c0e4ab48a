"""All tables, as one transaction sees them."""

from dataclasses import dataclass
from functools import partial

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote
from presseditor.domain.site import Site
from presseditor.storage.article_store import ArticleStore
from presseditor.storage.history_stores import DeliveryStore, WaiverStore
from presseditor.storage.record_columns import (
    EVENTS,
    FACTS,
    IMAGES,
    ORGANIZATIONS,
    PEOPLE,
    QUOTES,
    SITES,
)
from presseditor.storage.record_store import RecordStore
from presseditor.storage.record_use import RecordUse
from presseditor.storage.revision_store import RevisionStore
from presseditor.storage.rows import Damage
from presseditor.storage.touched import Touched

__all__ = ["ArticleStore", "DeliveryStore", "RecordStore", "RevisionStore", "Stores", "WaiverStore"]


@dataclass(frozen=True, slots=True)
class Stores:
    """The tables; good until the transaction that gave them out ends."""

    articles: ArticleStore
    revisions: RevisionStore
    events: RecordStore[Event]
    organizations: RecordStore[Organization]
    people: RecordStore[Person]
    quotes: RecordStore[Quote]
    facts: RecordStore[Fact]
    images: RecordStore[Image]
    sites: RecordStore[Site]
    deliveries: DeliveryStore
    waivers: WaiverStore
    touched: Touched
    writer: str

    @classmethod
    def on(cls, connection: sa.Connection, clock: Clock, writer: str, damage: Damage) -> "Stores":
        """Return the tables as ``connection`` sees them, for the program instance ``writer``.

        What cannot be read of a list is noted in ``damage``.
        """
        uses, touched = RecordUse(connection), Touched(connection, writer)
        touch = partial(partial, touched.note)
        return cls(
            articles=ArticleStore(connection, uses, clock, touch("article"), damage),
            revisions=RevisionStore(connection, writer),
            events=RecordStore(connection, EVENTS, uses.keep, touch("event"), damage),
            organizations=RecordStore(connection, ORGANIZATIONS, uses.keep, touch("org"), damage),
            people=RecordStore(connection, PEOPLE, uses.keep, touch("person"), damage),
            quotes=RecordStore(connection, QUOTES, uses.keep, touch("quote"), damage),
            facts=RecordStore(connection, FACTS, uses.keep, touch("fact"), damage),
            images=RecordStore(connection, IMAGES, uses.keep, touch("image"), damage),
            sites=RecordStore(connection, SITES, uses.keep, touch("site"), damage),
            deliveries=DeliveryStore(connection, touch("delivery"), damage),
            waivers=WaiverStore(connection, damage),
            touched=touched,
            writer=writer,
        )
