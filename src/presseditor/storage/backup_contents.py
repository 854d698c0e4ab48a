"""What a backup looks like inside, and the words for one that does not."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

from presseditor.border import BorderError, Sha256, read
from presseditor.domain.errors import CorrectionError, DataError
from presseditor.domain.message import message
from presseditor.domain.zip_files import BROKEN_ZIP, read_entry
from presseditor.paths import DATABASE
from presseditor.storage import schema
from presseditor.storage.swapping import IMAGES

SHAPE = 1
MANIFEST = "manifest.json"
LONGEST_MANIFEST = 64 * 1024 * 1024
_NAME = re.compile(r"press\.db|settings\.json|images/(?:clean/)?([^/\\:*?\"<>|\0-\x1f\x7f]{1,200})")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What ``manifest.json`` holds: the hash of each file, by its name in the archive.

    ``pictures`` are those that lie beside the backup and not in it, each with its hash.
    """

    presseditor: int
    schema: int
    made: str = ""
    files: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, Sha256] = field(default_factory=dict)


def is_backup(file: Path) -> bool:
    """Tell whether a file is a backup, sound or not."""
    try:
        with ZipFile(file) as archive:
            return MANIFEST in archive.namelist()
    except (OSError, *BROKEN_ZIP):
        return False


def is_name(name: str) -> bool:
    """Tell whether a backup can have a file of that name: one that every system can write."""
    found = _NAME.fullmatch(name)
    image = found[1] if found else None
    if image is None:
        return found is not None
    return image[-1] not in ". " and image[0] != " " and not _DEVICE.fullmatch(image)


def pictures_in(file: Path) -> dict[str, str]:
    """Return the pictures that lie beside a backup.

    Raises ``CorrectionError`` for what is no backup or cannot be read, ``DataError`` for a newer
    one.
    """
    try:
        with ZipFile(file) as archive:
            return read_manifest(archive, file).pictures
    except (OSError, *BROKEN_ZIP) as error:
        raise no_backup(file) from error


def read_manifest(archive: ZipFile, source: Path) -> Manifest:
    """Return the manifest.

    Raises ``CorrectionError`` for what is no backup and ``DataError`` for a newer one.
    """
    try:
        data = read_entry(archive, MANIFEST, LONGEST_MANIFEST)
        found = read(data, Manifest, LONGEST_MANIFEST)
    except (KeyError, BorderError, *BROKEN_ZIP):
        raise no_backup(source) from None
    if found.presseditor > SHAPE or found.schema > schema.VERSION:
        raise newer(source)
    names = [name.casefold() for name in found.files]
    beside = [f"{IMAGES}/{name}" for name in found.pictures]
    fit = all(map(is_name, (*found.files, *beside)))
    if DATABASE not in names or len(set(names)) < len(names) or not fit:
        raise no_backup(source)
    return found


def newer(source: Path) -> DataError:
    """Return the error for a backup of a later version."""
    return DataError(
        message(
            "The backup “{path}” was made by a newer version of the program. "
            "Install the latest version, then restore it.",
            path=str(source),
        )
    )


def no_backup(source: Path) -> CorrectionError:
    """Return the error for a file that is no backup."""
    return CorrectionError(
        message("“{path}” is not a backup of this program. Choose another file.", path=str(source))
    )


def damaged_backup(source: Path, name: str) -> DataError:
    """Return the error for a backup whose file ``name`` is not what was put in."""
    return DataError(
        message(
            "The backup “{path}” is damaged at “{name}”. Nothing was changed. "
            "Take another copy of the backup.",
            path=str(source),
            name=name,
        )
    )
