"""Pictures as they leave the house: turned upright, with nothing the camera wrote into them."""

import io
import os
import struct
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.outside_files import read_outside
from presseditor.exporting.files import write_with
from presseditor.exporting.picture_parts import TornError, unpacked_size
from presseditor.exporting.stripping import stripped

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
}
"""What a press page may carry, by Pillow's name of the format."""

_READ = ("JPEG", "PNG", "WEBP", "GIF")  # a camera's MPO is opened as JPEG

MOST_BYTES = 200 * 1024 * 1024
MOST_PIXELS = 120_000_000
"""Above this a picture is refused: unpacked it would take half a gigabyte (no press camera has
more than 102 megapixels)."""
MOST_MOVING = 600_000_000
"""Pixels of all frames of an animation together: 12 seconds of the largest video that pages show.

A file of 7 KB can hold 300 frames of 100 megapixels, and whoever shows it unpacks them all."""

_MARKUP_HEADS = (b"<svg", b"<?xml", b"<!doctype svg", b"<!--")
_HEADS = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "WEBP"))
_ORIENTATION = 0x0112
_UPRIGHT = 1
_LYING = 5
"""EXIF's orientations from this on lie on their side."""

Pillow.MAX_IMAGE_PIXELS = MOST_PIXELS  # beyond it Pillow itself refuses to unpack


def read_image(path: Path) -> tuple[str, int, int]:
    """Return media type, width and height as seen upright; no pixel is decoded for it.

    Raises ``CorrectionError`` for anything that is not a sound JPEG, PNG, WebP or GIF, and for
    what would unpack to more than ``MOST_PIXELS``, all frames to more than ``MOST_MOVING``.
    """
    data = _data_of(path)
    with _opened(path, data) as picture:
        width, height = picture.size
        if _orientation(picture) >= _LYING and not getattr(picture, "is_animated", False):
            width, height = height, width
        return MEDIA_TYPES[str(picture.format)], width, height


def clean_copy(source: Path, target: Path, *, largest: int | None = None) -> None:
    """Write ``source`` to ``target`` upright and without EXIF, GPS, XMP, comments.

    The colour profile stays, and so does every pixel, unless the picture has to be turned or made
    smaller. ``largest`` bounds the longer side in pixels; animations keep their size. Raises
    ``CorrectionError`` for a damaged picture and ``RetryError`` where it cannot be written.
    """
    data = _data_of(source)
    with _opened(source, data) as picture:
        kind = "JPEG" if picture.format == "MPO" else str(picture.format)
        pieces = _pieces_of(picture, data, kind, largest)
        if pieces is not None:
            write_with(target, lambda aside: _write_pieces(aside, pieces))
            return
        try:
            picture.load()
        except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError) as error:
            raise _damaged(source) from error
        clean = _upright(picture, kind)
        if largest is not None:
            clean.thumbnail((largest, largest), Pillow.Resampling.LANCZOS)
        profile = picture.info.get("icc_profile")
        write_with(target, lambda aside: _save(clean, aside, kind, profile))


def _data_of(path: Path) -> bytes:
    """Return the bytes of what may be a picture."""
    try:
        data = read_outside(path, MOST_BYTES)
    except CorrectionError as error:
        raise CorrectionError(
            message("The picture “{name}” could not be opened.", name=path.name)
        ) from error
    if len(data) > MOST_BYTES:
        raise _too_large(path)
    return data


def _opened(path: Path, data: bytes) -> Pillow.Image:
    """Return the picture with its pixels still packed."""
    head = data[:256].lstrip().lower().removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_MARKUP_HEADS):
        raise CorrectionError(
            message(
                "“{name}” is a drawing (SVG), which sites refuse. Save it as PNG.", name=path.name
            )
        )
    kind = next((kind for begin, kind in _HEADS if data.startswith(begin)), None)
    if kind is None:
        raise _no_picture(path)
    _refuse_bombs(path, data, kind)
    try:
        picture = Pillow.open(io.BytesIO(data), formats=_READ)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise _no_picture(path) from error
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise _too_large(path) from error
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_large(path)
    return picture


def _refuse_bombs(path: Path, data: bytes, kind: str) -> None:
    """Judge what a picture unpacks to by its headers, before anything is unpacked."""
    try:
        width, height, frames = unpacked_size(data, kind)
    except TornError as error:
        if (
            kind == "JPEG"
        ):  # some cameras forget the end; it has one frame, and Pillow tells its size
            return
        raise _damaged(path) from error
    if width * height > MOST_PIXELS:
        raise _too_large(path)
    if width * height * frames > MOST_MOVING:
        raise CorrectionError(
            message(
                "The animation “{name}” has {frames} frames of {width} × {height} pixels, which is "
                "more than a page can show. Make it shorter or smaller.",
                name=path.name,
                frames=frames,
                width=width,
                height=height,
            )
        )


def _pieces_of(
    picture: Pillow.Image, data: bytes, kind: str, largest: int | None
) -> list[bytes] | None:
    """Return the same picture without words; ``None`` if its pixels have to be worked on."""
    try:
        moves = kind == "GIF" or unpacked_size(data, kind)[2] > 1
        if moves or (largest is None and _orientation(picture) == _UPRIGHT):
            return list(stripped(data, kind))
    except TornError:
        pass  # Pillow mends a JPEG without an end, or says that it is damaged
    return None


def _orientation(picture: Pillow.Image) -> int:
    """Return how the camera was held; a PNG that does not tell it at its top is upright."""
    if picture.format == "PNG" and "exif" not in picture.info:
        return _UPRIGHT  # looking farther down, Pillow would unpack it all
    try:
        told = picture.getexif().get(_ORIENTATION, _UPRIGHT)
    except (OSError, ValueError, SyntaxError, struct.error):
        return _UPRIGHT
    return told if isinstance(told, int) and _UPRIGHT <= told <= 8 else _UPRIGHT  # noqa: PLR2004 - EXIF's last


def _write_pieces(aside: Path, pieces: list[bytes]) -> None:
    with aside.open("wb") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def _upright(picture: Pillow.Image, kind: str) -> Pillow.Image:
    upright = ImageOps.exif_transpose(picture)
    if kind == "JPEG" and upright.mode not in {"L", "RGB", "CMYK"}:
        upright = upright.convert("RGB")
    transparent = upright.info.get("transparency")
    upright.info = {} if transparent is None else {"transparency": transparent}
    return upright


def _save(picture: Pillow.Image, aside: Path, kind: str, profile: bytes | None) -> None:
    options: dict[str, object] = {"icc_profile": profile} if profile else {}
    if kind == "JPEG":
        options |= {"quality": 90, "optimize": True, "progressive": True}
    if kind == "WEBP":
        options |= {"quality": 90}
    picture.save(aside, format=kind, exif=b"", **options)


def _no_picture(path: Path) -> CorrectionError:
    return CorrectionError(
        message(
            "“{name}” is not a picture that a page can show. Use JPEG, PNG, WebP or GIF.",
            name=path.name,
        )
    )


def _damaged(path: Path) -> CorrectionError:
    return CorrectionError(
        message("The picture “{name}” is damaged. Ask for it again.", name=path.name)
    )


def _too_large(path: Path) -> CorrectionError:
    return CorrectionError(
        message(
            "The picture “{name}” has too many pixels. Make it smaller than {limit} megapixels.",
            name=path.name,
            limit=MOST_PIXELS // 1_000_000,
        )
    )
