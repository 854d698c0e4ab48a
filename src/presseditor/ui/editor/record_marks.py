"""Where the records of the directory stand in a line of Markdown."""

import re

from presseditor.domain.record_link import (
    RECORD_LINK,
    RecordKind,
    RecordLink,
    RecordRef,
    find_record_links,
)
from presseditor.ui.editor.offsets import from_qt

LONGEST_LINE = 20_000
"""Letters of a paragraph that are looked at; a longer one is data, not prose."""
_STANDING = re.compile(r"[ \t]{0,3}(?P<link>!\[[^\]\n]{0,4000}\]\([^)\s]{1,2000}\))[ \t]*")


def standing_record(line: str) -> RecordRef | None:
    """Return the quote or picture that a line consists of, if it does."""
    found = _STANDING.fullmatch(line) if len(line) <= LONGEST_LINE else None
    link = RECORD_LINK.fullmatch(found["link"]) if found else None
    return RecordRef(RecordKind(link["scheme"]), link["id"]) if link else None


def record_at(line: str, column: int) -> RecordLink | None:
    """Return the record link around a column (UTF-16 units), a standing one with its edges."""
    if "](" not in line or len(line) > LONGEST_LINE:
        return None
    at = from_qt(line, column)
    for link in find_record_links(line):
        edge = 1 if link.standing else 0
        if link.start - edge < at < link.end + edge:
            return link
    return None
