"""A date whose hour may not be known yet."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A calendar date and, when it is known, a local wall-clock time (no zone: the owner has it).

    ``time`` is ``None`` for a whole day as well as for "time to be confirmed".
    """

    date: dt.date
    time: dt.time | None = None

    @classmethod
    def of(cls, value: dt.datetime) -> "Moment":
        """Return the wall-clock date and time of ``value``, to the minute."""
        return cls(value.date(), value.time().replace(second=0, microsecond=0, tzinfo=None))

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM``; raise ``ValueError`` for anything else."""
        day, separator, hour = text.partition("T")
        time = dt.time.fromisoformat(hour) if separator else None
        return cls(dt.date.fromisoformat(day), time)

    def isoformat(self) -> str:
        """Return ISO 8601: the date alone, or the date and the time to the minute."""
        if self.time is None:
            return self.date.isoformat()
        return f"{self.date.isoformat()}T{self.time.isoformat('minutes')}"
