"""A table of the directory as a CSV file."""

from pathlib import Path

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.exporting.tables import csv_table
from presseditor.ui.directory.tables import Table


def write_csv(table: Table, target: Path) -> int:
    """Write all records as Excel opens them (UTF-8 with a mark, semicolons); return how many.

    Raises ``RetryError`` when the file cannot be written.
    """
    records = table.service.all()
    titles = ["id", *(column.title for column in table.columns)]
    rows = ([one.id, *(column.text(one) for column in table.columns)] for one in records)
    try:
        target.write_text(csv_table(titles, rows), encoding="utf-8", newline="")
    except OSError as error:
        raise RetryError(
            message(
                "The table could not be written: {reason}. "
                "Close the file in other programs or choose another folder.",
                reason=reason_of(error),
            )
        ) from error
    return len(records)
