"""Earlier states: what changed, and the way back."""

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
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
def test_going_back_is_a_new_state(
    qtbot: QtBot, bench: Workbench, desk: Desk, clock: FixedClock
) -> None:
    clock.advance(hours=1)
    later = desk.articles.save(Article("a1", title="Мост закрыт", body="Иначе."))
    dialog = RevisionsDialog(desk, bench.background, later, bench.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    qtbot.waitUntil(lambda: "Первый абзац" in dialog.text.toPlainText())
    clock.advance(hours=1)
    with qtbot.waitSignal(dialog.restored):
        dialog.restore_button.click()
    assert desk.articles.get("a1").title == "Мост открыт"
    assert len(desk.articles.revisions("a1")) == 3
