"""The form of an event: what, when, where, who holds it, and how the press gets in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from presseditor.domain.event import Event, EventStatus
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.records.event_time_fields import EventTimeFields
from presseditor.ui.records.organizer_fields import OrganizerFields
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.card_list import CardList
from presseditor.ui.widgets.date_fields import DateField
from presseditor.ui.widgets.form_layout import TextArea

if TYPE_CHECKING:
    from presseditor.domain.organization import Organization
    from presseditor.language.words.time_words import TimeWords
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService

AGE_MARKS = ("", "0+", "6+", "12+", "16+", "18+")


class EventForm(RecordForm[Event]):
    """All parts of an event, the needed ones first."""

    def __init__(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
        time: TimeWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = Event("")
        self._showing = False
        self.title = QLineEdit()
        self.when = EventTimeFields(time)
        self.venue = QLineEdit()
        self.address = QLineEdit()
        self.organizers: CardList[OrganizerFields] = CardList(
            lambda: self._card(organizations, names, background),
            self.tr("Add an organizer"),
            ordered=True,
        )
        self.participants = TextArea(2, self.tr("one a line"))
        self.programme = TextArea(2)
        self.registration = TextArea(1)
        self.accreditation = TextArea(1)
        self.accreditation_until = DateField()
        self.age_mark = CalmComboBox()
        self.age_mark.addItems(AGE_MARKS)
        self.status = CalmComboBox()
        self.status_reason = QLineEdit()
        self._build()
        self.setFocusProxy(self.title)

    @override
    def show_record(self, record: Event) -> None:
        self._kept = record
        self._showing = True
        for line, text in self._lines(record):
            line.setText(text)
            line.setCursorPosition(0)
        for area, text in self._areas(record):
            area.setPlainText(text)
        self._showing = False
        self.when.show_event(record)
        self.accreditation_until.show_date(record.accreditation_until)
        if self.age_mark.findText(record.age_mark) < 0:
            self.age_mark.addItem(record.age_mark)
        self.age_mark.setCurrentText(record.age_mark)
        self.status.setCurrentIndex(self.status.findData(record.status))
        self.organizers.clear()
        for organizer in record.organizers:
            self.organizers.add().show_organizer(organizer)
        self._show_reason()

    @override
    def record(self) -> Event:
        event = replace(
            self._kept,
            title=" ".join(self.title.text().split()),
            venue=replace(
                self._kept.venue,
                name=self.venue.text().strip(),
                address=self.address.text().strip(),
            ),
            organizers=tuple(
                card.value for card in self.organizers.cards if card.value is not None
            ),
            participants=tuple(
                line.strip() for line in self.participants.text.splitlines() if line.strip()
            ),
            programme=self.programme.text,
            registration=self.registration.text,
            accreditation=self.accreditation.text,
            accreditation_until=self.accreditation_until.value,
            age_mark=self.age_mark.currentText(),
            status=EventStatus(self.status.currentData()),
            status_reason=self.status_reason.text().strip(),
        )
        return self.when.fill(event)

    @override
    def check(self) -> dict[str, str]:
        found = {}
        if self.when.problem:
            found["when"] = self.when.problem
        if self.accreditation_until.problem:
            found["accreditation_until"] = self.accreditation_until.problem
        bad = [card.problem for card in self.organizers.cards if card.problem]
        if bad:
            found["organizers"] = bad[0]
        return found

    def _lines(self, event: Event) -> list[tuple[QLineEdit, str]]:
        venue = event.venue
        return [
            (self.title, event.title),
            (self.venue, venue.name),
            (self.address, venue.address),
            (self.status_reason, event.status_reason),
        ]

    def _areas(self, event: Event) -> list[tuple[TextArea, str]]:
        return [
            (self.participants, "\n".join(event.participants)),
            (self.programme, event.programme),
            (self.registration, event.registration),
            (self.accreditation, event.accreditation),
        ]

    def _build(self) -> None:
        for label, status in (
            (self.tr("planned"), EventStatus.PLANNED),
            (self.tr("postponed"), EventStatus.POSTPONED),
            (self.tr("cancelled"), EventStatus.CANCELLED),
            (self.tr("held"), EventStatus.HELD),
        ):
            self.status.addItem(label, status)
        self.add_field("title", self.tr("Name of the event"), self.title)
        self.add_field("when", "", self.when)
        self.add_field("venue", self.tr("Place"), self.venue)
        self.add_field("address", self.tr("Address"), self.address)
        self.add_field("organizers", self.tr("Organizers, in the printed order"), self.organizers)
        self.add_field("participants", self.tr("Participants"), self.participants)
        self.add_field("programme", self.tr("Programme"), self.programme)
        self.add_field("registration", self.tr("Registration of visitors"), self.registration)
        self.add_field("accreditation", self.tr("Accreditation of the press"), self.accreditation)
        label = self.tr("Accreditation until")
        self.add_field("accreditation_until", label, self.accreditation_until)
        self.add_field("age_mark", self.tr("Age mark"), self.age_mark)
        self.add_field("status", self.tr("State of the event"), self.status)
        self._reason = self.add_field("status_reason", self.tr("Why"), self.status_reason)
        self.end()
        self._connect()

    def _connect(self) -> None:
        for line, _ in self._lines(self._kept):
            line.textEdited.connect(self.edited)
        for area, _ in self._areas(self._kept):
            area.textChanged.connect(self._announce_if_by_hand)
        for field in (self.when, self.organizers, self.accreditation_until):
            field.edited.connect(self.edited)
        self.age_mark.activated.connect(self.edited)
        self.status.activated.connect(self.edited)
        self.status.activated.connect(self._show_reason)

    def _announce_if_by_hand(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _show_reason(self) -> None:
        state = self.status.currentData()
        self._reason.setVisible(state in {EventStatus.POSTPONED, EventStatus.CANCELLED})

    def _card(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
    ) -> OrganizerFields:
        card = OrganizerFields(organizations, names, background)
        card.edited.connect(self.edited)
        return card
