"""The parts that a picture's file is made of, read without decoding a pixel.

From the parts it is told how much a picture would unpack to, and a copy is made without what the
camera and the programs wrote into it: byte by byte the same picture, in no more memory than the
file has.
"""

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_PNG_HEAD = 8
_RIFF_HEAD = 12
_GIF_HEAD = 13
_JPEG_SIZES = frozenset({f"c{digit:x}" for digit in range(16)} - {"c4", "c8", "cc"})
"""The segments that tell the size of a JPEG; the three others are tables."""


class TornError(ValueError):
    """The file ends within a part, or a part is none of its format."""


@dataclass(frozen=True, slots=True)
class Part:
    """The bytes ``start:end`` of a file; ``name`` is the format's own name of the part."""

    name: str
    start: int
    end: int


def parts_of(data: bytes, kind: str) -> Iterator[Part]:
    """Yield the parts of a JPEG, PNG, WEBP or GIF file in order, all bytes up to its end mark.

    What stands behind the end mark is left out. Raise ``TornError`` where the file is not whole.
    """
    try:
        yield from {"JPEG": _jpeg, "PNG": _png, "WEBP": _webp, "GIF": _gif}[kind](data)
    except (struct.error, IndexError) as error:
        raise TornError from error


def unpacked_size(data: bytes, kind: str) -> tuple[int, int, int]:
    """Return the width and height of what frames are laid on, and how many frames there are.

    Raise ``TornError`` where the file is not whole.
    """
    width, height, frames = 0, 0, 0
    for part in parts_of(data, kind):
        size = _canvas(data, part)
        width, height = max(width, size[0]), max(height, size[1])
        frames += part.name in {"frame", "fcTL", "ANMF"}
    return width, height, max(frames, 1)


def _canvas(data: bytes, part: Part) -> tuple[int, int]:
    """Return the width and height that a part asks for; nothing for a part that asks none."""
    at = part.start
    sizes: dict[str, Callable[[], tuple[int, int]]] = {
        "IHDR": lambda: _pair(">II", data, at + 8),
        "screen": lambda: _pair("<HH", data, at + 6),
        "frame": lambda: _frame_reach(data, at + 1),
        "VP8X": lambda: (_three(data, at + 12) + 1, _three(data, at + 15) + 1),
        "VP8 ": lambda: _masked(*_pair("<HH", data, at + 14)),
        "VP8L": lambda: _packed(_pair("<II", data, at + 9)[0]),
    }
    if part.name in _JPEG_SIZES:
        height, width = _pair(">HH", data, at + 5)
        return width, height
    return sizes[part.name]() if part.name in sizes else (0, 0)


def _pair(shape: str, data: bytes, at: int) -> tuple[int, int]:
    one, other = struct.unpack_from(shape, data, at)
    return one, other


def _three(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")


def _frame_reach(data: bytes, at: int) -> tuple[int, int]:
    left, top, width, height = struct.unpack_from("<HHHH", data, at)
    return left + width, top + height


def _masked(width: int, height: int) -> tuple[int, int]:
    return width & 0x3FFF, height & 0x3FFF


def _packed(bits: int) -> tuple[int, int]:
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


def _jpeg(data: bytes) -> Iterator[Part]:
    """Yield segments by their marker in hex; a scan has the coded pixels behind it with it."""
    yield Part("head", 0, 2)
    at = 2
    while True:
        if data[at] != 0xFF:  # noqa: PLR2004 - what every marker begins with
            raise TornError
        while data[at + 1] == 0xFF:  # noqa: PLR2004 - fill bytes
            at += 1
        marker = data[at + 1]
        if marker == 0xD9:  # noqa: PLR2004 - end of the picture
            yield Part("end", at, at + 2)
            return
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if marker == 0xDA:  # noqa: PLR2004 - start of a scan
            following = _NEXT_MARKER.search(data, end)
            if following is None:
                raise TornError
            end = following.start()
        if end > len(data):
            raise TornError
        yield Part(f"{marker:02x}", at, end)
        at = end


def _png(data: bytes) -> Iterator[Part]:
    yield Part("head", 0, _PNG_HEAD)
    at = _PNG_HEAD
    name = ""
    while name != "IEND":
        length, raw = struct.unpack_from(">I4s", data, at)
        name = raw.decode("latin-1")
        end = at + length + 12
        if end > len(data):
            raise TornError
        yield Part(name, at, end)
        at = end


def _webp(data: bytes) -> Iterator[Part]:
    yield Part("head", 0, _RIFF_HEAD)
    at = _RIFF_HEAD
    stop = struct.unpack_from("<I", data, 4)[0] + 8
    if stop > len(data) + 1:  # the last chunk may lack the byte that makes it even
        raise TornError
    while at < min(stop, len(data)):
        raw, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length + length % 2
        if end > len(data) + 1:
            raise TornError
        yield Part(raw.decode("latin-1"), at, min(end, len(data)))
        at = end


def _gif(data: bytes) -> Iterator[Part]:
    at = _GIF_HEAD + _palette(data[10])
    yield Part("screen", 0, at)
    while at < len(data) and data[at] != 0x3B:  # noqa: PLR2004 - the trailer, often forgotten
        start = at
        if data[at] == 0x2C:  # noqa: PLR2004 - a frame
            at = _after_blocks(data, at + 11 + _palette(data[at + 9]))
            yield Part("frame", start, at)
        elif data[at] == 0x21:  # noqa: PLR2004 - an extension
            name = f"{data[at + 1]:02x}"
            at = _after_blocks(data, at + 2)
            yield Part(name, start, at)
        else:
            raise TornError
    yield Part("end", at, min(at + 1, len(data)))


def _palette(flags: int) -> int:
    """Return the bytes of the palette that the flags of a screen or a frame announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
