"""The form of a quote: the exact words, who said them, and who approved them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from presseditor.domain.person import Person
from presseditor.domain.quote import Quote, QuoteSource
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.records.approvals_field import ApprovalsField
from presseditor.ui.records.person_chooser import PersonChooser
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.date_fields import DateField
from presseditor.ui.widgets.form_layout import TextArea

if TYPE_CHECKING:
    from presseditor.language.words.time_words import TimeWords
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class QuoteForm(RecordForm[Quote]):
    """The post is proposed from the speaker's appointment on the quote's date."""

    def __init__(
        self,
        people: RecordService[Person],
        names: Names,
        background: Background,
        time: TimeWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = Quote("", "")
        self._showing = False
        self._person: Person | None = None
        self._proposed_post = ""
        self.text = TextArea(4, self.tr("The words as they were said, without quotation marks"))
        self.speaker = PersonChooser(people, names, background)
        self.post = QLineEdit()
        self.date = DateField()
        self.source = CalmComboBox()
        self.source_note = QLineEdit()
        self.source_note.setPlaceholderText(self.tr("a link, a file, the minute of the recording"))
        self.approvals = ApprovalsField(time)
        self._build()
        self.setFocusProxy(self.text)

    @override
    def show_record(self, record: Quote) -> None:
        self._kept = record
        self._person = None
        self._proposed_post = ""
        self._showing = True
        self.text.setPlainText(record.text)
        self._showing = False
        self.speaker.show_choice(record.person_id or "", record.speaker)
        self.post.setText(record.post)
        self.post.setCursorPosition(0)
        self.date.show_date(record.date)
        self.source.setCurrentIndex(self.source.findData(record.source))
        self.source_note.setText(record.source_note)
        self.approvals.show_quote(record)

    @override
    def show_draft(self, record: Quote) -> None:
        self.show_record(record)
        self.speaker.doubt()

    @override
    def record(self) -> Quote:
        return replace(
            self._kept,
            text=without_marks(self.text.text),
            person_id=self.speaker.record_id or None,
            speaker=self.speaker.text().strip(),
            post=" ".join(self.post.text().split()),
            date=self.date.value,
            source=QuoteSource(self.source.currentData()),
            source_note=self.source_note.text().strip(),
            approvals=self.approvals.value,
        )

    @override
    def check(self) -> dict[str, str]:
        found = {}
        if not self.text.text:
            found["text"] = self.tr("A quote needs its exact words.")
        if not self.speaker.text().strip():
            found["speaker"] = self.tr("Say who said it.")
        if self.speaker.problem:
            found["speaker"] = self.speaker.problem
        if self.date.problem:
            found["date"] = self.date.problem
        return found

    def _build(self) -> None:
        for label, source in (
            (self.tr("a release"), QuoteSource.RELEASE),
            (self.tr("a recording"), QuoteSource.RECORDING),
            (self.tr("a letter"), QuoteSource.LETTER),
            (self.tr("a page on the web"), QuoteSource.PAGE),
        ):
            self.source.addItem(label, source)
        self.add_field("text", self.tr("Exact words"), self.text)
        self.add_field("speaker", self.tr("Speaker"), self.speaker)
        self.add_field("date", self.tr("Said on"), self.date)
        hint = self.tr("It stays as printed, even when the person takes another post.")
        self.add_field("post", self.tr("Post held then"), self.post, hint)
        self.add_field("source", self.tr("Where the words can be checked"), self.source)
        self.add_field("source_note", self.tr("Where exactly"), self.source_note)
        self.add_field("approvals", self.tr("Approval"), self.approvals)
        self.end()
        self.text.textChanged.connect(self._change_wording)
        self.speaker.edited.connect(self.edited)
        self.speaker.person_shown.connect(self._take_person)
        self.post.textEdited.connect(self.edited)
        self.date.edited.connect(self.edited)
        self.date.edited.connect(self._propose_post)
        self.source.activated.connect(self.edited)
        self.source_note.textEdited.connect(self.edited)
        self.approvals.edited.connect(self.edited)

    def _change_wording(self) -> None:
        if self._showing:
            return
        self.approvals.show_quote(self.record())
        self.edited.emit()

    def _take_person(self, person: Person) -> None:
        self._person = person
        self._propose_post()

    def _propose_post(self) -> None:
        """Fill in the post of the day unless the officer wrote another one."""
        typed = self.post.text().strip()
        if self._person is None or typed not in {"", self._proposed_post}:
            return
        held = self._person.appointment_on(self.date.value)
        self._proposed_post = held.post if held else ""
        self.post.setText(self._proposed_post)
        self.post.setCursorPosition(0)


def without_marks(text: str) -> str:
    """Return the words without a pair of quotation marks that encloses all of them."""
    for opening, closing in (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")):
        inner = text[1:-1]
        enclosed = len(text) > 1 and text[0] == opening and text[-1] == closing
        if enclosed and opening not in inner and closing not in inner:
            return inner.strip()
    return text
