"""A table in plain text: columns under each other where they fit, else a bar between cells."""

from collections.abc import Callable

from presseditor.domain.prose import Align, Inlines, Table
from presseditor.exporting.grid import Grid, Spot, grid_of

_BAR = " | "


def table_lines(table: Table, words: Callable[[Inlines], str], width: int) -> list[str]:
    """Return the lines of a table; a cell that spans rows stands in the first of them."""
    grid = grid_of(table)
    texts = {
        (spot.row, spot.column): words(spot.cell.inlines).replace("\n", " ")
        for number, row in enumerate(grid.rows)
        for spot in row
        if spot.row == number
    }
    widths = _widths(grid, texts)
    if sum(widths) + len(_BAR) * (grid.columns - 1) > width:
        return [
            _BAR.join(_text(spot, number, texts) for spot in row)
            for number, row in enumerate(grid.rows)
        ]
    lines = []
    for number, row in enumerate(grid.rows):
        cells = (_set(_text(spot, number, texts), spot, widths) for spot in row)
        lines.append(_BAR.join(cells).rstrip())
    rule = "-+-".join("-" * one for one in widths)
    return [*lines[: table.header], *([rule] if table.header else []), *lines[table.header :]]


def _widths(grid: Grid, texts: dict[tuple[int, int], str]) -> list[int]:
    """Return the letters of each column; what a spanning cell lacks goes to its last column."""
    widths = [0] * grid.columns
    spots = sorted({one for row in grid.rows for one in row}, key=lambda one: one.columns)
    for spot in spots:
        held = sum(widths[spot.column : spot.column + spot.columns])
        held += len(_BAR) * (spot.columns - 1)
        lack = len(texts[spot.row, spot.column]) - held
        widths[spot.column + spot.columns - 1] += max(0, lack)
    return widths


def _text(spot: Spot, row: int, texts: dict[tuple[int, int], str]) -> str:
    return texts[spot.row, spot.column] if spot.row == row else ""


def _set(text: str, spot: Spot, widths: list[int]) -> str:
    room = sum(widths[spot.column : spot.column + spot.columns]) + len(_BAR) * (spot.columns - 1)
    match spot.cell.align:
        case Align.RIGHT:
            return text.rjust(room)
        case Align.CENTER:
            return text.center(room)
        case _:
            return text.ljust(room)
