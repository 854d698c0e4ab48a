"""Whole programs beside each other on one data folder."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk, open_desk
from presseditor.paths import Profile
from presseditor.ui.application import Starter, say_no_answer

pytestmark = pytest.mark.gui
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(profile: Profile) -> Iterator[Start]:
    """Start the program on the profile; what still runs at the end of the test is ended."""
    started: list[subprocess.Popen[str]] = []
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PRESSEDITOR_PREVIEW": "text",
        "QT_LOGGING_RULES": "*=false",
    }

    def begin(*words: object) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "presseditor", *map(str, words)]
        command += ["--data-dir", str(profile.root)]
        started.append(subprocess.Popen(command, env=surroundings, text=True, stdout=-1, stderr=-1))
        return started[-1]

    yield begin
    for one in started:
        one.kill()
        one.communicate()


@pytest.fixture
def desk(profile: Profile) -> Iterator[Desk]:
    opened = open_desk(profile)
    yield opened
    opened.close()


def test_a_file_reaches_the_open_window_and_the_verbs_work_beside_it(
    qtbot: QtBot, start: Start, desk: Desk, profile: Profile, tmp_path: Path
) -> None:
    file = tmp_path / "мост.md"
    file.write_text("# Мост открыт\n\nТекст.\n", encoding="utf-8")
    window = start()
    qtbot.waitUntil(profile.last_words.exists)
    second = start(file)
    assert (second.wait(60), second.communicate()[1]) == (0, "")
    qtbot.waitUntil(lambda: any(one.title == "Мост открыт" for one in desk.articles.summaries()))
    assert start("list").communicate()[0].count("Мост открыт") == 1
    assert window.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_the_window_after_a_hard_crash_notes_where_it_was(
    qtbot: QtBot, start: Start, desk: Desk, profile: Profile
) -> None:
    window = start()
    qtbot.waitUntil(profile.last_words.exists)
    window.send_signal(signal.SIGSEGV)
    assert window.wait(60) == -signal.SIGSEGV
    start()
    qtbot.waitUntil(profile.crashes.exists)
    assert str(desk.profile.root) not in profile.crashes.read_text(encoding="utf-8")


def test_a_window_that_does_not_answer_is_told_of(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []

    def close() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    QTimer.singleShot(0, close)
    assert say_no_answer(str) == 1
    assert "does not answer" in told[0]
    assert told[0] in capsys.readouterr().err


def test_a_folder_that_will_not_do_is_refused_in_the_users_language_and_left_alone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    starter = Starter(Profile(tmp_path / "OneDrive" / "Пресса"), [])
    qtbot.addWidget(starter.window)
    starter.show()
    qtbot.waitUntil(lambda: starter.failed is not None)
    assert starter.failed is not None
    assert "копирует в сеть" in starter.failed.text.text()
    assert starter.window.message_bar.text == ""
    starter.window.close()
    assert not (tmp_path / "OneDrive").exists()
