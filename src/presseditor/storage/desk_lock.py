"""Who has a data folder open: many may read and write, but who replaces its files must be alone."""

import contextlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.private_files import private_opener

NAME = "desk.lock"
PATIENCE = 5.0
"""Seconds to wait for one who restores or migrates."""
PAUSE = 0.05
_SEATS = 64
"""Programs that Windows lets share a folder at the same time."""


class DeskLock:
    """The lock of one opening of a data folder; the system lets go of it with the process.

    Windows and verbs share the folder. A restore and a migration want it for themselves alone,
    and are refused while anybody else has it open.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / NAME
        self._file: IO[bytes] | None = None
        self._alone = False

    def share(self, patience: float = PATIENCE) -> None:
        """Join those who have the folder open; raise ``RetryError`` while one is alone there."""
        if self._file is not None:
            return
        file = self._open()
        if file is None:
            return
        if not _wait(file, patience, alone=False):
            file.close()
            raise RetryError(
                message(
                    "The data folder is being restored or brought up to date at the moment. "
                    "Wait a little, then try again."
                )
            )
        self._file = file

    @contextmanager
    def alone(self, patience: float = 0.5) -> Iterator[None]:
        """Have the folder for oneself alone, then share it again if it was shared before.

        Raises ``RetryError`` while another window or program has it open.
        """
        if self._alone:
            yield
            return
        shared = self._file is not None
        self.release()
        file = self._open()
        try:
            if file is not None and not _wait(file, patience, alone=True):
                raise RetryError(
                    message(
                        "The data folder is open in another window or program, and would be "
                        "replaced under it. Close that one, then try again."
                    )
                )
            self._alone = True
            yield
        finally:
            self._alone = False
            if file is not None:
                file.close()
            if shared:
                self.share()

    def release(self) -> None:
        """Let go of the folder."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _open(self) -> IO[bytes] | None:
        """Return the lock's file; ``None`` in a folder that nobody may write to."""
        with contextlib.suppress(OSError):
            return open(self._path, "ab", opener=private_opener)
        return None


def _wait(file: IO[bytes], patience: float, *, alone: bool) -> bool:
    end = time.monotonic() + patience
    while not _lock(file.fileno(), alone=alone):
        if time.monotonic() >= end:
            return False
        time.sleep(PAUSE)
    return True


if os.name == "nt":  # pragma: no cover - the other half runs on the other system
    import msvcrt

    def _lock(descriptor: int, *, alone: bool) -> bool:
        """Take all the seats, or any one of them: Windows locks bytes, and only for one."""
        for seat in (0,) if alone else range(_SEATS):
            os.lseek(descriptor, seat, os.SEEK_SET)
            with contextlib.suppress(OSError):
                msvcrt.locking(  # type: ignore[attr-defined,unused-ignore]
                    descriptor,
                    msvcrt.LK_NBLCK,  # type: ignore[attr-defined,unused-ignore]
                    _SEATS if alone else 1,
                )
                return True
        return False

else:
    import fcntl

    def _lock(descriptor: int, *, alone: bool) -> bool:
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
