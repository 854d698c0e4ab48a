"""Stand-ins that are real code, handed in by the front door."""

import datetime as dt


class FixedClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: dt.datetime | None = None) -> None:
        self._now = now or dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        return self._now

    def advance(self, **span: float) -> None:
        self._now += dt.timedelta(**span)
