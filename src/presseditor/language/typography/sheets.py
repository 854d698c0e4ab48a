"""A long text in pieces: one search through a megabyte would keep every other thread waiting."""

import re
from collections.abc import Iterator

SHEET = 16_384
"""Characters of a piece, at the least."""
_GAP = re.compile(r"(?<!\n)\n\n(?=\n*[^\n])")


def sheets(text: str, size: int = SHEET) -> Iterator[tuple[int, str]]:
    """Cut a text between paragraphs and yield each piece with its offset.

    A piece begins with the blank line that stood before it, so that what looks back sees one.
    """
    start = 0
    for gap in _GAP.finditer(text):
        if gap.start() - start >= size:
            yield start, text[start : gap.start()]
            start = gap.start()
    yield start, text[start:]
