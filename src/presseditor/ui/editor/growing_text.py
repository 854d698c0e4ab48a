"""A few lines of plain text that take the room they need: title, lead, press contact."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from presseditor.ui.widgets.plain_field import PlainField


class GrowingText(PlainField):
    """Grows with its text up to ``most`` lines; Enter and Tab go on (``left_downwards``)."""

    left_downwards = Signal()

    def __init__(
        self, font: QFont, most: int, *, one_line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most = most
        self._one_line = one_line
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    @property
    def text(self) -> str:
        """The text; in a one-line field line breaks became spaces."""
        text = self.toPlainText()
        return " ".join(text.split("\n")) if self._one_line else text

    def show_text(self, text: str) -> None:
        """Show ``text`` if it is not what stands there."""
        if text != self.toPlainText():
            self.setPlainText(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self._one_line and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left_downwards.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, self._most)
        margin = 2 * self.document().documentMargin()
        height = round(shown * self.fontMetrics().lineSpacing() + margin + 2)
        over = lines > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)
