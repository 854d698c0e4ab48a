"""The window as a whole: lists, commands, panes, memory."""

import gc
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.event import Event
from presseditor.domain.person import Person
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.paths import Profile
from presseditor.ui.application import Starter
from presseditor.ui.crash import CrashHandler
from presseditor.ui.icons import icon
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.main_window import MainWindow
from presseditor.ui.window.panes import EDITOR_LEAST
from presseditor.ui.window.status_line import count_text
from presseditor.ui.window.workbench import Workbench
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


@pytest.mark.usefixtures("qapp")
def test_none_is_not_used_up_by_events() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None with each void call, then aborts."""
    before = sys.getrefcount(None)
    for _ in range(500):
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100


def test_the_filters_count_and_filter(qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
    desk.articles.create(Article("a1", title="Первый"))
    desk.articles.create(Article("a2", title="Второй"))
    desk.articles.set_status("a2", ArticleStatus.IN_REVIEW)
    bench.articles.reload()
    qtbot.waitUntil(lambda: bench.articles.model.rowCount() == 2)
    bench.articles.filters.choose(ArticleStatus.IN_REVIEW)
    qtbot.waitUntil(lambda: bench.articles.model.rowCount() == 1)
    assert bench.articles.model.summary(0).id == "a2"


def test_an_empty_list_says_what_goes_there(qtbot: QtBot, bench: Workbench) -> None:
    bench.articles.reload()
    qtbot.waitUntil(bench.articles.empty.isVisible)


def test_an_article_is_opened_from_the_list_by_the_keyboard(
    qtbot: QtBot, bench: Workbench, desk: Desk
) -> None:
    desk.articles.create(Article("a1", title="Первый"))
    desk.articles.create(Article("a2", title="Второй"))
    bench.articles.reload()
    qtbot.waitUntil(lambda: bench.articles.model.rowCount() == 2)
    QTest.keyClick(bench.articles.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bench.editor.title.text in {"Первый", "Второй"})


def test_the_new_command_starts_a_draft(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.opened):
        bench.window.commands["new"].trigger()
    assert bench.editor.isEnabled()
    assert bench.editor.body.toPlainText() == ""


def test_a_status_is_moved_on_from_the_menu(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.window.commands["to_review"].trigger()
    qtbot.waitUntil(lambda: desk.articles.get("a1").status is ArticleStatus.IN_REVIEW)


def test_a_letter_typed_after_the_clean_up_leaves_it_as_it_is(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    bench.editor.body.setPlainText("Дом и сад в 5 км.")
    bench.window.commands["typograph"].trigger()
    qtbot.waitUntil(lambda: "\u00a0км" in bench.editor.body.toPlainText())
    bound = bench.editor.body.toPlainText()
    type_text(bench.editor.body, "А ")
    qtbot.waitUntil(lambda: desk.articles.get(article.id).body == f"А {bound}")


def test_typography_is_taken_back_by_undo(qtbot: QtBot, bench: Workbench, article: Article) -> None:
    bench.session.show(article)
    bench.editor.body.setPlainText('Дом "Сад" - 5 км.')
    bench.window.commands["typograph"].trigger()
    qtbot.waitUntil(lambda: "«Сад»" in bench.editor.body.toPlainText())
    bench.editor.body.undo()
    assert bench.editor.body.toPlainText() == 'Дом "Сад" - 5 км.'


def test_typography_is_cleaned_and_taken_back(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    bench.session.show(article)
    bench.editor.lead.setPlainText('Клуб "Мост" - наш.')
    bench.window.commands["typograph"].trigger()
    qtbot.waitUntil(lambda: "«Мост»" in bench.editor.lead.text)
    bench.messages._act()
    assert bench.editor.lead.text == 'Клуб "Мост" - наш.'


def test_go_anywhere_finds_an_article_by_a_word_in_its_text(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    from presseditor.ui.window.go_anywhere import GoAnywhere

    palette = bench.window.findChild(GoAnywhere)
    assert palette is not None
    palette.open_over(bench.window)
    palette.field.setText("дороги")
    qtbot.waitUntil(lambda: palette.found.count() > 0)
    with qtbot.waitSignal(bench.session.opened):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert bench.editor.title.text == article.title


def test_a_narrow_window_keeps_the_editor_wide_and_folds_the_preview(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.start()
    assert not bench.window.panes.is_folded
    bench.window.resize(1366, 768)
    qtbot.waitUntil(lambda: bench.window.panes.is_folded)
    assert bench.editor.width() >= EDITOR_LEAST


def test_the_desk_comes_back_as_it_was_left(
    bench: Workbench, article: Article, tmp_path: Path
) -> None:
    bench.session.show(article)
    bench.editor.place_caret(12)
    memory = DeskMemory(tmp_path / "other", bench.window)
    memory.keep(bench.session, bench.editor)
    again = DeskMemory(tmp_path / "other", bench.window)
    assert again.article_id == "a1"
    bench.editor.place_caret(0)
    again.restore_caret(bench.editor)
    assert bench.editor.body.textCursor().position() == 12


def test_a_damaged_memory_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"\x00\xff[%%\ngeometry=\x01\ncaret=much")
    window = MainWindow()
    qtbot.addWidget(window)
    memory = DeskMemory(tmp_path, window)
    memory.restore_window()
    memory.restore_panes()
    assert memory.text_size == 0


def test_words_are_counted_as_a_reader_sees_them() -> None:
    article = Article("a", title="Мост", body="Открыт [Вадимом Хромовым](person:x) 21 марта.")
    assert count_text(article) == (6, len("Мост Открыт Вадимом Хромовым 21 марта."))


def test_an_icon_follows_the_palette(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    old = application.palette()
    red = QPalette(old)
    red.setColor(QPalette.ColorRole.ButtonText, QColor("red"))
    application.setPalette(red)
    image = icon("plus").pixmap(24, 24).toImage()
    application.setPalette(old)
    gc.collect()
    assert image.pixelColor(12, 12).red() > 200


def test_a_defect_is_written_down_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    handler = CrashHandler(tmp_path / "deep" / "log.txt", tmp_path / "deep" / "places.txt")
    with qtbot.waitSignal(handler.crashed):
        handler.note(ZeroDivisionError("нарочно"))
    assert "нарочно" in (tmp_path / "deep" / "log.txt").read_text(encoding="utf-8")


def test_the_window_is_painted_before_the_desk_is_open(
    qtbot: QtBot, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", "text")
    starter = Starter(profile, [])
    qtbot.addWidget(starter.window)
    with qtbot.waitSignal(starter.ready, timeout=20_000):
        starter.show()
    assert starter.bench
    starter.window.close()
    sys.excepthook = sys.__excepthook__


def test_the_opened_event_leaves_room_for_the_text(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.events.save(Event("e1", "Форум"))
    desk.articles.save(replace(article, event_id="e1", background="Справка о мосте."))
    bench.window.resize(1366, 740)
    bench.window.show()
    bench.start()
    qtbot.waitUntil(bench.side.card.summary.isVisible)
    assert not bench.editor.background.field.isHidden()
    bench.side.card.toggle.click()
    qtbot.waitUntil(bench.editor.background.field.isHidden)
    line = bench.editor.body.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: bench.editor.body.height() > 4 * line)
    bench.side.card.toggle.click()
    assert not bench.editor.background.field.isHidden()


@pytest.mark.usefixtures("article")
def test_a_form_beside_the_text_gets_most_of_the_column_and_gives_it_back(
    qtbot: QtBot, bench: Workbench, desk: Desk
) -> None:
    desk.people.save(Person("p1", "Белова", "Анна"))
    panes, directory = bench.window.panes, bench.side.directory
    bench.window.resize(1920, 1000)
    bench.window.show()
    bench.start()
    qtbot.waitUntil(lambda: bench.session.article is not None and not panes.is_folded)
    before = panes.right.sizes()
    directory.show_record(RecordRef(RecordKind.PERSON, "p1"))
    qtbot.waitUntil(lambda: panes.right.sizes()[1] > 2 * panes.right.sizes()[0])
    directory.page_of("person").show_list()
    assert panes.right.sizes() == before
