"""Every window over records full of tags: no word becomes a page, and nobody is asked for one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.services.directory.lookup import Place
from presseditor.ui.directory.window import DirectoryWindow
from presseditor.ui.intake.dialog import IntakeDialog
from presseditor.ui.publishing.schedule_dialog import ScheduleDialog
from presseditor.ui.revisions.dialog import RevisionsDialog
from presseditor.ui.setup.settings_dialog import SettingsDialog
from presseditor.ui.setup.site_wizard import SiteWizard
from presseditor.ui.window.go_anywhere import GoAnywhere
from presseditor.ui.window.sites_dialog import SitesDialog
from presseditor.ui.window.workbench import Workbench
from tests.ui.hostile_house import fill, tags_for
from tests.ui.outside import Outside

pytestmark = pytest.mark.gui

RECORDS = {"org": "o", "person": "p", "quote": "q", "fact": "f", "event": "e"}
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
TAG = "<img"
LEAST, LEAST_HOSTILE = 1000, 200
"""Widgets at once, and places with a tag in them: with fewer the walk missed some."""


@pytest.fixture
def outside() -> Iterator[Outside]:
    with Outside() as made:
        yield made


def test_no_word_of_a_record_becomes_a_page(
    qtbot: QtBot, desk: Desk, bench: Workbench, outside: Outside, tmp_path: Path
) -> None:
    bad = tags_for(outside.port)
    article = fill(desk, bad, tmp_path / "site")
    bench.articles.reload()
    bench.session.show(desk.articles.get(article.id))
    bench.side.check()
    walk = Walk()
    for noun, name in RECORDS.items():
        bench.side.show_place(Place(noun, name, bad, bad))
        page = bench.side.directory.page_of(noun)
        qtbot.waitUntil(partial(getattr, page, "shows_form"))
        walk.all_widgets()
    for say in (bench.messages.show_note, bench.messages.show_problem):
        say(bad)
        walk.all_widgets()
    bench.messages.show_error(RetryError(message("It failed: {why}", why=bad)))
    walk.all_widgets()
    for window in windows(desk, bench, bad):
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: bench.background._open == 0)
        window.grab()
        walk.all_widgets()
        window.hide()
    assert not walk.rich
    assert walk.widgets >= LEAST
    assert walk.hostile >= LEAST_HOSTILE
    assert outside.came == []


def windows(desk: Desk, bench: Workbench, bad: str) -> Iterator[QWidget]:
    """Yield the windows beside the main one, each over what is stored."""
    background, main = bench.background, bench.window
    article = desk.articles.get("a")
    yield DirectoryWindow(desk, background, bench.bridge)
    yield SitesDialog(desk, background)
    wizard = SiteWizard(desk, background, desk.sites.find(bad))
    yield wizard
    yield SettingsDialog(desk, background)
    yield RevisionsDialog(desk, background, article, main)
    yield ScheduleDialog(article, desk.time_words)
    intake = IntakeDialog(desk, background)
    intake.take_text(f"{bad}\n\nОрганизатор: {bad}\n\n«{bad}», — сказал Иван Петров.")
    yield intake
    palette = GoAnywhere(desk, background, main.commands.all(), main)
    palette.field.setText("Мост")
    yield palette


class Walk:
    """Looks at all widgets there are; keeps what would be shown as a page."""

    def __init__(self) -> None:
        self.rich: set[str] = set()
        self.widgets = 0
        self.hostile = 0

    def all_widgets(self) -> None:
        seen = QApplication.allWidgets()
        self.widgets = max(self.widgets, len(seen))
        for widget in seen:
            for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
                self._judge(widget, text)
            if isinstance(widget, QLabel | QMessageBox):
                if widget.textFormat() is GuiQt.TextFormat.PlainText:
                    self.hostile += TAG in widget.text()
                else:
                    self._judge(widget, widget.text())
            elif isinstance(widget, QAbstractItemView):
                self._items(widget)

    def _items(self, view: QAbstractItemView) -> None:
        model, root = view.model(), view.rootIndex()
        for row in range(min(model.rowCount(root), 50) if model is not None else 0):
            for column in range(1 if isinstance(view, QListView) else model.columnCount(root)):
                index = model.index(row, column, root)
                for role in ROLES:
                    self._judge(view, str(model.data(index, role) or ""))

    def _judge(self, widget: QWidget, text: str) -> None:
        """A tip or a label without a setting is a page if it has a tag that Qt knows."""
        self.hostile += "127.0.0.1" in text
        if GuiQt.mightBeRichText(text) and TAG in text:
            self.rich.add(f"{type(widget).__name__} {widget.objectName()}: {text}")
