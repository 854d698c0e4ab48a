"""Dates, numbers and counted nouns in print."""

import datetime as dt
from decimal import Decimal

import pytest

from presseditor.domain.moment import Moment
from presseditor.language.dates import format_moment, format_number, format_period, plural


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2019-03-20T13:00", None, "20 марта 2019 в 13:00"),
        ("2019-03-20", "2019-03-20", "20 марта 2019 года"),
        ("2019-03-21T11:00", "2019-03-21T13:00", "21 марта 2019, 11:00–13:00"),
        ("2019-03-21T11:00", "2019-03-21", "21 марта 2019 в 11:00"),
        ("2019-03-21", "2019-03-21T13:00", "21 марта 2019 года"),
        ("2025-05-05", "2025-05-06", "5 и 6 мая 2025 года"),
        ("2025-10-06", "2025-10-12", "с 6 по 12 октября 2025 года"),
        ("2025-09-28", "2025-10-03", "с 28 сентября по 3 октября 2025 года"),
        ("2025-12-30", "2026-01-08", "с 30 декабря 2025 года по 8 января 2026 года"),
        ("2025-10-06T09:05", "2025-10-12", "с 6 по 12 октября 2025 года, начало в 9:05"),
        (
            "2025-10-06T10:00",
            "2025-10-12T18:00",
            "с 10:00 6 октября до 18:00 12 октября 2025 года",
        ),
    ],
)
def test_a_period_is_printed_as_short_as_it_stays_clear(
    start: str, end: str | None, expected: str
) -> None:
    assert format_period(Moment.parse(start), Moment.parse(end) if end else None) == expected


def test_a_whole_day_has_no_hours() -> None:
    start, end = Moment.parse("2025-05-05T09:00"), Moment.parse("2025-05-06T18:00")
    assert format_period(start, end, all_day=True) == "5 и 6 мая 2025 года"
    assert format_period(start, None, all_day=True) == "5 мая 2025 года"
    assert format_moment(Moment(dt.date(2025, 5, 5))) == "5 мая 2025 года"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1246, "1246"),
        (12460, "12\u202f460"),
        (18.6, "18,6"),
        (2.0, "2"),
        (Decimal("1234567.50"), "1\u202f234\u202f567,50"),
        (-5, "\u22125"),
    ],
)
def test_numbers_have_thin_spaces_and_a_comma(value: float, expected: str) -> None:
    assert format_number(value) == expected


@pytest.mark.parametrize(
    ("number", "noun"),
    [(1, "рубль"), (2, "рубля"), (5, "рублей"), (11, "рублей"), (121, "рубль"), (18.6, "рубля")],
)
def test_the_noun_agrees_with_the_number(number: float, noun: str) -> None:
    assert plural(number, "рубль", "рубля", "рублей") == noun
