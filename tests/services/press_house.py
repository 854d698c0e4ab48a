"""A press office with one article and one site, for tests of what leaves it."""

from dataclasses import replace
from functools import cache

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import OfficeClock
from presseditor.domain.delivery import Delivery, Payload
from presseditor.domain.site import Site
from presseditor.language.words.morphology import Morphology
from presseditor.services.changes import Change, Changes
from presseditor.services.checking.gate import Gate
from presseditor.services.publishing import Publishing
from presseditor.services.publishing.outbox import OutboxRunner
from presseditor.storage.database import Database
from tests.fakes import FixedClock
from tests.fakes_sites import FakeSite, a_payload

WEB = Site("web", "Сайт", "wordpress", "https://site.test", user="press")

morphology = cache(Morphology)


class House:
    """A press office with one article and one site."""

    def __init__(self, database: Database, clock: FixedClock) -> None:
        self.database, self.clock = database, clock
        self.site = FakeSite()
        self.seen: list[Change] = []
        self.changes = changes = Changes()
        changes.subscribe(self.seen.append)
        office = OfficeClock(clock, lambda: "Europe/Moscow")
        self.gate = gate = Gate(office, (), morphology, lambda: "Ким")
        self.outbox = OutboxRunner(
            database, changes, gate, lambda _site: self.site, jitter=lambda: 0.0
        )
        self.publishing = Publishing(database, changes, gate, frozen, wake=self.outbox.wake)
        self.keep(Article("a1", title="Открыт парк", body="Парк открыт.", slug="park"))

    def keep(self, article: Article) -> None:
        with self.database.transaction() as stores:
            stores.articles.save(article)

    def article(self) -> Article:
        with self.database.reading() as stores:
            found = stores.articles.get("a1")
        assert found is not None
        return found

    def publish(self) -> Delivery:
        return self.publishing.publish("a1", "web")


def frozen(bundle: Bundle, site: Site) -> Payload:
    assert site.id
    article = bundle.article
    published = article.published.isoformat() if article.published else ""
    payload = a_payload(article.title, article.slug, published=published)
    return replace(payload, time_zone=article.time_zone)
