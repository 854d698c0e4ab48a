"""Whether all that is kept is sound: the database, the earlier versions, the pictures."""

import hashlib
from pathlib import Path

from presseditor.domain.image import Image
from presseditor.domain.message import Message, message
from presseditor.paths import Profile
from presseditor.storage.database import Database


def verify(database: Database, profile: Profile) -> list[Message]:
    """Return what is wrong, each in a sentence that names the record; empty where all is sound.

    Raises ``DataError`` where the database cannot be read at all.
    """
    problems = database.verify()
    with database.reading() as stores:
        images = stores.images.all()
    return problems + [found for one in images if (found := _of_picture(one, profile)) is not None]


def _of_picture(image: Image, profile: Profile) -> Message | None:
    file = profile.images / image.asset_name
    if not file.exists():
        return message(
            "The file of the picture “{name}” is missing. Add the picture again.",
            name=image.file_name,
        )
    if _digest(file) != image.id:
        return message(
            "The file of the picture “{name}” is not the one that was added. Add it again.",
            name=image.file_name,
        )
    return None


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as read:
            return hashlib.file_digest(read, "sha256").hexdigest()
    except OSError:
        return ""
