"""Quotes and pictures that stand in the text by themselves, shown as what they are."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.editor.record_marks import standing_record
from presseditor.ui.icons import icon
from presseditor.ui.theme import accent, blend

ICON = 16
GAP = 8
ROUND = 4
GROUND = 0.08
"""Share of the accent colour in a chip's ground."""


def paint_chip(
    area: QPlainTextEdit, painter: QPainter, rect: QRectF, ref: RecordRef, words: str
) -> None:
    """Paint a record's words over its line of source; cut to the line."""
    palette = area.palette()
    lit = accent(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.base())
    painter.drawRect(rect)
    painter.setBrush(blend(lit, palette.color(palette.ColorRole.Base), GROUND))
    painter.drawRoundedRect(rect, ROUND, ROUND)
    top = rect.center().y() - ICON / 2
    square = QRectF(rect.left() + GAP, top, ICON, ICON).toRect()
    name = "image" if ref.kind is RecordKind.IMAGE else "message-square-quote"
    icon(name, palette.ColorRole.Text).paint(painter, square)
    line = rect.adjusted(2 * GAP + ICON, 0, -GAP, 0)
    painter.setFont(area.font())
    painter.setPen(palette.color(palette.ColorRole.Text))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
    painter.restore()


def standing_blocks(
    first: QTextBlock, top: float, bottom: float
) -> Iterator[tuple[QTextBlock, QRectF, RecordRef]]:
    """Yield the blocks on the screen that are one record, with their places."""
    layout = first.document().documentLayout()
    block = first
    while block.isValid() and top <= bottom:
        size = layout.blockBoundingRect(block)
        ref = standing_record(block.text()) if block.isVisible() else None
        if ref is not None:
            yield block, QRectF(size).translated(0, top), ref
        top += size.height()
        block = block.next()


def plain_words(ref: RecordRef) -> str:
    """Return what a record is called while its own words are not known."""
    translate = QCoreApplication.translate
    if ref.kind is RecordKind.IMAGE:
        return translate("Chips", "Picture")
    return translate("Chips", "Quote")
