"""Instants in words: the one place where a moment in time becomes a day and an hour to read."""

import datetime as dt
from collections.abc import Callable

from presseditor.domain.clock import OfficeClock
from presseditor.domain.message import Message, message
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import wall_moment
from presseditor.domain.zone_words import by_zone, zone_name


class TimeWords:
    """Tells instants by the office's clock, or by that of a text with a zone of its own.

    ``words`` puts a message into the user's language.
    """

    def __init__(self, clock: OfficeClock, words: Callable[[Message], str]) -> None:
        self.clock = clock
        self._words = words

    def at(self, instant: dt.datetime | None, zone: str = "") -> str:
        """Return “29 November 2026 at 18:00”, and by whose clock where it is not the office's."""
        if instant is None:
            return ""
        own = zone or self.clock.zone
        return (
            self.by_clock(instant, own)
            if own != self.clock.zone
            else self._day_and_hour(wall_moment(instant, own))
        )

    def by_clock(self, instant: dt.datetime | None, zone: str = "") -> str:
        """Return “29 November 2026 at 18:00 Novosibirsk time”: for an hour to come."""
        if instant is None:
            return ""
        own = zone or self.clock.zone
        told = self._day_and_hour(wall_moment(instant, own))
        return f"{told} {self.by(own, instant)}"

    def soon(self, instant: dt.datetime, zone: str = "") -> str:
        """Return “29 November, 12:00 Novosibirsk time”: short enough for a button."""
        own = zone or self.clock.zone
        told = wall_moment(instant, own)
        return f"{self.day(told.date)}, {told.time:%H:%M} {self.by(own, instant)}"

    def by(self, zone: str = "", at: dt.datetime | None = None) -> str:
        """Return by whose clock an hour is meant: “Novosibirsk time”."""
        return self._words(by_zone(zone or self.clock.zone, at or self.clock.now()))

    def zone_name(self, zone: str) -> str:
        """Return the zone as a list shows it: “Novosibirsk (UTC+7)”."""
        return self._words(zone_name(zone, self.clock.now()))

    def ago(self, instant: dt.datetime) -> str:
        """Return the office's day and hour: “today, 13:02”, “yesterday, 9:40”, a date."""
        told, today = wall_moment(instant, self.clock.zone), self.clock.today()
        days = (today - told.date).days
        if days not in _NEAR or told.time is None:
            return self.day(told.date)
        hour = f"{told.time.hour}:{told.time.minute:02}"
        return f"{self._words(_NEAR[days])}, {hour}"

    def day(self, day: dt.date) -> str:
        """Return “20 March”, with the year where it is not this one."""
        words = self._words(_MONTHS[day.month - 1])
        year = "" if day.year == self.clock.today().year else f" {day.year}"
        return f"{day.day} {words}{year}"

    def stamp(self, instant: dt.datetime | None) -> str:
        """Return the office's day and hour in figures for a table: ``29.11.2026 18:00``."""
        if instant is None:
            return ""
        told = wall_moment(instant, self.clock.zone)
        return f"{told.date:%d.%m.%Y} {told.time:%H:%M}"

    def _day_and_hour(self, told: Moment) -> str:
        day = f"{told.date.day} {self._words(_MONTHS[told.date.month - 1])} {told.date.year}"
        return self._words(message("{date} at {time}", date=day, time=f"{told.time:%H:%M}"))


_NEAR = {0: message("today"), 1: message("yesterday")}
_MONTHS = (
    message("January"),
    message("February"),
    message("March"),
    message("April"),
    message("May"),
    message("June"),
    message("July"),
    message("August"),
    message("September"),
    message("October"),
    message("November"),
    message("December"),
)
