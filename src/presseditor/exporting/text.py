"""Plain text for mail: title, date, the article, contacts, in lines a mail program leaves alone."""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.domain.prose import (
    Block,
    Heading,
    Paragraph,
    Picture,
    Points,
    Quotation,
    Rule,
    Table,
)
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.head import head_of
from presseditor.exporting.plain_tables import table_lines
from presseditor.exporting.plain_words import Notes
from presseditor.rendering.prose.printed import CODE, TERM, VALUE, printed_document

WIDTH = 76
"""Letters a line; mail programs break longer ones themselves (RFC 5322 advises 78)."""
_QUOTE = "    "
_NARROWEST = 30
"""Letters a line that are left however deep words stand."""


def write_text(bundle: Bundle, _context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the text in UTF-8 with a mark, which Windows' Notepad of old needs for Russian."""
    return (write_file(target, "\ufeff" + as_text(bundle).replace("\n", "\r\n")),)


def as_text(bundle: Bundle) -> str:
    """Return the whole article as plain text, ending with a line break."""
    head = head_of(bundle.article)
    title = head.title.upper() if head.title.islower() else head.title
    above = [_wrapped(one) for one in (head.embargo, title, head.date) if one]
    return "\n\n".join([*above, *blocks_as_text(printed_document(bundle).blocks)]) + "\n"


def blocks_as_text(blocks: Iterable[Block]) -> list[str]:
    """Return blocks as pieces of plain text; their notes stand at the end, by their numbers."""
    sheet = _Sheet()
    pieces = [*sheet.pieces(blocks, "")]
    return [*pieces, *(_wrapped(one) for one in sheet.notes.lines())]


class _Sheet:
    def __init__(self) -> None:
        self.notes = Notes()

    def pieces(self, blocks: Iterable[Block], indent: str) -> Iterator[str]:
        """Yield what stands with a blank line around it; a term and its value are one piece."""
        waiting = ""
        for block in blocks:
            words = self._piece(block, indent)
            if not words:
                continue
            role = block.role if isinstance(block, Paragraph) else ""
            if role == TERM:
                waiting = f"{waiting}\n{words}:" if waiting else f"{words}:"
            elif role == VALUE and waiting:
                waiting += (" " if waiting.endswith(":") else "\n") + words.lstrip()
            else:
                yield from filter(None, (waiting,))
                waiting = ""
                yield words
        yield from filter(None, (waiting,))

    def _piece(self, block: Block, indent: str) -> str:
        match block:
            case Paragraph(inlines, role):
                words = self.notes.words(inlines)
                code = textwrap.indent(words, _QUOTE + indent)
                return code if role == CODE else _wrapped(words, indent, indent)
            case Heading(_, inlines):
                return _wrapped(self.notes.words(inlines))
            case Points():
                return self._points(block, indent)
            case Quotation(blocks, caption):
                deeper = indent + _QUOTE
                said = "\n".join(self.pieces(blocks, deeper))
                by = _wrapped(self.notes.words(caption), deeper + "— ", deeper + "  ")
                return "\n".join(filter(None, (said, by if caption else "")))
            case Rule():
                return "* * *"
            case _:
                return self._shown(block)

    def _shown(self, block: Block) -> str:
        match block:
            case Table():
                caption = _wrapped(self.notes.words(block.caption))
                lines = "\n".join(table_lines(block, self.notes.words, WIDTH))
                return "\n".join(filter(None, (caption, lines)))
            case Picture(_, alt, caption):
                picture = _wrapped(f"[Фото: {alt}]") if alt else ""
                return "\n".join(filter(None, (picture, _wrapped(self.notes.words(caption)))))
            case _:  # the page knows no others
                return ""

    def _points(self, points: Points, indent: str) -> str:
        lines: list[str] = []
        for number, item in enumerate(points.items, points.start or 0):
            mark = "– " if points.start is None else f"{number}. "
            deeper = indent + " " * len(mark)
            pieces = list(self.pieces(item.blocks, deeper))
            whole = "\n".join(pieces) or deeper
            lines.append(indent + mark + whole.removeprefix(deeper))
        return "\n".join(lines)


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(
            line,
            max(WIDTH, len(rest) + _NARROWEST),
            initial_indent=rest if lines else first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)
