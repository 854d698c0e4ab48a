"""The one way to write a file: whole or not at all, and no more open than the folder it lies in.

A data folder is its user's alone, and so is all that is written below it, whatever the umask:
drafts under embargo lie in it.
"""

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def write_private(path: Path, data: bytes) -> None:
    """Write a file for its user alone, on the disk when this returns; raise ``OSError``."""
    make_private_folder(path.parent)
    with _whole(path, FILE_MODE) as file:
        file.write(data)


def copy_private(source: Path, target: Path) -> None:
    """Copy a file for its user alone, on the disk when this returns; raise ``OSError``."""
    make_private_folder(target.parent)
    with source.open("rb") as read, _whole(target, FILE_MODE) as write:
        shutil.copyfileobj(read, write)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file as open as its folder, on the disk when this returns; raise ``OSError``."""
    make_folder(path.parent)
    with _whole(path, mode_in(path.parent)) as file:
        file.write(data)


def append_private(path: Path, text: str, *, anew: bool = False) -> None:
    """Add to a log that is its user's alone, or begin it ``anew``; raise ``OSError``."""
    make_private_folder(path.parent)
    mode = "w" if anew else "a"
    with open(path, mode, encoding="utf-8", errors="replace", opener=private_opener) as file:
        file.write(text)


def make_folder(folder: Path) -> None:
    """Make a folder as open as the one it lies in, with those above it; raise ``OSError``."""
    if folder.is_dir():
        return
    if folder.parent != folder:  # a drive that is not there has no folder above it
        make_folder(folder.parent)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(folder.parent.stat().st_mode & 0o777)


def mode_in(folder: Path) -> int:
    """Return the mode of a new file in a folder; the umask takes its part of it."""
    return folder.stat().st_mode & 0o666


@contextlib.contextmanager
def _whole(path: Path, mode: int) -> Iterator[IO[bytes]]:
    beside = path.with_name(f".{path.name[-100:]}.{uuid.uuid4().hex}")

    def opener(name: str, flags: int) -> int:
        return os.open(name, flags, mode)

    try:
        with open(beside, "xb", opener=opener) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def put_in_place(beside: Path, path: Path) -> None:
    """Move a finished file to its name; raise ``FileExistsError`` where a device or pipe is.

    A move would replace it: an administrator's ``backup /dev/null`` would leave a file there.
    """
    if path.exists() and not path.is_file():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    beside.replace(path)


def touch_private(path: Path) -> None:
    """Make an empty file for its user alone, where none is; what cannot be made is left to others.

    SQLite makes the files beside a database with the mode of the database.
    """
    with contextlib.suppress(OSError), open(path, "xb", opener=private_opener):
        pass


def private_opener(path: str, flags: int) -> int:
    """Open a file for ``open(…, opener=…)`` so that it is its user's alone from the beginning."""
    return os.open(path, flags, FILE_MODE)


def make_private_folder(folder: Path) -> None:
    """Make a folder for its user alone, those above it as open as theirs; raise ``OSError``."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(FOLDER_MODE, exist_ok=True)


def tighten(path: Path) -> None:
    """Take a file or folder from everybody but its user, as far as this user may and needs to.

    Windows gives a user's data folder to that user alone; modes mean nothing there.
    """
    wanted = FOLDER_MODE if path.is_dir() else FILE_MODE
    with contextlib.suppress(OSError):  # not ours, or gone meanwhile
        if not path.is_symlink() and path.stat().st_mode & 0o077:
            path.chmod(wanted)
