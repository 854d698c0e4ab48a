"""How every form is built: a label above, the field, and room for a remark in words."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.widgets.plain_field import PlainField

LayoutT = TypeVar("LayoutT", bound=QBoxLayout)
GRID = 8
"""Pixels; every distance is a multiple of it or its half."""


class FieldBox(QWidget):
    """A field with its label above and, when something is wrong, the reason in words below."""

    def __init__(self, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self._remark = quiet_label("")
        self._remark.setForegroundRole(QPalette.ColorRole.WindowText)
        self._remark.hide()
        self._hint = quiet_label(hint)
        self._hint.setVisible(bool(hint))
        box = plain_column(self, GRID // 2)
        if label:
            caption = PlainLabel(label)
            caption.setWordWrap(True)
            caption.setBuddy(field)
            box.addWidget(caption)
            field.setAccessibleName(label)
        box.addWidget(field)
        box.addWidget(self._hint)
        box.addWidget(self._remark)

    def ask(self, question: str) -> None:
        """Ask, in place of the hint, what may also be left open; an empty question ends it."""
        self._hint.setText(f"⚠ {question}" if question else "")
        self._hint.setVisible(bool(question))

    @property
    def question(self) -> str:
        """What is asked, empty when nothing is."""
        return "" if self._hint.isHidden() else self._hint.text()

    def complain(self, reason: str) -> None:
        """Show why the value cannot stand; nothing takes the remark away."""
        self._remark.setText(f"⚠ {reason}" if reason else "")
        self._remark.setVisible(bool(reason))

    def keep_room(self, width: int) -> None:
        """Hold, in a box of this width, the room of the hint and of a remark of two lines."""
        policy = self._remark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._remark.setSizePolicy(policy)
        self._remark.setMinimumHeight(2 * self._remark.fontMetrics().lineSpacing())
        self._hint.setMinimumHeight(self._hint.heightForWidth(width))

    @property
    def remark(self) -> str:
        """The reason that is shown, empty when all is well."""
        return self._remark.text()


class TextArea(PlainField):
    """Several lines of plain text; Tab goes on to the next field."""

    def __init__(self, lines: int = 3, placeholder: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = lines
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """The text without blank ends."""
        return self.toPlainText().strip()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text asks for, between the lines wanted and four times as many."""
        wanted = int(self.document().size().height())
        lines = min(max(wanted, self._lines), max(4 * self._lines, 6))
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 2)


class ColumnScroll(QScrollArea):
    """A column of a form that scrolls upright only and is never wider than its place."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class ElidedLabel(PlainLabel):
    """One line of text that is cut with «…» where it does not fit; the tip has all of it."""

    clicked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show ``text``, whole or cut."""
        self._whole = " ".join(text.split())
        self.setToolTip(plain_tip(self._whole))
        self.setAccessibleName(self._whole)
        self._cut()

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cut()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _cut(self) -> None:
        width = max(self.width(), GRID)
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        if cut != self.text():
            self.setText(cut)


def quiet_label(text: str) -> QLabel:
    """Return a wrapped label in the palette's subdued text colour."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label


def section_label(text: str) -> QLabel:
    """Return a heading inside a form."""
    label = PlainLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def plain_column(owner: QWidget, spacing: int = GRID) -> QVBoxLayout:
    """Give ``owner`` an upright layout without margins."""
    return _plain(QVBoxLayout(owner), spacing)


def plain_row(owner: QWidget | None = None, spacing: int = GRID) -> QHBoxLayout:
    """Return a level layout without margins, set on ``owner`` if there is one."""
    return _plain(QHBoxLayout() if owner is None else QHBoxLayout(owner), spacing)


def tool_button(icon_name: str, tip: str) -> QToolButton:
    """Return a flat button with an icon; the tip is its accessible name."""
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    return button


def _plain(layout: LayoutT, spacing: int) -> LayoutT:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
