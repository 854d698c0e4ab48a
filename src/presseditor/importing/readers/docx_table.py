"""Tables of Word documents: the text of each place of the grid, whatever the spans claim."""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn
from docx.table import _Cell

from presseditor.importing.budget import Budget

_WIDEST = 63
"""Columns of a table in Word; a span beyond that is none that Word ever wrote."""


_NUMBER = re.compile(r"[0-9]{1,2}")


def grid_of(table: Any, budget: Budget) -> Iterator[list[str]]:
    """Yield the rows; a cell that spans columns or rows stands in each of its places."""
    above: list[str] = []
    for row in table._tbl.tr_lst:  # noqa: SLF001 - the public way unrolls every span
        budget.spend_block()
        cells: list[str] = []
        for tc in row.tc_lst:
            span = _span(tc)
            budget.spend_cells(span)
            at = len(cells)
            if _goes_on(tc) and at < len(above):
                cells += above[at : at + span] + [""] * (at + span - len(above))
            else:
                cells += [_text(_Cell(tc, table))] * span
        above = cells
        yield cells


def _span(tc: Any) -> int:
    """Return how many columns a cell is wide; one where what is said makes no sense."""
    told = tc.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    value = "" if told is None else str(told.get(qn("w:val")) or "")
    return int(value) if _NUMBER.fullmatch(value) and 0 < int(value) <= _WIDEST else 1


def _goes_on(tc: Any) -> bool:
    """Tell whether the cell is the one above, grown downwards."""
    told = tc.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return told is not None and told.get(qn("w:val")) != "restart"


def _text(cell: Any) -> str:
    lines = (line.strip() for line in str(cell.text).split("\n"))
    return "<br>".join(line for line in lines if line).replace("|", "\\|")
