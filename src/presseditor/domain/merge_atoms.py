"""What two writers may not put together from halves: figures, dates, links and quotations.

«10,5» that one made «12,5» and the other «10,7» is no «12,7»: nobody wrote that. A change inside
such a piece reaches to its ends, so that two of them meet.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

_MONTH = "(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*"
_GAP = r"[ \t\u00a0\u202f]"
_DATE = rf"(?:{_GAP}+{_MONTH}(?:{_GAP}+\d{{4}})?)"
_ATOM = re.compile(
    rf"""
    !?\[[^\[\]\n]*\]\([^()\n]*\)                            # a link with its words
    | «[^«»\n]{{0,3000}}(?:«[^«»\n]{{0,3000}}»[^«»\n]{{0,3000}}){{0,20}}»   # what somebody said
    | [„“"][^„“”"\n]{{0,3000}}[“”"]
    | \+?\d[\d \u00a0\u202f.,:/()–—-]*\d{_DATE}?            # a figure, a telephone, a date
    | \d+{_DATE}?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEAST_WORDS = 4
"""Words of a paragraph that nobody writes twice by chance."""


class Atoms:
    """The pieces of one text that are changed by one writer at a time."""

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in _ATOM.finditer(text)]
        self._ends = [end for _, end in self._spans]

    def reach(self, start: int, end: int) -> tuple[int, int]:
        """Return a change's place widened to the pieces that it touches."""
        at = bisect_left(self._ends, start)
        while at < len(self._spans) and self._spans[at][0] <= end:
            start, end = min(start, self._spans[at][0]), max(end, self._spans[at][1])
            at += 1
        return start, end


def stands_twice(merged: str, *sources: str) -> bool:
    """Return True if a paragraph stands in the merged text more often than in any of the sources.

    Both writers moved it or added it, each to a place of their own.
    """
    counted = [Counter(_paragraphs(one)) for one in sources]
    return any(
        count > max(1, *(one[words] for one in counted))
        for words, count in Counter(_paragraphs(merged)).items()
    )


def _paragraphs(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        words = line.split()
        if len(words) >= _LEAST_WORDS:
            yield " ".join(words)
