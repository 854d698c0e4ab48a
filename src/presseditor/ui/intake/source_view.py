"""The raw text, its understood phrases lit in a calm colour for each field."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from presseditor.domain.draft import Span
from presseditor.ui.widgets.form_layout import GRID

HUES = {
    "title": 210,
    "published": 280,
    "lead": 190,
    "event": 265,
    "venue": 160,
    "organizers": 35,
    "participants": 60,
    "people": 330,
    "quotes": 120,
    "sums": 20,
    "leftover": -1,
}


class SourceView(QPlainTextEdit):
    """Read-only. ``field_pointed`` names the field whose phrase was clicked.

    ``assigned`` carries a field's name and the selected text, chosen from the menu.
    """

    field_pointed = Signal(str)
    assigned = Signal(str, str)

    def __init__(self, targets: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets = targets
        self._spans: list[tuple[Span, str]] = []
        self._starts: list[int] = []
        self._lit = ""
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Source text"))
        self.document().setDocumentMargin(2 * GRID)
        self.cursorPositionChanged.connect(self._point)

    def show_source(self, text: str, spans: list[tuple[Span, str]]) -> None:
        """Show the text with the phrases of each field lit."""
        self.setPlainText(text)
        self._spans = sorted(spans, key=lambda one: (one[0].start, -one[0].end))
        self._starts = [span.start for span, _ in self._spans]
        self._paint()

    def light(self, field: str) -> None:
        """Make the phrases of ``field`` stand out and bring the first one into view."""
        if field == self._lit:
            return
        self._lit = field
        self._paint()
        first = next((span for span, name in self._spans if name == field), None)
        if first is not None and not self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(_units(self.toPlainText(), first.start))
            self.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.setTextCursor(cursor)
            self.blockSignals(False)  # noqa: FBT003 - Qt's signature
            self.ensureCursorVisible()

    def field_at(self, position: int) -> str:
        """Return the field of the innermost phrase at a character offset, or nothing."""
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            span, name = self._spans[index]
            if span.start <= position < span.end:
                return name
        return ""

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if self.textCursor().hasSelection():
            menu.addSeparator()
            menu.addMenu(self.assign_menu(menu))
        menu.exec(e.globalPos())

    def assign_menu(self, parent: QWidget) -> QMenu:
        """Return the menu that gives the selected words to a field."""
        menu = QMenu(self.tr("The selected words are…"), parent)
        for name, label in self._targets:
            menu.addAction(label, partial(self._assign, name))
        return menu

    def _assign(self, name: str) -> None:
        words = self.textCursor().selectedText().replace("\u2029", "\n").strip()
        if words:
            self.assigned.emit(name, words)

    def _point(self) -> None:
        if not self.hasFocus() or self.textCursor().hasSelection():
            return
        text = self.toPlainText()
        units = self.textCursor().position()
        position = len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
        field = self.field_at(position)
        if field:
            self.field_pointed.emit(field)

    def _paint(self) -> None:
        text = self.toPlainText()
        astral = len(text.encode("utf-16-le")) // 2 != len(text)
        selections = []
        for span, name in self._spans:
            start = _units(text, span.start) if astral else span.start
            end = _units(text, span.end) if astral else span.end
            selections.append(self._selection(start, end, name))
        self.setExtraSelections(selections)

    def _selection(self, start: int, end: int, name: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        length = max(self.document().characterCount() - 1, 0)
        cursor.setPosition(min(start, length))
        cursor.setPosition(min(end, length), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(field_colour(name, self.palette(), strong=name == self._lit))
        if name == self._lit:
            look.setFontUnderline(True)
        selection.cursor = cursor
        selection.format = look
        return selection


def field_colour(name: str, palette: QPalette, *, strong: bool = False) -> QColor:
    """Return the calm colour of a field, on light and dark palettes alike."""
    hue = HUES.get(name.partition(".")[0], -1)
    if hue < 0:
        colour = palette.color(QPalette.ColorRole.PlaceholderText)
    else:
        colour = QColor.fromHsv(hue, 150, 210)
    colour.setAlpha(120 if strong else 60)
    return colour


def _units(text: str, offset: int) -> int:
    """Return the UTF-16 offset that Qt counts in for a character offset."""
    return len(text[:offset].encode("utf-16-le")) // 2
