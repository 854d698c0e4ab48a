"""Markdown that looks like what it means; a record in the text is its words and nothing else."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)
from typing_extensions import override

from presseditor.ui.editor.offsets import to_qt
from presseditor.ui.editor.record_marks import LONGEST_LINE, record_at, standing_record

HEADING_SCALE = {1: 1.5, 2: 1.3, 3: 1.15}

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_BLOCK_MARK = re.compile(r"[ \t]{0,3}(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)+")
_RULE_OR_TABLE = re.compile(r"[ \t]{0,3}(?:[-*_][ \t]*){3,}$|[ \t]{0,3}\|?[ \t:|-]{3,}\|?[ \t]*$")
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_INLINE = re.compile(
    r"(?P<bold>(?<!\\)\*\*(?=\S)(?P<bold_text>[^*\n]{1,4000}?)\*\*)"
    r"|(?P<italic>(?<![\\*\w])(?P<mark>[*_])(?=\S)(?P<italic_text>[^*_\n]{1,4000}?)(?P=mark)(?!\w))"
    r"|(?P<link>!?\[(?P<text>(?:\\.|[^\]\\\n]){0,4000})\]\((?P<target>[^)\s]{0,2000})\))"
)
_RECORD = re.compile(r"(?:org|person|quote|fact|image):")
IN_FENCE = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Sets headings large, emphasis as emphasis, record links as coloured words.

    The marks, the brackets and the name of a record are letters without width or colour, so that
    caret, copies and undo know nothing of it; the line in which the caret stands shows its marks,
    and the link in which it stands all its letters. While it
    ``is_waiting`` it leaves lines as they are: a long text is coloured bit by bit.
    """

    def __init__(self, document: QTextDocument, palette: QPalette, record_colour: QColor) -> None:
        super().__init__(document)
        self.is_waiting = False
        self._open: tuple[int, int] | None = None
        self._caret_block = 0
        self._size = document.defaultFont().pixelSize()
        self.set_colours(palette, record_colour)

    def set_size(self, size: int) -> None:
        """Take the size of the text that headings are measured by."""
        self._size = size
        self.rehighlight()

    def follow_caret(self, block: QTextBlock, column: int) -> None:
        """Show all letters of the line and the link that the caret is in; hide those it left."""
        link = record_at(block.text(), column)
        place = (block.blockNumber(), link.start) if link else None
        if place == self._open and block.blockNumber() == self._caret_block:
            return
        numbers = {self._caret_block, block.blockNumber()}
        numbers |= {one[0] for one in (self._open, place) if one is not None}
        self._open, self._caret_block = place, block.blockNumber()
        for number in sorted(numbers):
            changed = self.document().findBlockByNumber(number)
            if changed.isValid():
                self.rehighlightBlock(changed)

    def is_open(self, block: QTextBlock) -> bool:
        """Tell whether the caret is in a link of the block."""
        return self._open is not None and self._open[0] == block.blockNumber()

    def set_colours(self, palette: QPalette, record_colour: QColor) -> None:
        """Take the colours of a palette; the text is drawn anew."""
        self._dim = QTextCharFormat()
        self._dim.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._italic = QTextCharFormat()
        self._italic.setFontItalic(True)
        self._record = QTextCharFormat()
        self._record.setForeground(record_colour)
        self._record.setFontUnderline(True)
        self._record.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._hidden = _hidden(self.document().defaultFont())
        self._unseen = QTextCharFormat()
        self._unseen.setForeground(Qt.GlobalColor.transparent)
        self._link = QTextCharFormat()
        self._link.setForeground(record_colour)
        self._link.setFontUnderline(True)
        self._link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if self.is_waiting or self._is_code(text) or len(text) > LONGEST_LINE:
            return
        if standing_record(text):
            shown = self._dim if self.is_open(self.currentBlock()) else self._unseen
            self._set(text, 0, len(text), shown)
        else:
            self._set_prose(text)

    def _set_prose(self, text: str) -> None:
        heading = _HEADING.match(text)
        if heading:
            self._set_heading(text, heading)
        elif _RULE_OR_TABLE.match(text):
            self._set(text, 0, len(text), self._dim)
        elif mark := _BLOCK_MARK.match(text):
            self._set(text, 0, mark.end(), self._dim)
        for found in _INLINE.finditer(text):
            if found["bold"]:
                self._set_emphasis(text, found, "bold_text", self._bold)
            elif found["italic"]:
                self._set_emphasis(text, found, "italic_text", self._italic)
            else:
                self._set_link(text, found)

    def _is_code(self, text: str) -> bool:
        inside = self.previousBlockState() == IN_FENCE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(IN_FENCE if inside != fence else -1)
        if inside or fence:
            self._set(text, 0, len(text), self._dim)
        return inside or fence

    def _set_heading(self, text: str, heading: re.Match[str]) -> None:
        large = QTextCharFormat()
        large.setFontWeight(QFont.Weight.DemiBold)
        font = QFont(self.document().defaultFont())
        font.setPixelSize(round(self._size * HEADING_SCALE.get(len(heading[1]), 1.0)))
        font.setWeight(QFont.Weight.DemiBold)
        large.setFont(font)
        self._set(text, 0, len(text), large)
        mark = QTextCharFormat(large)
        mark.setForeground(self._dim.foreground())
        self._set(text, 0, heading.end(), mark if self._has_caret() else self._hidden)

    def _set_emphasis(
        self, text: str, found: re.Match[str], group: str, style: QTextCharFormat
    ) -> None:
        mark = self._dim if self._has_caret() else self._hidden
        self._mix(text, found.start(), found.start(group), mark)
        self._mix(text, found.start(group), found.end(group), style)
        self._mix(text, found.end(group), found.end(), mark)

    def _has_caret(self) -> bool:
        return self.currentBlock().blockNumber() == self._caret_block

    def _set_link(self, text: str, found: re.Match[str]) -> None:
        is_record = _RECORD.match(found["target"]) is not None
        style = self._record if is_record else self._link
        mark = self._dim
        if (
            is_record
            and found["text"]
            and self._open
            != (
                self.currentBlock().blockNumber(),
                found.start(),
            )
        ):
            mark = self._hidden
        self._mix(text, found.start(), found.start("text"), mark)
        self._mix(text, found.start("text"), found.end("text"), style)
        self._mix(text, found.end("text"), found.end(), mark)

    def _mix(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        """Set ``style`` on top of what a heading set already."""
        if start < end:
            mixed = self.format(to_qt(text, start))
            mixed.merge(style)
            self._set(text, start, end, mixed)

    def _set(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        first = to_qt(text, start)
        self.setFormat(first, to_qt(text, end) - first, style)


def _hidden(base: QFont) -> QTextCharFormat:
    """Return the format of letters that take no room: as small as can be, and drawn together."""
    font = QFont(base)
    font.setPixelSize(1)
    sample = "](person:ivanov-ivan)"
    wide = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -wide)
    hidden = QTextCharFormat()
    hidden.setFont(font)
    hidden.setForeground(Qt.GlobalColor.transparent)
    return hidden
