"""A document as Markdown: the stored form, which the engine prints as the document says."""

import re
from collections.abc import Iterator
from html import escape

from presseditor.domain.prose import (
    Block,
    Document,
    Heading,
    Item,
    Note,
    Paragraph,
    Picture,
    Points,
    PullQuote,
    Quotation,
    Source,
    Table,
)
from presseditor.domain.prose_rules import settled
from presseditor.rendering.prose.escape import escaped_heading
from presseditor.rendering.prose.inline import inline_markdown
from presseditor.rendering.prose.tables import table_markdown

_INDENT = "    "
_APART = "<!-- -->"
"""Parts two lists that would run together; the renderer drops it."""
_TAKEN = re.compile(r"\[\^([^\]\s]+)\]")


def markdown_of(document: Document) -> str:
    """Return the Markdown of a document; an empty document gives an empty text."""
    return _Writer(settled(document)).text()


class _Writer:
    """Writes one document; notes are numbered in the order they are met."""

    def __init__(self, document: Document) -> None:
        self._blocks = document.blocks
        self._notes: list[Note] = []
        source = "\n".join(one.text for one in document.blocks if isinstance(one, Source))
        self._taken = set(_TAKEN.findall(source))
        self._names: list[str] = []

    def text(self) -> str:
        written = self._joined(self._blocks)
        notes = []
        at = 0
        while at < len(self._notes):  # a note can hold a note
            notes.append(self._note(at))
            at += 1
        return "\n\n".join(one for one in (written, *notes) if one)

    def _joined(self, blocks: tuple[Block, ...]) -> str:
        pieces: list[str] = []
        last: Block | None = None
        for block in blocks:
            if _run_together(last, block):
                pieces.append(_APART)
            pieces.append(self._block(block))
            last = block
        return "\n\n".join(pieces)

    def _block(self, block: Block) -> str:
        match block:
            case Points():
                return "\n".join(self._points(block, loose=_is_loose(block)))
            case Quotation(blocks):
                return "\n".join(_quoted(self._joined(blocks)))
            case Table():
                return table_markdown(block, self._sign)
            case _:
                return self._words(block)

    def _words(self, block: Block) -> str:
        match block:
            case Paragraph(inlines):
                return inline_markdown(inlines, self._sign)
            case Heading(level, inlines):
                words = escaped_heading(inline_markdown(inlines, self._sign))
                return f"{'#' * level} {words}"
            case Picture(target, alt) | PullQuote(target, alt):
                return f"![{_alternative(alt)}]({target})"
            case Source(text):
                return text
            case _:
                return "---"

    def _points(self, points: Points, *, loose: bool) -> Iterator[str]:
        for number, item in enumerate(points.items):
            if number and loose:
                yield ""
            sign = "-" if points.start is None else f"{points.start + number}."
            yield from self._item(item, f"{sign} ", loose=loose)

    def _item(self, item: Item, sign: str, *, loose: bool) -> Iterator[str]:
        first, *others = item.blocks
        for at, line in enumerate(self._block(first).split("\n")):
            yield f"{sign}{line}" if at == 0 else f"{_INDENT}{line}"
        for block in others:
            if loose:
                yield ""
            inner = (
                self._points(block, loose=loose)
                if isinstance(block, Points)
                else self._block(block).split("\n")
            )
            yield from (f"{_INDENT}{line}" if line else "" for line in inner)

    def _note(self, at: int) -> str:
        first, *others = self._joined(self._notes[at].blocks).split("\n")
        lines = [f"[^{self._names[at]}]: {first}"]
        lines += [f"{_INDENT}{line}" if line else "" for line in others]
        return "\n".join(lines)

    def _sign(self, note: Note) -> str:
        number = len(self._notes) + 1
        while str(number) in self._taken:
            number += 1
        self._taken.add(str(number))
        self._notes.append(note)
        self._names.append(str(number))
        return f"[^{number}]"


def _run_together(last: Block | None, block: Block) -> bool:
    """Return True if the engine would make one list or quotation of two."""
    if isinstance(last, Points) and isinstance(block, Points):
        return (last.start is None) is (block.start is None)
    return isinstance(last, Quotation) and isinstance(block, Quotation)


def _is_loose(points: Points) -> bool:
    """Return True if blank lines must part the points.

    The engine knows one way for a whole list, the lists inside it included.
    """
    return any(
        len(item.blocks) > 2 or _needs_blank(block)  # noqa: PLR2004 - words and one list
        for item in points.items
        for block in item.blocks[1:]
    )


def _needs_blank(block: Block) -> bool:
    return not isinstance(block, Points) or _is_loose(block)


def _quoted(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield f"> {line}" if line else ">"


def _alternative(alt: str) -> str:
    words = escape(" ".join(alt.split()), quote=False)
    return re.sub(r"([\[\]\\])", r"\\\1", words)
