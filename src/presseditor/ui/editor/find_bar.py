"""Finding words in the text, and putting others in their place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.plain_words import PlainLabel

SHORTEST = 16
"""Letters that a field shows whatever is said beside it."""


class FindBar(QWidget):
    """A row over the text; Enter goes to the next place, Escape back to the text."""

    def __init__(self, area: WritingArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self.wanted = QLineEdit(self)
        self.instead = QLineEdit(self)
        self._said = PlainLabel("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        for field, words in (
            (self.wanted, self.tr("Find")),
            (self.instead, self.tr("Replace with")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setClearButtonEnabled(True)
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance("n" * SHORTEST))
            row.addWidget(field, 1)
        for words, deed in (
            (self.tr("Next"), self.find_next),
            (self.tr("Replace"), self.replace_one),
            (self.tr("Replace all"), self.replace_all),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addWidget(self._said)
        self.wanted.returnPressed.connect(self.find_next)
        self.instead.returnPressed.connect(self.replace_one)
        self.hide()

    def open(self) -> None:
        """Show the bar with the chosen words in it."""
        chosen = self._area.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.wanted.setText(chosen)
        self.show()
        self.wanted.setFocus()
        self.wanted.selectAll()

    def find_next(self) -> bool:
        """Choose the next place, from the top again after the last."""
        words = self.wanted.text()
        if not words:
            return False
        found = self._area.find(words)
        if not found:
            self._area.moveCursor(QTextCursor.MoveOperation.Start)
            found = self._area.find(words)
        self._said.setText("" if found else self.tr("Not found"))
        return found

    def replace_one(self) -> None:
        """Replace the chosen place and go to the next."""
        cursor = self._area.textCursor()
        if cursor.selectedText().casefold() == self.wanted.text().casefold() != "":
            cursor.insertText(self.instead.text())
        self.find_next()

    def replace_all(self) -> None:
        """Replace every place; one undo takes all of it back."""
        words = self.wanted.text()
        document = self._area.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        number, place = 0, document.find(words) if words else QTextCursor()
        while not place.isNull():
            place.insertText(self.instead.text())
            number += 1
            place = document.find(words, place)
        cursor.endEditBlock()
        self._said.setText(self.tr("%n place(s) replaced", "", number))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._area.setFocus()
            return
        super().keyPressEvent(event)
