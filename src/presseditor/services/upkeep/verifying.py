"""Whether all that is kept is sound: the database, the earlier versions, the pictures."""

from collections.abc import Callable
from dataclasses import dataclass

from presseditor.domain.errors import DataError
from presseditor.domain.image import Image
from presseditor.domain.message import Message, message
from presseditor.paths import Profile
from presseditor.storage.database import Database
from presseditor.storage.picture_pool import is_picture


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong: with the database and the versions in it, and with the pictures' files."""

    database: tuple[Message, ...] = ()
    pictures: tuple[Message, ...] = ()

    @property
    def all(self) -> tuple[Message, ...]:
        """Every problem; empty where all is sound."""
        return self.database + self.pictures


def verify(
    database: Database,
    profile: Profile,
    go_on: Callable[[int, int], bool] = lambda _done, _all: True,
) -> Verdict:
    """Return what is wrong, each in a sentence that names the record.

    ``go_on`` hears how many of how many texts, then pictures, are looked at, and answers whether to
    go on. A database that cannot be read at all is a problem too.
    """
    try:
        problems = database.verify(go_on)
        with database.reading() as stores:
            images = stores.images.all()
    except DataError as error:
        return Verdict((error.text,))
    pictures = []
    for number, one in enumerate(images, 1):
        if not go_on(number, len(images)):
            break
        if (found := _of_picture(one, profile)) is not None:
            pictures.append(found)
    return Verdict(tuple(problems), tuple(pictures))


def _of_picture(image: Image, profile: Profile) -> Message | None:
    file = profile.images / image.asset_name
    if not file.exists():
        return message(
            "The file of the picture “{name}” is missing. Add the picture again.",
            name=image.file_name,
        )
    if not is_picture(file, image.id):
        return message(
            "The file of the picture “{name}” is not the one that was added. Add it again.",
            name=image.file_name,
        )
    return None
