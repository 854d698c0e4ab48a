"""One file that is a whole backup, and the way back from it.

The file is a ZIP that any program opens: ``manifest.json`` (version of this shape, when it was
made, SHA-256 of each file), ``press.db``, ``images/…``, and ``settings.json`` where there is one.
"""

import datetime as dt
import hashlib
import json
import os
import re
import shutil
import uuid
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from presseditor.domain.archives import BROKEN_ZIP
from presseditor.domain.article import ArticleStatus
from presseditor.domain.errors import CorrectionError, DataError, NotFoundError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.storage import schema
from presseditor.storage.database import Database
from presseditor.storage.swapping import DATABASE, IMAGES, RESTORING, SETTINGS, swap

SHAPE = 1
_MANIFEST = "manifest.json"
_LONGEST_MANIFEST = 64 * 1024 * 1024
_NAME = re.compile(r"press\.db|settings\.json|images/(?:clean/)?[^/\\:\0]{1,200}")
_STORED = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif"})
_BLOCK = 1024 * 1024


def write_backup(
    database: Database, images: Path, target: Path, settings: Path | None = None
) -> None:
    """Write the database, the images and the settings into ``target``, whole or not at all.

    Raises ``RetryError`` when the file cannot be written and ``CorrectionError`` when it would
    replace something else than an earlier backup. Passwords are not in it: they live in
    the system's credential store.
    """
    if target.is_file() and target.stat().st_size and not _is_backup(target):
        raise CorrectionError(
            message(
                "“{path}” is not a backup, and a backup would replace it. Choose another name.",
                path=str(target),
            )
        )
    beside = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    copy = beside.with_suffix(".db")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.touch()
        database.copy_to(copy)
        _write(beside, _contents(copy, images, settings))
        beside.replace(target)
    except OSError as error:
        raise RetryError(
            message(
                "The backup could not be written to “{path}”: {reason}. Free some space or choose "
                "another folder, then try again.",
                path=str(target),
                reason=reason_of(error),
            )
        ) from error
    finally:
        for leftover in (beside, copy):
            if leftover.exists():
                leftover.unlink()


def read_backup(source: Path, target_root: Path) -> Path | None:
    """Put a backup in the place of the profile at ``target_root``; its database must be closed.

    Everything is unpacked and verified beside the profile first. What the backup replaces is moved
    into a folder next to the profile; its path is returned (``None`` when there was nothing).
    Raises ``CorrectionError`` for what is no backup, ``DataError`` for a damaged or newer one,
    ``RetryError`` when files cannot be written; in each case the profile is as it was.
    """
    if not source.is_file():
        raise NotFoundError.of(str(source))
    unpacked = target_root.with_name(f"{target_root.name}{RESTORING}{uuid.uuid4().hex[:8]}")
    try:
        unpacked.mkdir(parents=True)
        _unpack(source, unpacked)
        _check_database(unpacked / DATABASE, source)
        return swap(unpacked, target_root)
    except BROKEN_ZIP as error:
        raise _no_backup(source) from error
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


def _is_backup(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return _MANIFEST in archive.namelist()
    except (OSError, *BROKEN_ZIP):
        return False


def _contents(copy: Path, images: Path, settings: Path | None) -> list[tuple[str, Path]]:
    found = [(DATABASE, copy)]
    found += [
        (f"{IMAGES}/{file.relative_to(images).as_posix()}", file)
        for file in sorted(images.rglob("*"))
        if file.is_file() and _NAME.fullmatch(f"{IMAGES}/{file.relative_to(images).as_posix()}")
    ]
    if settings is not None and settings.is_file():
        found.append((SETTINGS, settings))
    return found


def _write(beside: Path, contents: Iterable[tuple[str, Path]]) -> None:
    hashes = {}
    with beside.open("wb") as file:
        with zipfile.ZipFile(file, "w") as archive:
            for name, path in contents:
                packed = path.suffix.lower() not in _STORED
                info = zipfile.ZipInfo(name)
                info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
                with path.open("rb") as read, archive.open(info, "w", force_zip64=True) as write:
                    hashes[name] = _copy(read, write)
            manifest = {
                "presseditor": SHAPE,
                "schema": schema.VERSION,
                "made": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
                "files": hashes,
            }
            archive.writestr(_MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        file.flush()
        os.fsync(file.fileno())


def _copy(read: IO[bytes], write: IO[bytes]) -> str:
    """Copy block by block and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while block := read.read(_BLOCK):
        digest.update(block)
        write.write(block)
    return digest.hexdigest()


def _unpack(source: Path, folder: Path) -> None:
    with zipfile.ZipFile(source) as archive:
        hashes = _manifest(archive, source)["files"]
        for name, expected in hashes.items():
            # Only names that a backup has are written, so none can leave the folder.
            if not isinstance(name, str) or not _NAME.fullmatch(name) or ".." in name.split("/"):
                raise _no_backup(source)
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                read = archive.open(name)
            except KeyError:
                raise _damaged(source, name) from None
            with read, path.open("wb") as write:
                if _copy(read, write) != expected:
                    raise _damaged(source, name)


def _manifest(archive: zipfile.ZipFile, source: Path) -> dict[str, Any]:
    try:
        if archive.getinfo(_MANIFEST).file_size > _LONGEST_MANIFEST:
            raise _no_backup(source)
        manifest = json.loads(archive.read(_MANIFEST))
        newer = manifest["presseditor"] > SHAPE or manifest["schema"] > schema.VERSION
        whole = DATABASE in manifest["files"] and isinstance(manifest["files"], dict)
    except (KeyError, TypeError, ValueError, RecursionError):
        raise _no_backup(source) from None
    if newer:
        raise _newer(source)
    if not whole:
        raise _no_backup(source)
    found: dict[str, Any] = manifest
    return found


def _check_database(path: Path, source: Path) -> None:
    """Raise ``DataError`` unless SQLite finds the unpacked database sound and ours."""
    import sqlite3

    try:
        connection = sqlite3.connect(path)
        try:
            ours = connection.execute("PRAGMA application_id").fetchone()[0]
            sound = connection.execute("PRAGMA quick_check").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {name for (name,) in named}
            if "articles" in tables:
                standing = connection.execute("SELECT DISTINCT status FROM articles").fetchall()
                sound = sound if {one for (one,) in standing} <= set(ArticleStatus) else "no"
        finally:
            connection.close()
    except sqlite3.Error:
        raise _damaged(source, DATABASE) from None
    lacking = version == schema.VERSION and set(schema.metadata.tables) - tables
    if ours != schema.APPLICATION or sound != "ok" or lacking or "articles" not in tables:
        raise _damaged(source, DATABASE)
    if version > schema.VERSION:
        raise _newer(source)


def _newer(source: Path) -> DataError:
    return DataError(
        message(
            "The backup “{path}” was made by a newer version of the program. "
            "Install the latest version, then restore it.",
            path=str(source),
        )
    )


def _no_backup(source: Path) -> CorrectionError:
    return CorrectionError(
        message("“{path}” is not a backup of this program. Choose another file.", path=str(source))
    )


def _damaged(source: Path, name: str) -> DataError:
    return DataError(
        message(
            "The backup “{path}” is damaged at “{name}”. Nothing was changed. "
            "Take another copy of the backup.",
            path=str(source),
            name=name,
        )
    )
