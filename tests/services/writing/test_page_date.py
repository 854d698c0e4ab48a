"""The date on a page is that of its hour, unless the officer typed another."""

import datetime as dt
from dataclasses import replace

import pytest

from presseditor.domain.article import Article
from presseditor.domain.delivery import Delivery, DeliveryState
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import wall_moment
from presseditor.services.writing.bundles import collect_bundle
from presseditor.services.writing.page_date import listed_with_dates
from tests.services.press_house import House

TYPED = Moment(dt.date(2019, 3, 20), dt.time(9, 30))


def shown(house: House, instant: dt.datetime) -> str:
    return wall_moment(instant, house.article().time_zone).isoformat()


def as_exported(house: House) -> Article:
    with house.database.reading() as stores:
        return collect_bundle(stores, house.article()).article


def sent(house: House) -> Delivery:
    newest = house.publishing.for_article("a1")[0]
    assert newest.state is DeliveryState.DELIVERED
    return newest


def test_a_text_without_a_date_goes_out_with_that_of_its_publishing(house: House) -> None:
    delivery = house.publish()
    assert delivery.payload.published == shown(house, house.clock.now())
    assert house.article().published is None


def test_a_second_click_a_minute_later_is_the_first_one(house: House) -> None:
    delivery = house.publish()
    house.clock.advance(seconds=70)
    assert house.publish().id == delivery.id


def test_an_hour_that_is_brought_forward_takes_the_date_along(house: House) -> None:
    now = house.clock.now()
    house.publishing.publish("a1", "mine", now + dt.timedelta(days=1))
    sooner = now + dt.timedelta(minutes=4)
    assert house.publishing.publish("a1", "mine", sooner).payload.published == shown(house, sooner)
    house.clock.advance(minutes=1)
    at_once = house.publishing.publish("a1", "mine")
    assert at_once.payload.published == shown(house, house.clock.now())
    house.outbox.run_due()
    assert sent(house).id == at_once.id


def test_an_hour_that_is_put_off_takes_the_date_along(house: House) -> None:
    now = house.clock.now()
    house.publishing.publish("a1", "mine", now + dt.timedelta(hours=1))
    later = now + dt.timedelta(days=3)
    assert house.publishing.publish("a1", "mine", later).payload.published == shown(house, later)


def test_a_cancelled_hour_leaves_no_date_behind(house: House) -> None:
    later = house.clock.now() + dt.timedelta(days=1)
    house.publishing.cancel(house.publishing.publish("a1", "mine", later).id)
    assert house.article().published is None
    assert house.publish().payload.published == shown(house, house.clock.now())


def test_a_correction_keeps_the_date_of_the_page(house: House) -> None:
    first = house.publish()
    house.outbox.run_due()
    house.clock.advance(hours=30)
    house.keep(replace(house.article(), title="Открыт новый парк"))
    assert house.publish().payload.published == first.payload.published
    house.outbox.run_due()
    published = as_exported(house).published
    assert published is not None
    assert published.isoformat() == first.payload.published


def test_a_page_that_comes_back_is_new(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    house.publishing.withdraw("a1", "web")
    house.outbox.run_due()
    house.clock.advance(hours=30)
    assert house.publish().payload.published == shown(house, house.clock.now())


@pytest.mark.parametrize("hours", [None, 5])
def test_a_date_that_the_officer_typed_stays(house: House, hours: int | None) -> None:
    house.keep(replace(house.article(), published=TYPED))
    at = house.clock.now() + dt.timedelta(hours=hours) if hours else None
    assert house.publishing.publish("a1", "mine", at).payload.published == TYPED.isoformat()
    assert house.article().published == TYPED


def test_a_typed_date_that_is_taken_away_gives_way_to_the_hour(house: House) -> None:
    house.keep(replace(house.article(), published=TYPED))
    house.publish()
    house.outbox.run_due()
    went_out = house.clock.now()
    house.clock.advance(hours=2)
    house.keep(replace(house.article(), published=None))
    assert house.publish().payload.published == shown(house, went_out)


def test_the_list_shows_the_date_that_the_page_has(house: House) -> None:
    out = house.publish().payload.published
    with house.database.reading() as stores:
        (listed,) = listed_with_dates(stores, stores.articles.summaries())
    assert listed.published == Moment.parse(out)
