import datetime as dt

import pytest

from presseditor.domain.clock import OfficeClock
from presseditor.language.translation import Translator, core_catalog
from presseditor.language.words.time_words import TimeWords
from tests.fakes import FixedClock

NOON_UTC = dt.datetime(2026, 11, 29, 11, 0, tzinfo=dt.UTC)


def words(zone: str = "Asia/Novosibirsk", now: dt.datetime = NOON_UTC) -> TimeWords:
    clock = OfficeClock(FixedClock(now), lambda: zone)
    return TimeWords(clock, Translator("ru", core_catalog("ru")).text)


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Europe/Kaliningrad", "29 ноября 2026 в 13:00 по Калининграду"),
        ("Europe/Moscow", "29 ноября 2026 в 14:00 по московскому времени"),
        ("Asia/Novosibirsk", "29 ноября 2026 в 18:00 по Новосибирску"),
        ("Asia/Chita", "29 ноября 2026 в 20:00 по Чите"),
        ("Asia/Kamchatka", "29 ноября 2026 в 23:00 по Камчатке"),
        ("Europe/Berlin", "29 ноября 2026 в 12:00 по времени Europe/Berlin (UTC+1)"),
    ],
)
def test_an_hour_to_come_names_its_clock(zone: str, told: str) -> None:
    assert words().by_clock(NOON_UTC, zone) == told


def test_the_offices_own_clock_need_not_be_named() -> None:
    assert words().at(NOON_UTC) == "29 ноября 2026 в 18:00"
    assert words().at(NOON_UTC, "Europe/Moscow").endswith("по московскому времени")
    assert words().stamp(NOON_UTC) == "29.11.2026 18:00"
    assert words().at(None) == words().stamp(None) == words().by_clock(None) == ""


def test_today_is_the_offices_day() -> None:
    late = dt.datetime(2026, 11, 29, 20, 30, tzinfo=dt.UTC)  # 30 November, 03:30 in Novosibirsk
    told = words(now=late)
    assert told.clock.today() == dt.date(2026, 11, 30)
    assert told.ago(late) == "сегодня, 3:30"
    assert told.ago(late - dt.timedelta(hours=5)) == "вчера, 22:30"
    assert told.ago(late - dt.timedelta(days=30)) == "31 октября"
    assert told.ago(late - dt.timedelta(days=365)) == "30 ноября 2025"


def test_a_button_says_day_hour_and_clock() -> None:
    assert words().soon(NOON_UTC) == "29 ноября, 18:00 по Новосибирску"
