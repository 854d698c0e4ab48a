"""A long reading shows in the status line and stops at its cross; nothing of it is stored."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.ui.background import Background
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui
PAGE = "<p>Субботник пройдёт в парке</p>\n"


def cross(bench: Workbench) -> QToolButton:
    return bench.window.status_line.findChildren(QToolButton)[0]


def wait_for_the_end(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.busy_changed, check_params_cb=lambda n: not n, timeout=30000):
        pass


def test_a_file_that_is_stopped_leaves_nothing(
    qtbot: QtBot, desk: Desk, bench: Workbench, background: Background, tmp_path: Path
) -> None:
    before = sum(desk.articles.counts().values())
    pages = [tmp_path / f"{number}.html" for number in range(2)]
    for page in pages:
        page.write_text(PAGE * 45_000, encoding="utf-8")
    bench.actions.import_files(pages)
    assert cross(bench).isVisible()
    cross(bench).click()
    wait_for_the_end(qtbot, background)
    assert sum(desk.articles.counts().values()) == before
    assert not cross(bench).isVisible()
    assert not bench.messages.text


def test_files_are_read_one_after_the_other_and_refused_in_words(
    qtbot: QtBot, desk: Desk, bench: Workbench, tmp_path: Path
) -> None:
    before = sum(desk.articles.counts().values())
    good, huge = tmp_path / "а.html", tmp_path / "б.html"
    good.write_text(PAGE * 3, encoding="utf-8")
    huge.write_text(PAGE * 60_000, encoding="utf-8")
    bench.actions.import_files([huge, good])
    qtbot.waitUntil(lambda: "б.html" in bench.messages.text, timeout=30000)
    assert sum(desk.articles.counts().values()) == before + 1
    assert not cross(bench).isVisible()


def test_a_large_paste_can_be_stopped(
    qtbot: QtBot, bench: Workbench, background: Background
) -> None:
    bench.actions.create()
    qtbot.waitUntil(lambda: bench.session.article is not None, timeout=20000)
    bench.inserts.insert_html(PAGE * 45_000)
    assert cross(bench).isVisible()
    cross(bench).click()
    wait_for_the_end(qtbot, background)
    assert not bench.editor.body.toPlainText()


def test_a_changed_file_is_told_to_be_a_draft_beside_the_stored_text(
    qtbot: QtBot, desk: Desk, bench: Workbench, tmp_path: Path
) -> None:
    file = tmp_path / "каток.md"
    file.write_text("---\nid: katok\ntitle: Каток\n---\n\nОткрыт.\n", "utf-8")
    desk.imports.import_file(file)
    file.write_text("---\nid: katok\ntitle: Каток\n---\n\nЗакрыт.\n", "utf-8")
    bench.actions.import_files([file])
    qtbot.waitUntil(lambda: "новый черновик" in bench.messages.text)
    assert desk.articles.get("katok").body == "Открыт."
