"""A file that cannot be this program's database is refused and left as it is."""

import sqlite3
from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.storage import schema
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE


def test_a_newer_file_is_refused_and_left_as_it_is(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    with database._engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version={schema.VERSION + 1}")
    with pytest.raises(DataError, match="newer version"):
        open_database(database_file, copies=copies, clock=clock)
    assert _version(database) == schema.VERSION + 1


@pytest.mark.parametrize("content", ["Это письмо.", "SQLite format 3\0" + "x" * 5000, "а" * 9000])
def test_what_is_no_database_is_refused_and_left_as_it_is(
    database_file: Path, copies: Path, clock: FixedClock, content: str
) -> None:
    database_file.parent.mkdir()
    database_file.write_text(content, encoding="utf-8")
    with pytest.raises(DataError):
        open_database(database_file, copies=copies, clock=clock)
    assert database_file.read_text(encoding="utf-8") == content


def test_a_damaged_page_is_told_as_damage(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.close()
    size = database_file.stat().st_size
    with database_file.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with pytest.raises(DataError, match="damaged"):
        open_database(database_file, copies=copies, clock=clock)


def test_another_programs_database_is_not_touched(
    database_file: Path, copies: Path, clock: FixedClock
) -> None:
    database_file.parent.mkdir()
    foreign = sqlite3.connect(database_file)
    foreign.execute("CREATE TABLE bookmarks (url TEXT)")
    foreign.close()
    with pytest.raises(DataError, match="not a database of this program"):
        open_database(database_file, copies=copies, clock=clock)


def test_a_folder_in_the_place_of_the_file_is_refused(
    database_file: Path, copies: Path, clock: FixedClock
) -> None:
    database_file.mkdir(parents=True)
    with pytest.raises(DataError):
        open_database(database_file, copies=copies, clock=clock)


def test_a_missing_folder_is_told_in_words(
    database_file: Path, copies: Path, clock: FixedClock
) -> None:
    with pytest.raises(DataError, match="no such folder"):
        open_database(database_file, copies=copies, clock=clock)


def test_an_empty_file_is_a_new_database(
    database_file: Path, copies: Path, clock: FixedClock
) -> None:
    database_file.parent.mkdir()
    database_file.touch()
    opened = open_database(database_file, copies=copies, clock=clock)
    with opened.transaction() as stores:
        stores.articles.save(ARTICLE)
    opened.close()


def test_an_empty_file_beside_earlier_copies_is_a_loss_and_not_a_beginning(
    database_file: Path, copies: Path, clock: FixedClock
) -> None:
    database_file.parent.mkdir()
    database_file.touch()
    copies.mkdir()
    (copies / "press-v1.db").write_bytes(b"x")
    with pytest.raises(DataError, match="Restore the latest backup"):
        open_database(database_file, copies=copies, clock=clock)


def _version(database: Database) -> object:
    with database._engine.connect() as connection:
        return connection.exec_driver_sql("PRAGMA user_version").scalar_one()
