"""Pictures as they leave the house: turned upright, with nothing the camera wrote into them."""

from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.exporting.files import write_with

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
}
"""What a press page may carry, by Pillow's name of the format."""

_READ = ("JPEG", "PNG", "WEBP", "GIF")  # a camera's MPO is opened as JPEG

MOST_PIXELS = 120_000_000
"""Above this a picture is refused: unpacked it would take half a gigabyte (no press camera has
more than 102 megapixels)."""

_MARKUP_HEADS = (b"<svg", b"<?xml", b"<!doctype svg", b"<!--")


def read_image(path: Path) -> tuple[str, int, int]:
    """Return media type, width and height as seen upright; read no more than the header.

    Raises ``CorrectionError`` for anything that is not a sound JPEG, PNG, WebP or GIF.
    """
    with _opened(path) as picture:
        width, height = picture.size
        if picture.getexif().get(0x0112, 1) >= 5:  # noqa: PLR2004 - EXIF: lying on its side
            width, height = height, width
        return MEDIA_TYPES[str(picture.format)], width, height


def clean_copy(source: Path, target: Path, *, largest: int | None = None) -> None:
    """Write ``source`` to ``target`` upright and without EXIF, GPS, XMP, comments.

    The colour profile stays. ``largest`` bounds the longer side in pixels. Raises
    ``CorrectionError`` for a damaged picture and ``RetryError`` where it cannot be written.
    """
    with _opened(source) as picture:
        try:
            picture.load()
        except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError) as error:
            raise _damaged(source) from error
        kind = "JPEG" if picture.format == "MPO" else str(picture.format)
        if kind == "GIF" or getattr(picture, "is_animated", False):
            write_with(target, lambda aside: _save_animation(picture, aside, kind))
            return
        clean = _stripped(picture, kind)
        if largest is not None:
            clean.thumbnail((largest, largest), Pillow.Resampling.LANCZOS)
        profile = picture.info.get("icc_profile")
        write_with(target, lambda aside: _save(clean, aside, kind, profile))


def _opened(path: Path) -> Pillow.Image:
    try:
        with path.open("rb") as file:
            head = file.read(256).lstrip().lower()
    except OSError as error:
        raise CorrectionError(
            message("The picture “{name}” could not be opened.", name=path.name)
        ) from error
    if head.removeprefix(b"\xef\xbb\xbf").startswith(_MARKUP_HEADS):
        raise CorrectionError(
            message(
                "“{name}” is a drawing (SVG), which sites refuse. Save it as PNG.", name=path.name
            )
        )
    try:
        picture = Pillow.open(path, formats=_READ)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise CorrectionError(
            message(
                "“{name}” is not a picture that a page can show. Use JPEG, PNG, WebP or GIF.",
                name=path.name,
            )
        ) from error
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise _too_large(path) from error
    if picture.width * picture.height > MOST_PIXELS:
        picture.close()
        raise _too_large(path)
    return picture


def _stripped(picture: Pillow.Image, kind: str) -> Pillow.Image:
    upright = ImageOps.exif_transpose(picture)
    if kind == "JPEG" and upright.mode not in {"L", "RGB", "CMYK"}:
        upright = upright.convert("RGB")
    clean = upright.copy()
    transparent = clean.info.get("transparency")
    clean.info = {} if transparent is None else {"transparency": transparent}
    return clean


def _save(picture: Pillow.Image, aside: Path, kind: str, profile: bytes | None) -> None:
    options: dict[str, object] = {"icc_profile": profile} if profile else {}
    if kind == "JPEG":
        options |= {"quality": 90, "optimize": True, "progressive": True}
    if kind == "WEBP":
        options |= {"quality": 90}
    picture.save(aside, format=kind, exif=b"", **options)


def _save_animation(picture: Pillow.Image, aside: Path, kind: str) -> None:
    """Write every frame again; Pillow carries only the frames' times and the repetitions over."""
    frames = []
    for number in range(getattr(picture, "n_frames", 1)):
        picture.seek(number)
        frames.append(picture.copy())
    times = {
        key: picture.info[key] for key in ("duration", "loop", "disposal") if key in picture.info
    }
    for frame in frames:
        for key in ("comment", "exif", "xmp"):
            frame.info.pop(key, None)
    more = {"save_all": True, "append_images": frames[1:]} if len(frames) > 1 else {}
    frames[0].save(aside, format=kind, **more, **times)


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
