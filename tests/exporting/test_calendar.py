"""The hour of an event is the same in every calendar, and a change of it is taken."""

import datetime as dt
import io
import re
from typing import Any

import pytest
from dateutil import tz  # type: ignore[import-untyped]
from icalendar import Calendar

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import Event
from presseditor.domain.moment import Moment
from presseditor.exporting.calendar import as_calendar

CREATED = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
OFFSETS = {
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3,
    "Europe/Volgograd": 3,
    "Asia/Yekaterinburg": 5,
    "Asia/Krasnoyarsk": 7,
    "Asia/Vladivostok": 10,
    "Asia/Kamchatka": 12,
}


def calendar_in(zone: str, modified: dt.datetime = CREATED) -> bytes:
    event = Event("e", "Форум", Moment(dt.date(2026, 12, 3), dt.time(10)), time_zone=zone)
    article = Article("a", title="Форум", created=CREATED, modified=modified)
    return as_calendar(Bundle(article, event, Records()))


@pytest.mark.parametrize("zone", OFFSETS)
def test_a_reader_that_takes_the_zone_from_the_file_has_the_right_hour(zone: str) -> None:
    text = calendar_in(zone).decode().replace("\r\n", "\n")
    told: Any = tz.tzical(io.StringIO(text)).get(zone)
    at = dt.datetime(2026, 12, 3, 10, tzinfo=told)
    assert at.utcoffset() == dt.timedelta(hours=OFFSETS[zone])


@pytest.mark.parametrize("zone", OFFSETS)
def test_a_zone_is_told_for_the_days_of_the_event_only(zone: str) -> None:
    text = calendar_in(zone).decode()
    assert "RDATE" not in text
    assert set(re.findall(r"DTSTART:(\d{4})", text)) == {"2026"}


def test_a_change_has_a_higher_number_and_the_same_name() -> None:
    entries: list[Any] = [
        Calendar.from_ical(calendar_in("Europe/Moscow", at)).walk("VEVENT")[0]
        for at in (CREATED, CREATED + dt.timedelta(hours=1))
    ]
    assert entries[0]["uid"] == entries[1]["uid"]
    assert entries[0]["sequence"] < entries[1]["sequence"]
    assert entries[1].decoded("last-modified") == CREATED + dt.timedelta(hours=1)
