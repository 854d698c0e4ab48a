"""Deleted articles are forgotten for good after a month, unless the clock cannot be believed."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.storage.copying import copy_file
from presseditor.storage.marker import MarkerFile, doubted, jumped
from presseditor.storage.rows import Damage
from presseditor.storage.schema import articles
from presseditor.storage.stores import Stores

KEEP_DELETED = dt.timedelta(days=30)
"""How long a deleted article can be brought back."""
LONGEST_BREAK = dt.timedelta(days=14)
"""Between two starts; a clock that shows more may have jumped."""
SETTLED = dt.timedelta(days=1)
"""After which a clock that jumped is believed, when it went on as clocks do."""
KEPT_COPIES = 3


def purge(engine: sa.Engine, marker: MarkerFile, copies: Path, clock: Clock) -> bool:
    """Forget what was deleted long ago, of which a copy is made before.

    Return False where the clock is not believed, and nothing was forgotten.
    """
    now = clock.now()
    if not _is_believed(marker, now):
        return False
    before = now - KEEP_DELETED
    with engine.connect().execution_options(begin="BEGIN") as connection, connection.begin():
        old = sa.select(sa.func.count()).where(articles.c.deleted < before)
        if not connection.execute(old).scalar_one():
            return True
    copy_file(engine, copies / f"deleted-{now:%Y-%m-%dT%H%M%S}.db")
    for earlier in sorted(copies.glob("deleted-*.db"))[:-KEPT_COPIES]:
        earlier.unlink(missing_ok=True)
    with (
        engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
        connection.begin(),
    ):
        stores = Stores.on(connection, clock, "", Damage())
        stores.articles.purge(before)
    return True


def _is_believed(file: MarkerFile, now: dt.datetime) -> bool:
    """Tell whether the clock goes on as it did at the last starts, and note this one."""
    marker = file.read()
    if marker is None:
        return False
    doubt = marker.doubt
    if jumped(marker, now, LONGEST_BREAK):
        doubt = now.isoformat()
    elif not doubted(marker, now, SETTLED):
        doubt = ""
    file.write(replace(marker, seen=now.isoformat(), doubt=doubt))
    return not doubt
