"""Dates in words, as a press page prints them: «20 марта 2019 в 13:00»."""

import datetime as dt

from presseditor.domain.event import Event, EventStatus
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import instant_of, wall_moment
from presseditor.rendering.printed_zones import zone_words

_MONTH_NAMES = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_MONTHS = _MONTH_NAMES.split()


def day_words(day: dt.date, *, year: bool = True) -> str:
    """Return «20 марта 2019», or «20 марта»."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if year else words


def moment_words(moment: Moment) -> str:
    """Return «20 марта 2019 в 13:00»; the date alone where the hour is not known."""
    words = day_words(moment.date)
    return words if moment.time is None else f"{words} в {moment.time:%H:%M}"


def period_words(start: Moment, end: Moment | None) -> str:
    """Return the span from ``start`` to ``end`` without saying anything twice."""
    if end is None or end == start:
        return moment_words(start)
    if start.date == end.date:
        return _hours(start, end)
    if start.time is not None or end.time is not None:
        return f"{moment_words(start)} – {moment_words(end)}"
    if start.date.year != end.date.year:
        return f"{day_words(start.date)} – {day_words(end.date)}"
    if start.date.month != end.date.month:
        return f"{day_words(start.date, year=False)} – {day_words(end.date)}"
    return f"{start.date.day}–{day_words(end.date)}"


def event_words(event: Event, zone: str = "") -> str:
    """Return when an event takes place, with «время уточняется» where the hour is open.

    By whose clocks is told where they show another hour than those of ``zone``.
    """
    if event.start is None:
        return "дата уточняется"
    words = period_words(event.start, event.end) + _by_clocks(event, zone or event.time_zone)
    if event.status is EventStatus.CANCELLED or not event.time_to_be_confirmed:
        return words
    several_days = event.end is not None and event.end.date != event.start.date
    return words if several_days else f"{words}, время уточняется"


def _by_clocks(event: Event, zone: str) -> str:
    """Return « по Новосибирску» for an hour there, if it is another one in ``zone``."""
    told = next((one for one in (event.start, event.end) if one and one.time is not None), None)
    if told is None or event.all_day:
        return ""
    instant = instant_of(told, event.time_zone)
    if wall_moment(instant, zone) == wall_moment(instant, event.time_zone):
        return ""
    return f" {zone_words(event.time_zone, instant)}"


def _hours(start: Moment, end: Moment) -> str:
    if start.time is None or end.time is None:
        return moment_words(start if start.time else end)
    return f"{day_words(start.date)} с {start.time:%H:%M} до {end.time:%H:%M}"
