"""The file itself: safe from threads, honest about what is wrong with it."""

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.errors import RetryError
from presseditor.storage import database as database_module
from presseditor.storage import schema
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE, FACT, NOW

NOBODY = 65534
ROOT = Path(__file__).parents[2]


def pragma(database: Database, name: str) -> object:
    with database._engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_a_new_file_is_set_up_to_lose_nothing(database: Database) -> None:
    settings = {name: pragma(database, name) for name in ("journal_mode", "synchronous")}
    assert settings == {"journal_mode": "wal", "synchronous": 2}
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "user_version") == schema.VERSION


def test_an_error_inside_a_transaction_stores_nothing(database: Database) -> None:
    def save_and_fail() -> None:
        with database.transaction() as stores:
            stores.articles.save(ARTICLE)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_and_fail()
    with database.reading() as stores:
        assert stores.articles.ids() == set()


def test_tables_made_in_a_failed_transaction_are_gone(database: Database) -> None:
    def make_and_fail() -> None:
        with database._engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE half (made TEXT)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        make_and_fail()
    with database._engine.connect() as again:
        found = "SELECT count(*) FROM sqlite_master WHERE name = 'half'"
        assert again.exec_driver_sql(found).scalar_one() == 0


def test_a_reader_sees_one_instant_while_another_thread_writes(database: Database) -> None:
    def write() -> None:
        with database.transaction() as stores:
            stores.facts.save(FACT)

    with database.reading() as stores:
        assert stores.facts.count() == 0
        writer = threading.Thread(target=write)
        writer.start()
        writer.join(5)
        assert not writer.is_alive()
        assert stores.facts.count() == 0
    with database.reading() as stores:
        assert stores.facts.count() == 1


def test_writers_on_several_threads_queue_and_lose_nothing(database: Database) -> None:
    def write(thread: int) -> None:
        for number in range(20):
            with database.transaction() as stores:
                latest = stores.revisions.latest(ARTICLE.id)
                assert latest is not None
                stores.revisions.add(ARTICLE, NOW)
                stores.facts.save(replace(FACT, id=f"{thread}-{number}"))

    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.revisions.add(ARTICLE, NOW)
    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as stores:
        assert stores.facts.count() == 80
        assert [one.number for one in stores.revisions.entries(ARTICLE.id)] == [*range(81, 0, -1)]


def test_a_file_held_by_another_program_says_so(
    database_file: Path, copies: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    database_file.parent.mkdir()
    opened = open_database(database_file, copies=copies, clock=clock)
    other = sqlite3.connect(database_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RetryError, match="Another program"), opened.transaction():
        pass
    with pytest.raises(RetryError, match="Another program"):
        open_database(database_file, copies=copies, clock=clock)
    other.close()
    with opened.transaction() as stores:
        stores.facts.save(FACT)
    opened.close()


def test_a_full_disk_says_so_and_keeps_what_was_there(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    with database._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(RetryError, match="Free some space"), database.transaction() as stores:
        stores.articles.save(replace(ARTICLE, body="текст " * 100_000))
    with database.reading() as stores:
        assert stores.articles.get(ARTICLE.id) == ARTICLE


def run_limited(database_file: Path, copies: Path, code: str) -> str:
    """Run ``code`` with ``open_it()`` in a process of its own and return what it prints."""
    script = f"""
    import os, resource, sys
    from pathlib import Path
    from presseditor.domain.clock import SystemClock
    from presseditor.domain.errors import PressError
    from presseditor.storage.database import open_database
    from tests.storage.samples import ARTICLE
    from dataclasses import replace
    def open_it(path={str(database_file)!r}):
        return open_database(Path(path), copies=Path({str(copies)!r}),
                             clock=SystemClock())
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script) + textwrap.dedent(code)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_takes_no_more_bytes_is_a_reason_to_try_again(
    database: Database, database_file: Path, copies: Path
) -> None:
    printed = run_limited(
        database_file,
        copies,
        """
        opened = open_it()
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        try:
            with opened.transaction() as stores:
                stores.articles.save(replace(ARTICLE, body="text " * 400_000))
        except PressError as error:
            print(type(error).__name__, error)
        with opened.reading() as stores:
            print(len(stores.articles.ids()))
        """,
    )
    assert printed.startswith("RetryError Could not save")
    assert printed.endswith("0\n")
    with database.reading() as stores:
        assert stores.articles.ids() == set()


@pytest.mark.skipif(sys.platform == "win32", reason="file rights are POSIX")
def test_a_file_that_may_not_be_changed_says_so(
    database: Database, database_file: Path, copies: Path, tmp_path: Path
) -> None:
    database.close()
    tops = [database_file.parent, *database_file.parents[1:4]]
    rights = {top: top.stat().st_mode for top in tops if str(top) != "/tmp"}  # noqa: S108
    for top in rights:
        top.chmod(0o555)
    database_file.chmod(0o444)
    # Root may write anywhere, so the process gives up being root once all is imported.
    code = f"""
    open_it({str(tmp_path / "other.db")!r}).close()
    if os.geteuid() == 0:
        os.setuid({NOBODY})
    try:
        open_it()
    except PressError as error:
        print(type(error).__name__, error)
    """
    try:
        printed = run_limited(database_file, copies, code)
    finally:
        for top, mode in rights.items():
            top.chmod(mode)
    assert printed.startswith("DataError"), printed
    assert "administrator" in printed


def test_a_copy_is_whole_although_the_original_is_open(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    target = tmp_path / "Копии" / "press.db"
    database.copy_to(target)
    database.copy_to(target)
    copy = open_database(target, copies=tmp_path, clock=clock)
    with copy.reading() as stores:
        assert stores.articles.get(ARTICLE.id) == ARTICLE
        assert len(stores.articles.search([["елка"]])) == 1
    copy.close()
    assert {one.name for one in target.parent.iterdir()} == {"press.db", "desk.json"}


@pytest.mark.skipif(sys.platform == "win32", reason="killing is POSIX")
def test_what_was_saved_survives_the_death_of_the_process(
    database: Database, database_file: Path, copies: Path
) -> None:
    code = """
    if os.fork() == 0:
        with open_it().transaction() as stores:
            stores.articles.save(ARTICLE)
        with open_it().transaction() as stores:
            stores.articles.save(replace(ARTICLE, title="half"))
            os.kill(os.getpid(), 9)
    os.wait()
    """
    run_limited(database_file, copies, code)
    with database.transaction() as stores:
        assert stores.articles.get(ARTICLE.id) == ARTICLE


def test_the_package_itself_imports_nothing_heavy() -> None:
    code = "import sys, presseditor.storage; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_no_step_due_means_no_alembic(database_file: Path, copies: Path) -> None:
    database_file.parent.mkdir()
    code = "open_it().close(); open_it().close(); print('alembic' in sys.modules)"
    assert run_limited(database_file, copies, code) == "False\n"
