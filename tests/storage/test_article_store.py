"""The archive: kept, listed, searched, and who uses what."""

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.event import Organizer
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE, DELIVERY, EVENT, LIBRARY, NOW, PICTURE, QUOTE

OTHER = Article("article-2", "Ремонт дороги", body="Ребёнок и ёж", modified=NOW, slug="remont")


def test_an_article_comes_back_with_every_field(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(OTHER)
    with database.reading() as stores:
        assert stores.articles.get(ARTICLE.id) == ARTICLE
        assert stores.articles.get(OTHER.id) == OTHER
        assert stores.articles.by_slug("elka") == ARTICLE
        assert stores.articles.by_slug("") is None
        assert stores.articles.get("nobody") is None


def test_lists_come_last_modified_first_by_status_and_in_pages(database: Database) -> None:
    newer = replace(OTHER, modified=NOW + dt.timedelta(seconds=1))
    with database.transaction() as stores:
        for one in (newer, ARTICLE, Article("untouched")):
            stores.articles.save(one)
        ids = [one.id for one in stores.articles.summaries()]
        assert ids == ["article-2", "article-1", "untouched"]
        assert [one.id for one in stores.articles.summaries(limit=1, offset=1)] == ["article-1"]
        assert [one.id for one in stores.articles.summaries(ArticleStatus.APPROVED)] == [
            "article-1"
        ]
        counts = stores.articles.counts()
        assert (counts[ArticleStatus.DRAFT], counts[ArticleStatus.QUEUED]) == (2, 0)


def test_a_summary_tells_how_the_latest_publishing_stands(database: Database) -> None:
    first = replace(DELIVERY, state=DeliveryState.DELIVERED, attempts=(), url="https://x/elka")
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.deliveries.add(first)
        stores.deliveries.add(replace(DELIVERY, id="second", key="other"))
        (summary,) = stores.articles.summaries()
    assert (summary.delivery, summary.url) == ("waiting", "https://x/elka")
    assert summary.problem == DELIVERY.problem
    assert str(summary.problem) == "The site answered 503."
    assert (summary.published, summary.slug) == (ARTICLE.published, "elka")


@pytest.mark.parametrize(
    ("forms", "found"),
    [
        ([["елка", "елки"]], ["article-1"]),
        ([["ЁЛКА"], ["парке", "парк"]], ["article-1"]),
        ([["ребенок"]], ["article-2"]),
        ([["ёж", "елка"]], ["article-1", "article-2"]),
        ([["елка"], ["дороги"]], []),
        ([["ремонт дороги"]], ["article-2"]),
        ([], []),
        ([["-", '"']], []),
    ],
)
def test_search_wants_one_form_of_each_word(
    database: Database, forms: list[list[str]], found: list[str]
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(OTHER)
        assert sorted(one.id for one in stores.articles.search(forms)) == found


@pytest.mark.parametrize(
    "query", ['"', "a AND", "NEAR(", "title:ёлка", "*", "(", "^ёлка", "x'; DROP", "\0", "+", "-а"]
)
def test_no_query_is_syntax_to_the_index(database: Database, query: str) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.search([[query, 'ёл"ка']])
        assert stores.articles.get(ARTICLE.id) == ARTICLE


def test_the_index_follows_every_change(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(replace(ARTICLE, title="Сосна"))
        assert stores.articles.search([["елка"]]) == []
        assert len(stores.articles.search([["сосна"]])) == 1
        stores.articles.delete(ARTICLE.id)
        assert stores.articles.search([["сосна"]]) == []


def test_a_deleted_article_is_out_of_all_lists_and_comes_back_with_its_history(
    database: Database,
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.revisions.add(ARTICLE, NOW)
        stores.articles.delete(ARTICLE.id)
        assert stores.articles.get(ARTICLE.id) is stores.articles.by_slug("elka") is None
        assert stores.articles.summaries() == stores.articles.using("org", LIBRARY.id) == []
        assert stores.articles.ids() == stores.articles.slugs("") == set()
        stores.articles.save(ARTICLE)
        assert stores.articles.get(ARTICLE.id) == ARTICLE
        assert len(stores.revisions.entries(ARTICLE.id)) == 1


def test_a_month_after_it_was_deleted_an_article_is_gone_with_its_history(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.revisions.add(ARTICLE, NOW)
        stores.articles.delete(ARTICLE.id)
    for _ in range(4):
        clock.advance(days=8)
        open_database(database_file, copies=copies, clock=clock).close()
    again = open_database(database_file, copies=copies, clock=clock)
    with again.transaction() as stores:
        assert stores.revisions.entries(ARTICLE.id) == []
        stores.articles.save(OTHER)
        assert len(stores.articles.search([["ремонт"]])) == 1
    again.close()
    (copy,) = copies.glob("deleted-*.db")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT id FROM articles").fetchall() == [(ARTICLE.id,)]


def test_a_clock_that_jumped_forgets_nothing_until_a_day_went_by(
    database: Database, database_file: Path, copies: Path, clock: FixedClock
) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.delete(ARTICLE.id)
    for days, kept in ((27_000, 1), (0.5, 1), (-27_000.5, 1), (1, 1), (8, 1), (13, 1), (9, 0)):
        clock.advance(days=days)
        open_database(database_file, copies=copies, clock=clock).close()
        with closing(sqlite3.connect(database_file)) as file:
            (count,) = file.execute("SELECT count(*) FROM articles").fetchone()
        assert (days, count) == (days, kept)


def test_ids_and_slugs_are_listed_by_their_beginning(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.articles.save(OTHER)
        stores.articles.save(Article("third"))
        assert stores.articles.ids("article-") == {"article-1", "article-2"}
        assert stores.articles.slugs("") == {"elka", "remont"}


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("org", LIBRARY.id),
        ("organization", LIBRARY.id),
        ("fact", "readers"),
        ("quote", QUOTE.id),
        ("event", EVENT.id),
        ("image", PICTURE.id),
        ("person", "solovyova"),
    ],
)
def test_a_record_knows_the_articles_that_stand_on_it(
    database: Database, kind: str, record: str
) -> None:
    with database.transaction() as stores:
        stores.quotes.save(QUOTE)
        stores.events.save(EVENT)
        stores.articles.save(ARTICLE)
        stores.articles.save(OTHER)
        stores.quotes.save(replace(QUOTE, id="quote-2", person_id=None))
        assert [one.id for one in stores.articles.using(kind, record)] == [ARTICLE.id]
        assert stores.articles.using(kind, "another") == []


def test_a_new_organizer_is_used_by_the_articles_of_the_event_at_once(database: Database) -> None:
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
        stores.events.save(EVENT)
        stores.events.save(replace(EVENT, organizers=(Organizer("theatre"),)))
        assert len(stores.articles.using("org", "theatre")) == 1
        stores.articles.save(replace(ARTICLE, event_id=None, body=""))
        assert stores.articles.using("org", "theatre") == []
        stores.articles.save(ARTICLE)
        stores.events.delete(EVENT.id)
        assert stores.articles.using("org", "theatre") == []
