"""Backups in the window: the list, the question, the check of the database."""

import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.ui.backups.restore_dialog import RestoreDialog
from presseditor.ui.backups.verdict_dialog import VerdictDialog
from presseditor.ui.plain_words import PlainBox
from presseditor.ui.setup.settings_dialog import SettingsDialog
from presseditor.ui.window.workbench import Workbench
from tests.fakes import FixedClock

pytestmark = pytest.mark.gui


@pytest.fixture
def backups(desk: Desk, article: Article, clock: FixedClock) -> list[Path]:
    """Two automatic backups, the newest last."""
    made = [desk.auto_backups.make(desk.auto_backups.folder)]
    clock.advance(hours=1)
    desk.articles.save(Article(article.id, title="Мост открыт для всех"))
    return [*made, desk.auto_backups.make(desk.auto_backups.folder)]


def rows(dialog: RestoreDialog) -> list[str]:
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [item.text(2) for item in items if item is not None]


def dialog_of(bench: Workbench, kind: type[QDialog]) -> QDialog | None:
    return next((one for one in bench.window.findChildren(kind) if one.isVisible()), None)


def test_the_list_tells_which_backups_are_sound_and_the_damaged_cannot_be_chosen(
    qtbot: QtBot, bench: Workbench, backups: list[Path]
) -> None:
    backups[1].write_bytes(backups[1].read_bytes()[:-100])
    bench.window.commands["restore"].trigger()
    qtbot.waitUntil(lambda: dialog_of(bench, RestoreDialog) is not None)
    dialog = dialog_of(bench, RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: rows(dialog) == ["damaged", "sound"])
    assert not dialog.restore_button.isEnabled()
    assert dialog.cancel_button.isDefault()
    second = dialog.list.topLevelItem(1)
    assert second is not None
    dialog.list.setCurrentItem(second)
    dialog.chosen.disconnect()  # the question after it has a test of its own
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.restore_button.click()
    assert chosen.args == [backups[0]]


def test_enter_leaves_all_as_it_is_where_a_restore_is_asked_about(
    bench: Workbench, backups: list[Path]
) -> None:
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, PlainBox)
        asked.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Return)

    wanted: list[object] = []
    bench.backups.restore_requested.connect(wanted.append)
    QTimer.singleShot(0, answer)
    bench.backups.ask_to_restore(backups[0])
    assert backups[0].name in asked[0]
    assert wanted == []


def test_a_sound_desk_is_called_sound_in_the_bar(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    bench.session.show(article)
    bench.window.commands["verify"].trigger()
    qtbot.waitUntil(lambda: "are sound" in bench.messages.text)


def test_a_damaged_record_is_named_and_the_newest_sound_backup_offered(
    qtbot: QtBot, bench: Workbench, desk: Desk, backups: list[Path]
) -> None:
    with desk.database._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE articles SET title = 'Мост закрыт'")
    bench.window.commands["verify"].trigger()
    qtbot.waitUntil(lambda: dialog_of(bench, VerdictDialog) is not None)
    dialog = dialog_of(bench, VerdictDialog)
    assert isinstance(dialog, VerdictDialog)
    assert "Мост закрыт" in dialog.list.item(0).text()
    qtbot.waitUntil(dialog.restore_button.isVisible)
    assert dialog.close_button.isDefault()
    dialog.restore_wanted.disconnect()
    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        dialog.restore_button.click()
    assert wanted.args == [backups[1]]


def test_pictures_that_are_lost_come_back_from_the_check(
    qtbot: QtBot, bench: Workbench, desk: Desk, tmp_path: Path
) -> None:
    Pillow.new("RGB", (8, 8), "red").save(tmp_path / "мост.png")
    image = desk.pictures.add(tmp_path / "мост.png")
    desk.auto_backups.make(desk.auto_backups.folder)
    shutil.rmtree(desk.profile.images)
    bench.window.commands["verify"].trigger()
    qtbot.waitUntil(lambda: dialog_of(bench, VerdictDialog) is not None)
    dialog = dialog_of(bench, VerdictDialog)
    assert isinstance(dialog, VerdictDialog)
    dialog.pictures_button.click()
    qtbot.waitUntil(lambda: "1 picture" in bench.messages.text)
    assert desk.pictures.file_of(image).exists()


def test_the_settings_tell_the_latest_backup_and_make_one(
    qtbot: QtBot, bench: Workbench, desk: Desk, tmp_path: Path
) -> None:
    dialog = SettingsDialog(desk, bench.background, bench.window)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    qtbot.waitUntil(lambda: "no backup" in dialog.backups.words.text())
    folder = dialog.fields["backup_folder"].line  # type: ignore[attr-defined]
    folder.setText(str(tmp_path / "elsewhere"))
    dialog.backups.button.click()
    qtbot.waitUntil(lambda: "sound" in dialog.backups.words.text())
    assert len(list((tmp_path / "elsewhere").glob("auto-*"))) == 1
    (tmp_path / "file").write_bytes(b"")
    folder.setText(str(tmp_path / "file" / "in"))
    dialog.backups.button.click()
    qtbot.waitUntil(lambda: "⚠" in dialog.backups.words.text())
    with qtbot.waitSignal(dialog.settings_changed):
        dialog.save()
    assert desk.settings.current.backup_folder == str(tmp_path / "file" / "in")
