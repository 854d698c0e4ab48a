"""What changed between two states of a text, word by word."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

_BLANK = r"[\s\u00ad\u200b\u2060\ufeff]"
_WORDS = re.compile(rf"{_BLANK}+|\w+|[^\w\s]")
_BLANKS = re.compile(rf"{_BLANK}+")
MOST_WORDS = 20_000
"""Words of a stretch that are compared one by one; longer stretches are shown as replaced."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that stayed, are new, or went."""

    kind: Literal["same", "added", "removed"]
    text: str


def word_diff(old: str, new: str, *, blanks: bool = False) -> list[Piece]:
    """Return the texts woven together; equal paragraphs are set aside first, for speed.

    Without ``blanks`` one space is as good as another (no-break, narrow, a line's end): words that
    stand in the same order are the same, and the later text's spaces are shown.
    """
    pieces: list[Piece] = []
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for tag, start, end, new_start, new_end in _compared(before, after, blanks=blanks):
        gone, come = "".join(before[start:end]), "".join(after[new_start:new_end])
        if tag == "equal":
            pieces.append(Piece("same", come))
        else:
            pieces += _words(gone, come, blanks=blanks)
    return _joined(pieces)


def _words(old: str, new: str, *, blanks: bool) -> Iterator[Piece]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if len(before) * len(after) > MOST_WORDS * 100:
        yield from _swap(old, new)
        return
    for tag, start, end, new_start, new_end in _compared(before, after, blanks=blanks):
        if tag == "equal":
            yield Piece("same", "".join(after[new_start:new_end]))
        else:
            yield from _swap("".join(before[start:end]), "".join(after[new_start:new_end]))


def _compared(
    before: list[str], after: list[str], *, blanks: bool
) -> Sequence[tuple[str, int, int, int, int]]:
    if not blanks:
        before, after = [_folded(one) for one in before], [_folded(one) for one in after]
    return difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _folded(text: str) -> str:
    """Return a text with one kind of space."""
    return _BLANKS.sub(" ", text)


def _joined(pieces: list[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].kind == piece.kind == "same":
            joined[-1] = Piece("same", joined[-1].text + piece.text)
        else:
            joined.append(piece)
    return joined


def _swap(old: str, new: str) -> Iterator[Piece]:
    if old:
        yield Piece("removed", old)
    if new:
        yield Piece("added", new)
