"""Tables of a Word file: spans, head rows that come again on each page, columns by their words."""

from collections.abc import Callable
from typing import Any

from presseditor.domain.prose import Align, Inlines, Marks, Table
from presseditor.exporting.docx.xml import add, element, twips
from presseditor.exporting.grid import Grid, Spot, grid_of

Fill = Callable[[Any, Inlines, Marks], None]
_SPACE_AFTER = 40
"""Twentieths of a point under a cell's words: the paragraphs of a text stand further apart."""


def table_element(table: Table, style: str, width: float, fill: Fill) -> Any:
    """Return the table as ``w:tbl``; ``fill`` writes words into a paragraph, ``width`` is in cm."""
    grid = grid_of(table)
    made = element("tbl")
    properties = add(made, "tblPr")
    add(properties, "tblStyle", val=style)
    add(properties, "tblW", w=twips(width), type="dxa")
    add(properties, "tblLayout", type="fixed")
    add(properties, "tblLook", firstRow=int(table.header > 0), noHBand=1, noVBand=1)
    widths = [twips(width * share) for share in grid.shares()]
    columns = add(made, "tblGrid")
    for one in widths:
        add(columns, "gridCol", w=one)
    for number in range(len(grid.rows)):
        made.append(_row(grid, number, widths, fill, is_head=number < table.header))
    return made


def _row(grid: Grid, number: int, widths: list[int], fill: Fill, *, is_head: bool) -> Any:
    row = element("tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if is_head:
        add(properties, "tblHeader")
    for spot in grid.rows[number]:
        row.append(_cell(spot, number, widths, fill, is_head=is_head))
    return row


def _cell(spot: Spot, row: int, widths: list[int], fill: Fill, *, is_head: bool) -> Any:
    cell = element("tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=sum(widths[spot.column : spot.column + spot.columns]), type="dxa")
    if spot.columns > 1:
        add(properties, "gridSpan", val=spot.columns)
    begins = spot.row == row
    if spot.rows > 1:
        add(properties, "vMerge", **({"val": "restart"} if begins else {}))
    paragraph = add(cell, "p")
    place = add(paragraph, "pPr")
    add(place, "spacing", after=_SPACE_AFTER)
    if spot.cell.align is not Align.START:
        add(place, "jc", val=spot.cell.align.value)
    if begins:
        fill(paragraph, spot.cell.inlines, Marks.BOLD if is_head else Marks.PLAIN)
    return cell
