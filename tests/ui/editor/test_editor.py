"""Writing without knowing Markdown."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Person
from presseditor.domain.record_link import find_record_links
from presseditor.ui.editor.article_editor import ArticleEditor
from presseditor.ui.editor.formatting import toggle_around
from presseditor.ui.editor.offsets import from_qt, to_qt
from presseditor.ui.editor.text_edits import change_text
from presseditor.ui.editor.writing_area import RECORD_MIME, WritingArea
from presseditor.ui.window.workbench import Workbench
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


@pytest.fixture
def area(qtbot: QtBot) -> WritingArea:
    made = WritingArea()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


@pytest.fixture
def editor(qtbot: QtBot, desk: Desk) -> ArticleEditor:
    made = ArticleEditor(desk.kinds, (), "ru", desk.time_words)
    qtbot.addWidget(made)
    return made


def press(editor: ArticleEditor, number: int) -> None:
    editor.format_bar.commands[number].trigger()


@pytest.mark.parametrize(
    ("button", "marked"),
    [(0, "**слово**"), (1, "*слово*"), (2, "## слово"), (3, "- слово"), (4, "1. слово")],
)
def test_a_button_sets_its_mark_and_takes_it_off(
    editor: ArticleEditor, button: int, marked: str
) -> None:
    editor.body.setPlainText("слово")
    press(editor, button)
    assert editor.body.toPlainText() == marked
    press(editor, button)
    assert editor.body.toPlainText() == "слово"


def test_a_mark_on_chosen_words_leaves_the_spaces_outside(editor: ArticleEditor) -> None:
    editor.body.setPlainText("один два три")
    cursor = editor.body.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    press(editor, 0)
    assert editor.body.toPlainText() == "один **два** три"


def test_every_chosen_line_becomes_a_numbered_point(editor: ArticleEditor) -> None:
    editor.body.setPlainText("раз\n\nдва")
    editor.body.selectAll()
    press(editor, 4)
    assert editor.body.toPlainText() == "1. раз\n\n2. два"


def test_enter_goes_on_with_a_list_and_an_empty_point_ends_it(area: WritingArea) -> None:
    area.setPlainText("9. девять")
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.toPlainText() == "9. девять\n10. "
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.toPlainText() == "9. девять\n"


def test_enter_in_the_title_goes_to_the_lead(qtbot: QtBot, editor: ArticleEditor) -> None:
    with qtbot.waitActive(editor):
        editor.show()
    editor.title.setFocus()
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    assert editor.lead.hasFocus()


def test_lines_stand_apart_by_half_a_line(area: WritingArea) -> None:
    area.show()
    area.setPlainText("слово " * 60)
    layout = area.document().firstBlock().layout()
    area.grab()
    first, second = layout.lineAt(0), layout.lineAt(1)
    assert second.y() - first.y() == pytest.approx(1.5 * first.height())


def test_headings_and_emphasis_look_like_it(area: WritingArea) -> None:
    area.setPlainText("## Заголовок\nдаже **важное** и [слово](org:krmo)")
    heading = area.document().firstBlock().layout().formats()
    assert max(one.format.font().pixelSize() for one in heading) > area.font().pixelSize()
    line = area.document().lastBlock().layout().formats()
    assert any(one.format.fontWeight() > 400 for one in line)


def test_a_hostile_line_is_coloured_in_no_time(area: WritingArea) -> None:
    area.setPlainText("[" * 300_000 + "\n" + "**" * 9_000 + "\n" + "_a" * 9_000)
    assert area.document().blockCount() == 3


def test_offsets_survive_an_emoji() -> None:
    text = "Парк 🌳 открыт"
    assert to_qt(text, 7) == 8
    assert from_qt(text, 8) == 7
    assert from_qt("абв", 2) == to_qt("абв", 2) == 2


def test_a_place_in_a_folded_part_is_shown(editor: ArticleEditor) -> None:
    editor.show_article(Article("a", background="О парке 🌳 и лесе"))
    editor.select("background", 10, 16)
    assert editor.background.field.textCursor().selectedText() == "и лесе"


def test_the_at_sign_offers_records_and_inserts_the_right_case(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.organizations.save(
        Organization("krmo", (OrganizationName("Корпорация развития Московской области"),))
    )
    bench.session.show(article)
    body = bench.editor.body
    body.setPlainText("Форум организован ")
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.setFocus()
    type_text(body, "@корп")
    popup = bench.inserts.popup
    qtbot.waitUntil(lambda: popup.count() == 1 and popup.isVisible())
    QTest.keyClick(body, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "(org:krmo)" in body.toPlainText())
    assert "@" not in body.toPlainText()
    (link,) = find_record_links(body.toPlainText())
    assert link.text == "Корпорацией развития Московской области"


def test_a_dropped_record_becomes_a_link(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.people.save(Person("ivanova-anna", "Иванова", "Анна", "Петровна"))
    bench.session.show(article)
    data = QMimeData()
    data.setData(RECORD_MIME, b"person:ivanova-anna")
    bench.editor.body.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "(person:ivanova-anna)" in bench.editor.body.toPlainText())


def test_a_record_of_an_unknown_kind_is_not_inserted(bench: Workbench, article: Article) -> None:
    bench.session.show(article)
    data = QMimeData()
    data.setData(RECORD_MIME, b"planet:mars")
    bench.editor.body.insertFromMimeData(data)
    assert bench.editor.body.toPlainText() == article.body


def test_pasted_html_becomes_plain_words_and_points(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    bench.session.show(article)
    data = QMimeData()
    data.setHtml("<p class=MsoNormal>Очень <b>важно</b></p><script>x</script>")
    bench.editor.body.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "важно" in bench.editor.body.toPlainText())
    assert "script" not in bench.editor.body.toPlainText()


def test_a_file_that_is_no_picture_is_refused_in_words(
    qtbot: QtBot, bench: Workbench, article: Article, tmp_path: Path
) -> None:
    bench.session.show(article)
    bogus = tmp_path / "photo.jpg"
    bogus.write_text("не картинка", encoding="utf-8")
    bench.inserts.insert_pictures([bogus])
    qtbot.waitUntil(lambda: bench.messages.text != "")
    assert bench.editor.body.toPlainText() == article.body


def test_replacing_all_is_one_step_back(editor: ArticleEditor) -> None:
    editor.body.setPlainText("мост, мост, мост")
    editor.find_bar.wanted.setText("мост")
    editor.find_bar.instead.setText("мостик")
    editor.find_bar.replace_all()
    assert editor.body.toPlainText() == "мостик, мостик, мостик"
    editor.body.undo()
    assert editor.body.toPlainText() == "мост, мост, мост"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("аб", "аб"),
        ("", "а"),
        ("а", ""),
        ("аа", "ааа"),
        ("а😀б", "а😀😀б"),
        ("один\nдва", "один\n\nдва"),
    ],
)
def test_a_changed_text_is_one_step_back(qtbot: QtBot, before: str, after: str) -> None:
    field = WritingArea()
    qtbot.addWidget(field)
    field.setPlainText(before)
    change_text(field, after)
    assert field.toPlainText() == after
    field.undo()
    assert field.toPlainText() == before


def test_a_date_without_an_hour_stays_without_one(bench: Workbench, article: Article) -> None:
    bench.session.show(replace(article, published=Moment(dt.date(2026, 3, 5))))
    details = bench.editor.details
    assert details.date.text() == "05.03.2026"
    details.date.setDate(QDate(2026, 3, 6))
    assert details.values()["published"] == Moment(dt.date(2026, 3, 6))
    details.hour.click()
    assert details.values()["published"].time is not None
    assert ":" in details.date.text()


def test_bold_over_paragraphs_is_bold_in_each(qtbot: QtBot) -> None:
    field = WritingArea()
    qtbot.addWidget(field)
    field.setPlainText("Первый.\n\n- второй\n- третий ")
    for expected in (
        "**Первый.**\n\n- **второй**\n- **третий** ",
        "Первый.\n\n- второй\n- третий ",
    ):
        field.selectAll()
        toggle_around(field.textCursor(), "**")
        assert field.toPlainText() == expected
