"""The desk as it was left: window, panes, article, caret, scroll, panel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt

from presseditor.private_files import tighten
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.ui.editor.article_editor import ArticleEditor
    from presseditor.ui.editor.session import ArticleSession

FRAME = 40
"""Pixels that a title bar and borders take at the most."""

FIRST_SHARE = 0.9
LARGEST_FIRST = QSize(2200, 1300)
"""Of a 4K screen the first window takes what it can fill."""


class DeskMemory(QObject):
    """Keeps the desk in ``window.ini`` beside the database."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat, self)

    def restore_window(self) -> None:
        """Put the window where it was; on a smaller screen Qt moves it into sight.

        The first time it fills a screen that it would not fit with its frame, and takes most of a
        large one, so that text and preview stand side by side.
        """
        if self._window.restoreGeometry(self._bytes("geometry")):
            return
        room, wanted = self._window.screen().availableSize(), self._window.size()
        is_tight = room.width() < wanted.width() + FRAME or room.height() < wanted.height() + FRAME
        if is_tight and room.width() >= self._window.minimumWidth():
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        elif not is_tight:
            share = (room * FIRST_SHARE).boundedTo(LARGEST_FIRST)
            self._window.resize(wanted.expandedTo(share))

    def restore_panes(self) -> None:
        """Share the room as it was shared, and show the tab that was in front."""
        panes = self._window.panes
        folded = str(self._store.value("folded", ""))
        if folded == str(panes.is_folded):
            panes.columns.restoreState(self._bytes("columns"))
            panes.right.restoreState(self._bytes("right"))
            panes.tabs.setCurrentIndex(self._number("tab"))
        else:
            panes.set_sizes()

    @property
    def article_id(self) -> str:
        """The article that was open, or nothing."""
        return str(self._store.value("article", ""))

    @property
    def text_size(self) -> int:
        """The size of the text in pixels; 0 when it was never changed."""
        return self._number("text-size")

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._store.setValue("text-size", size)

    def restore_caret(self, editor: ArticleEditor) -> None:
        """Put caret and scroll where they were in the article that was open."""
        editor.place_caret(self._number("caret"))
        editor.body.verticalScrollBar().setValue(self._number("scroll"))

    def keep(self, session: ArticleSession, editor: ArticleEditor) -> None:
        """Write everything down."""
        panes = self._window.panes
        values = {
            "geometry": self._window.saveGeometry(),
            "columns": panes.columns.saveState(),
            "right": panes.right.saveState(),
            "folded": str(panes.is_folded),
            "tab": panes.tabs.currentIndex(),
            "article": session.article.id if session.article else "",
            "caret": editor.body.textCursor().position(),
            "scroll": editor.body.verticalScrollBar().value(),
        }
        for name, value in values.items():
            self._store.setValue(name, value)
        self._store.sync()
        tighten(Path(self._store.fileName()))  # Qt makes it as the umask has it

    def _bytes(self, name: str) -> QByteArray:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _number(self, name: str) -> int:
        value = str(self._store.value(name, "0"))
        return int(value) if value.isdigit() else 0
