"""A table laid on a grid: where each cell stands, and how wide its columns are by their words."""

from dataclasses import dataclass

from presseditor.domain.prose import Cell, Table, words

_WIDEST = 36
"""Letters of a cell that count; what is longer is broken into lines anyway."""
_NARROWEST = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell with the place of its upper left corner and what of its spans fits in the table."""

    cell: Cell
    row: int
    column: int
    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table, in each the cells that begin or go on there, from left to right.

    All rows have the same columns: where a row is too short an empty cell stands.
    """

    columns: int
    rows: tuple[tuple[Spot, ...], ...]

    def shares(self) -> tuple[float, ...]:
        """Return the width of each column as its share of the table; together they are 1."""
        longest, line = [float(_NARROWEST)] * self.columns, [float(_NARROWEST)] * self.columns
        for row in self.rows:
            for spot in row:
                text = words(spot.cell.inlines)
                for column in range(spot.column, spot.column + spot.columns):
                    least = max(map(len, text.split()), default=0) / spot.columns
                    most = max(map(len, text.split("\n")), default=0) / spot.columns
                    longest[column] = max(longest[column], min(least, _WIDEST))
                    line[column] = max(line[column], min(most, _WIDEST))
        wanted = [(least + most) / 2 for least, most in zip(longest, line, strict=True)]
        return tuple(one / sum(wanted) for one in wanted)


def grid_of(table: Table) -> Grid:
    """Lay a table's cells on a grid; spans that reach beyond its last row are cut."""
    taken: dict[tuple[int, int], Spot] = {}
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            spot = _spot(cell, row, column, len(table.rows), taken)
            for down in range(spot.rows):
                for right in range(spot.columns):
                    taken[row + down, column + right] = spot
            column += spot.columns
    columns = max((column for _row, column in taken), default=-1) + 1
    return Grid(columns, tuple(_row(taken, row, columns) for row in range(len(table.rows))))


def _spot(
    cell: Cell, row: int, column: int, count: int, taken: dict[tuple[int, int], Spot]
) -> Spot:
    """Return the place of a cell, cut where another cell from above stands in its way."""
    free = 1
    while free < cell.columns and (row, column + free) not in taken:
        free += 1
    return Spot(cell, row, column, free, max(1, min(cell.rows, count - row)))


def _row(taken: dict[tuple[int, int], Spot], row: int, columns: int) -> tuple[Spot, ...]:
    found: list[Spot] = []
    column = 0
    while column < columns:
        spot = taken.get((row, column)) or Spot(Cell(), row, column, 1, 1)
        found.append(spot)
        column = spot.column + spot.columns
    return tuple(found)
