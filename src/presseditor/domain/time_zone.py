"""Wall clocks and instants: what hour it is somewhere, and when an hour written there comes."""

import datetime as dt
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from presseditor.domain.moment import Moment

DEFAULT_TIME_ZONE = "Europe/Moscow"
"""The zone that is meant where nobody named one."""
MOSCOW = dt.timezone(dt.timedelta(hours=3))


class WallHour(Enum):
    """What a clock change makes of an hour: usual, skipped in spring, or there twice in autumn."""

    USUAL = "usual"
    SKIPPED = "skipped"
    TWICE = "twice"


def is_zone(name: str) -> bool:
    """Tell whether ``name`` is an IANA time zone that this computer knows."""
    return _known(name) is not None


def zone_of(name: str) -> dt.tzinfo:
    """Return the zone called ``name``; Moscow's where the name is none."""
    return _known(name) or _known(DEFAULT_TIME_ZONE) or MOSCOW


def wall_moment(instant: dt.datetime, zone: str) -> Moment:
    """Return what the clocks of a zone show at an aware instant."""
    try:
        return Moment.of(instant.astimezone(zone_of(zone)))
    except OverflowError:  # the first and the last day of the calendar
        return Moment.of(instant)


def instant_of(moment: Moment, zone: str) -> dt.datetime:
    """Return the instant, in UTC, at which the clocks of a zone show ``moment``.

    A date alone begins at midnight. An hour that is there twice is meant the first time; one that
    is skipped comes as much later as the clocks were put forward.
    """
    wall = dt.datetime.combine(moment.date, moment.time or dt.time(), zone_of(zone))
    try:
        return wall.astimezone(dt.UTC)
    except OverflowError:  # the first and the last day of the calendar
        return wall.replace(tzinfo=dt.UTC)


def wall_hour(moment: Moment, zone: str) -> WallHour:
    """Tell whether the clocks of a zone ever show ``moment``, and whether they do so twice."""
    wall = dt.datetime.combine(moment.date, moment.time or dt.time(), zone_of(zone))
    first, second = (wall.replace(fold=fold).utcoffset() for fold in (0, 1))
    if first == second:
        return WallHour.USUAL
    # Only a skipped hour comes back as another one.
    back = wall_moment(instant_of(moment, zone), zone)
    return WallHour.TWICE if back.time == moment.time else WallHour.SKIPPED


def offset_words(zone: str, at: dt.datetime) -> str:
    """Return how far the clocks of a zone are from UTC at an instant: ``UTC+7``, ``UTC−3:30``."""
    try:
        offset = at.astimezone(zone_of(zone)).utcoffset() or dt.timedelta()
    except OverflowError:  # the first and the last day of the calendar
        offset = dt.timedelta()
    minutes = int(offset.total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'−' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


@lru_cache(maxsize=64)
def _known(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
