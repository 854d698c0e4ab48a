"""Files of a folder site: written whole or not at all, and never outside of the folder."""

import contextlib
import errno
import re
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.private_files import write_whole

STALE = 3600.0
"""Seconds after which nobody is still writing a file; a network drive can be slow."""
_ASIDE = re.compile(r"\..+\.[0-9a-f]{32}")


def write_file(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``: a crash at any instant leaves the old file or the new one."""
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    write_whole(path, data)


def sweep(root: Path) -> None:
    """Remove what killed processes left half written; what may be of one that lives stays."""
    aside = [path for path in root.rglob(".*") if _ASIDE.fullmatch(path.name)]
    oldest = _drive_time(root) - STALE if aside else 0.0
    for path in aside:
        with contextlib.suppress(FileNotFoundError):
            if path.is_file() and path.stat().st_mtime < oldest:
                path.unlink()


def _drive_time(folder: Path) -> float:
    """Return the time as files there are given it: the computer's own may be years off."""
    probe = folder / f".clock.{uuid.uuid4().hex}"
    try:
        probe.touch(exist_ok=False)
        return probe.stat().st_mtime
    finally:
        probe.unlink(missing_ok=True)


@contextmanager
def folder_in_words(folder: Path) -> Iterator[None]:
    """Turn failures of the file system into errors that say what to do."""
    try:
        yield
    except OSError as error:
        raise _explain(folder, error) from error


def _explain(folder: Path, error: OSError) -> PressError:
    path = str(folder)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return CorrectionError(
            message(
                "The folder “{path}” may not be written to. Ask your administrator for the right"
                " to write there, or choose another folder.",
                path=path,
            )
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return RetryError(
            message(
                "There is no room left on the disk of the folder “{path}”. Free some space; the"
                " article is published by itself then.",
                path=path,
            )
        )
    return RetryError(
        message(
            "The folder “{path}” cannot be used at the moment: {reason}. Check the disk or the"
            " network drive.",
            path=path,
            reason=reason_of(error),
        )
    )
