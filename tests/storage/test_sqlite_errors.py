"""What SQLite reports becomes words that say what to do."""

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from presseditor.domain.errors import DataError, PressError, RetryError
from presseditor.storage.sqlite_errors import in_words


def reported(name: str) -> sa.exc.DBAPIError:
    """Return the error as SQLAlchemy hands it on when SQLite reports ``name``."""
    error = sqlite3.OperationalError("from the driver")
    error.sqlite_errorname = name
    return sa.exc.OperationalError("statement", {}, error)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("SQLITE_BUSY_SNAPSHOT", RetryError, "Another program"),
        ("SQLITE_IOERR_WRITE", RetryError, "check the disk"),
        ("SQLITE_READONLY_DBMOVED", DataError, "can be read but not changed"),
        ("SQLITE_CORRUPT_VTAB", DataError, "damaged"),
    ],
)
def test_a_failure_of_the_file_is_explained(name: str, kind: type[PressError], words: str) -> None:
    with pytest.raises(kind, match=words), in_words(Path("press.db")):
        raise reported(name)


def test_a_defect_of_the_program_is_passed_on_as_it_is() -> None:
    with pytest.raises(sa.exc.OperationalError), in_words(Path("press.db")):
        raise reported("SQLITE_CONSTRAINT_UNIQUE")
