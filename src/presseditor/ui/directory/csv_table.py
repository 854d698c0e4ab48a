"""A table of the directory as a CSV file."""

import csv
from pathlib import Path

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.ui.directory.tables import Table


def write_csv(table: Table, target: Path) -> int:
    """Write all records as Excel opens them (UTF-8 with a mark, semicolons); return how many.

    Raises ``RetryError`` when the file cannot be written.
    """
    records = table.service.all()
    try:
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(["id", *(column.title for column in table.columns)])
            for one in records:
                writer.writerow([one.id, *(column.text(one) for column in table.columns)])
    except OSError as error:
        raise RetryError(
            message(
                "The table could not be written: {reason}. "
                "Close the file in other programs or choose another folder.",
                reason=reason_of(error),
            )
        ) from error
    return len(records)
