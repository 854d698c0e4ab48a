"""Room between the lines of a plain text."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout
from typing_extensions import override

SPACING = 1.5
"""Line distance in heights of the line; the measure of a comfortable text."""


class SpacedLayout(QPlainTextDocumentLayout):
    """A ``QPlainTextDocumentLayout`` with line spacing.

    Plain text layouts know no line height, and ``QTextEdit``, which does, becomes slower with each
    page. So the lines that Qt has laid out are moved apart when a block is asked for its size,
    which happens only for blocks that are on the screen: typing costs the same at any length.
    """

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        if not layout.lineCount() or not block.isVisible():
            return rect
        height = _spread(layout)
        margin = 0.0 if block.next().isValid() else self.document().documentMargin()
        return QRectF(rect.x(), rect.y(), rect.width(), height + margin)


def _spread(layout: QTextLayout) -> float:
    """Move the lines apart where they are not yet; return the height of all of them."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    heights = [line.height() for line in lines]
    above = (SPACING - 1) / 2
    last = sum(heights[:-1]) * SPACING + heights[-1] * above
    if abs(lines[-1].y() - last) > 0.1:  # noqa: PLR2004 - a tenth of a pixel is no move
        top = 0.0
        for line, height in zip(lines, heights, strict=True):
            line.setPosition(QPointF(line.x(), top + height * above))
            top += height * SPACING
    return sum(heights) * SPACING
