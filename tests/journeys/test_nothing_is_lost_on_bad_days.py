"""Bad days: the database is held, read-only, newer or damaged. The text waits and is kept later."""

import sqlite3
import threading
from contextlib import closing

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.errors import DataError, PressError
from presseditor.paths import Profile
from presseditor.services.writing.autosave import Autosave


def _say_no(desk: Desk, pragma: str) -> None:
    """Let every connection of the desk have a limit that a bad disk would have."""
    with desk.database.reading() as stores:
        stores.articles._connection.exec_driver_sql(pragma)


@pytest.mark.parametrize(
    ("sick", "well", "words"),
    [
        ("PRAGMA query_only=ON", "PRAGMA query_only=OFF", "только для чтения"),
        ("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", "не осталось места"),
    ],
    ids=["read-only", "full"],
)
def test_a_text_that_could_not_be_saved_is_saved_when_it_can(
    desk: Desk, sick: str, well: str, words: str
) -> None:
    def save(article: Article) -> Article:
        _say_no(desk, sick)
        try:
            return desk.articles.save(article)
        finally:
            _say_no(desk, well)

    attempts = [desk.articles.save, save]

    def keep(article: Article, _base: Article | None) -> Article:
        return attempts.pop()(article)

    reasons: list[PressError] = []
    done = threading.Event()
    Autosave.RETRY, before = 0.01, Autosave.RETRY
    autosave = Autosave(
        keep, lambda *_: done.set(), lambda _, why: reasons.append(why), desk.journal
    )
    try:
        autosave.put(Article("1", title="Паводок", body="вода " * 5000))
        assert done.wait(20)
    finally:
        Autosave.RETRY = before
        autosave.close()
    assert words in desk.translator.text(reasons[0].text)
    assert desk.articles.get("1").body.startswith("вода")


def test_a_newer_database_is_refused_and_left_as_it_is(profile: Profile) -> None:
    open_desk(profile).close()
    with sqlite3.connect(profile.database) as connection:
        connection.execute("PRAGMA user_version=999")
    connection.close()
    with pytest.raises(DataError, match="newer version"):
        open_desk(profile)


def test_half_an_intake_is_never_kept(desk: Desk) -> None:
    draft = desk.intake.parse(
        "Субботник пройдёт в парке\n\nСубботник организован Советом ветеранов."
    )
    with closing(sqlite3.connect(desk.profile.database)) as other:
        other.execute(
            "CREATE TRIGGER full BEFORE INSERT ON revisions"
            " BEGIN SELECT RAISE(ABORT, 'the power went'); END"
        )
        other.commit()
        with pytest.raises(Exception, match="the power went"):
            desk.intake.keep(draft)
        assert (desk.organizations.all(), desk.events.all()) == ([], [])
        assert sum(desk.articles.counts().values()) == 0
        other.execute("DROP TRIGGER full")
        other.commit()
    assert desk.intake.keep(draft).title == "Субботник пройдёт в парке"
    assert len(desk.organizations.all()) == 1


def test_a_text_typed_while_another_program_holds_the_database_is_kept_after(desk: Desk) -> None:
    reasons: list[PressError] = []
    told, done = threading.Event(), threading.Event()

    def failed(_: Article, why: PressError) -> None:
        reasons.append(why)
        told.set()

    with closing(sqlite3.connect(desk.profile.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        autosave = Autosave(desk.articles.save, lambda *_: done.set(), failed, desk.journal)
        try:
            autosave.put(Article("1", title="Паводок", body="Вода"))
            assert told.wait(60)
            autosave.put(Article("1", title="Паводок", body="Вода спала"))
            other.execute("ROLLBACK")
            assert done.wait(60)
        finally:
            autosave.close()
    assert "занята" in desk.translator.text(reasons[0].text)
    assert desk.articles.get("1").body == "Вода спала"
