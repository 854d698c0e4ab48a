"""The preview without a browser engine, where a broken driver keeps that from starting."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from presseditor.ui.preview.patch import Patch
from presseditor.ui.theme import text_font

WIDEST_PICTURE = 480
DRAWN_AT_ONCE = 25_000
"""Letters of HTML that are laid out between two events."""
STYLE = """
h1 { font-size: 22px; } h2 { font-size: 18px; } h3 { font-size: 16px; }
p, li { line-height: 140%; } blockquote { margin-left: 16px; font-style: italic; }
"""


class TextView(QTextBrowser):
    """A ``PreviewView`` that shows the same HTML in Qt's own text browser."""

    link_clicked = Signal(str)
    painted = Signal(int)
    failed = Signal()

    def __init__(
        self, picture_file: Callable[[str], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture_file = picture_file
        self._blocks: list[str] = []
        self._head: dict[str, str] = {}
        self._rest: list[str] = []
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._draw_more)
        self.setOpenLinks(False)
        self.setFont(text_font())
        self.document().setDefaultStyleSheet(STYLE)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview"))
        self.anchorClicked.connect(lambda url: self.link_clicked.emit(url.toString()))

    @property
    def widget(self) -> QWidget:
        """Itself."""
        return self

    def show_shell(self, html: str) -> None:  # noqa: ARG002 - Qt's browser knows no page layout
        """Start from an empty page; the site's frame is beyond this engine."""
        self._blocks = []
        self._head = {}

    def show_head(self, head: dict[str, str]) -> None:
        """Keep title, date and rubric for the next patch."""
        if head != self._head:
            self._head = dict(head)
            self._draw()

    def apply(self, patch: Patch, number: int) -> None:
        """Change some blocks."""
        self._blocks[patch.start : patch.start + patch.removed] = patch.html
        self._draw()
        self.painted.emit(number)

    def scroll_to(self, block: int) -> None:
        """Bring a block into sight."""
        self.scrollToAnchor(f"block-{block}")

    def set_page_width(self, width: int | None) -> None:
        """Break lines as a page of ``width`` pixels does."""
        if width is None:
            self.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
            return
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(width, max(320, self.viewport().width())))

    def close_page(self) -> None:
        """Nothing is held."""

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        address = QUrl(name).toString()
        if type != QTextDocument.ResourceType.ImageResource.value:
            return ""  # no style sheet or page, here or far away, is read
        own = address.startswith("images/")
        path = self._picture_file(address.removeprefix("images/")) if own else None
        picture = QImage(str(path)) if path is not None else QImage()
        if picture.isNull():
            # For want of a picture Qt would look for a file of that name by itself.
            return _nothing_to_see()
        if picture.width() > WIDEST_PICTURE:
            smooth = Qt.TransformationMode.SmoothTransformation
            return picture.scaledToWidth(WIDEST_PICTURE, smooth)
        return picture

    def _draw(self) -> None:
        scrolled = self.verticalScrollBar().value()
        head = self._head
        lines = [
            f"<p><small>{head.get('rubric', '')}</small></p>" if head.get("rubric") else "",
            f"<h1>{head.get('title', '')}</h1>",
            f"<p><small>{head.get('date', '')}</small></p>" if head.get("date") else "",
        ]
        lines += [
            f'<a name="block-{number}"></a>{html}' for number, html in enumerate(self._blocks)
        ]
        self._rest = list(_chunks(lines))
        self.setHtml(self._rest.pop(0))
        self.verticalScrollBar().setValue(scrolled)
        if self._rest:
            self._more.start()

    def _draw_more(self) -> None:
        """Add what a long page still lacks, a piece between two events."""
        if not self._rest:
            self._more.stop()
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertHtml(self._rest.pop(0))


def _nothing_to_see() -> QImage:
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _chunks(lines: list[str]) -> Iterator[str]:
    held: list[str] = []
    size = 0
    for line in lines:
        held.append(line)
        size += len(line)
        if size > DRAWN_AT_ONCE:
            yield "\n".join(held)
            held, size = [], 0
    yield "\n".join(held)
