from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.ui.background import Background
from presseditor.ui.intake.dialog import IntakeDialog

pytestmark = pytest.mark.gui
RAW = """В Кондопоге откроют детский театр

14 мая 2024 в 09:30

16 мая в 12:00 в Доме культуры пройдёт открытие детского театра, организованное Комитетом \
культуры Кондопожского района.

«Мы ждали этого дня три года», – сказала директор театра Мария Ильина.
"""


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, background: Background) -> IntakeDialog:
    made = IntakeDialog(desk, background)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one, "_dirty", False))
    return made


def parsed(qtbot: QtBot, dialog: IntakeDialog) -> IntakeDialog:
    dialog.take_text(RAW)
    qtbot.waitUntil(lambda: bool(dialog.page.form.title.text), timeout=20000)
    return dialog


def test_a_pasted_text_becomes_a_draft_in_the_archive(
    qtbot: QtBot, desk: Desk, dialog: IntakeDialog
) -> None:
    form = parsed(qtbot, dialog).page.form
    form.title.setPlainText("В Кондопоге откроется театр")
    with qtbot.waitSignal(dialog.article_created, timeout=20000) as created:
        dialog.create_button.click()
    article = desk.articles.get(created.args[0])
    assert article.title == "В Кондопоге откроется театр"
    assert article.event_id
    assert desk.quotes.count() == 1


def test_the_dialog_goes_when_its_draft_is_stored(qtbot: QtBot, dialog: IntakeDialog) -> None:
    dialog.show()
    with qtbot.waitSignal(dialog.article_created, timeout=20000):
        parsed(qtbot, dialog).create_button.click()
    qtbot.waitUntil(dialog.isHidden)


def test_escape_closes_an_empty_dialog(qtbot: QtBot, dialog: IntakeDialog) -> None:
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_a_defect_ends_the_waiting(qtbot: QtBot, desk: Desk) -> None:
    background = Background()
    dialog = IntakeDialog(desk, background)
    qtbot.addWidget(dialog, before_close_func=lambda one: setattr(one, "_dirty", False))
    dialog.paste.setPlainText(RAW)
    dialog.parse()
    background.crashed.emit(RuntimeError("broken"))
    assert dialog.parse_button.isEnabled()
    background.shutdown()


def test_selected_words_are_given_to_a_field(qtbot: QtBot, dialog: IntakeDialog) -> None:
    form = parsed(qtbot, dialog).page.form
    before = len(form.organizers.cards)
    dialog.page.source.assigned.emit("organizers", "Дом культуры")
    assert form.draft().organizers[before].name == "Дом культуры"
    dialog.page.source.assigned.emit("venue", "Дом культуры Кондопоги")
    assert form.draft().event.venue == "Дом культуры Кондопоги"


def test_a_lit_phrase_names_its_field(qtbot: QtBot, dialog: IntakeDialog) -> None:
    source = parsed(qtbot, dialog).page.source
    assert source.field_at(RAW.index("Мы ждали")) == "quotes"
    assert source.extraSelections()


def test_a_leftover_goes_to_the_note_and_is_kept(
    qtbot: QtBot, desk: Desk, dialog: IntakeDialog
) -> None:
    form = parsed(qtbot, dialog).page.form
    form.leftover.note_requested.emit("Телефон для справок: 112")
    with qtbot.waitSignal(dialog.article_created, timeout=20000) as created:
        dialog.create_button.click()
    assert "Телефон для справок" in desk.articles.get(created.args[0]).background


def test_an_unreadable_time_is_explained_and_nothing_is_stored(
    qtbot: QtBot, desk: Desk, dialog: IntakeDialog
) -> None:
    form = parsed(qtbot, dialog).page.form
    form.start.hour.setText("в обед")
    dialog.create_button.click()
    assert "в обед" in dialog.notice.text
    assert not desk.articles.summaries()


def test_a_file_that_cannot_be_read_is_explained(
    qtbot: QtBot, dialog: IntakeDialog, tmp_path: Path
) -> None:
    file = tmp_path / "письмо.docx"
    file.write_bytes(b"PK\x03\x04 broken")
    dialog.take_file(file)
    qtbot.waitUntil(lambda: bool(dialog.notice.text), timeout=20000)


def test_an_empty_paste_says_what_to_do(dialog: IntakeDialog) -> None:
    dialog.parse()
    assert dialog.notice.text


def test_cancel_closes_the_dialog_and_tab_leaves_the_raw_text(dialog: IntakeDialog) -> None:
    dialog.show()
    assert dialog.paste.tabChangesFocus()
    dialog.cancel_buttons[0].click()
    assert dialog.isHidden()


def test_reading_is_stopped_by_its_button(
    qtbot: QtBot, dialog: IntakeDialog, background: Background, tmp_path: Path
) -> None:
    page = tmp_path / "большая.html"
    page.write_text("<p>слово</p>" * 400_000, encoding="utf-8")
    dialog.show()
    dialog.paste.setPlainText("Прежний текст")
    dialog.take_file(page)
    assert dialog.stop_button.isVisible()
    with qtbot.waitSignal(background.busy_changed, check_params_cb=lambda n: not n, timeout=20000):
        dialog.stop_button.click()
    assert dialog.stop_button.isHidden()
    assert dialog.parse_button.isEnabled()
    assert dialog.paste.toPlainText() == "Прежний текст"
    assert not dialog.notice.text


def test_a_text_of_too_many_paragraphs_is_refused_in_words(
    qtbot: QtBot, dialog: IntakeDialog
) -> None:
    dialog.show()
    dialog.take_text("Субботник\n\n" * 60_000)
    qtbot.waitUntil(lambda: "Субботник" in dialog.notice.text, timeout=20000)
    assert dialog.stop_button.isHidden()
    assert dialog.parse_button.isEnabled()
