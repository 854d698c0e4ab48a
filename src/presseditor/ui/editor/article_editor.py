"""All parts of one article, one under the other, in the order in which they are printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from presseditor.domain.article import Article
from presseditor.domain.merging import place_after
from presseditor.ui.editor.details_row import DetailsRow
from presseditor.ui.editor.find_bar import FindBar
from presseditor.ui.editor.folding_part import FoldingPart
from presseditor.ui.editor.format_bar import FormatBar
from presseditor.ui.editor.growing_text import GrowingText
from presseditor.ui.editor.offsets import from_qt, to_qt
from presseditor.ui.editor.text_edits import change_text
from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.theme import text_font

if TYPE_CHECKING:
    from presseditor.domain.article import Kind
    from presseditor.language.words.time_words import TimeWords

TITLE_SIZE = 26
TITLE_LINES = 7
"""Two hundred letters, which is more than any site prints."""
ROOMY = 960
"""Pixels of a window in which the event, the text and the parts below it stand together."""
TEXT_PARTS = ("title", "lead", "body", "background", "press_contact")


class ArticleEditor(QFrame):
    """The fields of an article; ``edited`` after each change by hand, cheaply and with no text."""

    edited = Signal()

    def __init__(
        self,
        kinds: tuple[Kind, ...],
        rubrics: tuple[str, ...],
        language: str,
        time: TimeWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filling = False
        bold = text_font(TITLE_SIZE)
        bold.setWeight(QFont.Weight.Bold)
        self.title = GrowingText(bold, TITLE_LINES, parent=self)
        self.lead = GrowingText(text_font(17), 6, parent=self)
        self.details = DetailsRow(kinds, rubrics, language, time, self)
        self.body = WritingArea(self)
        self.format_bar = FormatBar(self.body, self)
        self.find_bar = FindBar(self.body, self)
        self.background = FoldingPart(
            self.tr("Background note"), self.tr("What a reader should know about the matter"), self
        )
        self.press_contact = FoldingPart(
            self.tr("Press contact"), self.tr("Who answers the media: name, phone, e-mail"), self
        )
        self._dress()
        self._lay_out()
        self._listen()

    def show_article(self, article: Article) -> None:
        """Show an article; the undo history of the one before ends."""
        self._filling = True
        self.title.show_text(article.title)
        self.lead.show_text(article.lead)
        self.details.show_article(article)
        self.background.show_text(article.background)
        self.press_contact.show_text(article.press_contact)
        self.body.show_text(article.body)
        self._filling = False

    def show_changes(self, article: Article) -> None:
        """Show what is new in the article that is shown already; Ctrl+Z takes it back.

        The caret stays at the words where it was.
        """
        before, at = self.body.toPlainText(), self.body.textCursor().position()
        place = place_after(before, article.body, from_qt(before, at))
        position = to_qt(article.body, place)
        scrolled = self.body.verticalScrollBar().value()
        self._filling = True
        for part in TEXT_PARTS:
            change_text(self.field_of(part), str(getattr(article, part)))
        self.details.show_article(article)
        self._filling = False
        if self.body.textCursor().position() != position:
            self.place_caret(position)
        self.body.verticalScrollBar().setValue(scrolled)

    def collect(self, base: Article) -> Article:
        """Return ``base`` with the parts as they stand on the screen."""
        return replace(
            base,
            title=self.title.text,
            lead=self.lead.text,
            body=self.body.toPlainText(),
            background=self.background.text,
            press_contact=self.press_contact.text,
            **self.details.values(),
        )

    def place_caret(self, position: int) -> None:
        """Put the caret at a position of the body."""
        cursor = self.body.textCursor()
        cursor.setPosition(max(0, min(position, self.body.document().characterCount() - 1)))
        self.body.setTextCursor(cursor)

    def select(self, part: str, start: int, end: int) -> None:
        """Choose the letters ``start`` to ``end`` of an article's part and show them."""
        field = self.field_of(part)
        if part == "background":
            self.background.open()
        elif part == "press_contact":
            self.press_contact.open()
        if "." in part:  # a field of a record: the editor has no place for it
            start = end = 0
        text = field.toPlainText()
        cursor = field.textCursor()
        cursor.setPosition(to_qt(text, start))
        cursor.setPosition(to_qt(text, end), cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.setFocus()

    def field_of(self, part: str) -> QPlainTextEdit:
        """Return the field of a part of the article; the body's where a part has none."""
        fields: dict[str, QPlainTextEdit] = {
            "title": self.title,
            "lead": self.lead,
            "background": self.background.field,
            "press_contact": self.press_contact.field,
        }
        return fields.get(part, self.body)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        aside = max(16, (self.width() - self.body.column_width) // 2) + 4
        for box in (self._head, self._foot):
            box.setContentsMargins(aside, 8, aside, 8)

    @property
    def text_size(self) -> int:
        """Pixels of the letters of the text at 100 %."""
        return self.body.font().pixelSize()

    @text_size.setter
    def text_size(self, size: int) -> None:
        self.body.set_text_size(size)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def make_way(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        """Fold the parts below the text while the event is open and the window is low."""
        low = self.window().height() < ROOMY
        for part in (self.background, self.press_contact):
            part.make_way(wanted=wanted and low)

    @property
    def card_slot(self) -> QVBoxLayout:
        """Where the event's card stands."""
        return self._card_slot

    @property
    def schedule_slot(self) -> QVBoxLayout:
        """Where it stands when the text goes out."""
        return self._schedule_slot

    def _dress(self) -> None:
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.lead.setPlaceholderText(self.tr("Lead: what, when and where, in two sentences"))
        self.lead.setAccessibleName(self.tr("Lead"))
        self.body.setPlaceholderText(
            self.tr("Write the text here, or paste it. Type @ to insert a name or a quote.")
        )
        self.body.setAccessibleName(self.tr("Text"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.body.viewport().backgroundRole())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head, self._foot, self._card_slot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._schedule_slot = QVBoxLayout()
        self._head.setSpacing(8)
        self._foot.setSpacing(0)
        self._head.addWidget(self.title)
        self._head.addLayout(self._schedule_slot)
        self._head.addWidget(self.lead)
        self._head.addWidget(self.details)
        self._head.addLayout(self._card_slot)
        bar = QHBoxLayout()
        bar.addWidget(self.format_bar)
        bar.addStretch(1)
        bar.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._head.addLayout(bar)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._head.addWidget(line)
        self._foot.addWidget(self.background)
        self._foot.addWidget(self.press_contact)
        column.addLayout(self._head)
        column.addWidget(self.find_bar)
        column.addWidget(self.body, 1)
        column.addLayout(self._foot)

    def _listen(self) -> None:
        self.title.textChanged.connect(self._tell)
        self.lead.textChanged.connect(self._tell)
        self.body.edited.connect(self._tell)
        self.details.edited.connect(self._tell)
        self.background.edited.connect(self._tell)
        self.press_contact.edited.connect(self._tell)
        self.title.left_downwards.connect(self.lead.setFocus)
        self.lead.left_downwards.connect(self.body.setFocus)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()
