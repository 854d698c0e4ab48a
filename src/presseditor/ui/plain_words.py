"""Words that are shown as they are: Qt takes a text with tags in it for a page and loads its files.

A title, a file's name, a site's refusal come from outside. So no other module makes labels,
message boxes or tooltips from Qt's own; a test sees to it.
"""

from html import escape

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class PlainLabel(QLabel):
    """A label that shows every sign of its text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class PlainBox(QMessageBox):
    """A message box that shows every sign of its text."""

    def __init__(
        self, picture: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(picture)
        self.setWindowTitle(title)
        self.setText(text)


def plain_tip(text: str) -> str:
    """Return ``text`` for a tooltip, which has no setting: tags in it become visible signs."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>"
