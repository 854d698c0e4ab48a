"""One file that is a whole backup.

The file is a ZIP that any program opens: ``manifest.json`` (version of this shape, when it was
made, SHA-256 of each file), ``press.db``, ``images/…``, and ``settings.json`` where there is one.
"""

import datetime as dt
import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import DATABASE
from presseditor.private_files import make_folder, private_opener, put_in_place
from presseditor.storage import schema
from presseditor.storage.backup_contents import MANIFEST, SHAPE, is_backup, is_name
from presseditor.storage.database import Database
from presseditor.storage.scratch import Scratch
from presseditor.storage.swapping import IMAGES, SETTINGS

BLOCK = 1024 * 1024
_STORED = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif"})


def write_backup(
    database: Database,
    images: Path | None,
    target: Path,
    settings: Path | None = None,
    pictures: Mapping[str, str] | None = None,
) -> None:
    """Write the database, the images and the settings into ``target``, whole or not at all.

    Raises ``RetryError`` when the file cannot be written and ``CorrectionError`` when it would
    replace something else than an earlier backup. Without ``images`` it has no pictures but
    names those that lie beside it. Passwords are not in it: they live in the system's credential
    store. What a killed program leaves is swept at the next start.
    """
    if _is_something_else(target):
        raise CorrectionError(
            message(
                "“{path}” is not a backup, and a backup would replace it. Choose another name.",
                path=str(target),
            )
        )
    try:
        make_folder(target.parent)
        with (
            Scratch(database.path.parent).folder() as scratch,
            Scratch(database.path.parent).beside(target) as beside,
        ):
            copy = scratch / DATABASE
            database.copy_to(copy)
            _write(beside, _contents(copy, images, settings), pictures or {})
            put_in_place(beside, target)
    except OSError as error:
        raise RetryError(
            message(
                "The backup could not be written to “{path}”: {reason}. Free some space or choose "
                "another folder, then try again.",
                path=str(target),
                reason=reason_of(error),
            )
        ) from error


def _is_something_else(target: Path) -> bool:
    """Return True if a backup would replace what is none: another file, a device, a pipe."""
    if not target.is_file():
        return target.exists()
    return target.stat().st_size > 0 and not is_backup(target)


def copy_hashed(read: IO[bytes], write: IO[bytes]) -> str:
    """Copy block by block and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while block := read.read(BLOCK):
        digest.update(block)
        write.write(block)
    return digest.hexdigest()


def _contents(copy: Path, images: Path | None, settings: Path | None) -> list[tuple[str, Path]]:
    found = [(DATABASE, copy)]
    found += [
        (name, file)
        for file in (sorted(images.rglob("*")) if images is not None else ())
        if images is not None
        and file.is_file()
        and is_name(name := f"{IMAGES}/{file.relative_to(images).as_posix()}")
    ]
    if settings is not None and settings.is_file():
        found.append((SETTINGS, settings))
    return found


def _write(beside: Path, contents: Iterable[tuple[str, Path]], pictures: Mapping[str, str]) -> None:
    hashes = {}
    with open(beside, "wb", opener=private_opener) as file:
        with zipfile.ZipFile(file, "w") as archive:
            for name, path in contents:
                packed = path.suffix.lower() not in _STORED
                info = zipfile.ZipInfo(name)
                info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
                with path.open("rb") as read, archive.open(info, "w", force_zip64=True) as write:
                    hashes[name] = copy_hashed(read, write)
            manifest = {
                "presseditor": SHAPE,
                "schema": schema.VERSION,
                "made": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
                "files": hashes,
                "pictures": dict(pictures),
            }
            archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        file.flush()
        os.fsync(file.fileno())
