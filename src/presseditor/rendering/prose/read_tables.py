"""A table's element as rows of cells."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from presseditor.domain.prose import Align, Cell, Inlines, Table

MOST_SPANNED = 100
"""Columns or rows of one cell; more is no table that anybody reads."""
_COUNT = re.compile(r"\d{1,9}", re.ASCII)
_STYLE = re.compile(r"text-align:\s*(center|right)", re.IGNORECASE)


def table_of(table: Any, words: Callable[[Any], Inlines]) -> Table:
    """Return a ``table`` element as a table; ``words`` reads the inlines of a cell."""
    rows = list(_rows(table))
    cells = [tuple(_cell(one, words) for one in _cells(row)) for row in rows]
    caption = table.find("caption")
    return Table(tuple(cells), _header(rows), words(caption) if caption is not None else ())


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from (row for row in child if row.tag == "tr")


def _cells(row: Any) -> list[Any]:
    return [one for one in row if one.tag in {"td", "th"}]


def _header(rows: list[Any]) -> int:
    """Return how many rows at the top are head rows: those in a ``thead``, or all of ``th``."""
    count = 0
    for row in rows:
        parent = row.getparent()
        is_head = parent is not None and parent.tag == "thead"
        if not is_head and not (_cells(row) and all(one.tag == "th" for one in _cells(row))):
            break
        count += 1
    return count


def _cell(cell: Any, words: Callable[[Any], Inlines]) -> Cell:
    style = _STYLE.search(str(cell.get("style") or ""))
    given = {*str(cell.get("class") or "").split(), str(cell.get("align") or "").lower()}
    align = next(
        (one for one in (Align.CENTER, Align.RIGHT) if one.value in given),
        Align(style[1].lower()) if style else Align.START,
    )
    return Cell(words(cell), _span(cell, "colspan"), _span(cell, "rowspan"), align)


def _span(cell: Any, name: str) -> int:
    given = str(cell.get(name) or "")
    return min(max(int(given), 1), MOST_SPANNED) if _COUNT.fullmatch(given) else 1
