"""A further part of the article that stays folded until it is wanted."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from presseditor.ui.editor.growing_text import GrowingText
from presseditor.ui.icons import icon
from presseditor.ui.theme import text_font

LINES = 7
FLAT = """
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 4px 3px 0;
  color: palette(placeholder-text); }
QToolButton:hover { color: palette(text); }
QToolButton:focus { border-color: palette(highlight); }
"""
"""A line that folds, not a button that is pressed in."""


class FoldingPart(QWidget):
    """A heading that opens a field; open by itself when the article has the part."""

    edited = Signal()

    def __init__(self, label: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._stood_open = False
        self.head = QToolButton(self)
        self.head.setAutoRaise(True)
        self.head.setCheckable(True)
        self.head.setStyleSheet(FLAT)
        self.head.setIconSize(QSize(16, 16))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setAccessibleName(label)
        self.field = GrowingText(text_font(15), LINES, one_line=False, parent=self)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(label)
        self.field.textChanged.connect(self._tell)
        self.head.toggled.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.field)
        self._fold(wanted=False)

    def show_text(self, text: str) -> None:
        """Show the part's text and open or fold accordingly."""
        self.field.show_text(text)
        self.head.setChecked(bool(text.strip()))
        self._fold(wanted=self.head.isChecked())

    @property
    def text(self) -> str:
        """The part's text."""
        return self.field.text

    def open(self) -> None:
        """Unfold and take the caret."""
        self.head.setChecked(True)
        self.field.setFocus()

    def make_way(self, *, wanted: bool) -> None:
        """Fold while something else needs the room, and stand again as it stood before."""
        if wanted:
            self._stood_open = self.head.isChecked()
            self.head.setChecked(False)
        elif self._stood_open:
            self.head.setChecked(True)
            self._stood_open = False

    def _fold(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        self.field.setVisible(wanted)
        self.head.setIcon(icon("chevron-down" if wanted else "chevron-right"))
        self._name()
        if wanted and self.head.hasFocus():
            self.field.setFocus()

    def _tell(self) -> None:
        self._name()
        self.edited.emit()

    def _name(self) -> None:
        filled = bool(self.field.toPlainText().strip()) and not self.head.isChecked()
        self.head.setText(f"{self._label} …" if filled else self._label)
