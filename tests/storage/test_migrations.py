"""The schema's history is kept like code: old files open, failed steps leave nothing."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations

from presseditor.domain.errors import DataError
from presseditor.domain.revision import Milestone
from presseditor.storage import schema
from presseditor.storage.database import Database, _engine, open_database
from presseditor.storage.migrations import migrate, step_001
from tests.fakes import FixedClock
from tests.storage.samples import DELIVERY, LIBRARY, NOW

OLD_ARTICLE = (
    "INSERT INTO articles (id, title, lead, body, background, press_contact, kind, rubric, tags, "
    "slug, time_zone, status, created, modified) VALUES ('old', 'Ёлка', '', 'Текст', '', '', "
    "'results', '', '[\"зима\"]', 'elka', 'Europe/Moscow', 'draft', ?, ?)"
)


@pytest.fixture
def old_file(database_file: Path) -> Path:
    """A file of version 1 with an article, its revision and a delivery."""
    database_file.parent.mkdir()
    engine = _engine(database_file)
    with engine.connect() as connection, connection.begin():
        step_001.upgrade(Operations(MigrationContext.configure(connection)))
        moment = "2025-01-01T00:00:00.000000+00:00"
        connection.exec_driver_sql(OLD_ARTICLE, (moment, moment))
        connection.exec_driver_sql(
            "INSERT INTO revisions VALUES ('old', 1, ?, '', '{\"id\": \"old\"}')", (moment,)
        )
        connection.exec_driver_sql("PRAGMA user_version=1")
    engine.dispose()
    return database_file


def shape_of(path: Path) -> dict[str, Any]:
    """Return tables, columns, keys, indexes, triggers: all that SQLite knows of the schema."""
    connection = sqlite3.connect(path)

    def ask(question: str) -> list[Any]:
        return sorted(connection.execute(question).fetchall(), key=repr)

    shape: dict[str, Any] = {}
    for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'"):
        columns = [row[1:] for row in ask(f"PRAGMA table_info('{name}')")]
        indexes = {
            row[1]: connection.execute(f"PRAGMA index_info('{row[1]}')").fetchall()
            for row in ask(f"PRAGMA index_list('{name}')")
        }
        shape[name] = (columns, indexes, ask(f"PRAGMA foreign_key_list('{name}')"))
    others = "SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')"
    shape["others"] = ask(others)
    connection.close()
    return shape


def test_the_last_step_leads_to_the_schema_of_the_program(
    old_file: Path, tmp_path: Path, clock: FixedClock
) -> None:
    open_database(old_file, copies=tmp_path / "copies", clock=clock).close()
    fresh = tmp_path / "fresh" / "press.db"
    fresh.parent.mkdir()
    open_database(fresh, copies=fresh.parent / "copies", clock=clock).close()
    assert shape_of(old_file) == shape_of(fresh)
    assert len(migrate.STEPS) == schema.VERSION


def test_old_data_survives_and_can_be_worked_with(
    old_file: Path, copies: Path, clock: FixedClock
) -> None:
    database = open_database(old_file, copies=copies, clock=clock)
    with database.transaction() as stores:
        article = stores.articles.get("old")
        assert article is not None
        assert (article.title, article.tags) == ("Ёлка", ("зима",))
        assert [one.id for one in stores.articles.search([["елка"]])] == ["old"]
        assert len(stores.revisions.entries("old")) == 1
        stores.articles.delete("old")
    database.close()


def test_old_revisions_get_their_milestones_and_hashes(
    old_file: Path, copies: Path, clock: FixedClock
) -> None:
    moment = "2025-01-01T00:00:00.000000+00:00"
    connection = sqlite3.connect(old_file)
    for number, note, text in (
        (2, "created", '{"title": "Ёлка", "id": "old"}'),
        (3, "restored 1", '{"id":"old","title":"Ёж"}'),
        (4, "imported", '{"id": "old"}'),
        (5, "", "no JSON"),
    ):
        connection.execute(
            "INSERT INTO revisions VALUES ('old', ?, ?, ?, ?)", (number, moment, note, text)
        )
    connection.commit()
    connection.close()
    database = open_database(old_file, copies=copies, clock=clock)
    with database.reading() as stores:
        entries = {one.number: one for one in stores.revisions.entries("old")}
        marks = {one.number: [(m.milestone, m.note) for m in one.marks] for one in entries.values()}
        second, third = stores.revisions.get("old", 2), stores.revisions.get("old", 3)
    database.close()
    assert marks == {
        1: [],
        2: [(Milestone.CREATED, "")],
        3: [(Milestone.RESTORED, "1")],
        4: [(Milestone.IMPORTED, "")],
        5: [],
    }
    assert [number for number, one in entries.items() if one.damaged] == [5]
    assert second is not None
    assert third is not None
    assert (second.article.title, third.article.title) == ("Ёлка", "Ёж")


def test_the_file_is_copied_before_it_is_changed(
    old_file: Path, copies: Path, clock: FixedClock
) -> None:
    open_database(old_file, copies=copies, clock=clock).close()
    (copy,) = copies.iterdir()
    assert copy.name == "press-v1-2026-11-23T090000.db"
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT title FROM articles").fetchone() == ("Ёлка",)
    connection.close()


def test_neither_a_new_nor_a_present_file_is_copied(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    open_database(database_file, copies=copies, clock=clock).close()
    assert not copies.exists()
    assert database.path == database_file


def test_a_failed_step_leaves_nothing_behind(
    old_file: Path, copies: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(op: Operations) -> None:
        op.execute("CREATE TABLE half (made TEXT)")
        op.execute("UPDATE articles SET title = 'lost'")
        raise RuntimeError("the power fails")

    before = shape_of(old_file)
    monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, breaks))
    with pytest.raises(RuntimeError, match="power"):
        open_database(old_file, copies=copies, clock=clock)
    assert shape_of(old_file) == before
    connection = sqlite3.connect(old_file)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT title FROM articles").fetchone() == ("Ёлка",)
    connection.close()


def test_a_rebuilt_table_keeps_the_rows_that_belong_to_it(
    old_file: Path, copies: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rebuilds(op: Operations) -> None:
        op.execute("CREATE TABLE others AS SELECT * FROM articles")
        op.execute("DELETE FROM articles")
        op.execute("INSERT INTO articles SELECT * FROM others")

    monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, rebuilds))
    monkeypatch.setattr(schema, "VERSION", len(migrate.STEPS))
    database = open_database(old_file, copies=copies, clock=clock)
    with database.reading() as stores:
        assert len(stores.revisions.entries("old")) == 1
    with database._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    database.close()


def test_a_step_that_orphans_rows_is_refused_whole(
    old_file: Path, copies: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def orphans(op: Operations) -> None:
        op.execute("DELETE FROM articles")

    monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, orphans))
    with pytest.raises(DataError, match="1 rows of “revisions”"):
        open_database(old_file, copies=copies, clock=clock)
    connection = sqlite3.connect(old_file)
    assert connection.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    connection.close()


def test_a_file_that_another_process_just_migrated_is_left_alone(
    database: Database, copies: Path, clock: FixedClock
) -> None:
    migrate.migrate(database._engine, copies=copies, clock=clock)
    with database.transaction() as stores:
        stores.organizations.save(LIBRARY)
        assert stores.deliveries.due(NOW) == []
        assert stores.deliveries.get(DELIVERY.id) is None
