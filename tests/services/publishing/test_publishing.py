import datetime as dt
from dataclasses import replace

import pytest

from presseditor.domain.article import ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.services.publishing import DOUBLE_CLICK
from tests.services.press_house import House


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


def test_a_withdrawn_page_is_gone_and_can_come_back(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    withdrawal = house.publishing.withdraw("a1", "web")
    assert house.publishing.withdraw("a1", "web").id == withdrawal.id
    house.outbox.run_due()
    assert house.site.pages == {}
    assert house.article().status is ArticleStatus.WITHDRAWN
    assert house.publishing.withdraw("a1", "web").id == withdrawal.id
    assert house.article().status is ArticleStatus.WITHDRAWN
    house.publish()
    house.outbox.run_due()
    assert house.article().status is ArticleStatus.PUBLISHED


def test_a_page_that_is_out_stays_until_the_hour_of_its_correction(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    house.keep(replace(house.article(), title="Открыт новый парк"))
    tomorrow = house.clock.now() + dt.timedelta(days=1)
    later = house.publishing.publish("a1", "web", tomorrow)
    assert (later.payload.publish_at, later.due) == (None, tomorrow)
    assert house.outbox.run_due() == 0
    assert list(house.site.pages.values()) == ["Открыт парк"]
    at_once = house.publish()
    assert at_once.id != later.id
    assert house.outbox.run_due() == 1
    assert list(house.site.pages.values()) == ["Открыт новый парк"]


def test_what_never_was_sent_cannot_be_withdrawn(house: House) -> None:
    with pytest.raises(CorrectionError, match="never sent"):
        house.publishing.withdraw("a1", "web")


def test_a_newer_text_takes_the_place_of_one_that_waits(house: House) -> None:
    old = house.publish()
    house.keep(replace(house.article(), title="Новое"))
    new = house.publish()
    house.outbox.run_due()
    assert house.publishing.get(old.id).state is DeliveryState.CANCELLED
    assert house.site.calls == ["deliver Новое"]
    assert house.publishing.get(new.id).state is DeliveryState.DELIVERED


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


def test_trying_again_does_not_break_an_embargo(house: House) -> None:
    house.keep(replace(house.article(), embargo=house.clock.now() + dt.timedelta(hours=1)))
    house.publishing.retry(house.publish().id)
    assert house.outbox.run_due() == 0


def test_cancelling_a_page_the_site_holds_back_takes_it_off(house: House) -> None:
    house.site.live = False
    at = house.clock.now() + dt.timedelta(hours=2)
    delivery = house.publishing.publish("a1", "web", at)
    house.outbox.run_due()
    house.publishing.cancel(delivery.id)
    house.outbox.run_due()
    assert house.site.pages == {}


def test_unknown_names_and_empty_texts_are_refused(house: House) -> None:
    for article, site in (("none", "web"), ("a1", "none")):
        with pytest.raises(NotFoundError):
            house.publishing.publish(article, site)
    with pytest.raises(NotFoundError):
        house.publishing.get("none")
    house.keep(replace(house.article(), title=" "))
    with pytest.raises(CorrectionError, match="title"):
        house.publish()


def test_overwriting_is_recorded_with_its_delivery_alone(house: House) -> None:
    first = house.publish()
    agreed = house.publishing.publish("a1", "web", overwrite=True)
    assert agreed.id != first.id
    assert house.publishing.publish("a1", "web", overwrite=True).id == agreed.id
    house.outbox.run_due()
    assert house.publishing.get(agreed.id).remote["overwrite"] is True
    house.keep(replace(house.article(), title="Новое"))
    assert "overwrite" not in house.publish().remote
