"""Images, known by what is in them."""

import re
from dataclasses import dataclass
from pathlib import PurePath

_SHA_256 = re.compile(r"[0-9a-f]{64}")
_SUFFIXES = frozenset({"jpg", "jpeg", "jpe", "jfif", "mpo", "png", "apng", "webp", "gif"})
_SUFFIX_OF = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}
_UNSAFE = re.compile(r"[^0-9A-Za-z]")


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
    def has_content_id(self) -> bool:
        """Whether the id can be what it has to be: two that differ never share a file name."""
        return _SHA_256.fullmatch(self.id) is not None

    @property
    def asset_name(self) -> str:
        """The ASCII file name it is published and exported under; never a way out of a folder.

        Ids come from files of strangers too, so nothing but letters and digits is taken from them,
        and an ending that is none of a picture's gives way to the one of its kind: under
        ``.html`` a browser would run what it holds.
        """
        stem = _UNSAFE.sub("", self.id)[:16]
        suffix = _UNSAFE.sub("", PurePath(self.file_name).suffix.lower())
        if suffix and suffix not in _SUFFIXES:
            suffix = _SUFFIX_OF.get(self.media_type, "")
        return f"{stem}.{suffix}" if suffix else stem
