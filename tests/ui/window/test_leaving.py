"""No way out of the window is silent when the database is gone."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import open_desk
from presseditor.domain.article import Article
from presseditor.paths import Profile
from presseditor.ui.application import Starter
from presseditor.ui.backups.restore_dialog import RestoreDialog
from presseditor.ui.editor.save_state import Saving
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui


@pytest.fixture
def backup(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An automatic backup of a profile with one article."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = open_desk(profile)
    desk.articles.create(Article("a1", title="Мост", body="Прежний текст."))
    made = desk.auto_backups.run_if_due()
    desk.close()
    assert made is not None
    yield made
    shutil.rmtree(profile.root, ignore_errors=True)


def delete_database(profile: Profile) -> None:
    for file in profile.root.glob("press.db*"):
        file.unlink()


def start(qtbot: QtBot, profile: Profile) -> Starter:
    starter = Starter(profile, [])
    qtbot.addWidget(starter.window)
    starter.show()
    return starter


def type_without_database(qtbot: QtBot, starter: Starter, profile: Profile) -> Workbench:
    qtbot.waitUntil(lambda: starter.bench is not None)
    bench = starter.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.session.article is not None)
    delete_database(profile)
    bench.editor.lead.setPlainText("Набрано без базы.")
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.ASIDE)
    return bench


def test_the_window_closes_and_the_text_comes_back_after_a_restore(
    qtbot: QtBot, profile: Profile, backup: Path
) -> None:
    starter = start(qtbot, profile)
    bench = type_without_database(qtbot, starter, profile)
    starter.window.commands["quit"].trigger()
    box = bench.leaving.box
    assert box is not None
    assert box.isVisible()
    assert "запасном файле" in box.text()
    leave = box.findChild(QPushButton, "leave")
    assert leave is not None
    leave.click()
    qtbot.waitUntil(lambda: not starter.window.isVisible())
    again = start(qtbot, profile)
    qtbot.waitUntil(lambda: again.failed is not None)
    assert again.failed is not None
    assert again.failed.newest == backup
    again.failed.newest_button.click()
    qtbot.waitUntil(lambda: again.bench is not None)
    assert again.bench is not None
    assert again.bench.desk.articles.get("a1").lead == "Набрано без базы."
    again.window.close()


def test_a_restore_goes_on_without_the_old_database(
    qtbot: QtBot, profile: Profile, backup: Path
) -> None:
    starter = start(qtbot, profile)
    bench = type_without_database(qtbot, starter, profile)
    bench.backups.restore_requested.emit(backup)
    successor = starter._successor
    assert successor is not None
    qtbot.addWidget(successor.window)
    qtbot.waitUntil(lambda: successor.bench is not None)
    assert not starter.window.isVisible()
    assert successor.bench is not None
    stored = successor.bench.desk.articles.get("a1")
    assert (stored.lead, stored.body) == ("Набрано без базы.", "Прежний текст.")
    successor.window.close()


def test_a_failed_start_leaves_every_way_out(qtbot: QtBot, profile: Profile, backup: Path) -> None:
    delete_database(profile)
    assert backup.exists()
    starter = start(qtbot, profile)
    qtbot.waitUntil(lambda: starter.failed is not None)
    first, commands = starter.failed, starter.window.commands
    assert first is not None
    assert all(commands[name].isEnabled() for name in ("quit", "restore", "keys", "about", "log"))
    assert not starter.window.opening.isVisible()
    words = first.text
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert starter.window.message_bar.text == ""
    first.again_button.click()
    assert not commands["restore"].isEnabled()
    qtbot.waitUntil(lambda: starter.failed is not None)
    commands["restore"].trigger()
    dialog = starter.window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.restore_button.isEnabled)
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: starter.bench is not None)
    assert starter.bench is not None
    assert starter.bench.desk.articles.get("a1").title == "Мост"
    commands["quit"].trigger()
    assert not starter.window.isVisible()


def test_a_failed_start_can_be_left(qtbot: QtBot, profile: Profile, backup: Path) -> None:
    assert backup.exists()
    delete_database(profile)
    starter = start(qtbot, profile)
    qtbot.waitUntil(lambda: starter.failed is not None)
    starter.window.commands["quit"].trigger()
    assert not starter.window.isVisible()
