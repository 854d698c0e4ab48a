"""Old revisions are thinned out by their age, where the office wants it; milestones never."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from presseditor.domain.clock import Clock
from presseditor.private_files import write_private
from presseditor.storage.database import Database

HOURLY = dt.timedelta(days=30)
"""How long one revision an hour stays, after the time in which all stay; then one a day."""
LONGEST_PAUSE = dt.timedelta(days=60)
"""Two runs this far apart: the clock may have jumped, and nothing is thinned out by it."""


def thin_if_due(database: Database, noted: Path, days: int, clock: Clock) -> int:
    """Thin out old revisions, at most once a day; return how many went.

    All of them stay for ``days``, for ever where it is 0. The file ``noted`` holds when this was
    done last: two days in use must agree on what day it is before anything goes, and the database
    must believe the clock.
    """
    now, last = clock.now(), _instant(noted)
    if not days or (last and dt.timedelta(0) <= now - last < dt.timedelta(days=1)):
        return 0
    try:
        write_private(noted, now.isoformat(timespec="seconds").encode("ascii"))
    except OSError:
        return 0  # without the note it would be done at every start
    steady = last is not None and dt.timedelta(0) <= now - last <= LONGEST_PAUSE
    if not steady or not database.clock_believed:
        return 0
    return thin(database, now, dt.timedelta(days=days))


def thin(database: Database, now: dt.datetime, all_stay: dt.timedelta) -> int:
    """Keep all revisions of that time, one an hour of a month before, one a day before that."""
    with database.reading() as stores:
        ids = stores.revisions.article_ids()
    gone = 0
    for article_id in ids:  # a transaction each: nobody who saves has to wait for all
        with database.transaction() as stores:
            numbers = surplus(stores.revisions.times(article_id), now, all_stay)
            stores.revisions.remove(article_id, numbers)
            gone += len(numbers)
    return gone


def surplus(
    times: Iterable[tuple[int, dt.datetime]], now: dt.datetime, all_stay: dt.timedelta
) -> list[int]:
    """Return the numbers to forget; ``times`` are newest first, the newest of a span stays."""
    kept: set[dt.datetime] = set()
    gone = []
    for number, saved in times:
        age = now - saved
        if age <= all_stay:
            continue
        span = saved.replace(minute=0, second=0, microsecond=0)
        span = span if age <= all_stay + HOURLY else span.replace(hour=0)
        if span in kept:
            gone.append(number)
        kept.add(span)
    return gone


def _instant(noted: Path) -> dt.datetime | None:
    try:
        found = dt.datetime.fromisoformat(noted.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if found.tzinfo else None
