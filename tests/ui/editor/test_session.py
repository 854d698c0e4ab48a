"""The open article: nothing typed is lost, nothing from outside is missed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.services.writing.autosave import Safety
from presseditor.ui.editor.save_state import Saving
from presseditor.ui.window.workbench import Workbench
from tests.fakes import FixedClock
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


def test_typed_text_is_stored_within_a_second(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    type_text(bench.editor.body, "Новое ")
    qtbot.waitUntil(lambda: desk.articles.get("a1").body.startswith("Новое "))
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.SAVED)
    assert bench.window.top_bar.save_label.text()


def test_the_last_key_before_another_article_is_opened_is_kept(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.editor.title.setPlainText("Мост закрыт")
    bench.session.show(desk.articles.create(Article("a2", title="Другой")))
    qtbot.waitUntil(lambda: desk.articles.get("a1").title == "Мост закрыт")
    assert bench.editor.title.text == "Другой"
    assert desk.articles.get("a2").title == "Другой"


def test_closing_the_window_saves_what_was_typed_a_moment_ago(
    bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.editor.lead.setPlainText("Лид на прощание.")
    assert bench.may_close()
    assert desk.articles.get("a1").lead == "Лид на прощание."


def test_a_restored_revision_shows_in_the_open_editor(
    qtbot: QtBot, bench: Workbench, desk: Desk, clock: FixedClock, article: Article
) -> None:
    bench.session.show(article)
    clock.advance(minutes=10)
    bench.editor.body.setPlainText("Совсем другое.")
    assert bench.session.flush()
    qtbot.waitUntil(lambda: not bench.session.has_unsaved)
    clock.advance(minutes=10)
    desk.articles.restore_revision("a1", 1)
    qtbot.waitUntil(lambda: bench.editor.body.toPlainText() == article.body)


def test_a_change_from_outside_does_not_overwrite_what_is_being_typed(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.editor.body.insertPlainText("Моё. ")
    desk.articles.set_status("a1", ArticleStatus.IN_REVIEW)
    qtbot.waitUntil(lambda: desk.articles.get("a1").body.startswith("Моё. "))
    qtbot.waitUntil(
        lambda: (
            bench.session.article is not None
            and bench.session.article.status is ArticleStatus.IN_REVIEW
        )
    )
    assert bench.editor.body.toPlainText().startswith("Моё. ")


def test_a_save_that_fails_is_said_with_where_the_text_is(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    _say(desk, "ALTER TABLE revisions RENAME TO gone")
    bench.editor.lead.setPlainText("Новый лид.")
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.ASIDE)
    assert "revisions" in bench.messages.text
    assert "spare file" in bench.messages.text
    assert bench.session.safety is Safety.ASIDE
    assert not bench.may_close()
    assert bench.leaving.box is not None
    assert "come back at the next start" in bench.leaving.box.text()
    bench.leaving.box.close()
    bench.session.show(article)
    assert bench.editor.lead.text == "Новый лид."
    _say(desk, "ALTER TABLE gone RENAME TO revisions")
    assert bench.session.flush()
    assert desk.articles.get("a1").lead == "Новый лид."


def test_words_that_go_nowhere_are_not_called_kept(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article, tmp_path: Path
) -> None:
    bench.session.show(article)
    desk.profile.journal.write_bytes(b"no folder can be here")
    _say(desk, "ALTER TABLE revisions RENAME TO gone")
    bench.editor.lead.setPlainText("Новый лид.")
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.FAILED)
    assert "Copy your text" in bench.messages.text
    assert bench.session.safety is Safety.NOWHERE
    assert not bench.may_close()
    assert bench.leaving.box is not None
    assert "would be lost" in bench.leaving.box.text()
    bench.leaving.save(tmp_path / "text.txt", bench.window.close)
    assert (tmp_path / "text.txt").read_text("utf-8").endswith(bench.editor.body.toPlainText())
    assert "Новый лид." in (tmp_path / "text.txt").read_text("utf-8")
    assert "was written" in bench.leaving.box.text()
    bench.leaving.box.close()
    _say(desk, "ALTER TABLE gone RENAME TO revisions")
    assert bench.session.flush()


def test_deleting_can_be_taken_back(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.actions.delete()
    qtbot.waitUntil(lambda: bench.messages.text != "")
    qtbot.waitUntil(lambda: not bench.editor.isEnabled())
    bench.messages._act()
    qtbot.waitUntil(bench.editor.isEnabled)
    assert desk.articles.get("a1").body == article.body


def test_date_without_an_hour_keeps_being_without_one(bench: Workbench, desk: Desk) -> None:
    from presseditor.domain.moment import Moment

    stored = desk.articles.create(Article("a3", published=Moment.parse("2019-03-20")))
    bench.session.show(stored)
    assert bench.editor.collect(stored) == stored


def _say(desk: Desk, statement: str) -> None:
    with closing(sqlite3.connect(desk.profile.database)) as other:
        other.execute(statement)
        other.commit()
