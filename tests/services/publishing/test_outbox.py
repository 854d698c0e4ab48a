import datetime as dt
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import CorrectionError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.services.changes import Change, Changes
from presseditor.services.publishing.outbox import OutboxRunner
from presseditor.services.publishing.outbox_lock import outbox_lock
from tests.services.press_house import House


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
    house.keep(Article("a2", title="Второй", body="Второй."))
    first, second = house.publish(), house.publishing.publish("a2", "web")
    assert house.outbox.run_due() == 2
    assert "KeyError" in str(house.publishing.get(first.id).problem)
    assert house.publishing.get(second.id).state is DeliveryState.DELIVERED
    assert "broke" in caplog.text
    house.clock.advance(hours=1)
    house.outbox.run_due()
    assert house.publishing.get(first.id).state is DeliveryState.DELIVERED
    assert "defects" not in house.publishing.get(first.id).remote


def test_a_delivery_interrupted_while_sending_is_taken_up_again(house: House) -> None:
    house.site.fail = [KeyboardInterrupt()]  # type: ignore[list-item]
    delivery = house.publish()
    with pytest.raises(KeyboardInterrupt):
        house.outbox.run_due()
    assert house.publishing.get(delivery.id).state is DeliveryState.SENDING
    assert house.outbox.run_due() == 1
    assert len(house.site.pages) == 1
    assert house.publishing.get(delivery.id).state is DeliveryState.DELIVERED


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


def test_what_breaks_the_worker_does_not_end_the_sending(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    met, done = threading.Event(), threading.Event()

    def stumble(change: Change) -> None:
        if change.action == "sending" and not met.is_set():
            met.set()
            raise KeyError(change)

    house.changes.subscribe(stumble)
    house.site.during = done.set
    house.publish()
    house.outbox.start()
    assert met.wait(10)
    house.outbox.wake()
    assert done.wait(10)
    house.outbox.stop()
    assert house.publishing.latest()[0].state is DeliveryState.DELIVERED
    assert "KeyError" in caplog.text


def test_a_worker_that_is_gone_is_replaced_at_the_next_start(house: House) -> None:
    house.outbox._thread = threading.Thread()
    house.outbox.start()
    done = threading.Event()
    house.site.during = done.set
    house.publish()
    assert done.wait(10)
    house.outbox.stop()
    assert house.publishing.latest()[0].state is DeliveryState.DELIVERED


def test_a_mistake_while_comparing_leaves_the_page_published(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.site.blind = ZeroDivisionError()
    delivery = house.publish()
    house.outbox.run_due()
    done = house.publishing.get(delivery.id)
    assert done.state is DeliveryState.DELIVERED
    assert "ZeroDivisionError" in str(done.problem)
    assert "ZeroDivisionError" in caplog.text


def test_two_runners_send_one_page(house: House) -> None:
    other = OutboxRunner(house.database, Changes(), house.gate, lambda _site: house.site)
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


def test_an_article_deleted_while_it_is_sent_leaves_a_delivered_page(house: House) -> None:
    def delete() -> None:
        with house.database.transaction() as stores:
            stores.articles.delete("a1")

    house.site.during = delete
    house.publish()
    assert house.outbox.run_due() == 1
    assert len(house.site.pages) == 1
