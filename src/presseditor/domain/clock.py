"""The time, handed in so that a story can be told on any day."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import wall_moment


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> dt.datetime:
        """Return the present instant as an aware datetime in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """Return the present instant as an aware datetime in UTC."""
        return dt.datetime.now(dt.UTC)


class OfficeClock:
    """The clock on the office's wall, whatever zone the computer is set to.

    ``zone`` gives the office's IANA zone as it is now: it can be changed while the program runs.
    """

    def __init__(self, clock: Clock, zone: Callable[[], str]) -> None:
        self._clock = clock
        self._zone = zone

    @property
    def zone(self) -> str:
        """The office's zone."""
        return self._zone()

    def now(self) -> dt.datetime:
        """Return the present instant as an aware datetime in UTC."""
        return self._clock.now()

    def wall(self) -> Moment:
        """Return the day and the hour in the office."""
        return wall_moment(self.now(), self.zone)

    def today(self) -> dt.date:
        """Return the day in the office."""
        return self.wall().date
