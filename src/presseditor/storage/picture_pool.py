"""The pictures that automatic backups name, once for all of them: a folder beside the backups.

A picture's file is never changed, so a hard link costs nothing. Where there can be none, on another
disk, it is copied once. ``Pictures`` are file names with the SHA-256 that each must have.
"""

import contextlib
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path

from presseditor.domain.message import Message, message
from presseditor.private_files import make_private_folder, private_opener

POOL = "pictures"
Pictures = Mapping[str, str]


def pool_of(backup: Path) -> Path:
    """Return the folder of the pictures that a backup names."""
    return backup.with_name(POOL)


def gather(images: Path, pool: Path, pictures: Pictures) -> None:
    """Put the pictures into the pool that are not there yet; raise ``OSError``.

    A file that is not the picture that was taken in is left out: it would be of no use.
    """
    for name, digest in pictures.items():
        if not (pool / name).exists() and is_picture(images / name, digest):
            _put(images / name, pool / name)


def bring_back(pool: Path, images: Path, pictures: Pictures) -> tuple[int, list[Message]]:
    """Put pictures back that are missing or damaged; return how many, and what is lost for good.

    Each is compared with its hash before it is used. Raises ``OSError``.
    """
    returned, problems = 0, []
    for name, digest in pictures.items():
        if is_picture(images / name, digest):
            continue
        if is_picture(pool / name, digest):
            _put(pool / name, images / name)
            returned += 1
        else:
            told = message("The picture “{name}” is neither here nor in the backups.", name=name)
            problems.append(told)
    return returned, problems


def prune(pool: Path, named: Iterable[str]) -> None:
    """Remove what no backup names any more, and what a killed program left half written."""
    wanted = set(named)
    for file in pool.glob("*"):
        if file.name not in wanted:
            with contextlib.suppress(OSError):
                file.unlink()


def is_picture(file: Path, digest: str) -> bool:
    """Tell whether a file is there and has that SHA-256."""
    try:
        with file.open("rb") as read:
            return hashlib.file_digest(read, "sha256").hexdigest() == digest
    except OSError:
        return False


def _put(source: Path, target: Path) -> None:
    make_private_folder(target.parent)
    beside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}")
    try:
        try:
            os.link(source, beside)
        except OSError:  # another disk, or one that has no links
            with source.open("rb") as read, open(beside, "xb", opener=private_opener) as write:
                shutil.copyfileobj(read, write)
                write.flush()
                os.fsync(write.fileno())
        beside.replace(target)
        beside.unlink(missing_ok=True)  # two names of one file: a move between them does nothing
    finally:
        beside.unlink(missing_ok=True)
