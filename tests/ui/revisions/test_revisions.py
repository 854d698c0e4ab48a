"""Earlier states: what changed, and the way back."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.ui.revisions.dialog import RevisionsDialog
from presseditor.ui.revisions.readable import readable
from presseditor.ui.revisions.word_diff import Piece, word_diff
from presseditor.ui.window.workbench import Workbench
from tests.fakes import FixedClock

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("## Что в *программе*", "Что в программе"),
        ("- [Центр](org:c) и **64** [дома](fact:d)", "• Центр и 64 дома"),
        ("> слова\n\n![](quote:q)", "слова\n\n[quote]"),
        ("![Мост](image:i) [сайт](https://a.ru)", "[picture: Мост] сайт"),
        ("2 * 3 * 4 и snake_case_name", "2 * 3 * 4 и snake_case_name"),
    ],
)
@pytest.mark.usefixtures("bench")
def test_an_earlier_state_is_shown_without_marks(source: str, words: str) -> None:
    assert readable(source) == words


def test_a_changed_word_is_all_that_shows() -> None:
    assert word_diff("Мост открыт вчера.", "Мост закрыт вчера.") == [
        Piece("same", "Мост "),
        Piece("removed", "открыт"),
        Piece("added", "закрыт"),
        Piece("same", " вчера."),
    ]


def test_a_large_text_is_compared_quickly() -> None:
    old = "\n".join(f"Абзац номер {number} о городе." for number in range(3000))
    pieces = word_diff(old, old.replace("номер 1500 ", "номер 1500 новый "))
    assert [one.text for one in pieces if one.kind == "added"] == ["новый "]
    assert word_diff("слово " * 9000, "иначе " * 9000)[0].kind == "removed"


@pytest.mark.usefixtures("article")
def test_going_back_is_a_new_state_that_can_be_undone(
    qtbot: QtBot, bench: Workbench, desk: Desk, clock: FixedClock
) -> None:
    clock.advance(hours=1)
    later = desk.articles.save(Article("a1", title="Мост закрыт", body="Иначе."))
    bench.session.show(later)
    bench.actions.show_versions()
    qtbot.waitUntil(lambda: bench.window.findChild(RevisionsDialog) is not None)
    dialog = bench.window.findChild(RevisionsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    qtbot.waitUntil(lambda: "Первый абзац" in dialog.text.toPlainText())
    clock.advance(hours=1)
    with qtbot.waitSignal(dialog.restored):
        dialog.restore_button.click()
    qtbot.waitUntil(lambda: bench.editor.title.text == "Мост открыт")
    assert desk.articles.get("a1").title == "Мост открыт"
    assert len(desk.articles.revisions("a1")) == 3
    assert bench.messages.text.startswith("Brought back: First text")
    bench.messages._act()
    qtbot.waitUntil(lambda: bench.editor.title.text == "Мост закрыт")


@pytest.mark.usefixtures("article")
def test_enter_never_brings_an_old_text_back(qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
    later = desk.articles.save(Article("a1", title="Мост закрыт", body="Иначе."))
    bench.session.show(later)
    dialog = RevisionsDialog(desk, bench.background, later, bench.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    qtbot.waitUntil(dialog.restore_button.isEnabled)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert bench.window.commands["revisions"].shortcut().toString() != "Ctrl+H"
    assert desk.articles.get("a1").title == "Мост закрыт"


@pytest.mark.usefixtures("article")
def test_milestones_have_their_names_and_a_damaged_version_cannot_be_brought_back(
    qtbot: QtBot, bench: Workbench, desk: Desk
) -> None:
    desk.articles.set_status("a1", ArticleStatus.APPROVED, by="Руководитель")
    later = desk.articles.save(Article("a1", title="Мост закрыт", body="Иначе."))
    with closing(sqlite3.connect(desk.profile.database)) as other:
        other.execute("UPDATE revisions SET article = replace(article, 'мосте', 'парке')")
        other.commit()
    dialog = RevisionsDialog(desk, bench.background, later, bench.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert "Damaged" in dialog.list.item(1).text()
    assert "Approved: сегодня, 12:00 · Руководитель" in dialog.list.item(1).toolTip()
    qtbot.waitUntil(lambda: "повреждена" in dialog._legend.text())
    assert not dialog.restore_button.isEnabled()


def test_kinds_of_space_are_no_change_unless_asked() -> None:
    old = "Около 5 км - в парке\nи дальше."
    new = "Около 5\u00a0км - в\u202fпарке и\u2009дальше."
    assert word_diff(old, new) == [Piece("same", new)]
    shown = word_diff(old, new, blanks=True)
    added = "".join(one.text for one in shown if one.kind == "added")
    assert {"\u00a0", "\u202f", "\u2009"} <= set(added)
