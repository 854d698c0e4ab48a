"""Markdown that looks like what it means, without hiding a letter of it."""

import re

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from typing_extensions import override

from presseditor.ui.editor.offsets import to_qt

LONGEST_LINE = 20_000
"""Letters of a paragraph that are looked at; a longer one is data, not prose."""
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
    """Sets headings large, emphasis as emphasis, record links as coloured words."""

    def __init__(self, document: QTextDocument, palette: QPalette, record_colour: QColor) -> None:
        super().__init__(document)
        self._size = document.defaultFont().pixelSize()
        self.set_colours(palette, record_colour)

    def set_size(self, size: int) -> None:
        """Take the size of the text that headings are measured by."""
        self._size = size
        self.rehighlight()

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
        self._link = QTextCharFormat()
        self._link.setForeground(record_colour)
        self._link.setFontUnderline(True)
        self._link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if self._is_code(text) or len(text) > LONGEST_LINE:
            return
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
        self._set(text, 0, heading.end(), mark)

    def _set_emphasis(
        self, text: str, found: re.Match[str], group: str, style: QTextCharFormat
    ) -> None:
        self._mix(text, found.start(), found.start(group), self._dim)
        self._mix(text, found.start(group), found.end(group), style)
        self._mix(text, found.end(group), found.end(), self._dim)

    def _set_link(self, text: str, found: re.Match[str]) -> None:
        style = self._record if _RECORD.match(found["target"]) else self._link
        self._mix(text, found.start(), found.start("text"), self._dim)
        self._mix(text, found.start("text"), found.end("text"), style)
        self._mix(text, found.end("text"), found.end(), self._dim)

    def _mix(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        """Set ``style`` on top of what a heading set already."""
        if start < end:
            mixed = self.format(to_qt(text, start))
            mixed.merge(style)
            self._set(text, start, end, mixed)

    def _set(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        first = to_qt(text, start)
        self.setFormat(first, to_qt(text, end) - first, style)
