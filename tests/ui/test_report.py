"""After a defect the officer saves a report that holds nothing of the desk."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from presseditor.paths import Profile
from presseditor.ui.application import Starter

pytestmark = pytest.mark.gui


@pytest.fixture
def starter(qtbot: QtBot, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Starter:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Starter(profile, [])
    qtbot.addWidget(made.window)
    return made


def test_a_defect_offers_a_report_without_what_was_written(
    qtbot: QtBot, starter: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "отчёт.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    bar = starter.window.message_bar
    starter._crash.note(RuntimeError("Мэр уходит: https://press.example.org, пароль-42"))
    qtbot.waitUntil(lambda: bool(bar._text.text()))
    bar._act()
    text = target.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert [
        one for one in ("Мэр", "press.example", "пароль-42", str(tmp_path)) if one in text
    ] == []
    assert "отчёт.txt" in bar._text.text()


def test_the_file_that_stays_here_has_it_all(starter: Starter, profile: Profile) -> None:
    starter._crash.note(RuntimeError("Мэр уходит"))
    assert "Мэр уходит" in profile.defects.read_text(encoding="utf-8")


def test_a_report_that_cannot_be_saved_is_said(starter: Starter, tmp_path: Path) -> None:
    starter.reports.save(tmp_path / "none" / "отчёт.txt")
    assert "такого файла или папки нет" in starter.window.message_bar._text.text()
    assert starter.window.message_bar._action is not None


def test_a_death_is_told_with_the_offer_of_a_report(starter: Starter) -> None:
    starter.reports.show_death()
    assert "аварийно" in starter.window.message_bar._text.text()
    assert starter.window.message_bar._action is not None
