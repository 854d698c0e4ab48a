"""A window without a screen: real services on a throw-away profile, waiting for signals."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6", reason="the window's tests need PySide6")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --log-level=3")

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.collecting import Collecting
from presseditor.ui.preview.text_view import TextView
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.main_window import MainWindow
from presseditor.ui.window.workbench import Workbench

NO_SCREEN = (
    # A screen that is not there has no window manager …
    "propagateSizeHints|raise|grabbing the keyboard",
    # … and no graphics card, for the web engine.
    "QRhi|RHI|Vulkan|GBM|GPUInfo|Sandboxing|dbus",
)

PATIENCE = 180_000
"""Milliseconds."""

QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says about a machine without a screen; any other warning fails a test."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*NO_SCREEN))


@pytest.fixture(autouse=True, scope="package")
def _collect_as_the_program_does(qapp: QApplication) -> Iterator[None]:
    """Destroy no forgotten widget on a worker, whatever a test leaves behind."""
    collecting = Collecting(qapp)
    collecting.settle()
    yield
    collecting.end()


@pytest.fixture(autouse=True)
def _speak_english() -> Iterator[None]:
    """Forget the language that a test's window spoke: the next test reads the sources' words."""
    yield
    application = QApplication.instance()
    for one in application.findChildren(QTranslator) if application else ():
        QApplication.removeTranslator(one)
        one.deleteLater()


def patient(wait: Callable[..., Any]) -> Callable[..., Any]:
    """Return a wait of qtbot's that is never shorter than ``PATIENCE``."""

    def waiting(*words: Any, timeout: int = 0, **more: Any) -> Any:
        return wait(*words, timeout=max(timeout, PATIENCE), **more)

    return waiting


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Wait for as long as a busy machine may need; who waits for a moment ends with it anyway."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        monkeypatch.setattr(qtbot, name, patient(getattr(qtbot, name)))
    return qtbot


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    crashes: list[object] = []
    made.crashed.connect(crashes.append)
    yield made
    made.shutdown()
    assert not crashes


@pytest.fixture
def bridge(qapp: QApplication, desk: Desk) -> Iterator[ChangeBridge]:
    made = ChangeBridge(desk.changes, qapp)
    yield made
    made.close()


@pytest.fixture
def article(desk: Desk) -> Article:
    body = "Первый абзац о мосте.\n\nВторой абзац о дороге.\n"
    return desk.articles.create(Article("a1", title="Мост открыт", lead="Лид.", body=body))


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk, background: Background, tmp_path: Path) -> Iterator[Workbench]:
    """The furnished window with the plain preview, no article open yet."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    made = Workbench(desk, background, window, DeskMemory(tmp_path, window))
    made.preview.open_view(TextView(lambda _: None, made.preview))
    with qtbot.waitExposed(window):
        window.show()
        window.show_panes()
    yield made
    made.shutdown()
