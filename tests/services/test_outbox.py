import datetime as dt
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.delivery import Delivery, DeliveryState, Payload
from presseditor.domain.errors import CorrectionError, NotFoundError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.domain.site import Site, SiteKind
from presseditor.services.changes import Change, Changes
from presseditor.services.outbox import OutboxRunner
from presseditor.services.outbox_lock import outbox_lock
from presseditor.services.publishing import DOUBLE_CLICK, Publishing
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.fakes_sites import FakeSite, a_payload

WEB = Site("web", "Сайт", SiteKind.WORDPRESS, "https://site.test", user="press")


class House:
    """A press office with one article and one site."""

    def __init__(self, database: Database, clock: FixedClock) -> None:
        self.database, self.clock = database, clock
        self.site = FakeSite()
        self.seen: list[Change] = []
        changes = Changes()
        changes.subscribe(self.seen.append)
        self.outbox = OutboxRunner(
            database, changes, clock, lambda _site: self.site, jitter=lambda: 0.0
        )
        self.publishing = Publishing(database, changes, clock, frozen, wake=self.outbox.wake)
        self.keep(Article("a1", title="Открыт парк", slug="park"))

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
    return a_payload(bundle.article.title, bundle.article.slug)


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    database = open_database(tmp_path / "press.db", copies=tmp_path / "copies", clock=clock)
    with database.transaction() as stores:
        stores.sites.save(WEB)
        stores.sites.save(Site("mine", "Папка", SiteKind.FOLDER, str(tmp_path)))
    yield House(database, clock)
    database.close()


def test_a_click_is_a_row_and_the_article_is_queued(house: House) -> None:
    delivery = house.publish()
    assert delivery.state is DeliveryState.QUEUED
    assert house.article().status is ArticleStatus.QUEUED
    assert house.site.calls == []


def test_a_double_click_is_one_delivery(house: House) -> None:
    first = house.publish()
    assert house.publish().id == first.id
    house.outbox.run_due()
    assert house.publish().id == first.id
    house.clock.advance(seconds=DOUBLE_CLICK.total_seconds() + 1)
    assert house.publish().id != first.id


def test_delivered_is_published_with_address_and_time(house: House) -> None:
    delivery = house.publish()
    assert house.outbox.run_due() == 1
    done = house.publishing.get(delivery.id)
    assert (done.state, done.content_hash) == (DeliveryState.DELIVERED, "hash")
    assert done.url.startswith("https://site.test/")
    assert [one.step for one in done.attempts] == ["sent", "read back"]
    assert house.article().status is ArticleStatus.PUBLISHED
    assert house.outbox.run_due() == 0


