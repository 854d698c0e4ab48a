"""The printed page as a document for the writers of files: roles and addresses, no records."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from typing_extensions import override

from presseditor.domain.addresses import complete_address
from presseditor.domain.bundle import Bundle
from presseditor.domain.prose import (
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Inlines,
    Item,
    Note,
    Paragraph,
    Picture,
    Points,
    Quotation,
    Run,
    Table,
)
from presseditor.domain.prose_words import settled_inlines
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.prose.read import TreeReader

LEAD, TERM, VALUE, CODE = "lead", "term", "value", "code"
_ROLES = {"dt": TERM, "dd": VALUE, "pre": CODE}
_PLACES = (("dd", VALUE), ("pre", CODE))


def printed_document(bundle: Bundle) -> Document:
    """Return what the article's page prints between its title and its end."""
    return read_printed(render_fragment(bundle).html)


def read_printed(html: str) -> Document:
    """Return a sanitized fragment as a document; a link is an address that is right anywhere."""
    from lxml import html as parser  # type: ignore[import-untyped]

    if not html.strip():
        return Document()
    root = parser.fragment_fromstring(html, create_parent="div")
    return Document(tuple(_tidied(_Printed(root).blocks(root))))


class _Printed(TreeReader):
    @override
    def link_of(self, element: Any) -> str:
        href = str(element.get("href") or "") if element.tag == "a" else ""
        return complete_address(href)

    @override
    def role_of(self, element: Any) -> str:
        if element.tag in _ROLES:
            return _ROLES[element.tag]
        around = {one.tag for one in element.iterancestors()}
        return next((role for tag, role in _PLACES if tag in around), super().role_of(element))


def _tidied(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks with their blanks folded and without those that print nothing."""
    for block in blocks:
        match block:
            case Points(items):
                inside = (tuple(_tidied(one.blocks)) for one in items)
                yield replace(block, items=tuple(Item(one) for one in inside if one))
            case Quotation(inner, caption):
                yield Quotation(tuple(_tidied(inner)), _words(caption))
            case Table():
                yield from _table(block)
            case Picture(caption=caption):
                yield replace(block, caption=_words(caption))
            case _:
                yield from _tidied_words(block)


def _tidied_words(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph(inlines, role):
            kept = _without_last_break(inlines) if role == CODE else _words(inlines)
            if kept:
                yield Paragraph(kept, role)
        case Heading(level, inlines):
            if kept := _words(inlines):
                yield Heading(level, kept)
        case _:
            yield block


def _table(table: Table) -> Iterator[Table]:
    rows = tuple(tuple(_cell(one) for one in row) for row in table.rows if row)
    if rows:
        yield Table(rows, min(table.header, len(rows)), _words(table.caption))


def _cell(cell: Cell) -> Cell:
    return replace(cell, inlines=_words(cell.inlines))


def _words(inlines: Inlines) -> Inlines:
    settled = settled_inlines(
        Note(tuple(_tidied(one.blocks))) if isinstance(one, Note) else one for one in inlines
    )
    return tuple(_linked_through(settled))


def _linked_through(inlines: Inlines) -> Iterator[Inline]:
    """Yield inlines in which a blank within a link is part of it."""
    for before, one, after in zip((None, *inlines), inlines, (*inlines[1:], None), strict=False):
        if not isinstance(one, Run) or one.text.strip():
            yield one
        elif isinstance(before, Run) and isinstance(after, Run) and before.link:
            yield replace(one, link=before.link if before.link == after.link else "")
        else:
            yield one


def _without_last_break(inlines: Inlines) -> Inlines:
    last = inlines[-1]
    if isinstance(last, Run):
        return (*inlines[:-1], replace(last, text=last.text.rstrip("\n")))
    return inlines
