"""The form of a person: the name, its case forms, and the posts held from a date to a date."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from presseditor.domain.case_forms import Gender
from presseditor.domain.person import Person
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.records.appointment_fields import AppointmentFields
from presseditor.ui.records.case_forms_field import CaseFormsField
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.card_list import CardList
from presseditor.ui.widgets.form_layout import FieldBox, plain_row

if TYPE_CHECKING:
    from presseditor.domain.organization import Organization
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class PersonForm(RecordForm[Person]):
    """Names, gender, forms and appointments."""

    def __init__(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = Person("", "")
        self._declined = self._kept
        self.family = QLineEdit()
        self.given = QLineEdit()
        self.patronymic = QLineEdit()
        self.gender = CalmComboBox()
        for label, gender in (
            (self.tr("by the name"), None),
            (self.tr("man"), Gender.MASCULINE),
            (self.tr("woman"), Gender.FEMININE),
        ):
            self.gender.addItem(label, gender)
        self.forms = CaseFormsField(lambda _: names.person_forms(self._declined), background)
        self.note = QLineEdit()
        self.appointments: CardList[AppointmentFields] = CardList(
            lambda: self._card(organizations, names, background), self.tr("Add a post")
        )
        self._build()
        self.setFocusProxy(self.family)

    @override
    def show_record(self, record: Person) -> None:
        self._kept = record
        self._declined = replace(record, forms=None)
        self.family.setText(record.family_name)
        self.given.setText(record.given_name)
        self.patronymic.setText(record.patronymic)
        for line in (self.family, self.given, self.patronymic):
            line.setCursorPosition(0)
        self.gender.setCurrentIndex(self.gender.findData(record.gender))
        self.note.setText(record.note)
        self.forms.show_forms(record.name, record.forms)
        self.appointments.clear()
        for appointment in record.appointments:
            self.appointments.add().show_appointment(appointment)

    @override
    def record(self) -> Person:
        posts = [card.value for card in self.appointments.cards if card.value.post]
        posts.sort(key=lambda post: post.since or dt.date.min)
        return replace(
            self._kept,
            family_name=" ".join(self.family.text().split()),
            given_name=" ".join(self.given.text().split()),
            patronymic=" ".join(self.patronymic.text().split()),
            gender=self._gender,
            appointments=tuple(posts),
            forms=self.forms.value,
            note=self.note.text().strip(),
        )

    @override
    def check(self) -> dict[str, str]:
        found = {}
        if not self.family.text().strip():
            found["family"] = self.tr("A person needs a family name.")
        for card in self.appointments.cards:
            reason = card.problem
            if reason:
                found["appointments"] = reason
        return found

    @property
    def _gender(self) -> Gender | None:
        """What was chosen; Qt hands the letter back without its enumeration."""
        chosen = self.gender.currentData()
        return Gender(chosen) if chosen else None

    def _build(self) -> None:
        self.add_field("family", self.tr("Family name"), self.family)
        pair = QWidget()
        row = plain_row(pair)
        row.addWidget(FieldBox(self.tr("Given name"), self.given), 1)
        row.addWidget(FieldBox(self.tr("Patronymic"), self.patronymic), 1)
        self.add_widget(pair)
        self.gender_box = self.add_field(
            "gender", self.tr("Declined as the name of a"), self.gender
        )
        self.add_widget(self.forms)
        hint = self.tr("A text takes the post that was held on its date.")
        self.add_field(
            "appointments", self.tr("Posts, from the first to the last"), self.appointments, hint
        )
        self.add_field("note", self.tr("Note for yourself"), self.note)
        self.end()
        for line in (self.family, self.given, self.patronymic, self.note):
            line.textEdited.connect(self.edited)
        for line in (self.family, self.given, self.patronymic):
            line.textEdited.connect(self._follow)
        self.gender.activated.connect(self.edited)
        self.gender.activated.connect(self._decline_anew)
        self.forms.edited.connect(self.edited)
        self.forms.doubted.connect(self._ask_gender)
        self.appointments.edited.connect(self.edited)

    def _ask_gender(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        asks = wanted and self._gender is None
        question = self.tr("A man or a woman? The name does not tell, and its forms differ.")
        self.gender_box.ask(question if asks else "")

    def _follow(self) -> None:
        self._declined = replace(self.record(), forms=None)
        self.forms.follow_name(self._declined.name)

    def _decline_anew(self) -> None:
        self._declined = replace(self.record(), forms=None)
        self.forms.show_forms(self._declined.name, None)

    def _card(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
    ) -> AppointmentFields:
        card = AppointmentFields(organizations, names, background)
        card.edited.connect(self.edited)
        return card
