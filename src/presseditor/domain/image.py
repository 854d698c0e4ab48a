"""Images, known by what is in them."""

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the profile's image folder; ``id`` is the SHA-256 of its bytes, in hex.

    ``media_type`` is a MIME type; width and height are pixels. ``rights`` and ``consent`` are the
    officer's own words about who allowed its use.
    """

    id: str
    file_name: str
    media_type: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""
    rights: str = ""
    consent: str = ""

    @property
    def asset_name(self) -> str:
        """The ASCII file name it is published and exported under."""
        return f"{self.id[:16]}{PurePath(self.file_name).suffix.lower()}"
