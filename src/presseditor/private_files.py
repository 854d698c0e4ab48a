"""Files and folders that nobody but their user may read: drafts under embargo lie in them."""

import contextlib
import os
import uuid
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def write_private(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, on the disk when this returns; raise ``OSError``."""
    make_private_folder(path.parent)
    beside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        with open(beside, "xb", opener=private_opener) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


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
    """Make a folder, with those above it, for its user alone; raise ``OSError``."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(FOLDER_MODE, exist_ok=True)


def tighten(path: Path) -> None:
    """Take a file or folder from everybody but its user, as far as this user may and needs to.

    Windows gives a user's data folder to that user alone; modes mean nothing there.
    """
    wanted = FOLDER_MODE if path.is_dir() else FILE_MODE
    with contextlib.suppress(OSError):  # not ours, or gone meanwhile
        if not path.is_symlink() and path.stat().st_mode & 0o077:
            path.chmod(wanted)
