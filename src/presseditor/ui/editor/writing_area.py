"""Where the text is written: a calm column of Markdown that nobody has to know is Markdown."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from presseditor.ui.editor.formatting import continue_list
from presseditor.ui.editor.highlighter import MarkdownHighlighter
from presseditor.ui.editor.spaced_layout import SpacedLayout
from presseditor.ui.theme import accent, text_font

RECORD_MIME = "application/x-presseditor-record"
IMAGE_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".gif"}
COLUMN_LETTERS = 70
"""A line of 65-75 letters is read without losing the next one."""


class WritingArea(QPlainTextEdit):
    """The body of an article.

    ``html_pasted`` carries HTML from Word or a web page, ``pictures_dropped`` paths of image
    files, ``record_dropped`` a record's name (``org:id``): the editor turns them into Markdown.
    """

    html_pasted = Signal(str)
    pictures_dropped = Signal(list)
    record_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = text_font()
        document = QTextDocument(self)
        document.setDefaultFont(font)
        document.setDocumentMargin(8)
        # Held here: Qt's document does not tell Python that it still draws with it.
        self._layout = SpacedLayout(document)
        document.setDocumentLayout(self._layout)
        self.setFont(font)
        self.setDocument(document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCenterOnScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        palette = self.palette()
        self._highlighter = MarkdownHighlighter(document, palette, accent(palette))

    @property
    def column_width(self) -> int:
        """Pixels of a comfortable line."""
        return self.fontMetrics().averageCharWidth() * COLUMN_LETTERS

    def set_text_size(self, size: int) -> None:
        """Set the text in letters of ``size`` pixels; the column grows with them."""
        font = text_font(size)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._highlighter.set_size(size)
        self._centre()

    def paste_plain(self) -> None:
        """Paste the clipboard's words and nothing else."""
        from PySide6.QtGui import QGuiApplication

        text = QGuiApplication.clipboard().text()
        if text:
            self.textCursor().insertText(text)

    def text_before_caret(self, letters: int = 200) -> str:
        """Return the end of the text before the caret."""
        cursor = self.textCursor()
        end = cursor.selectionStart()
        cursor.setPosition(max(0, end - letters))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        aside = max(16, (self.width() - self.column_width) // 2)
        if self.viewportMargins().left() != aside:
            self.setViewportMargins(aside, 0, max(8, aside - 16), 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.set_colours(self.palette(), accent(self.palette()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if enter and plain and continue_list(self.textCursor()):
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (
            source.hasFormat(RECORD_MIME)
            or source.hasUrls()
            or source.hasHtml()
            or super().canInsertFromMimeData(source)
        )

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(RECORD_MIME):
            self.record_dropped.emit(bytes(source.data(RECORD_MIME).data()).decode())
        elif pictures := _picture_files(source):
            self.pictures_dropped.emit(pictures)
        elif source.hasHtml():
            self.html_pasted.emit(source.html())
        else:
            super().insertFromMimeData(source)


def _picture_files(source: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in IMAGE_SUFFIXES]
