"""Mail programs break lines at a width and mark quoted ones; a reader wants whole paragraphs."""

import re
from itertools import pairwise

NARROWEST, WIDEST = 50, 100
"""Letters of the longest line of a text that a program wrapped (72 and 76 are usual)."""
FEWEST = 3
"""Full lines that it takes to believe in a width."""

_MARK = re.compile(r"^>[> ]*", re.MULTILINE)
_QUOTED = re.compile(r">[> ]*\w")
_WORD = re.compile(r"\S+")


def quote_marks(raw: str) -> list[int]:
    """Return the places of the letters of "> " where most lines of a mail begin with them."""
    lines = [line for line in raw.splitlines() if line.strip()]
    marked = sum(_QUOTED.match(line) is not None for line in lines)
    if marked < FEWEST or marked * 2 <= len(lines):
        return []
    return [place for match in _MARK.finditer(raw) for place in range(*match.span())]


def join_wrapped(raw: str, marks: list[int]) -> tuple[str, list[int]]:
    """Return the text, as long as before, with a space for each line break that only wraps.

    The second value holds the breaks to leave out, because a space stands before them already. A
    break wraps when the next word would not have fitted into the width of the longest line.
    """
    skipped = set(marks)
    lines = _lines(raw, skipped)
    width = max((len(text) for _, text in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return raw, []
    wraps = [
        end
        for (end, text), (_, following) in pairwise(lines)
        if (word := _WORD.match(following)) and text and len(text) + 1 + len(word[0]) > width
    ]
    if len(wraps) < FEWEST:
        return raw, []
    spaced = [place for place in wraps if raw[place - 1] == " "]
    letters = list(raw)
    for place in wraps:
        letters[place] = " "
    return "".join(letters), spaced


def _lines(raw: str, skipped: set[int]) -> list[tuple[int, str]]:
    """Return the place of each line's break and its words, without marks and outer spaces."""
    found, start = [], 0
    for line in raw.split("\n"):
        end = start + len(line)
        first = start
        while first in skipped:
            first += 1
        found.append((end, raw[first:end].strip()))
        start = end + 1
    return found
