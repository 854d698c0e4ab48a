"""One at a time, over programs and computers: a file that the system locks for its holder.

The system lets go of it with the process, so that a killed program leaves nothing to clean up.
"""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from presseditor.private_files import mode_in, private_opener

PAUSE = 0.05
_BUSY = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EINTR})


class BusyError(Exception):
    """Somebody else has held the file for too long."""


@contextmanager
def file_lock(path: Path, longest_wait: float, *, private: bool = True) -> Iterator[bool]:
    """Hold the lock file at ``path``; yield False where the drive knows no locks.

    A file that is not ``private`` can be locked by the other users of its folder as well. Raises
    ``BusyError`` after ``longest_wait`` seconds, ``OSError`` where there can be no such file.
    """
    with _opened(path, private=private) as file:
        held = _wait(file, longest_wait)
        try:
            yield held
        finally:
            if held:
                _unlock(file.fileno())


def _opened(path: Path, *, private: bool) -> IO[bytes]:
    try:
        return open(path, "ab", opener=private_opener if private else _as_open_as_its_folder)
    except PermissionError:  # another user's, who may read it
        return path.open("rb")


def _as_open_as_its_folder(path: str, flags: int) -> int:
    return os.open(path, flags, mode_in(Path(path).parent))


def _wait(file: IO[bytes], longest: float) -> bool:
    end = time.monotonic() + longest
    while True:
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno not in _BUSY:
                return False
        else:
            return True
        if time.monotonic() >= end:
            raise BusyError
        time.sleep(PAUSE)


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
