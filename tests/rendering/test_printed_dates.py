import datetime as dt
from dataclasses import replace

import pytest

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.event import Event, EventStatus
from presseditor.domain.moment import Moment
from presseditor.domain.zone_words import RUSSIAN_ZONES
from presseditor.language.translation import Translator, core_catalog
from presseditor.rendering.page_parts import event_blocks
from presseditor.rendering.printed_dates import event_words, moment_words, period_words
from presseditor.rendering.printed_zones import ZONES, zone_words


def test_a_date_with_its_hour_reads_as_on_a_press_page() -> None:
    assert moment_words(Moment.parse("2019-03-20T13:00")) == "20 марта 2019 в 13:00"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-05-06", "2024-05-06", "6 мая 2024"),
        ("2024-05-06", "2024-05-08", "6–8 мая 2024"),
        ("2024-05-30", "2024-06-02", "30 мая – 2 июня 2024"),
        ("2024-12-30", "2025-01-02", "30 декабря 2024 – 2 января 2025"),
        ("2024-05-06T10:00", "2024-05-06T12:30", "6 мая 2024 с 10:00 до 12:30"),
        ("2024-05-06T10:00", "2024-05-06", "6 мая 2024 в 10:00"),
        ("2024-05-06", "2024-05-06T12:00", "6 мая 2024 в 12:00"),
        ("2024-05-06T10:00", "2024-05-07T12:00", "6 мая 2024 в 10:00 – 7 мая 2024 в 12:00"),
    ],
)
def test_a_period_says_nothing_twice(start: str, end: str, words: str) -> None:
    assert period_words(Moment.parse(start), Moment.parse(end)) == words


def test_an_event_says_what_is_still_open() -> None:
    day = Moment(dt.date(2024, 5, 6))
    assert event_words(Event("e")) == "дата уточняется"
    assert event_words(Event("e", start=day)) == "6 мая 2024, время уточняется"
    assert event_words(Event("e", start=day, all_day=True)) == "6 мая 2024"
    several = Event("e", start=day, end=Moment(dt.date(2024, 5, 8)))
    assert event_words(several) == "6–8 мая 2024"
    cancelled = Event("e", start=day, status=EventStatus.CANCELLED)
    assert event_words(cancelled) == "6 мая 2024"


def test_the_hour_of_another_zone_says_by_whose_clocks() -> None:
    start = Moment.parse("2026-12-05T13:00")
    there = Event("e", start=start, time_zone="Asia/Novosibirsk")
    assert event_words(there, "Europe/Moscow") == "5 декабря 2026 в 13:00 по Новосибирску"
    assert event_words(there, "Asia/Novosibirsk") == "5 декабря 2026 в 13:00"
    until = replace(there, end=Moment.parse("2026-12-05T15:00"))
    told = "5 декабря 2026 с 13:00 до 15:00 по Новосибирску"
    assert event_words(until, "Europe/Moscow") == told
    same = replace(there, time_zone="Europe/Kirov")
    assert event_words(same, "Europe/Moscow") == "5 декабря 2026 в 13:00"
    day = Event("e", start=Moment(start.date), time_zone="Asia/Novosibirsk")
    assert event_words(day, "Europe/Moscow") == "5 декабря 2026, время уточняется"


def test_the_page_tells_the_zone_of_its_event() -> None:
    event = Event("e", start=Moment.parse("2026-12-05T13:00"), time_zone="Asia/Novosibirsk")
    bundle = Bundle(Article("a", title="Каток", event_id="e"), event)
    (card,) = event_blocks(bundle)
    assert "13:00 по Новосибирску" in card.html


def test_the_page_names_a_zone_as_the_window_does() -> None:
    words = Translator("ru", core_catalog("ru")).text
    assert {zone: words(one.by) for zone, one in RUSSIAN_ZONES.items()} == ZONES
    noon = dt.datetime(2026, 12, 5, 12, tzinfo=dt.UTC)
    assert zone_words("Asia/Tashkent", noon) == "МСК+2"
