"""Where a printed line tells somebody's words: in marks, after a dash, in a block quotation."""

import re
from collections.abc import Iterator

from presseditor.checks.authors import without_author
from presseditor.domain.quotation import Quotation, find_quotations
from presseditor.domain.record_link import RecordKind
from presseditor.rendering.printed import PrintedLine

_MARK = re.compile(r"[«»„“”‟‚‘’‹›\"]|<<|>>|,,|''|``")
_DASH = re.compile(r"\s*[-–—]\s")
_BEFORE = re.compile(r"(?::|[«„“‟‚‘‹\"]|<<|,,|``|[.!?…]\s+[-–—])\s*(?:\S+\s+){0,2}$")
_TOLD = re.compile(r"\b(?:что|чтобы|будто|как|ли)\s+(?:\S+\s+){0,2}$", re.IGNORECASE)


def spoken(line: PrintedLine) -> Iterator[Quotation]:
    """Yield the quotations of a line, the words of its quote links among them."""
    marked = list(find_quotations(line.text))
    yield from marked
    for link in line.links:
        covered = any(link.start < one.end and one.start < link.end for one in marked)
        if link.ref.kind is RecordKind.QUOTE and not covered:
            yield Quotation(line.text[link.start : link.end], link.start, link.end)
    if not marked and (line.quoted or _DASH.match(line.text)):
        yield Quotation(line.text, 0, len(line.text))


def is_spoken(line: PrintedLine, start: int, end: int) -> bool:
    """Return True if the words from ``start`` to ``end`` are set as somebody's own.

    What is told in the author's words («сообщила, что …») is not.
    """
    before = line.text[:start]
    if _TOLD.search(before):
        return False
    if line.quoted or _DASH.match(line.text) or _BEFORE.search(before[-120:]):
        return True
    if without_author(line.text) != line.text:
        return True
    first = _MARK.search(line.text)
    return first is not None and first.start() < end and _MARK.search(line.text, start) is not None