def test_a_changed_text_is_a_correction_of_the_same_page(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    house.keep(replace(house.article(), title="Открыт новый парк"))
    house.publish()
    house.outbox.run_due()
    assert list(house.site.pages.values()) == ["Открыт новый парк"]
    assert house.article().status is ArticleStatus.CORRECTED


def test_a_withdrawn_page_is_gone_and_can_come_back(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    withdrawal = house.publishing.withdraw("a1", "web")
    assert house.publishing.withdraw("a1", "web").id == withdrawal.id
    house.outbox.run_due()
    assert house.site.pages == {}
    assert house.article().status is ArticleStatus.WITHDRAWN
    house.publish()
    house.outbox.run_due()
    assert house.article().status is ArticleStatus.PUBLISHED


def test_what_never_was_sent_cannot_be_withdrawn(house: House) -> None:
    with pytest.raises(CorrectionError, match="never sent"):
        house.publishing.withdraw("a1", "web")


def test_a_lost_answer_is_tried_again_later_and_makes_one_page(house: House) -> None:
    house.site.fail = [RetryError(message("away"))] * 7
    delivery = house.publish()
    waits = []
    for _ in range(7):
        house.outbox.run_due()
        waiting = house.publishing.get(delivery.id)
        assert waiting.state is DeliveryState.WAITING
        assert waiting.due is not None
        waits.append((waiting.due - house.clock.now()).total_seconds())
        assert house.outbox.run_due() == 0
        house.clock.advance(seconds=waits[-1])
    assert waits == [30, 120, 600, 1800, 3600, 3600, 3600]
    house.outbox.run_due()
    assert len(house.site.pages) == 1
    actions = [one.action for one in house.seen if one.noun == "outbox"]
    assert actions == ["offline", "online"]


@pytest.mark.parametrize("error", [SignInError, CorrectionError])
def test_what_needs_the_officer_fails_with_its_reason(
    house: House, error: type[SignInError | CorrectionError]
) -> None:
    house.site.fail = [error(message("Пароль не подошёл"))]
    delivery = house.publish()
    house.outbox.run_due()
    failed = house.publishing.get(delivery.id)
    assert failed.state is DeliveryState.FAILED
    assert str(failed.problem) == "Пароль не подошёл"
    assert house.outbox.run_due() == 0
    house.publishing.retry(delivery.id)
    house.outbox.run_due()
    assert house.publishing.get(delivery.id).state is DeliveryState.DELIVERED


def test_a_defect_is_told_and_does_not_stop_the_rest(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.site.fail = [KeyError("x")]
    house.keep(Article("a2", title="Второй"))
    first, second = house.publish(), house.publishing.publish("a2", "web")
    assert house.outbox.run_due() == 2
    assert "KeyError" in str(house.publishing.get(first.id).problem)
    assert house.publishing.get(second.id).state is DeliveryState.DELIVERED
    assert "broke" in caplog.text


def test_a_delivery_interrupted_while_sending_is_taken_up_again(house: House) -> None:
    house.site.fail = [KeyboardInterrupt()]  # type: ignore[list-item]
    delivery = house.publish()
    with pytest.raises(KeyboardInterrupt):
        house.outbox.run_due()
    assert house.publishing.get(delivery.id).state is DeliveryState.SENDING
    assert house.outbox.run_due() == 1
    assert len(house.site.pages) == 1
    assert house.publishing.get(delivery.id).state is DeliveryState.DELIVERED


def test_a_newer_text_takes_the_place_of_one_that_waits(house: House) -> None:
    old = house.publish()
    house.keep(replace(house.article(), title="Новое"))
    new = house.publish()
    house.outbox.run_due()
    assert house.publishing.get(old.id).state is DeliveryState.CANCELLED
    assert house.site.calls == ["deliver Новое"]
    assert house.publishing.get(new.id).state is DeliveryState.DELIVERED


def test_a_correction_made_while_sending_follows_behind(house: House) -> None:
    def correct() -> None:
        house.site.during = lambda: None
        house.keep(replace(house.article(), title="Новое"))
        house.publish()

    house.site.during = correct
    house.publish()
    assert house.outbox.run_due() == 2
    assert list(house.site.pages.values()) == ["Новое"]
    assert house.article().status is ArticleStatus.CORRECTED


def test_a_cancelled_delivery_leaves_the_article_as_it_was(house: House) -> None:
    delivery = house.publish()
    house.publishing.cancel(delivery.id)
    assert house.article().status is ArticleStatus.DRAFT
    assert house.outbox.run_due() == 0
    with pytest.raises(CorrectionError, match="Withdraw"):
        house.publishing.cancel(delivery.id)
    assert house.publishing.retry(delivery.id).state is DeliveryState.CANCELLED


def test_nothing_leaves_before_its_time(house: House) -> None:
    at = house.clock.now() + dt.timedelta(hours=2)
    delivery = house.publishing.publish("a1", "mine", at)
    assert delivery.due == at
    assert house.outbox.run_due() == 0
    house.clock.advance(hours=2)
    assert house.outbox.run_due() == 1


def test_an_embargo_keeps_the_text_in_the_house(house: House) -> None:
    end = house.clock.now() + dt.timedelta(hours=1)
    house.keep(replace(house.article(), embargo=end))
    assert house.publish().due == end
    assert house.outbox.run_due() == 0


def test_a_page_the_site_holds_back_is_confirmed_when_it_is_live(house: House) -> None:
    house.site.live = False
    at = house.clock.now() + dt.timedelta(hours=2)
    delivery = house.publishing.publish("a1", "web", at)
    house.outbox.run_due()
    assert house.publishing.get(delivery.id).state is DeliveryState.WAITING
    assert house.article().status is ArticleStatus.QUEUED
    house.site.live = True
    house.clock.advance(hours=2)
    house.outbox.run_due()
    assert house.article().status is ArticleStatus.PUBLISHED


def test_cancelling_a_page_the_site_holds_back_takes_it_off(house: House) -> None:
    house.site.live = False
    at = house.clock.now() + dt.timedelta(hours=2)
    delivery = house.publishing.publish("a1", "web", at)
    house.outbox.run_due()
    house.publishing.cancel(delivery.id)
    house.outbox.run_due()
    assert house.site.pages == {}


def test_what_a_reader_does_not_see_is_told(house: House) -> None:
    house.site.wrong = message("Страницы не видно")
    delivery = house.publish()
    house.outbox.run_due()
    done = house.publishing.get(delivery.id)
    assert done.state is DeliveryState.DELIVERED
    assert str(done.problem) == "Страницы не видно"


def test_a_clock_put_back_does_not_stop_the_tries(house: House) -> None:
    house.site.fail = [RetryError(message("away"))]
    house.publish()
    house.outbox.run_due()
    house.clock.advance(days=-400)
    assert house.outbox.run_due() == 1


def test_a_removed_site_is_told(house: House) -> None:
    delivery = house.publish()
    with house.database.transaction() as stores:
        stores.sites.delete("web")
    house.outbox.run_due()
    assert "removed" in str(house.publishing.get(delivery.id).problem)


def test_unknown_names_and_empty_texts_are_refused(house: House) -> None:
    for article, site in (("none", "web"), ("a1", "none")):
        with pytest.raises(NotFoundError):
            house.publishing.publish(article, site)
    with pytest.raises(NotFoundError):
        house.publishing.get("none")
    house.keep(replace(house.article(), title=" "))
    with pytest.raises(CorrectionError, match="title"):
        house.publish()


def test_the_worker_delivers_as_soon_as_it_is_woken(house: House) -> None:
    done = threading.Event()
    house.outbox.start()
    house.outbox.start()
    house.site.during = done.set
    house.publish()
    assert done.wait(10)
    house.outbox.stop()
    assert house.publishing.latest()[0].state is DeliveryState.DELIVERED
    assert not house.outbox.offline


def test_two_runners_send_one_page(house: House) -> None:
    other = OutboxRunner(house.database, Changes(), house.clock, lambda _site: house.site)
    house.publish()
    threads = [threading.Thread(target=one.run_due) for one in (house.outbox, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert house.site.calls == ["deliver Открыт парк"]


def test_a_sender_that_does_not_end_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with outbox_lock(lock), pytest.raises(RetryError, match="sending"), outbox_lock(lock, 0):
        pytest.fail("two senders at once")
