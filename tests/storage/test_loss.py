"""A database that is gone, emptied, replaced or cut short is told: it is no first start."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.storage.database import Database, open_database
from presseditor.storage.same_file import GoneError
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE, OTHER_ARTICLE

Deed = Callable[[Path], object]


def log_of(path: Path) -> Path:
    return path.with_name("press.db-wal")


def replace_by_another(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE a (b)")


def cut_the_log(path: Path) -> None:
    with log_of(path).open("r+b") as file:
        file.truncate(0)


OPEN_FAULTS: dict[str, Deed] = {
    "deleted": Path.unlink,
    "replaced": replace_by_another,
    "emptied": lambda path: path.write_bytes(b""),
    "renamed folder": lambda path: path.parent.rename(path.parent.with_name("else")),
    "log deleted": lambda path: log_of(path).unlink(),
    "log cut to nothing": cut_the_log,
}
START_FAULTS: dict[str, Deed] = {
    "deleted": Path.unlink,
    "emptied": lambda path: path.write_bytes(b""),
    "another database of ours": lambda path: shutil.copyfile(path.with_name("other.db"), path),
}


@pytest.mark.parametrize("deed", OPEN_FAULTS.values(), ids=OPEN_FAULTS)
def test_what_happens_while_it_is_open_is_told_before_anything_is_called_saved(
    database: Database, database_file: Path, deed: Deed
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.check_in_place()
    deed(database_file)
    with pytest.raises(GoneError, match="spare file"):
        database.check_in_place()
    with pytest.raises(GoneError), database.transaction() as stores:
        stores.articles.save(OTHER_ARTICLE)


@pytest.mark.parametrize("deed", START_FAULTS.values(), ids=START_FAULTS)
def test_what_happened_between_two_starts_is_no_first_start(
    database: Database, database_file: Path, copies: Path, clock: FixedClock, deed: Deed
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.close()
    elsewhere = database_file.parent.parent / "elsewhere"
    elsewhere.mkdir()
    other = open_database(elsewhere / "press.db", copies=elsewhere / "c", clock=clock)
    other.close()
    shutil.copyfile(elsewhere / "press.db", database_file.with_name("other.db"))
    deed(database_file)
    before = database_file.read_bytes() if database_file.exists() else None
    with pytest.raises(DataError, match=r"There was (a|another) database here"):
        open_database(database_file, copies=copies, clock=clock)
    assert (database_file.read_bytes() if database_file.exists() else None) == before


@pytest.mark.parametrize("trace", ["press.db-wal", "journal/a.json", "images/a.jpg"])
def test_what_only_a_database_leaves_is_enough_to_know(
    database_file: Path, copies: Path, clock: FixedClock, trace: str
) -> None:
    left = database_file.parent / trace
    left.parent.mkdir(parents=True)
    left.write_bytes(b"x")
    with pytest.raises(DataError, match="There was a database here"):
        open_database(database_file, copies=copies, clock=clock)
    assert left.read_bytes() == b"x"


def killed_copy(database: Database, target: Path) -> Path:
    """Return what a killed program leaves: the file, its log, the marker."""
    target.mkdir()
    for one in database.path.parent.iterdir():
        if one.name.startswith(("press.db", "desk.json")):
            shutil.copyfile(one, target / one.name)
    return target / "press.db"


@pytest.mark.parametrize("left", [0.0, 0.3])
def test_a_log_that_lost_its_end_is_told_by_what_is_missing(
    database: Database, tmp_path: Path, clock: FixedClock, left: float
) -> None:
    for _ in range(5):
        with database.transaction() as stores:
            stores.articles.save(ARTICLE)
    path = killed_copy(database, tmp_path / "killed")
    log = log_of(path)
    log.write_bytes(log.read_bytes()[: int(log.stat().st_size * left)])
    try:
        again = open_database(path, copies=tmp_path / "c", clock=clock)
    except DataError:
        return
    assert again.lost > 0
    again.close()
    again = open_database(path, copies=tmp_path / "c", clock=clock)
    assert again.lost > 0  # until somebody was told
    again.marker.acknowledge()
    again.close()
    again = open_database(path, copies=tmp_path / "c", clock=clock)
    assert again.lost == 0
    again.close()


def test_a_killed_program_has_lost_nothing(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    for _ in range(5):
        with database.transaction() as stores:
            stores.articles.save(ARTICLE)
    path = killed_copy(database, tmp_path / "killed")
    again = open_database(path, copies=tmp_path / "c", clock=clock)
    assert again.lost == 0
    again.close()


def test_a_closed_database_needs_no_log(database: Database, database_file: Path) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.close()
    assert not log_of(database_file).exists()
    assert database_file.stat().st_size > 4096


def test_a_second_program_beside_the_first_loses_nothing(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    for _ in range(3):
        other = open_database(database_file, copies=copies, clock=clock)
        with database.transaction() as stores:
            stores.articles.save(ARTICLE)
        with other.transaction() as stores:
            stores.articles.save(OTHER_ARTICLE)
        assert other.lost == 0
        other.close()
    database.check_in_place()
