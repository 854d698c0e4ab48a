"""What is stored comes back as it was."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import CorrectionError
from presseditor.domain.finding import Waiver
from presseditor.domain.person import Person
from presseditor.storage.database import Database
from tests.storage.samples import (
    ARTICLE,
    DELIVERY,
    DIRECTOR,
    EVENT,
    FACT,
    LIBRARY,
    NOW,
    PICTURE,
    QUOTE,
    SITE,
)

LATER = NOW + dt.timedelta(minutes=10)


def test_every_record_comes_back_as_it_was_stored(database: Database) -> None:
    with database.transaction() as stores:
        tables: tuple[tuple[Any, Any], ...] = (
            (stores.organizations, LIBRARY),
            (stores.people, DIRECTOR),
            (stores.quotes, QUOTE),
            (stores.facts, FACT),
            (stores.images, PICTURE),
            (stores.events, EVENT),
            (stores.sites, SITE),
        )
        for store, record in tables:
            store.save(record)
            assert store.get(record.id) == record
            assert store.all() == [record]


def test_a_saved_record_stands_in_the_place_of_the_earlier(database: Database) -> None:
    with database.transaction() as stores:
        stores.facts.save(FACT)
        stores.facts.save(replace(FACT, value="12 500"))
        assert [one.value for one in stores.facts.all()] == ["12 500"]


def test_many_returns_what_exists_of_thousands_of_ids(database: Database) -> None:
    with database.transaction() as stores:
        stores.people.save(DIRECTOR)
        ids = [DIRECTOR.id, *(f"nobody-{number}" for number in range(2000))]
        assert stores.people.many(ids) == {DIRECTOR.id: DIRECTOR}
        assert stores.people.many([]) == {}


@pytest.mark.parametrize("query", ["соловьева", "СОЛОВЬЁВ анна", "дирек", "", "  "])
def test_a_person_is_found_by_parts_of_words_in_any_case(database: Database, query: str) -> None:
    with database.transaction() as stores:
        stores.people.save(DIRECTOR)
        assert stores.people.find(query) == [DIRECTOR]
        assert stores.people.count(query) == 1


@pytest.mark.parametrize("query", ["соловьева кот", "%", "_", "'", '"', "\\"])
def test_what_is_not_in_the_words_is_not_found(database: Database, query: str) -> None:
    with database.transaction() as stores:
        stores.people.save(DIRECTOR)
        assert stores.people.find(query) == []
        assert stores.people.count(query) == 0


def test_found_records_come_by_name_and_in_pages(database: Database) -> None:
    with database.transaction() as stores:
        for name in ("Яковлев", "Ёжиков", "Жуков", "Егоров"):
            stores.people.save(Person(name, name))
        assert [one.id for one in stores.people.find("")] == [
            "Егоров",
            "Ёжиков",
            "Жуков",
            "Яковлев",
        ]
        assert [one.id for one in stores.people.find("", limit=2, offset=1)] == ["Ёжиков", "Жуков"]


def test_ids_are_listed_by_their_beginning_to_the_letter(database: Database) -> None:
    with database.transaction() as stores:
        for name in ("park_1", "park-2", "sad"):
            stores.facts.save(replace(FACT, id=name))
        assert stores.facts.ids("park_") == {"park_1"}
        stores.facts.delete("park_1")
        assert stores.facts.ids("") == {"park-2", "sad"}


def test_a_delivery_comes_back_with_its_payload_attempts_and_remote_state(
    database: Database,
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.deliveries.add(DELIVERY)
        assert stores.deliveries.get(DELIVERY.id) == DELIVERY
        done = replace(DELIVERY, state=DeliveryState.DELIVERED, url="https://x/", delivered=LATER)
        stores.deliveries.save(done)
        assert stores.deliveries.get(DELIVERY.id) == done
        assert stores.deliveries.get("nothing") is None


def test_due_deliveries_are_open_ones_whose_time_has_come_oldest_first(database: Database) -> None:
    soon = replace(DELIVERY, id="soon", key="k2", due=NOW - dt.timedelta(hours=1))
    later = replace(DELIVERY, id="later", key="k3", due=LATER)
    over = replace(DELIVERY, id="over", key="k4", state=DeliveryState.FAILED)
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        for one in (DELIVERY, soon, later, over):
            stores.deliveries.add(one)
        assert stores.deliveries.due(NOW) == [soon, DELIVERY]
        assert stores.deliveries.open() == [soon, DELIVERY, later]
        assert stores.deliveries.next_due() == soon.due
        assert stores.deliveries.for_article(ARTICLE.id) == [over, later, soon, DELIVERY]
        assert stores.deliveries.latest(limit=1) == [over]


def test_nothing_is_due_in_an_empty_outbox(database: Database) -> None:
    with database.reading() as stores:
        assert stores.deliveries.due(NOW) == []
        assert stores.deliveries.next_due() is None


def test_a_waiver_is_kept_once_and_can_be_taken_back(database: Database) -> None:
    waiver = Waiver(ARTICLE.id, "sum", "12 и 3", "так в источнике", "Ким")
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.waivers.add(waiver)
        again = replace(waiver, reason="проверено")
        stores.waivers.add(again)
        assert stores.waivers.for_article(ARTICLE.id) == [again]
        stores.waivers.delete(again)
        assert stores.waivers.for_article(ARTICLE.id) == []


def test_what_belongs_to_an_article_that_was_never_stored_is_refused(database: Database) -> None:
    with pytest.raises(CorrectionError, match="Save it first"), database.transaction() as stores:
        stores.waivers.add(Waiver("nobody", "sum", "", ""))


def test_an_instant_without_a_zone_is_a_defect_and_stores_nothing(database: Database) -> None:
    naive = replace(ARTICLE, modified=dt.datetime(2026, 1, 1))  # noqa: DTZ001 - what is tested
    with pytest.raises(Exception, match="time zone"), database.transaction() as stores:
        stores.articles.save(naive)
    with database.reading() as stores:
        assert stores.articles.get(ARTICLE.id) is None
