"""Whatever a text or an office's template holds: the preview reaches nobody and runs nothing."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from presseditor.ui.preview.patch import Patch
from presseditor.ui.preview.text_view import TextView
from presseditor.ui.preview.web_requests import FLAGS, flags_with, prepare_engine
from presseditor.ui.preview.web_view import WebView
from tests.ui.outside import REFERENCES, Outside, reference

pytestmark = pytest.mark.gui

PLACE = '<div id="press-fragment"></div>'
SHELL = f"<!doctype html><html><head><title>still</title></head><body>{PLACE}</body></html>"
TURNS = 3
"""Frames that are painted after a reference: what it starts has begun by then."""


@pytest.fixture
def outside() -> Iterator[Outside]:
    with Outside() as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[WebView]:
    prepare_engine()
    made = WebView(lambda _: None)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.close_page()


def paint(qtbot: QtBot, view: WebView, *html: str, times: int = 1) -> None:
    for number in range(times):
        with qtbot.waitSignal(view.painted):
            view.apply(Patch(0, 0, html if number == 0 else ("<p>.</p>",)), number)


def title(qtbot: QtBot, view: WebView) -> object:
    answers: list[object] = []
    view.ask("document.title", answers.append)
    qtbot.waitUntil(partial(bool, answers))
    return answers[0]


@pytest.mark.parametrize("name", REFERENCES)
def test_nothing_in_a_template_acts(
    qtbot: QtBot, view: WebView, outside: Outside, name: str
) -> None:
    html = reference(name, outside.port)
    view.show_shell(SHELL.replace("</head>", f"{html}</head>").replace(PLACE, html + PLACE))
    paint(qtbot, view, "<p>Слова</p>", times=TURNS)
    assert (title(qtbot, view), outside.came) == ("still", [])


def test_nothing_in_a_page_acts(qtbot: QtBot, view: WebView, outside: Outside) -> None:
    view.show_shell(SHELL)
    for name in REFERENCES:
        paint(qtbot, view, reference(name, outside.port), times=TURNS)
        assert (name, title(qtbot, view), outside.came) == (name, "still", [])


def test_the_plain_engine_reads_nothing_but_the_profile_s_pictures(
    qtbot: QtBot, outside: Outside
) -> None:
    asked: list[str] = []
    view = TextView(lambda name: asked.append(name))  # noqa: PLW0108 - it returns nothing
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    for name in REFERENCES:
        view.apply(Patch(0, 1, (reference(name, outside.port),)), 1)
        view.grab()
    view.apply(Patch(0, 1, ("<p>Конец.</p><img src='images/own.png'>",)), 1)
    view.grab()
    assert "Конец." in view.toPlainText()
    assert set(asked) == {"own.png"}
    assert outside.came == []


@pytest.mark.parametrize("way", ["PATH", "file://PATH", "images/../PATH", "images/none.png"])
def test_the_plain_engine_shows_no_other_picture_of_the_machine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    picture = tmp_path / "images" / "none.png"
    picture.parent.mkdir()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    monkeypatch.chdir(tmp_path)
    view = TextView(lambda _: None)
    qtbot.addWidget(view)
    view.show()
    view.apply(Patch(0, 0, (f"<img src='{way.replace('PATH', str(picture))}'>",)), 1)
    shot = view.grab().toImage()
    red = QColor(Qt.GlobalColor.red).rgb()
    dots = ((x, y) for x in range(shot.width()) for y in range(shot.height()))
    assert not any(shot.pixel(x, y) == red for x, y in dots)


def test_flags_of_the_user_stay_and_have_the_last_word() -> None:
    assert flags_with("--disable-gpu").endswith(" --disable-gpu")
    assert flags_with("--disable-gpu").count("--") == len(FLAGS) + 1
    own = '--host-resolver-rules="MAP a b" --no-pings'
    assert flags_with(own).count("--host-resolver-rules") == 1
    assert flags_with(flags_with("")) == flags_with("")
