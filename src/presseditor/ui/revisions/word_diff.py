"""What changed between two states of a text, word by word."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
MOST_WORDS = 20_000
"""Words of a stretch that are compared one by one; longer stretches are shown as replaced."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that stayed, are new, or went."""

    kind: Literal["same", "added", "removed"]
    text: str


def word_diff(old: str, new: str) -> list[Piece]:
    """Return the texts woven together; equal paragraphs are set aside first, for speed."""
    pieces: list[Piece] = []
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    lines = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in lines.get_opcodes():
        gone, come = "".join(before[start:end]), "".join(after[new_start:new_end])
        if tag == "equal":
            pieces.append(Piece("same", gone))
        else:
            pieces += _words(gone, come)
    return pieces


def _words(old: str, new: str) -> Iterator[Piece]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if len(before) * len(after) > MOST_WORDS * 100:
        yield from _swap(old, new)
        return
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece("same", "".join(before[start:end]))
        else:
            yield from _swap("".join(before[start:end]), "".join(after[new_start:new_end]))


def _swap(old: str, new: str) -> Iterator[Piece]:
    if old:
        yield Piece("removed", old)
    if new:
        yield Piece("added", new)
