"""Writing files whole or not at all, and saying in words why one could not be written."""

import contextlib
import errno
import os
import re
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.private_files import make_folder, mode_in

_UNSAFE = re.compile(r"[^0-9A-Za-z_-]+")
_LONGEST_STEM = 120
_ASIDE, _PART = ".press-", ".part"
STALE = 3600.0
"""Seconds after which nobody is still writing a file."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_file(target: Path, content: bytes | str) -> Path:
    """Put ``content`` (text as UTF-8) under ``target`` in one step; return ``target``.

    What stood there before stays until the new file is complete; no program opens the half of one.
    """
    data = content.encode() if isinstance(content, str) else content
    return write_with(target, lambda aside: _write_through(aside, data))


def write_with(target: Path, write: Callable[[Path], object]) -> Path:
    """Let ``write`` make a file aside and move it to ``target``; return ``target``.

    Raises ``CorrectionError`` where ``target`` cannot be a file there and ``RetryError`` where
    the disk, a permission or another program is in the way.
    """
    if _is_folder(target):
        raise CorrectionError(
            message(
                "“{name}” is a folder. Give a file name for the export.",
                name=target.name or str(target),
            )
        )
    try:
        _require_writable(target)
        make_folder(target.parent)
        handle, name = tempfile.mkstemp(prefix=_ASIDE, suffix=_PART, dir=target.parent)
        os.close(handle)
        _sweep(Path(name))
    except OSError as error:
        raise explained(target, error) from error
    aside = Path(name)
    try:
        write(aside)
        aside.chmod(_usual_mode() & mode_in(target.parent))
        aside.replace(target)
    except OSError as error:
        raise explained(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
    return target


def safe_stem(slug: str) -> str:
    """Return what of a slug may stand in a file's name: slugs come from strangers' files too."""
    return _UNSAFE.sub("-", slug).strip("-")[:_LONGEST_STEM]


def explained(target: Path, error: OSError) -> PressError:
    """Return the error for the officer: what could not be written, why, and what to do."""
    name = target.name
    if error.errno in _FULL:
        return RetryError(
            message("“{name}” was not written: the disk is full. Free some space.", name=name)
        )
    if isinstance(error, PermissionError):
        return RetryError(
            message(
                "“{name}” was not written: there is no permission, or another program has the"
                " file open. Close it or choose another folder.",
                name=name,
            )
        )
    if isinstance(error, NotADirectoryError | FileExistsError):
        return CorrectionError(
            message(
                "“{name}” was not written: part of the path is a file. Choose another folder.",
                name=name,
            )
        )
    return RetryError(
        message(
            "“{name}” was not written: {reason}. Choose another folder or try again.",
            name=name,
            reason=reason_of(error),
        )
    )


def _sweep(mine: Path) -> None:
    """Remove what killed programs left half written beside a file that is being made now.

    By the drive's own time: the computer's may be years off.
    """
    oldest = mine.stat().st_mtime - STALE
    for other in mine.parent.glob(f"{_ASIDE}*{_PART}"):
        with contextlib.suppress(OSError):
            if other.stat().st_mtime < oldest:
                other.unlink()


def _require_writable(target: Path) -> None:
    """Heed what somebody locked against changes, and devices: a move would replace them."""
    if target.exists() and not target.is_file():
        raise CorrectionError(
            message("“{name}” is no file. Give a file name for the export.", name=str(target))
        )
    if target.is_file() and not target.stat().st_mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _is_folder(target: Path) -> bool:
    try:
        return target.is_dir()
    except OSError as error:  # a folder on the way that may not be looked into
        raise explained(target, error) from error


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _usual_mode() -> int:
    """Return the mode a plain ``open`` would give: ``mkstemp`` makes files private."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
