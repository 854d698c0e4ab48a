"""Brings a document into the one form that is stored: the same words always stand the same way.

Readers make what they find; ``settled`` joins runs, folds blanks, drops what is empty, and moves
what a list or a quotation cannot hold behind it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from presseditor.domain.prose import (
    Block,
    Cell,
    Document,
    Heading,
    Inlines,
    Item,
    Note,
    Paragraph,
    Picture,
    Points,
    PullQuote,
    Quotation,
    Rule,
    Source,
    Table,
)
from presseditor.domain.prose_words import not_bold, on_one_line, settled_inlines

DEEPEST = 4
"""Levels of lists and quotations; what stands deeper is set at this level."""
_HELD_APART = (Table, Picture, PullQuote, Rule, Source, Heading)


def settled(document: Document) -> Document:
    """Return the document in its stored form; settling it again changes nothing."""
    return Document(tuple(_settled(document.blocks, 0)))


def _settled(blocks: Iterable[Block], depth: int) -> Iterator[Block]:
    for block in _joined_quotations(blocks):
        match block:
            case Points():
                yield from _settled_points(block, depth)
            case Quotation():
                yield from _settled_quotation(block, depth)
            case Table():
                yield from _settled_table(block)
            case _:
                yield from _settled_words(block)


def _settled_words(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph(inlines, role):
            if kept := _words(inlines):
                yield Paragraph(kept, role)
        case Heading(level, inlines):
            if kept := _words(on_one_line(inlines)):
                yield Heading(min(max(level, 1), 6), kept)
        case Picture(caption=caption):
            yield replace(block, caption=_words(caption))
        case Source(text):
            if text.strip():
                yield Source(text.strip("\n"))
        case _:
            yield block


def _joined_quotations(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join quotations that follow each other without a speaker: on the page they are one."""
    return _joined_blocks(blocks, _one_quotation)


def _one_quotation(one: Block, other: Block) -> Block | None:
    if isinstance(one, Quotation) and isinstance(other, Quotation) and not one.caption:
        return Quotation(one.blocks + other.blocks, other.caption)
    return None


def _joined_blocks(
    blocks: Iterable[Block], join: Callable[[Block, Block], Block | None]
) -> Iterator[Block]:
    """Yield blocks, those that ``join`` makes one of as one; it returns None for the others."""
    last: Block | None = None
    for block in blocks:
        together = join(last, block) if last is not None else None
        if last is not None and together is None:
            yield last
        last = together or block
    if last is not None:
        yield last


def _settled_points(points: Points, depth: int) -> Iterator[Block]:
    """Yield a list, cut where a point holds what no list can hold."""
    if depth >= DEEPEST:
        for item in points.items:
            yield from _settled(item.blocks, depth)
        return
    items: list[Item] = []
    start = points.start
    for item in points.items:
        inside = [*_settled(_joined_points(item.blocks), depth + 1)]
        apart = next((at for at, one in enumerate(inside) if isinstance(one, _HELD_APART)), None)
        held = inside if apart is None else inside[:apart]
        items += _items(held)
        if apart is not None:
            if items:
                yield Points(tuple(items), start)
                start = None if start is None else start + len(items)
                items = []
            yield from inside[apart:]
    if items:
        yield Points(tuple(items), start)


def _joined_points(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join lists of one kind that follow each other in a point: nothing can part them there."""
    return _joined_blocks(blocks, _one_list)


def _one_list(one: Block, other: Block) -> Block | None:
    if not (isinstance(one, Points) and isinstance(other, Points)):
        return None
    is_alike = (one.start is None) is (other.start is None)
    return replace(one, items=one.items + other.items) if is_alike else None


def _items(blocks: list[Block]) -> list[Item]:
    """Return blocks as points: each begins with a paragraph, or its own points stand for it."""
    if not blocks:
        return []
    first = blocks[0]
    if isinstance(first, Paragraph):
        return [Item(tuple(blocks))]
    if isinstance(first, Points):
        return [*first.items, *_items(blocks[1:])]
    if isinstance(first, Quotation):
        return _items([*first.blocks, *blocks[1:]])
    return []


def _settled_quotation(quotation: Quotation, depth: int) -> Iterator[Block]:
    inside = [*_settled(quotation.blocks, depth + 1)]
    if depth >= DEEPEST:
        yield from inside
        return
    caption = _words(quotation.caption)
    for apart, group in groupby(inside, lambda one: isinstance(one, _HELD_APART)):
        if apart:
            yield from group
        else:
            yield Quotation(tuple(group))
    if caption:
        yield Paragraph(caption)


def _settled_table(table: Table) -> Iterator[Block]:
    rows = tuple(
        tuple(_settled_cell(cell, is_head=number < table.header) for cell in row)
        for number, row in enumerate(table.rows)
        if row
    )
    if rows and any(cell.inlines for row in rows for cell in row):
        header = min(max(table.header, 0), len(rows))
        yield Table(rows, header, _words(table.caption))


def _settled_cell(cell: Cell, *, is_head: bool) -> Cell:
    inlines = _words(not_bold(cell.inlines) if is_head else cell.inlines)
    return replace(cell, inlines=inlines, columns=max(1, cell.columns), rows=max(1, cell.rows))


def _words(inlines: Inlines) -> Inlines:
    """Return settled inlines; the blocks of notes in them are settled too."""
    return settled_inlines(
        Note(tuple(_settled(one.blocks, DEEPEST))) if isinstance(one, Note) else one
        for one in inlines
    )
