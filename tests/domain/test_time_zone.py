import datetime as dt

import pytest

from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import (
    WallHour,
    instant_of,
    is_zone,
    offset_words,
    wall_hour,
    wall_moment,
)
from presseditor.domain.zone_words import RUSSIAN_ZONES, by_zone, zone_name

EVENING = Moment.parse("2026-11-29T18:00")
OFFSETS = {
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3,
    "Europe/Samara": 4,
    "Asia/Yekaterinburg": 5,
    "Asia/Omsk": 6,
    "Asia/Novosibirsk": 7,
    "Asia/Krasnoyarsk": 7,
    "Asia/Irkutsk": 8,
    "Asia/Yakutsk": 9,
    "Asia/Vladivostok": 10,
    "Asia/Magadan": 11,
    "Asia/Kamchatka": 12,
}


@pytest.mark.parametrize(("zone", "hours"), OFFSETS.items())
def test_six_in_the_evening_is_six_by_the_clocks_of_the_place(zone: str, hours: int) -> None:
    instant = instant_of(EVENING, zone)
    assert instant == dt.datetime(2026, 11, 29, 18 - hours, tzinfo=dt.UTC)
    assert wall_moment(instant, zone) == EVENING
    assert wall_hour(EVENING, zone) is WallHour.USUAL
    assert offset_words(zone, instant) == f"UTC+{hours}"


def test_every_zone_of_russia_is_one_and_is_named() -> None:
    now = dt.datetime(2026, 11, 29, tzinfo=dt.UTC)
    assert [zone for zone in RUSSIAN_ZONES if not is_zone(zone)] == []
    assert str(zone_name("Asia/Novosibirsk", now)) == "Novosibirsk (UTC+7)"
    assert {str(zone_name(one, now)) for one in ("UTC", "Etc/UTC")} == {"World time (UTC)"}
    assert str(by_zone("Asia/Novosibirsk", now)) == "Novosibirsk time"


def test_another_zone_is_told_by_its_name_and_its_distance() -> None:
    summer = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    assert str(by_zone("Europe/Berlin", summer)) == "Europe/Berlin time (UTC+2)"
    assert str(by_zone("Etc/UTC", summer)) == "world time (UTC)"
    assert offset_words("America/St_Johns", summer) == "UTC−2:30"


def test_an_hour_that_clocks_skip_is_known_and_comes_later() -> None:
    skipped = Moment.parse("2027-03-28T02:30")
    assert wall_hour(skipped, "Europe/Berlin") is WallHour.SKIPPED
    there = wall_moment(instant_of(skipped, "Europe/Berlin"), "Europe/Berlin")
    assert there == Moment.parse("2027-03-28T03:30")
    assert wall_hour(skipped, "Europe/Moscow") is WallHour.USUAL


def test_an_hour_that_is_there_twice_is_meant_the_first_time() -> None:
    twice = Moment.parse("2026-10-25T02:30")
    assert wall_hour(twice, "Europe/Berlin") is WallHour.TWICE
    assert instant_of(twice, "Europe/Berlin") == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize("day", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_the_ends_of_the_calendar_are_no_error(day: str) -> None:
    for zone in ("Asia/Kamchatka", "America/New_York"):
        shown = wall_moment(instant_of(Moment.parse(day), zone), zone)
        assert shown.date.year == int(day[:4])


def test_what_is_no_zone_counts_as_moscow() -> None:
    assert not is_zone("Mars/Olympus")
    assert not is_zone("../etc/passwd")
    assert instant_of(EVENING, "Mars/Olympus") == instant_of(EVENING, "Europe/Moscow")
