"""The way back from a backup: all of it is tried in a scratch place before it replaces anything."""

import hashlib
import re
import shutil
import uuid
import zipfile
from dataclasses import dataclass
from pathlib import Path

from presseditor.border import BorderError, read_choices
from presseditor.domain.clock import Clock
from presseditor.domain.errors import CorrectionError, NotFoundError, PressError, RetryError
from presseditor.domain.message import Message, message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.zip_files import BROKEN_ZIP
from presseditor.paths import DATABASE
from presseditor.private_files import make_private_folder, private_opener
from presseditor.settings import Settings
from presseditor.storage.backup import copy_hashed
from presseditor.storage.backup_contents import Manifest, damaged_backup, no_backup, read_manifest
from presseditor.storage.database import open_scratch
from presseditor.storage.picture_pool import bring_back, pool_of
from presseditor.storage.swapping import IMAGES, RESTORING, SETTINGS, swap

MOST_FILES = 200_000
LARGEST_FILE = 16 * 1024**3
"""Bytes; a database of a hundred thousand articles has 1.5 GB."""
MOST_PACKED = 100
"""Times that a whole backup may grow: texts grow by ten, pictures not at all."""
ALWAYS = 64 * 1024**2
"""Bytes that any backup may unpack to."""
LARGEST_SETTINGS = 1024**2
_HASHED = re.compile(r"[0-9a-f]{16}|[0-9a-f]{64}")
"""A picture's name without its ending: the hash of its bytes, or the beginning of it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place: how many articles, of which moment, what was left out and why.

    ``aside`` is where that lies which it replaced, ``None`` where there was nothing. ``pictures``
    tells how many came back from beside the backup.
    """

    made: str
    articles: int
    aside: Path | None = None
    problems: tuple[Message, ...] = ()
    pictures: int = 0


def read_backup(source: Path, target_root: Path, clock: Clock) -> Restored:
    """Put a backup in the place of the profile at ``target_root``; its database must be closed.

    Everything is unpacked, verified and opened beside the profile first. What the backup replaces
    is moved into a folder next to the profile. Raises ``CorrectionError`` for what is no backup,
    ``DataError`` for a damaged or newer one, ``RetryError`` when files cannot be written; in each
    case the profile is as it was.
    """
    if not source.is_file():
        raise NotFoundError.of(str(source))
    unpacked = target_root.with_name(f"{target_root.name}{RESTORING}{uuid.uuid4().hex[:8]}")
    try:
        make_private_folder(unpacked)
        manifest = _unpack(source, unpacked)
        problems = [*_leave_out_pictures(unpacked), *_leave_out_settings(unpacked)]
        articles = _open(unpacked, source, clock)
        aside = swap(unpacked, target_root)
        returned, lost = _bring_back(source, target_root, manifest)
        return Restored(manifest.made, articles, aside, (*problems, *lost), returned)
    except BROKEN_ZIP as error:
        raise no_backup(source) from error
    except OSError as error:
        raise RetryError(
            message(
                "The backup could not be put back: {reason}. Nothing was changed. Close other "
                "programs that use these files or free some space, then try again.",
                reason=reason_of(error),
            )
        ) from error
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def _unpack(source: Path, folder: Path) -> Manifest:
    with zipfile.ZipFile(source) as archive:
        manifest = read_manifest(archive, source)
        _refuse_bombs(archive, manifest, source, folder)
        for name, expected in manifest.files.items():
            path = folder / name
            make_private_folder(path.parent)
            with archive.open(name) as read, open(path, "xb", opener=private_opener) as write:
                if copy_hashed(read, write) != expected:
                    raise damaged_backup(source, name)
    return manifest


def _refuse_bombs(archive: zipfile.ZipFile, manifest: Manifest, source: Path, folder: Path) -> None:
    """Refuse what would grow out of all proportion, or fill the disk, before it is unpacked."""
    total = 0
    for name in manifest.files:
        try:
            size = archive.getinfo(name).file_size
        except KeyError:
            raise damaged_backup(source, name) from None
        total += size
        if size > LARGEST_FILE or len(manifest.files) > MOST_FILES:
            raise no_backup(source)
    if total > source.stat().st_size * MOST_PACKED + ALWAYS:
        raise CorrectionError(
            message(
                "“{path}” would unpack to {size} MB, which no backup of this program does. "
                "Choose another file.",
                path=str(source),
                size=total // 1024**2,
            )
        )
    if total > shutil.disk_usage(folder).free:
        raise RetryError(
            message(
                "The backup needs {size} MB on the disk, and there is less. Nothing was changed. "
                "Free some space, then try again.",
                size=total // 1024**2,
            )
        )


def _leave_out_pictures(folder: Path) -> list[Message]:
    """Leave out pictures that are not what their name says, and say so."""
    problems = []
    for file in sorted((folder / IMAGES).glob("*")):
        name = file.stem
        if not file.is_file() or not _HASHED.fullmatch(name) or file_digest(file).startswith(name):
            continue
        file.unlink()
        (folder / IMAGES / "clean" / file.name).unlink(missing_ok=True)
        told = message(
            "The picture “{name}” in the backup is damaged and was left out.", name=file.name
        )
        problems.append(told)
    return problems


def _leave_out_settings(folder: Path) -> list[Message]:
    file = folder / SETTINGS
    if not file.exists():
        return []
    try:
        read_choices(file.read_bytes(), Settings, LARGEST_SETTINGS)
    except BorderError:
        file.unlink()
        return [message("The settings in the backup are damaged and were left out.")]
    return []


def _bring_back(source: Path, root: Path, manifest: Manifest) -> tuple[int, list[Message]]:
    """Put back the pictures that the backup names; the texts are in place whatever comes of it."""
    try:
        return bring_back(pool_of(source), root / IMAGES, manifest.pictures)
    except OSError as error:
        told = message("The pictures could not be put back: {reason}.", reason=reason_of(error))
        return 0, [told]


def _open(folder: Path, source: Path, clock: Clock) -> int:
    """Open the unpacked database as the program will, and close it; return how many articles."""
    try:
        database = open_scratch(folder / DATABASE, copies=folder / "copies", clock=clock)
        try:
            with database.reading() as stores:
                return sum(stores.articles.counts().values())
        finally:
            database.close()
    except RetryError:
        raise
    except PressError as error:
        raise damaged_backup(source, DATABASE) from error


def file_digest(file: Path) -> str:
    """Return a file's SHA-256."""
    with file.open("rb") as read:
        return hashlib.file_digest(read, "sha256").hexdigest()
