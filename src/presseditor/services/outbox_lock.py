"""One sender per profile: the window and a command line may run at the same time."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.private_files import touch_private

LONGEST_WAIT = 120.0
"""Seconds to wait for the other sender; a release with pictures takes that long on a bad line."""
PAUSE = 0.1


@contextmanager
def outbox_lock(path: Path, longest_wait: float = LONGEST_WAIT) -> Iterator[None]:
    """Hold the lock file at ``path``; the system lets go of it should the process be killed.

    Raises ``RetryError`` when another sender does not let go of it in ``longest_wait`` seconds.
    """
    touch_private(path)
    with path.open("ab") as file:
        end = time.monotonic() + longest_wait
        while not _try(_lock, file.fileno()):
            if time.monotonic() >= end:
                raise RetryError(
                    message("Another window of the program is sending at the moment. Wait for it.")
                )
            time.sleep(PAUSE)
        try:
            yield
        finally:
            _unlock(file.fileno())


def _try(lock: Callable[[int], None], descriptor: int) -> bool:
    try:
        lock(descriptor)
    except OSError:
        return False
    return True


if os.name == "nt":  # pragma: no cover - the other half runs on the other system
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
