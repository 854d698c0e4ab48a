"""The standing line under a title: when the text goes out, with the ways to change or stop that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_row

ICON = 16


class ScheduleLine(QFrame):
    """Hidden while no hour is set."""

    update_requested = Signal()
    change_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = PlainLabel()
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self.change_button = QPushButton(self.tr("Change…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.update_button = QPushButton(self.tr("Queue the new text"))
        self.update_button.hide()
        self.update_button.clicked.connect(self.update_requested)
        self.change_button.clicked.connect(self.change_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        row = plain_row(self, GRID)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.update_button)
        row.addWidget(self.change_button)
        row.addWidget(self.cancel_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, words: str, icon_name: str = "clock") -> None:
        """Show the words; none of them hides the line."""
        self._text.setText(words)
        self._icon.setPixmap(icon(icon_name).pixmap(ICON, ICON))
        self.setVisible(bool(words))
        self.update_button.hide()
        self.cancel_button.setText(self.tr("Cancel"))

    def say_older(self, words: str, *, stopped: bool) -> None:
        """Show that an older text is in the queue: the new one can follow, or the old one stay."""
        self.say(words, "triangle-alert")
        self.update_button.setVisible(not stopped)
        self.cancel_button.setText(self.tr("Take out of the queue"))
