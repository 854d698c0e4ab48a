"""A field of plain text that gives every letter back as it was put in."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override


class PlainField(QPlainTextEdit):
    """Qt makes plain spaces of the unbreakable ones that typography set; this field does not."""

    @override
    def toPlainText(self) -> str:
        return with_line_breaks(self.document().toRawText())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(with_line_breaks(self.textCursor().selectedText()))
        return data


def with_line_breaks(raw: str) -> str:
    """Return a document's raw text with line feeds between its paragraphs and lines."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
