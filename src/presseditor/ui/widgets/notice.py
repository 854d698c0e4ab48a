"""A line of news inside a panel: what happened, and a button to undo or mend it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_row, tool_button


class Notice(QFrame):
    """Hidden until there is something to say; stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        close = tool_button("x", self.tr("Close the notice"))
        close.clicked.connect(self.hide)
        row = plain_row(self)
        row.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button of the action, hidden when there is none."""
        return self._button

    def say(self, text: str, label: str = "", action: Callable[[], None] | None = None) -> None:
        """Show ``text`` with, if given, a button called ``label`` that does ``action`` once."""
        self._text.setText(text)
        self._action = action
        self._button.setText(label)
        self._button.setVisible(action is not None)
        self.show()

    def _act(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
