"""Pictures: taken in by content, given out without what the camera wrote into them."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError, NotFoundError, PressError, RetryError
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.outside_files import read_outside
from presseditor.paths import Profile
from presseditor.private_files import copy_private
from presseditor.services.directory.record_service import RecordService

LARGEST = 60 * 1024 * 1024
"""Bytes; a press photo from a camera has up to 30 MB."""
MOST_TOGETHER = 1_200_000_000
"""Pixels of the pictures that come with one article: some fifty photos of a press camera."""


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
        media_type, width, height = self._inspect(source)
        data = read_outside(source, LARGEST)
        if len(data) > LARGEST:
            raise CorrectionError(
                message("The picture is larger than {limit} MB.", limit=LARGEST // 1024 // 1024)
            )
        digest = hashlib.sha256(data).hexdigest()
        try:
            known = self._images.get(digest)
        except NotFoundError:
            image = Image(digest, source.name, media_type, width, height)
            self._store(source, self.file_of(image))
            return self._images.save(image)
        if not self.file_of(known).exists():  # “Add the picture again” is what we told the officer
            self._store(source, self.file_of(known))
        return known

    def receive(self, pictures: Sequence[tuple[Image, bytes]]) -> None:
        """Keep the pictures of records that came with an article; one that is here stays.

        All are looked at before the first is kept. Raise ``CorrectionError`` for one that is not
        what its record says, and for more pixels together than an article can have.
        """
        with TemporaryDirectory() as folder:
            asides = [(image, Path(folder) / str(at)) for at, (image, _) in enumerate(pictures)]
            pixels = 0
            for (image, aside), (_, data) in zip(asides, pictures, strict=True):
                aside.write_bytes(data)
                pixels += self._judge(image, aside, data)
            if pixels > MOST_TOGETHER:
                raise CorrectionError(
                    message(
                        "The pictures have {count} megapixels together, and at most {limit} can be "
                        "taken in at once. Ask for the pictures apart.",
                        count=pixels // 1_000_000,
                        limit=MOST_TOGETHER // 1_000_000,
                    )
                )
            for image, aside in asides:
                if not self.file_of(image).exists():
                    self._store(aside, self.file_of(image))

    def is_copy_of(self, image_id: str, copy_id: str) -> bool:
        """Return True if ``copy_id`` is the SHA-256 of our picture's copy that may be given out."""
        try:
            copy = self.clean_file(self._images.get(image_id)).read_bytes()
        except (PressError, OSError):
            return False
        return hashlib.sha256(copy).hexdigest() == copy_id

    def _judge(self, image: Image, aside: Path, data: bytes) -> int:
        """Return the pixels of a picture that is what its record says."""
        media_type, width, height = self._inspect(aside)
        if hashlib.sha256(data).hexdigest() != image.id:
            raise CorrectionError(
                message(
                    "The picture “{name}” is another than the file says. Ask your colleague to "
                    "export the article again with the latest version of the program.",
                    name=image.file_name,
                )
            )
        if media_type != image.media_type:
            raise CorrectionError(
                message(
                    "The picture “{name}” is “{real}”, and the file says “{told}”. Ask your "
                    "colleague to export the article again.",
                    name=image.file_name,
                    real=media_type,
                    told=image.media_type,
                )
            )
        return width * height

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
        try:
            copy_private(source, target)
        except OSError as error:
            raise RetryError(
                message(
                    "The picture could not be stored: {reason}. Check the free space on the disk.",
                    reason=reason_of(error),
                )
            ) from error
