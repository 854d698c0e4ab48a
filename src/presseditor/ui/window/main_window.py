"""The window itself: painted at once and empty, furnished when the desk is open."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from presseditor.domain.message import Message
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.message_bar import MessageBar
from presseditor.ui.window.commands import Commands
from presseditor.ui.window.panes import Panes
from presseditor.ui.window.status_line import StatusLine
from presseditor.ui.window.top_bar import TopBar


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first paint; ``closing`` when the officer leaves.

    ``may_close`` is asked before closing and may refuse: the last words could not be saved.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("PressEditor")
        self.setObjectName("main-window")
        self.commands = Commands(self)
        self.commands.bind("quit", self.close)  # whatever becomes of the start
        self.top_bar = TopBar(self.commands, self)
        self.addToolBar(self.top_bar)
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self.message_bar = MessageBar(_plain, self)
        self.panes = Panes(self)
        self.opening = PlainLabel(self.tr("Opening…"), self)
        self.opening.setAlignment(self.opening.alignment().AlignCenter)
        self.opening.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.panes.hide()
        centre = QWidget(self)
        self._centre = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.opening, 1)
        column.addWidget(self.panes, 1)
        # Below: what it says must not move the words that are being read or written.
        column.addWidget(self.message_bar)
        self.setCentralWidget(centre)
        self.resize(1366, 768)
        self.setMinimumSize(1024, 600)

    def show_panes(self) -> None:
        """Show the furnished panels in place of the word that they are coming."""
        self.opening.hide()
        self.panes.show()
        self.panes.fit(self.width())

    def show_question(self, question: QWidget) -> None:
        """Show a question above the panels that stops nothing."""
        self._centre.insertWidget(0, question)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.panes.isVisible():
            self.panes.fit(self.width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _plain(text: Message) -> str:
    return str(text)
