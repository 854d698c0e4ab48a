"""Where the text is written: a calm column of Markdown that nobody has to know is Markdown."""

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from presseditor.domain.record_link import RecordRef
from presseditor.ui.editor.chips import paint_chip, plain_words, standing_blocks
from presseditor.ui.editor.formatting import continue_list
from presseditor.ui.editor.highlighter import MarkdownHighlighter
from presseditor.ui.editor.record_marks import record_at
from presseditor.ui.editor.spaced_layout import SpacedLayout
from presseditor.ui.theme import accent, text_font
from presseditor.ui.widgets.plain_field import PlainField, with_line_breaks

RECORD_MIME = "application/x-presseditor-record"
IMAGE_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".gif"}
COLOURED_AT_ONCE = 50_000
"""Letters; a text of that length is coloured within a frame."""
SLICE = 0.005
"""Seconds of colouring between two events."""
CHIP_OUTSIDE = 4
"""Pixels by which chips stand out on both sides, as the frames of fields do."""
COLUMN_LETTERS = 70
"""A line of 65-75 letters is read without losing the next one."""


class WritingArea(PlainField):
    """The body of an article.

    ``html_pasted`` carries HTML from Word or a web page, ``pictures_dropped`` paths of image
    files, ``record_dropped`` a record's name (``org:id``): the editor turns them into Markdown.
    ``edited`` comes after each change of a letter, and not after one of looks. ``words_wanted``
    asks for the words of a record that stands by itself (``show_words`` brings them),
    ``record_hovered`` and ``record_clicked`` carry the record under the pointer.
    """

    edited = Signal()
    words_wanted = Signal(object)
    record_hovered = Signal(object, QPoint)
    record_clicked = Signal(object)
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
        self._is_colouring = False
        self._next_block = 0
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._colour_slice)
        self._words: dict[RecordRef, str] = {}
        self._highlighter = MarkdownHighlighter(document, palette, accent(palette))
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._follow_caret)

    @property
    def column_width(self) -> int:
        """Pixels of a comfortable line."""
        return self.fontMetrics().averageCharWidth() * COLUMN_LETTERS

    def set_text_size(self, size: int) -> None:
        """Set the text in letters of ``size`` pixels; the column grows with them."""
        font = text_font(size)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._is_colouring = True
        self._highlighter.set_size(size)
        self._is_colouring = False
        self._centre()

    def show_text(self, text: str) -> None:
        """Show another text; a long one is coloured bit by bit, its beginning at once."""
        self._slices.stop()
        self._highlighter.is_waiting = len(text) > COLOURED_AT_ONCE
        self.setPlainText(text)
        if self._highlighter.is_waiting:
            self._highlighter.is_waiting = False
            self._next_block = 0
            self._colour_slice()
            self._slices.start()

    def _colour_slice(self) -> None:
        self._is_colouring = True
        block = self.document().findBlockByNumber(self._next_block)
        until = perf_counter() + SLICE
        while block.isValid() and perf_counter() < until:
            self._highlighter.rehighlightBlock(block)
            block = block.next()
        self._next_block = block.blockNumber()
        self._is_colouring = False
        if not block.isValid():
            self._slices.stop()

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
        return with_line_breaks(cursor.selectedText())

    def show_words(self, ref: RecordRef, words: str) -> None:
        """Show what a record that stands by itself says."""
        self._words[ref] = " ".join(words.split())
        self.viewport().update()

    def forget_words(self) -> None:
        """Ask for the words of records anew: one was changed."""
        self._words.clear()
        self.viewport().update()

    def record_under(self, at: QPoint) -> RecordRef | None:
        """Return the record at a place of the viewport."""
        cursor = self.cursorForPosition(at)
        link = record_at(cursor.block().text(), cursor.positionInBlock())
        return link.ref if link else None

    def _tell(self) -> None:
        if not self._is_colouring:
            self.edited.emit()

    def _follow_caret(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return  # nothing moves while the officer chooses words
        self._is_colouring = True
        self._highlighter.follow_caret(cursor.block(), cursor.positionInBlock())
        self._is_colouring = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(first).translated(self.contentOffset()).top()
        painter = QPainter(self.viewport())
        margin = self.document().documentMargin() - CHIP_OUTSIDE
        column = self.width() - 2 * self.viewportMargins().left()
        width = min(self.viewport().width(), column) - 2 * margin
        for block, rect, ref in standing_blocks(first, top, event.rect().bottom()):
            if self._highlighter.is_open(block):
                continue
            if ref not in self._words:
                self._words[ref] = plain_words(ref)
                self.words_wanted.emit(ref)
            place = QRectF(margin, rect.top() + 1, width, rect.height() - 2)
            paint_chip(self, painter, place, ref, self._words[ref])
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            ref = self.record_under(event.pos())
            if ref is not None:
                self.record_hovered.emit(ref, event.globalPos())
                return True
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ref = self.record_under(event.position().toPoint()) if held else None
        if ref is not None and event.button() == Qt.MouseButton.LeftButton:
            self.record_clicked.emit(ref)
            return
        super().mousePressEvent(event)

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
            self._is_colouring = True
            self._highlighter.set_colours(self.palette(), accent(self.palette()))
            self._is_colouring = False

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
