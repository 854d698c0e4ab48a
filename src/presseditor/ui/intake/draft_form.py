"""Every field of an intake draft, correctable."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from presseditor.domain.draft import (
    FoundEvent,
    FoundOrganization,
    FoundPerson,
    FoundQuote,
    IntakeDraft,
    Span,
)
from presseditor.language.words.time_words import TimeWords
from presseditor.services.intake.intake import Matched
from presseditor.ui.intake.found_cards import OrganizerCard, PersonCard, QuoteCard
from presseditor.ui.intake.leftovers import LeftoverList, SumList
from presseditor.ui.widgets.card_list import CardList
from presseditor.ui.widgets.date_fields import MomentField
from presseditor.ui.widgets.form_layout import GRID, FieldBox, TextArea, plain_column


class DraftForm(QWidget):
    """Shows a draft and gives it back as corrected; ``boxes`` holds the place of each field."""

    edited = Signal()

    def __init__(self, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = IntakeDraft("")
        self._showing = False
        self.boxes: dict[str, FieldBox] = {}
        self.title = TextArea(2)
        self.published = MomentField()
        self.lead = TextArea(3)
        self.body = TextArea(6)
        self.note = TextArea(2)
        self.contact = TextArea(2)
        self.is_event = QCheckBox(self.tr("It is an event: keep it with its days and its place"))
        self.event_title = QLineEdit()
        self.start = MomentField()
        self.end = MomentField()
        self.venue = QLineEdit()
        self.address = QLineEdit()
        self.organizers = CardList(self._organizer_card, self.tr("Add an organizer"), ordered=True)
        self.participants = TextArea(3)
        self.people = CardList(self._person_card, self.tr("Add a person"))
        self.quotes = CardList(self._quote_card, self.tr("Add a quote"))
        self.sums = SumList()
        self.leftover = LeftoverList()
        for field in (self.published, self.start, self.end):
            field.use_zone(time.clock.zone, time.by())
        self._build()

    def show_draft(self, draft: IntakeDraft) -> None:
        """Show what was found."""
        self._draft = draft
        self._showing = True
        for cards in (self.organizers, self.people, self.quotes):
            cards.clear()
        self.title.setPlainText(draft.title)
        self.published.show_moment(draft.published)
        self.lead.setPlainText(draft.lead)
        self.body.setPlainText(draft.body)
        self.note.setPlainText(draft.background)
        self.contact.setPlainText(draft.press_contact)
        self.is_event.setChecked(draft.event.is_event)
        self.event_title.setText(draft.event.title or "")
        self.start.show_moment(draft.event.start)
        self.end.show_moment(draft.event.end)
        self.venue.setText(draft.event.venue or "")
        self.address.setText(draft.event.address or "")
        self.participants.setPlainText("\n".join(draft.participants))
        for found in draft.organizers:
            self.organizers.add().show_found(found)
        for person in draft.people:
            self.people.add().show_found(person)
        for quote in draft.quotes:
            self.quotes.add().show_found(quote)
        self.sums.show_draft(draft)
        self.leftover.show_pieces(draft.leftover)
        self._showing = False
        self.boxes["sums"].setVisible(bool(draft.sums))
        self.boxes["leftover"].setVisible(bool(draft.leftover))
        self.boxes["background"].setVisible(bool(draft.background))
        self.boxes["press_contact"].setVisible(bool(draft.press_contact))

    def show_matches(self, matched: Matched) -> None:
        """Say beside each name whether the directory knows it."""
        for card in self.organizers.cards:
            known = matched.organizations.get(card.value.name)
            card.show_match(known.name.official if known else None)
        for one in self.people.cards:
            person = matched.people.get(one.value.name)
            one.show_match(person.full_name if person else None)

    def draft(self) -> IntakeDraft:
        """Return the draft as corrected."""
        event = FoundEvent(
            title=self.event_title.text().strip() or None,
            start=self.start.value,
            end=self.end.value,
            venue=self.venue.text().strip() or None,
            address=self.address.text().strip() or None,
            is_event=self.is_event.isChecked(),
        )
        lines = self.participants.text.splitlines()
        return replace(
            self._draft,
            title=" ".join(self.title.text.split()),
            published=self.published.value,
            lead=self.lead.text,
            body=self.body.text,
            background=self.note.text,
            press_contact=self.contact.text,
            event=event,
            organizers=tuple(one.value for one in self.organizers.cards if one.is_filled),
            participants=tuple(line.strip() for line in lines if line.strip()),
            people=tuple(one.value for one in self.people.cards if one.is_filled),
            quotes=tuple(one.value for one in self.quotes.cards if one.is_filled),
            leftover=self.leftover.pieces,
        )

    @property
    def problem(self) -> str:
        """The first thing that cannot be read, in words; each is shown beside its field too."""
        found = ""
        for name, field in (
            ("published", self.published),
            ("event", self.start),
            ("end", self.end),
        ):
            self.boxes[name].complain(field.problem)
            found = found or field.problem
        return found

    def assign(self, name: str, words: str) -> None:
        """Give words of the source to a field: replace a line, add to a list or a text."""
        line = " ".join(words.split())
        span = self._span(words)
        if name == "organizers":
            self.organizers.add().show_found(FoundOrganization(line, None, line, span))
        elif name == "people":
            self.people.add().show_found(FoundPerson(line, None, None, span))
        elif name == "quotes":
            self.quotes.add().show_found(FoundQuote(line.strip('«»“”"'), None, None, span))
        elif name == "venue":
            self.venue.setText(line)
        elif name == "event.title":
            self.event_title.setText(line)
        else:
            self._assign_text(name, words)
        self.edited.emit()

    def _assign_text(self, name: str, words: str) -> None:
        if name in {"title", "lead"}:
            {"title": self.title, "lead": self.lead}[name].setPlainText(words)
            return
        areas = {
            "participants": self.participants,
            "background": self.note,
            "press_contact": self.contact,
        }
        area = areas.get(name, self.body)
        gap = "\n" if name in {"participants", "press_contact"} else "\n\n"
        area.setPlainText(f"{area.text}{gap}{words}" if area.text else words)
        if name in {"background", "press_contact"}:
            self.boxes[name].show()

    def _span(self, words: str) -> Span:
        start = self._draft.source.find(words)
        return Span(start, start + len(words)) if start >= 0 else Span(0, 0)

    def _build(self) -> None:
        fields: tuple[tuple[str, str, QWidget], ...] = (
            ("title", self.tr("Title"), self.title),
            ("published", self.tr("Date and time on the page"), self.published),
            ("lead", self.tr("Lead"), self.lead),
            ("body", self.tr("Text"), self.body),
            ("background", self.tr("Background note"), self.note),
            ("press_contact", self.tr("Press contact"), self.contact),
            ("is_event", "", self.is_event),
            ("event.title", self.tr("Event"), self.event_title),
            ("event", self.tr("Event begins"), self.start),
            ("end", self.tr("Event ends"), self.end),
            ("venue", self.tr("Place"), self.venue),
            ("address", self.tr("Address of the place"), self.address),
            ("organizers", self.tr("Organizers"), self.organizers),
            ("participants", self.tr("Participants, one a line"), self.participants),
            ("people", self.tr("People"), self.people),
            ("quotes", self.tr("Quotes"), self.quotes),
            ("sums", self.tr("Sums"), self.sums),
            ("leftover", self.tr("What found no place"), self.leftover),
        )
        box = plain_column(self, GRID + GRID // 2)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        for name, label, field in fields:
            self.boxes[name] = FieldBox(label, field)
            box.addWidget(self.boxes[name])
        box.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        areas = (self.title, self.lead, self.body, self.note, self.contact, self.participants)
        for area in areas:
            area.textChanged.connect(self._announce_if_by_hand)
        self.is_event.toggled.connect(self._show_event)
        self.is_event.clicked.connect(self.edited)
        for line in (self.event_title, self.venue, self.address):
            line.textEdited.connect(self.edited)
        for moment in (self.published, self.start, self.end):
            moment.edited.connect(self.edited)
        for cards in (self.organizers, self.people, self.quotes):
            cards.edited.connect(self.edited)
        self.leftover.body_requested.connect(lambda text: self.assign("body", text))
        self.leftover.note_requested.connect(lambda text: self.assign("background", text))
        self.leftover.contact_requested.connect(lambda text: self.assign("press_contact", text))
        self._show_event(wanted=self.is_event.isChecked())

    def _show_event(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        for name in ("event.title", "event", "end", "venue", "address", "participants"):
            self.boxes[name].setEnabled(wanted)

    def _announce_if_by_hand(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _organizer_card(self) -> OrganizerCard:
        card = OrganizerCard()
        card.edited.connect(self.edited)
        return card

    def _person_card(self) -> PersonCard:
        card = PersonCard()
        card.edited.connect(self.edited)
        return card

    def _quote_card(self) -> QuoteCard:
        card = QuoteCard()
        card.edited.connect(self.edited)
        return card
