"""Whatever a site answers: told, retried or set aside; never a defect, never in others' way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.domain.article import Article
from presseditor.domain.clock import OfficeClock
from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState, PayloadImage
from presseditor.domain.origin import Origin
from presseditor.domain.site import Site
from presseditor.language.words.morphology import Morphology
from presseditor.services.changes import Changes
from presseditor.services.checking.gate import Gate
from presseditor.services.publishing.outbox import OutboxRunner
from presseditor.sites.connection import SiteConnection
from presseditor.sites.wordpress.site import WordPressSite
from presseditor.storage.database import open_database
from tests.fakes import FixedClock
from tests.fakes_sites import FakeSite, a_payload
from tests.sites.lies import LIES, OUT
from tests.sites.truthful_wordpress import Lie, TruthfulWordPress

PICTURE = PayloadImage("p", "a.jpg", "image/jpeg")


class Office:
    """Two releases in the outbox: the first for a site that lies, the second for another."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.database = open_database(folder / "press.db", copies=folder, clock=clock)
        self._clock = clock
        office = OfficeClock(clock, lambda: "Europe/Moscow")
        self._gate = Gate(office, (), Morphology, lambda: "Ким")
        self._picture = folder / "a.jpg"
        self._picture.write_bytes(b"picture")

    def send(self, address: str) -> tuple[Delivery, Delivery]:
        self._queue("lied", address)
        self._queue("other", "https://other.test")
        outbox = OutboxRunner(self.database, Changes(), self._gate, self._connect)
        assert outbox.run_due() == 2
        with self.database.reading() as stores:
            lied, other = stores.deliveries.get("lied"), stores.deliveries.get("other")
        assert lied is not None
        assert other is not None
        return lied, other

    def _queue(self, name: str, address: str) -> None:
        payload = a_payload(tags=("спорт",), cover=PICTURE)
        one = Delivery(name, f"key-{name}", name, 1, name, DeliveryAction.PUBLISH, payload)
        with self.database.transaction() as stores:
            stores.articles.save(Article(name, title="Открыт парк", body="Парк открыт."))
            stores.sites.save(Site(name, name, "wordpress", address, user="press"))
            stores.deliveries.add(one)

    def _connect(self, site: Site) -> SiteConnection:
        if site.id == "other":
            return FakeSite()
        return WordPressSite(
            site, lambda: "secret", lambda _: self._picture, self._clock, deadline=10
        )


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    opened = Office(tmp_path, clock)
    yield opened
    opened.database.close()


@pytest.mark.parametrize(("place", "lie", "state"), LIES.values(), ids=LIES.keys())
def test_a_lie_is_no_defect_and_in_nobodys_way(
    office: Office, place: str, lie: Lie, state: DeliveryState
) -> None:
    with TruthfulWordPress(place, lie).server as server:
        lied, other = office.send(server.address)
        assert lied.url == "" or Origin.of(lied.url) == Origin.of(server.address)
    assert lied.state is state, lied.problem
    assert "mistake" not in str(lied.problem)
    assert other.state is DeliveryState.DELIVERED


@pytest.mark.parametrize("name", [one for one in LIES if one.startswith(("link: ", "page: "))])
def test_a_page_that_is_not_as_it_should_be_is_told(office: Office, name: str) -> None:
    place, lie, _ = LIES[name]
    with TruthfulWordPress(place, lie).server as server:
        assert office.send(server.address)[0].problem is not None


def test_the_truth_is_delivered(office: Office) -> None:
    with TruthfulWordPress("nowhere", lambda true: true).server as server:
        lied, _ = office.send(server.address)
        assert (lied.problem, lied.state) == (None, OUT)
        assert lied.url == f"{server.address}/news/7/"
