"""A file that is overwritten in its place, while the program has it open, is told."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from presseditor.storage.database import Database
from presseditor.storage.same_file import GoneError
from tests.storage.samples import ARTICLE


def keep(database: Database, title: str) -> None:
    with database.transaction() as stores:
        stores.articles.save(replace(ARTICLE, title=title))


def work_in(database: Database) -> None:
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("PRAGMA wal_checkpoint(FULL)")


def put(database: Database, data: bytes) -> None:
    """Write over the file in its place, which keeps its identity."""
    with database.path.open("r+b") as file:
        file.write(data)
        file.truncate()


@pytest.fixture
def kept(database: Database) -> Database:
    database.settle()
    keep(database, "Ель")
    work_in(database)
    database.check_in_place()
    return database


def refuses(database: Database) -> None:
    with pytest.raises(GoneError, match="overwritten while it was open"):
        database.check_in_place()
    with pytest.raises(GoneError):
        keep(database, "Пихта")


@pytest.mark.parametrize("with_log", [False, True])
def test_an_older_copy_is_told_before_anything_is_written(kept: Database, with_log: bool) -> None:  # noqa: FBT001 - a case
    older = kept.path.read_bytes()
    keep(kept, "Сосна")
    work_in(kept)
    if with_log:
        keep(kept, "Кедр")
    kept.check_in_place()
    put(kept, older)
    refuses(kept)


def test_an_older_copy_of_the_same_size_and_time_is_told(kept: Database) -> None:
    older = kept.path.read_bytes()
    keep(kept, "Сосна")
    work_in(kept)
    kept.check_in_place()
    before = kept.path.stat()
    put(kept, older)
    os.utime(kept.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    refuses(kept)


def test_an_older_copy_is_told_though_nobody_looked_at_what_it_covers(kept: Database) -> None:
    older = kept.path.read_bytes()
    keep(kept, "Сосна")
    work_in(kept)
    kept._engine.dispose()  # what its connections remember of the file would hide it
    put(kept, older)
    with pytest.raises(GoneError):
        keep(kept, "Пихта")
    with kept.reading() as stores:
        assert [one.title for one in stores.articles.summaries()] == ["Ель"]


def test_a_first_page_without_letters_is_told(kept: Database) -> None:
    put(kept, bytes(4096) + kept.path.read_bytes()[4096:])
    refuses(kept)


def test_what_is_put_right_again_is_used_again(kept: Database) -> None:
    right = kept.path.read_bytes()
    put(kept, bytes(4096) + right[4096:])
    refuses(kept)
    put(kept, right)
    kept.check_in_place()
    keep(kept, "Пихта")


def test_the_program_s_own_checkpoints_are_no_fault(kept: Database) -> None:
    sizes = set()
    for number in range(60):
        keep(kept, f"Ель {number} " * 500)
        kept.check_in_place()
        sizes.add(kept.path.stat().st_mtime_ns)
    assert len(sizes) > 1


def test_a_look_at_the_file_costs_no_lock(kept: Database) -> None:
    script = (
        "import sqlite3, sys\n"
        "other = sqlite3.connect(sys.argv[1], timeout=0)\n"
        "try:\n    other.execute('BEGIN IMMEDIATE')\n"
        "except sqlite3.OperationalError:\n    print('locked')\n"
    )
    with kept.transaction() as stores:
        stores.articles.save(replace(ARTICLE, title="Кедр"))
        os.utime(kept.path)
        kept.check_in_place()
        command = [sys.executable, "-c", script, str(kept.path)]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "locked"
