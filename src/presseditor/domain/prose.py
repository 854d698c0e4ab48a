"""A text as structure: every reader makes it, every writer takes it, Markdown stores it.

A document is a run of blocks. Lists and quotations hold blocks again; all other blocks hold
inlines: runs of words set alike, and notes. What cannot be told in these terms is a ``Source``.
"""

from dataclasses import dataclass
from enum import Flag, StrEnum
from typing import TypeAlias


class Marks(Flag):
    """How words are set."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    STRIKE = 4
    SUPERSCRIPT = 8
    SUBSCRIPT = 16


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike.

    A line feed in ``text`` is a line break that the writer meant. ``link`` is an address or the
    name of a record (``org:krmo``).
    """

    text: str
    marks: Marks = Marks.PLAIN
    link: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its sign stands where it is, its blocks stand at the end of the page."""

    blocks: tuple["Block", ...]


Inline: TypeAlias = Run | Note
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``role`` is its part on a page (``lead``), empty in a text."""

    inlines: Inlines
    role: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` is from 1 (the title of a page) to 6."""

    level: int
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list: a paragraph first, then what belongs to it."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list. ``start`` is the first number of a numbered one, ``None`` for bullets."""

    items: tuple[Item, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Paragraphs and lists in somebody's words; ``caption`` says whose."""

    blocks: tuple["Block", ...]
    caption: Inlines = ()


class Align(StrEnum):
    """How a cell's words stand; ``START`` is the page's own way."""

    START = ""
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: words only. ``columns`` and ``rows`` say how many it spans, from 1."""

    inlines: Inlines = ()
    columns: int = 1
    rows: int = 1
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the first ``header`` of them head rows.

    A cell that a span from above or from the left covers is not in its row.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header: int = 1
    caption: Inlines = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by itself; ``target`` names it: a record (``image:abc``) or a page's own file."""

    target: str
    alt: str = ""
    caption: Inlines = ()


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A recorded quotation set apart; ``target`` names the record (``quote:abc``)."""

    target: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class Source:
    """Markdown that these terms cannot tell: it is kept as it was written."""

    text: str


Block: TypeAlias = (
    Paragraph | Heading | Points | Quotation | Table | Picture | PullQuote | Rule | Source
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text."""

    blocks: tuple[Block, ...] = ()


def words(inlines: Inlines) -> str:
    """Return the words of inlines without their setting and without notes."""
    return "".join(one.text for one in inlines if isinstance(one, Run))
