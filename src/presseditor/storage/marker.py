"""What is known of the database outside of it: so that its loss is no first start.

A file beside it names the database and counts its changes. It is written after each change without
waiting for the disk, and the database before, with waiting: so it never knows more than there was.
"""

import contextlib
import datetime as dt
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from presseditor.border import BorderError, read
from presseditor.private_files import write_private
from presseditor.storage.swapping import MARKER

LENGTH = 512
"""Bytes of the file, always: one write puts a whole new one over the old."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The database's id, its changes, and how many of them were found lost and not told yet.

    ``seen`` is the last start by the clock, ``doubt`` a start at which the clock had jumped.
    """

    database: str
    changes: int
    lost: int = 0
    seen: str = ""
    doubt: str = ""


class MarkerFile:
    """The marker beside one database file."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(MARKER)
        self._current: Marker | None = None

    @property
    def changes(self) -> int:
        """How many changes the database has as far as this program knows."""
        return self._current.changes if self._current else 0

    def read(self) -> Marker | None:
        """Return the marker; ``None`` where there is none or it cannot be read."""
        try:
            self._current = read(self.path.read_bytes(), Marker, LENGTH * 8)
        except (OSError, BorderError):
            self._current = None
        return self._current

    def write(self, marker: Marker) -> None:
        """Put a marker down, on the disk when this returns; a read-only folder stays without."""
        self._current = marker
        with contextlib.suppress(OSError):
            write_private(self.path, _line(marker))

    def note(self, changes: int) -> None:
        """Note that the database has so many changes now; does not wait for the disk."""
        if self._current is None or changes <= self._current.changes:
            return
        self._current = replace(self._current, changes=changes)
        with contextlib.suppress(OSError):  # it is only less to go by at the next start
            descriptor = os.open(self.path, os.O_WRONLY)
            try:
                os.write(descriptor, _line(self._current))
            finally:
                os.close(descriptor)

    def acknowledge(self) -> None:
        """Note that the loss was told."""
        if self._current is not None and self._current.lost:
            self.write(replace(self._current, lost=0))


def jumped(marker: Marker, now: dt.datetime, most: dt.timedelta) -> bool:
    """Tell whether the clock has jumped since the last start, back or far ahead."""
    seen = _instant(marker.seen)
    return seen is not None and not dt.timedelta(0) <= now - seen <= most


def doubted(marker: Marker, now: dt.datetime, settled: dt.timedelta) -> bool:
    """Tell whether the clock jumped less than ``settled`` ago, by the same clock."""
    doubt = _instant(marker.doubt)
    return doubt is not None and not dt.timedelta(0) <= now - doubt >= settled


def _instant(text: str) -> dt.datetime | None:
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _line(marker: Marker) -> bytes:
    return json.dumps(asdict(marker)).encode("ascii").ljust(LENGTH - 1) + b"\n"
