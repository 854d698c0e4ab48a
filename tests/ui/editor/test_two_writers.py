"""Two windows on one profile, and a program beside the window: both texts survive."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.revision import Milestone
from presseditor.paths import Profile
from presseditor.ui.background import Background
from presseditor.ui.editor.save_state import Saving
from presseditor.ui.preview.text_view import TextView
from presseditor.ui.revisions.conflict_dialog import Choice
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.main_window import MainWindow
from presseditor.ui.window.workbench import Workbench
from tests.fakes import FixedClock
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


@pytest.fixture
def other(profile: Profile, desk: Desk, clock: FixedClock) -> Iterator[Desk]:
    desk.articles.counts()  # the first desk opens the file first
    opened = open_desk(profile, clock)
    yield opened
    opened.close()


@pytest.fixture
def second(
    qtbot: QtBot, other: Desk, background: Background, tmp_path: Path
) -> Iterator[Workbench]:
    """A second window on the same profile."""
    window = MainWindow()
    qtbot.addWidget(window)
    made = Workbench(other, background, window, DeskMemory(tmp_path / "second", window))
    made.preview.open_view(TextView(lambda _: None, made.preview))
    yield made
    made.session.shutdown()
    made.preview.shutdown()
    made.bridge.close()


@pytest.fixture
def open_bench(bench: Workbench, article: Article) -> Workbench:
    bench.session.show(article)
    bench.desk.watching.start()
    return bench


def test_two_windows_type_into_one_article_and_both_texts_survive(
    qtbot: QtBot, open_bench: Workbench, second: Workbench, desk: Desk
) -> None:
    second.session.show(second.desk.articles.get("a1"))
    second.desk.watching.start()
    type_text(open_bench.editor.body, "Начало. ")
    second.editor.lead.setPlainText("Лид из другого окна.")
    for one in (open_bench, second):
        qtbot.waitUntil(partial(_shows, one, "Лид из другого окна.", "Начало. Первый"))
    stored = desk.articles.get("a1")
    assert stored.lead == "Лид из другого окна."
    assert stored.body.startswith("Начало. Первый абзац")


def test_what_a_program_did_is_shown_and_said_within_two_seconds(
    qtbot: QtBot, open_bench: Workbench, other: Desk, article: Article
) -> None:
    other.articles.save(replace(article, body=article.body.replace("мосте", "парке")))
    qtbot.waitUntil(lambda: "о парке" in open_bench.editor.body.toPlainText(), timeout=2000)
    assert "another window or program" in open_bench.messages.text


def test_what_is_being_typed_is_put_together_with_what_a_program_did(
    qtbot: QtBot, open_bench: Workbench, other: Desk, article: Article, desk: Desk
) -> None:
    type_text(open_bench.editor.body, "Моё. ")
    other.articles.save(replace(article, body=article.body.replace("дороге", "парке")))
    qtbot.waitUntil(lambda: "о парке" in open_bench.editor.body.toPlainText())
    qtbot.waitUntil(lambda: open_bench.session.state.saving is Saving.SAVED)
    assert desk.articles.get("a1").body == "Моё. Первый абзац о мосте.\n\nВторой абзац о парке.\n"
    assert "put together" in open_bench.messages.text
    cursor = open_bench.editor.body.textCursor()
    assert open_bench.editor.body.toPlainText()[: cursor.position()] == "Моё. "


def test_typing_while_saves_are_under_way_is_no_conflict(
    qtbot: QtBot, open_bench: Workbench, desk: Desk
) -> None:
    conflicts: list[object] = []
    open_bench.session.conflicted.connect(conflicts.append)
    for number in range(30):
        type_text(open_bench.editor.body, f"слово{number} ")
        open_bench.session.collect()
        if number % 3 == 0:
            open_bench.session.flush_pending()
    assert open_bench.session.flush()
    qtbot.waitUntil(lambda: not open_bench.session.has_unsaved)
    assert conflicts == []
    assert desk.articles.get("a1").body.startswith("слово0 слово1 слово2 ")
    assert "слово29 Первый" in desk.articles.get("a1").body


@pytest.mark.parametrize(
    ("choice", "body"),
    [
        (Choice.MINE, "Первый абзац о моём."),
        (Choice.THEIRS, "Первый абзац о чужом."),
        (Choice.BOTH, "Первый абзац о чужом моём."),
    ],
)
def test_where_two_texts_meet_the_officer_chooses_and_both_are_kept(
    qtbot: QtBot,
    open_bench: Workbench,
    other: Desk,
    choice: Choice,
    body: str,
) -> None:
    desk, article = open_bench.desk, open_bench.desk.articles.get("a1")
    other.articles.save(replace(article, body=article.body.replace("мосте", "чужом")))
    open_bench.editor.body.setPlainText(article.body.replace("мосте", "моём"))
    open_bench.session.collect()
    qtbot.waitUntil(lambda: open_bench.session.state.saving is Saving.APART)
    assert "о чужом" in desk.articles.get("a1").body
    open_bench.two_writers.show()
    dialog = open_bench.two_writers.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "чужом" in dialog.theirs.toPlainText())
    assert "моём" in dialog.mine.toPlainText()
    dialog.buttons[choice].click()
    qtbot.waitUntil(lambda: desk.articles.get("a1").body.startswith(body))
    assert open_bench.editor.body.toPlainText().startswith(body)
    qtbot.waitUntil(lambda: open_bench.session.state.saving is Saving.SAVED)
    kept = [
        desk.articles.revision("a1", one.number).article.body
        for one in desk.articles.revisions("a1")
    ]
    assert any("о моём" in one for one in kept)
    assert any("о чужом." in one for one in kept)
    (aside,) = [one for one in desk.articles.revisions("a1") if one.aside]
    assert "о моём" in desk.articles.revision("a1", aside.number).article.body


def test_typing_on_in_a_conflict_keeps_one_version_of_it(
    qtbot: QtBot, open_bench: Workbench, other: Desk, article: Article, desk: Desk
) -> None:
    other.articles.save(replace(article, body=article.body.replace("мосте", "чужом")))
    for words in ("моём", "моём красивом", "моём красивом мосту"):
        open_bench.editor.body.setPlainText(article.body.replace("мосте", words))
        open_bench.session.collect()
        open_bench.session.flush_pending()
        qtbot.waitUntil(lambda: open_bench.session.state.saving is Saving.APART)
    (aside,) = [one for one in desk.articles.revisions("a1") if one.aside]
    text = desk.articles.revision("a1", aside.number).article.body
    assert "о моём красивом мосту." in text
    open_bench.editor.body.setPlainText(article.body + "Апрельский абзац.\n")
    open_bench.session.collect()
    qtbot.waitUntil(lambda: open_bench.session.state.saving is Saving.SAVED)
    assert "чужом" in open_bench.editor.body.toPlainText()
    assert open_bench.messages.text.startswith("The text was changed")


def test_an_article_deleted_elsewhere_closes_unless_it_is_being_written(
    qtbot: QtBot, open_bench: Workbench, other: Desk
) -> None:
    other.articles.delete("a1")
    qtbot.waitUntil(lambda: not open_bench.editor.isEnabled())
    assert "deleted in another window" in open_bench.messages.text


def test_an_approval_given_elsewhere_is_seen(
    qtbot: QtBot, open_bench: Workbench, other: Desk
) -> None:
    from presseditor.domain.article import ArticleStatus

    other.articles.set_status("a1", ArticleStatus.APPROVED, by="Руководитель")
    qtbot.waitUntil(
        lambda: (
            open_bench.session.article is not None
            and open_bench.session.article.status is ArticleStatus.APPROVED
        )
    )
    assert other.articles.revisions("a1")[0].has(Milestone.APPROVED)


def _shows(bench: Workbench, lead: str, body: str) -> bool:
    """Return True if a window has the words, stored."""
    shown = bench.editor.lead.text == lead and bench.editor.body.toPlainText().startswith(body)
    return shown and bench.session.state.saving is Saving.SAVED
