"""States are kept word for word; one that is not what was kept says so."""

import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.domain.revision import Mark, Milestone, Revision
from presseditor.storage.database import Database
from tests.storage.samples import ARTICLE, DELIVERY, NOW

LATER = NOW + dt.timedelta(minutes=10)


def test_revisions_are_numbered_within_their_article_and_come_newest_first(
    database: Database,
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        first = stores.revisions.add(ARTICLE, NOW, "Соловьёва")
        second = stores.revisions.add(replace(ARTICLE, title="Ёлка"), LATER)
        assert (first.number, second.number) == (1, 2)
        assert stores.revisions.entries(ARTICLE.id) == [second.entry, first.entry]
        assert stores.revisions.latest(ARTICLE.id) == second
        assert stores.revisions.get(ARTICLE.id, 1) == first
        assert stores.revisions.get(ARTICLE.id, 3) is None
        assert stores.revisions.latest("nobody") is None
        assert first.entry.writer == database.writer


def test_an_amended_revision_keeps_its_number(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        first = stores.revisions.add(ARTICLE, NOW)
        amended = Revision(replace(first.entry, saved=LATER), replace(ARTICLE, lead="Иначе."))
        stores.revisions.amend(amended)
        assert stores.revisions.get(ARTICLE.id, 1) == amended


def test_a_revision_with_a_milestone_cannot_be_amended(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        first = stores.revisions.add(ARTICLE, NOW)
        stores.revisions.mark(ARTICLE.id, 1, Mark(Milestone.APPROVED, LATER, "Соловьёва", "письмо"))
        with pytest.raises(ValueError, match="never amended"):
            stores.revisions.amend(Revision(first.entry, replace(ARTICLE, lead="Иначе.")))
        (entry,) = stores.revisions.entries(ARTICLE.id)
        assert entry.marks == (Mark(Milestone.APPROVED, LATER, "Соловьёва", "письмо"),)
        assert not entry.damaged


def test_what_was_set_aside_is_not_the_state(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        state = stores.revisions.add(ARTICLE, NOW)
        aside = stores.revisions.add(replace(ARTICLE, lead="Иначе."), LATER, aside=True)
        assert stores.revisions.latest(ARTICLE.id) == state
        assert stores.revisions.newest(ARTICLE.id) == aside


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE revisions SET article = replace(article, 'Лид', 'Лёд') WHERE number = 1",
        "UPDATE revisions SET article = CAST(x'ff22' AS TEXT) WHERE number = 1",
        "UPDATE revisions SET sha256 = 'g' || substr(sha256, 2) WHERE number = 1",
        "UPDATE revisions SET saved = 'once' WHERE number = 1",
        "UPDATE revisions SET started = x'ffff' WHERE number = 1",
        "UPDATE milestones SET name = 'publiched'",
        "UPDATE milestones SET by = 'Другой'",
        "UPDATE milestones SET at = '2026-11-24T09:00:00.000000+00:00'",
    ],
)
def test_a_damaged_revision_is_told_and_the_others_are_read(
    database: Database, database_file: Path, damage: str
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.revisions.add(ARTICLE, NOW)
        stores.revisions.mark(ARTICLE.id, 1, Mark(Milestone.APPROVED, NOW, "Соловьёва"))
        stores.revisions.add(replace(ARTICLE, lead="Иначе."), LATER)
    connection = sqlite3.connect(database_file)
    connection.execute(damage)
    connection.commit()
    connection.close()
    with database.reading() as stores:
        entries = stores.revisions.entries(ARTICLE.id)
        assert [(one.number, one.damaged) for one in entries] == [(2, False), (1, True)]
        with pytest.raises(DataError, match=f"Version 1 of the article “{ARTICLE.id}”"):
            stores.revisions.get(ARTICLE.id, 1)
        assert stores.revisions.get(ARTICLE.id, 2) is not None


def test_only_what_nothing_stands_on_may_be_thinned_out(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        for number in range(6):
            aside = number == 4
            stores.revisions.add(replace(ARTICLE, lead=f"Лид {number}"), NOW, aside=aside)
        stores.revisions.mark(ARTICLE.id, 2, Mark(Milestone.PUBLISHED, NOW))
        stores.deliveries.add(replace(DELIVERY, revision=3))
        assert stores.revisions.times(ARTICLE.id) == [(4, NOW), (1, NOW)]
        stores.revisions.remove(ARTICLE.id, [1, 4])
        kept = [one.number for one in stores.revisions.entries(ARTICLE.id)]
        assert kept == [6, 5, 3, 2]
        assert stores.revisions.article_ids() == [ARTICLE.id]


def test_one_program_hears_what_another_changed(
    database: Database, database_file: Path, copies: Path
) -> None:
    from presseditor.storage.database import open_database
    from tests.fakes import FixedClock

    other = open_database(database_file, copies=copies, clock=FixedClock())
    with database.transaction() as stores:
        since = stores.touched.last()
        stores.articles.save(ARTICLE)
        assert stores.touched.by_others(since) == []
    with other.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(ARTICLE)
        stores.articles.delete(ARTICLE.id)
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        (heard,) = stores.touched.by_others(since)
        assert heard[1:] == ("article", ARTICLE.id)
        assert stores.touched.by_others(heard[0]) == []
    other.close()
