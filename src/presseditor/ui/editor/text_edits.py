"""Changing the text of a field so that Ctrl+Z takes it back."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from presseditor.ui.editor.offsets import to_qt


def change_text(field: QPlainTextEdit, text: str) -> None:
    """Make ``text`` of what stands in the field, as one step of its undo history.

    Only what lies between the first letter and the last one that differ is touched.
    """
    before = field.toPlainText()
    if before == text:
        return
    head = _common(before, text)
    most = min(len(before), len(text)) - head
    tail = min(most, _common(before[::-1], text[::-1]))
    cursor = QTextCursor(field.document())
    cursor.setPosition(to_qt(before, head))
    cursor.setPosition(to_qt(before, len(before) - tail), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[head : len(text) - tail])


def _common(one: str, other: str) -> int:
    """Return how many letters the two begin with alike; halving, for a text may have a million."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
