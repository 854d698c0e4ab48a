"""A damaged row costs that row, and is named; the lists go on without it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores
from tests.storage.samples import ARTICLE, DELIVERY, LIBRARY, OTHER_ARTICLE

DAMAGE = [
    "status = 'zzz'",
    "modified = 'yesterday'",
    "modified = '2026-11-23T09:00:00'",
    "published = '2026-13-45'",
    "title = CAST(x'd0ff41' AS TEXT)",
    "title = x'00ff'",
    "title = 'Ёлка гаснет'",
    "body = 'Другой текст'",
    "tags = '[' || tags",
    "tags = '7'",
    "embargo = '0001-01-01T00:00:00+14:00'",
    "sha = NULL, head = NULL",
]

HURT = "UPDATE articles SET {} WHERE id = 'article-1'"


@pytest.fixture
def filled(database: Database) -> Database:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(OTHER_ARTICLE)
        stores.organizations.save(LIBRARY)
        stores.organizations.save(replace(LIBRARY, id="other"))
        stores.deliveries.add(DELIVERY)
    return database


def say(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(statement)
        other.commit()


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_article_is_named_and_the_others_are_there(
    filled: Database, database_file: Path, damage: str
) -> None:
    say(database_file, HURT.format(damage))
    with filled.reading() as stores:
        assert OTHER_ARTICLE.id in [one.id for one in stores.articles.summaries()]
        assert stores.articles.get(OTHER_ARTICLE.id) == OTHER_ARTICLE
        with pytest.raises(DataError, match=r"article.*is damaged"):
            stores.articles.get(ARTICLE.id)


@pytest.mark.parametrize("damage", DAMAGE[:6])
def test_a_list_leaves_it_out_and_counts_it(
    filled: Database, database_file: Path, damage: str
) -> None:
    say(database_file, HURT.format(damage))
    with filled.reading() as stores:
        assert [one.id for one in stores.articles.summaries()] == [OTHER_ARTICLE.id]
    assert len(filled.damage.met) == 1
    with filled.transaction() as stores:
        stores.articles.save(ARTICLE)
    assert not filled.damage.met


def ask_organizations(stores: Stores) -> list[str]:
    return [one.id for one in stores.organizations.all()]


def ask_deliveries(stores: Stores) -> list[str]:
    return [one.id for one in stores.deliveries.latest()]


@pytest.mark.parametrize(
    ("damage", "ask", "left"),
    [
        ("organizations SET data = '{' WHERE id = 'library'", ask_organizations, ["other"]),
        (
            f"organizations SET data = '{'[' * 5000}' WHERE id = 'library'",
            ask_organizations,
            ["other"],
        ),
        ("organizations SET name = x'ff' WHERE id = 'library'", ask_organizations, ["other"]),
        ("deliveries SET state = 'flying'", ask_deliveries, []),
        ("deliveries SET due = 'soon'", ask_deliveries, []),
    ],
)
def test_other_lists_leave_out_their_damaged_rows(
    filled: Database,
    database_file: Path,
    damage: str,
    ask: Callable[[Stores], list[str]],
    left: list[str],
) -> None:
    say(database_file, f"UPDATE {damage}")
    with filled.reading() as stores:
        assert ask(stores) == left
        stores.deliveries.next_due()
    assert len(filled.damage.met) == 1


def test_a_damaged_record_is_named_when_it_is_asked_for(
    filled: Database, database_file: Path
) -> None:
    say(database_file, "UPDATE organizations SET data = 'x' WHERE id = 'library'")
    say(database_file, "UPDATE deliveries SET payload = 'x'")
    with filled.reading() as stores:
        with pytest.raises(DataError, match="organization"):
            stores.organizations.get("library")
        with pytest.raises(DataError, match="delivery"):
            stores.deliveries.get(DELIVERY.id)
        assert stores.organizations.get("nobody") is None
