"""A record in the text reads as words; its name shows only where the caret is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.editor.record_links import words_of
from presseditor.ui.editor.record_marks import record_at, standing_record
from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui
LINE = "Открыл [Мост 🌉](org:zaozersk) сегодня"


@pytest.fixture
def area(qtbot: QtBot) -> WritingArea:
    made = WritingArea()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def seen(area: WritingArea) -> str:
    """Return the letters of the first line that have a colour."""
    block = area.document().firstBlock()
    units = block.text().encode("utf-16-le")
    hidden: set[int] = set()
    for one in block.layout().formats():
        if one.format.foreground().color().alpha() == 0:
            hidden |= set(range(one.start, one.start + one.length))
    kept = (units[2 * at : 2 * at + 2] for at in range(len(units) // 2) if at not in hidden)
    return b"".join(kept).decode("utf-16-le")


def put_caret(area: WritingArea, column: int) -> None:
    cursor = area.textCursor()
    cursor.setPosition(column)
    area.setTextCursor(cursor)


def test_a_link_shows_its_words_alone(area: WritingArea) -> None:
    area.setPlainText(LINE)
    assert seen(area) == "Открыл Мост 🌉 сегодня"


def test_hidden_letters_take_no_room(area: WritingArea) -> None:
    def width(text: str) -> float:
        area.setPlainText(text)
        area.grab()
        return area.document().firstBlock().layout().lineAt(0).naturalTextWidth()

    assert width(LINE) == pytest.approx(width("Открыл Мост 🌉 сегодня"), abs=4)


def test_the_caret_in_a_link_opens_it_and_closes_it_behind(area: WritingArea) -> None:
    area.setPlainText(LINE)
    put_caret(area, 10)
    assert seen(area) == LINE
    put_caret(area, 0)
    assert seen(area) == "Открыл Мост 🌉 сегодня"


@pytest.mark.parametrize(
    ("line", "words"),
    [("## Что в программе", "Что в программе"), ("Вход **свободный**.", "Вход свободный.")],
)
def test_a_line_shows_its_marks_while_the_caret_is_in_it(
    area: WritingArea, line: str, words: str
) -> None:
    area.setPlainText(f"{line}\nДальше")
    assert seen(area) == line
    put_caret(area, len(line) + 2)
    assert seen(area) == words


def test_choosing_and_copying_keeps_the_whole_link(area: WritingArea) -> None:
    area.setPlainText(LINE)
    area.selectAll()
    data = area.createMimeDataFromSelection()
    assert data.text() == LINE
    assert "🌉 сегодня" in seen(area)


def test_looks_are_no_edit_and_no_step_of_undo(qtbot: QtBot, area: WritingArea) -> None:
    area.setPlainText(LINE)
    with qtbot.assertNotEmitted(area.edited):
        put_caret(area, 10)
        put_caret(area, 0)
    assert not area.document().isUndoAvailable()
    with qtbot.waitSignal(area.edited):
        QTest.keyClick(area, Qt.Key.Key_A)
    area.undo()
    assert area.toPlainText() == LINE


def test_only_a_line_of_its_own_makes_a_quote_stand() -> None:
    assert standing_record("![](quote:q1)") == RecordRef(RecordKind.QUOTE, "q1")
    assert standing_record("![](quote:q1) и") is None
    assert standing_record("![](https://site/a.jpg)") is None
    assert record_at("[" * 30_000 + "](org:a)", 5) is None


def test_a_standing_quote_shows_its_words(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.quotes.save(Quote("q1", "Мост ждали десять лет", speaker="Анна Иванова"))
    bench.session.show(article)
    body = bench.editor.body
    body.setPlainText("Слово\n\n![](quote:q1)\n\n![](image:none)\n")
    body.viewport().update()
    ref = RecordRef(RecordKind.QUOTE, "q1")
    qtbot.waitUntil(lambda: "десять лет» — Анна" in body._words.get(ref, ""))
    desk.quotes.save(Quote("q1", "Мост ждали девять лет"))
    qtbot.waitUntil(lambda: "девять" in body._words.get(ref, ""))


def test_a_click_with_ctrl_opens_the_record(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.people.save(
        Person("ivanova", "Иванова", "Анна", appointments=(Appointment("глава округа"),))
    )
    bench.session.show(article)
    body = bench.editor.body
    body.setPlainText("[Анна Иванова](person:ivanova) открыла мост")
    put_caret(body, body.document().characterCount() - 1)
    body.grab()
    spot = QPoint(60, 24)
    with qtbot.waitSignal(body.record_clicked) as clicked:
        QTest.mouseClick(
            body.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot
        )
    assert clicked.args == [RecordRef(RecordKind.PERSON, "ivanova")]
    assert bench.window.panes.tabs.currentWidget() is bench.side.directory
    assert words_of(desk, clicked.args[0]) == "Иванова Анна — глава округа"


def test_words_keep_a_dotted_line(area: WritingArea) -> None:
    area.setPlainText(LINE)
    styles = {
        one.format.underlineStyle() for one in area.document().firstBlock().layout().formats()
    }
    assert QTextCharFormat.UnderlineStyle.DotLine in styles
