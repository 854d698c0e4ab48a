"""Records inside the text: a Markdown link whose scheme names the record.

``[80](fact:territories)`` prints "80" and says which fact it stands for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

RECORD_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:\\.|[^\[\]\\])*)\]"
    r"\((?P<scheme>org|person|quote|fact|image):(?P<id>[\w.-]+)\)"
)


class RecordKind(StrEnum):
    """Which table a link's scheme names."""

    ORGANIZATION = "org"
    PERSON = "person"
    QUOTE = "quote"
    FACT = "fact"
    IMAGE = "image"


@dataclass(frozen=True, slots=True, order=True)
class RecordRef:
    """The name of one record: ``org:krmo``."""

    kind: RecordKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.id}"


@dataclass(frozen=True, slots=True)
class RecordLink:
    """A record link as found in a Markdown source.

    ``start`` and ``end`` are character offsets of the whole link; ``standing`` links (``![](…)``)
    are set as a block: a pull quote or a figure.
    """

    ref: RecordRef
    text: str
    start: int
    end: int
    standing: bool = False


def find_record_links(source: str) -> Iterator[RecordLink]:
    """Yield the record links of a Markdown source in reading order."""
    for match in RECORD_LINK.finditer(source):
        ref = RecordRef(RecordKind(match["scheme"]), match["id"])
        yield RecordLink(
            ref, _unescape(match["text"]), match.start(), match.end(), bool(match["image"])
        )


def record_link(ref: RecordRef, text: str) -> str:
    """Return the Markdown link that prints ``text`` and stands for ``ref``."""
    escaped = re.sub(r"([\[\]\\])", r"\\\1", text)
    return f"[{escaped}]({ref})"


def _unescape(text: str) -> str:
    return re.sub(r"\\([\[\]\\])", r"\1", text)
