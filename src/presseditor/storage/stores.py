"""All tables, as one transaction sees them."""

from dataclasses import dataclass

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote
from presseditor.domain.site import Site
from presseditor.storage import shapes
from presseditor.storage.article_store import ArticleStore
from presseditor.storage.history_stores import DeliveryStore, RevisionStore, WaiverStore
from presseditor.storage.record_store import RecordStore
from presseditor.storage.record_use import RecordUse

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

    @classmethod
    def on(cls, connection: sa.Connection, clock: Clock) -> "Stores":
        """Return the tables as ``connection`` sees them."""
        uses = RecordUse(connection)
        return cls(
            articles=ArticleStore(connection, uses, clock),
            revisions=RevisionStore(connection),
            events=RecordStore(connection, shapes.EVENTS, uses.keep),
            organizations=RecordStore(connection, shapes.ORGANIZATIONS, uses.keep),
            people=RecordStore(connection, shapes.PEOPLE, uses.keep),
            quotes=RecordStore(connection, shapes.QUOTES, uses.keep),
            facts=RecordStore(connection, shapes.FACTS, uses.keep),
            images=RecordStore(connection, shapes.IMAGES, uses.keep),
            sites=RecordStore(connection, shapes.SITES, uses.keep),
            deliveries=DeliveryStore(connection),
            waivers=WaiverStore(connection),
        )
