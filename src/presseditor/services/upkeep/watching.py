"""What another window, a verb or a restore did to the database, heard while it is open."""

import threading

from presseditor.domain.errors import PressError
from presseditor.services.changes import OUTSIDE, Changes
from presseditor.storage.database import Database
from presseditor.storage.watch import Watch

INTERVAL = 0.7
"""Seconds from one look to the next: within two, every change is told."""


class Watching:
    """Looks at the database on a thread of its own and announces what others changed.

    Each change is announced under its noun and id with the action ``OUTSIDE``.
    """

    def __init__(self, database: Database, changes: Changes, interval: float = INTERVAL) -> None:
        self._database = database
        self._changes = changes
        self._interval = interval
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look; what happened before is not told."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="watching", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End looking; a look under way is waited for."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        watch = self._database.watch()
        try:
            while True:
                for noun, record_id in _look(watch):
                    self._changes.announce(noun, record_id, OUTSIDE)
                if self._ended.wait(self._interval):
                    return
        finally:
            watch.close()


def _look(watch: Watch) -> list[tuple[str, str]]:
    try:
        return watch.changes()
    except PressError:
        return []  # a database that cannot be read says so where it is used
