"""Pictures: taken in by content, given out without what the camera wrote into them."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError, NotFoundError, RetryError
from presseditor.domain.ids import new_id
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile
from presseditor.services.record_service import RecordService

LARGEST = 60 * 1024 * 1024
"""Bytes; a press photo from a camera has up to 30 MB."""


class Pictures:
    """The profile's image folder.

    ``inspect`` returns (media type, width, height) or raises ``CorrectionError``; ``clean`` writes
    a copy without EXIF and GPS.
    """

    def __init__(
        self,
        profile: Profile,
        images: RecordService[Image],
        *,
        inspect: Callable[[Path], tuple[str, int, int]],
        clean: Callable[[Path, Path], None],
    ) -> None:
        self._profile = profile
        self._images = images
        self._inspect = inspect
        self._clean = clean

    def add(self, source: Path) -> Image:
        """Take a picture in; the same bytes give the same record, with its words kept."""
        try:
            size = source.stat().st_size
        except OSError as error:
            raise CorrectionError(
                message("The picture “{name}” could not be opened.", name=source.name)
            ) from error
        if size > LARGEST:
            raise CorrectionError(
                message("The picture is larger than {limit} MB.", limit=LARGEST // 1024 // 1024)
            )
        media_type, width, height = self._inspect(source)
        digest = hashlib.sha256(source.read_bytes()).hexdigest()
        try:
            known = self._images.get(digest)
        except NotFoundError:
            image = Image(digest, source.name, media_type, width, height)
            self._store(source, self.file_of(image))
            return self._images.save(image)
        if not self.file_of(known).exists():  # “Add the picture again” is what we told the officer
            self._store(source, self.file_of(known))
        return known

    def receive(self, image: Image, data: bytes) -> None:
        """Keep the picture of a record that came with an article; one that is here stays."""
        target = self.file_of(image)
        if target.parent != self._profile.images or target.exists():
            return
        with TemporaryDirectory() as folder:
            aside = Path(folder) / f"picture{target.suffix}"
            aside.write_bytes(data)
            self._inspect(aside)
            self._store(aside, target)

    def file_of(self, image: Image | PayloadImage) -> Path:
        """Return the original file."""
        return self._profile.images / image.asset_name

    def clean_file(self, image: Image | PayloadImage) -> Path:
        """Return the copy that may leave the house; made on first use."""
        target = self._profile.clean_images / image.asset_name
        if not target.exists():
            self.require([image])
            self._clean(self.file_of(image), target)
        return target

    def require(self, images: Iterable[Image | PayloadImage]) -> None:
        """Raise ``CorrectionError`` for the first picture whose file is not there."""
        for image in images:
            clean = self._profile.clean_images / image.asset_name
            if not clean.exists() and not self.file_of(image).exists():
                raise CorrectionError(
                    message(
                        "The file of the picture “{name}” is missing. Add the picture again.",
                        name=image.asset_name,
                    )
                )

    @staticmethod
    def _store(source: Path, target: Path) -> None:
        # The window and a command line may take in the same picture at once.
        aside = target.with_name(f"{target.name}.{new_id()}.new")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, aside)
            aside.replace(target)
        except OSError as error:
            aside.unlink(missing_ok=True)
            raise RetryError(
                message(
                    "The picture could not be stored: {reason}. Check the free space on the disk.",
                    reason=reason_of(error),
                )
            ) from error
