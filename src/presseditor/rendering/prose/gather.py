"""Collects blocks while a reader walks through a tree."""

from presseditor.domain.prose import (
    Block,
    Heading,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Picture,
    Points,
    Quotation,
    Run,
    Table,
)


class Gathering:
    """The blocks of one container; words that stand loose become paragraphs."""

    def __init__(self, role: str = "") -> None:
        self.role = role
        self._blocks: list[Block] = []
        self._pending: list[Inline] = []

    def add(self, inline: Inline) -> None:
        """Take words or a note into the paragraph that is open."""
        self._pending.append(inline)

    def end_paragraph(self, role: str = "") -> None:
        """Close the open paragraph, if words stand in it."""
        if any(isinstance(one, Note) or one.text.strip() for one in self._pending):
            self._blocks.append(Paragraph(tuple(self._pending), role or self.role))
        self._pending = []

    def put(self, block: Block) -> None:
        """Take a whole block."""
        self.end_paragraph()
        self._blocks.append(block)

    def blocks(self) -> tuple[Block, ...]:
        """Return what was gathered."""
        self.end_paragraph()
        return tuple(self._blocks)

    def inlines(self) -> Inlines:
        """Return the words alone, a line break between two blocks: for headings and cells."""
        lines = [line for block in self.blocks() for line in inlines_of(block)]
        joined: list[Inline] = []
        for line in lines:
            joined += [Run("\n"), *line] if joined else line
        return tuple(joined)


def inlines_of(block: Block) -> list[Inlines]:
    """Return the lines of words in a block, however deep they stand."""
    match block:
        case Paragraph(inlines) | Heading(_, inlines):
            return [inlines]
        case Points(items):
            return [line for item in items for line in _lines(item.blocks)]
        case Quotation(blocks, caption):
            return [*_lines(blocks), *([caption] if caption else [])]
        case Table(rows, _, caption):
            cells = [cell.inlines for row in rows for cell in row if cell.inlines]
            return [*([caption] if caption else []), *cells]
        case Picture(_, alt, caption):
            return [one for one in ((Run(alt),) if alt else (), caption) if one]
        case _:
            return []


def _lines(blocks: tuple[Block, ...]) -> list[Inlines]:
    return [line for block in blocks for line in inlines_of(block)]
