"""The time, handed in so that a story can be told on any day."""

import datetime as dt
from typing import Protocol


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
