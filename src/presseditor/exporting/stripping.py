"""A picture's file without what the camera and the programs wrote into it, pixel for pixel."""

from collections.abc import Iterator

from presseditor.exporting.picture_parts import Part, TornError, parts_of

_PNG_KEPT = frozenset(
    {"head", "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD"}
    | {"pHYs", "cICP", "acTL", "fcTL", "fdAT"}
)
_WEBP_KEPT = frozenset({"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"})
_WEBP_NOTED = 0x0C  # the bits of a VP8X chunk that announce EXIF and XMP
_GIF_KEPT = frozenset({"screen", "frame", "f9", "end"})
_GIF_REPEATS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_JPEG_WORDS = frozenset({*(f"e{digit}" for digit in "0123456789abcdf"), "fe"})
_ICC = b"ICC_PROFILE\0"
_JFIF = b"JFIF\0"


def stripped(data: bytes, kind: str) -> Iterator[bytes]:
    """Yield the pieces of the same picture without EXIF, GPS, XMP, comments, thumbnails.

    The colour profile and the times of an animation stay. Raise ``TornError`` where the file is
    not whole, before the first piece is yielded.
    """
    parts = list(parts_of(data, kind))
    if not parts:
        raise TornError
    if kind == "WEBP":
        yield from _webp(data, parts)
        return
    keeps = {"JPEG": _keeps_jpeg, "PNG": _keeps_png, "GIF": _keeps_gif}[kind]
    yield from (data[one.start : one.end] for one in parts if keeps(data, one))


def _keeps_jpeg(data: bytes, part: Part) -> bool:
    if part.name == "e0":
        return data.startswith(_JFIF, part.start + 4)
    if part.name == "e2":
        return data.startswith(_ICC, part.start + 4)
    # Adobe's segment (ee) tells how colours are meant.
    return part.name not in _JPEG_WORDS


def _keeps_png(_data: bytes, part: Part) -> bool:
    return part.name in _PNG_KEPT


def _keeps_gif(data: bytes, part: Part) -> bool:
    repeats = part.name == "ff" and data.startswith(_GIF_REPEATS, part.start + 3)
    return repeats or part.name in _GIF_KEPT


def _webp(data: bytes, parts: list[Part]) -> Iterator[bytes]:
    kept = [_without_notes(data, one) for one in parts if one.name in _WEBP_KEPT]
    size = 4 + sum(len(one) for one in kept)
    yield b"RIFF" + size.to_bytes(4, "little") + b"WEBP"
    yield from kept


def _without_notes(data: bytes, part: Part) -> bytes:
    chunk = data[part.start : part.end]
    chunk += b"\0" * (len(chunk) % 2)
    if part.name != "VP8X":
        return chunk
    return chunk[:8] + bytes([chunk[8] & ~_WEBP_NOTED]) + chunk[9:]
