"""The form of an organization: what it is called, and what it was called before."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.tax_numbers import is_inn, is_ogrn
from presseditor.ui.background import Background
from presseditor.ui.records.case_forms_field import CaseFormsField
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.card_list import CardList
from presseditor.ui.widgets.date_fields import DateField
from presseditor.ui.widgets.form_layout import FieldBox, TextArea, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.services.directory.names import Names


class NameFields(QWidget):
    """One name of an organization with its forms and the days it was called so."""

    edited = Signal()

    def __init__(self, names: Names, background: Background, *, former: bool) -> None:
        super().__init__()
        self._kept = OrganizationName("")
        self._showing = False
        self.official = TextArea(2)
        self.short = QLineEdit()
        self.abbreviation = QLineEdit()
        self.since = DateField()
        self.until = DateField()
        self.forms = CaseFormsField(names.organization_forms, background)
        self.official_box = FieldBox(self.tr("Official name"), self.official)
        box = plain_column(self)
        box.addWidget(self.official_box)
        row = plain_row()
        row.addWidget(FieldBox(self.tr("Short name"), self.short), 2)
        row.addWidget(FieldBox(self.tr("Abbreviation"), self.abbreviation), 1)
        box.addLayout(row)
        box.addWidget(self.forms)
        days = plain_row()
        days.addWidget(FieldBox(self.tr("Called so since"), self.since), 1)
        until = FieldBox(self.tr("until"), self.until)
        until.setVisible(former)
        days.addWidget(until, 1)
        box.addLayout(days)
        for line in (self.short, self.abbreviation):
            line.textEdited.connect(self.edited)
        self.official.textChanged.connect(self._change_official)
        for field in (self.since, self.until, self.forms):
            field.edited.connect(self.edited)
        self.setFocusProxy(self.official)

    def show_name(self, name: OrganizationName) -> None:
        """Show one name."""
        self._kept = name
        self._showing = True
        self.official.setPlainText(name.official)
        self._showing = False
        self.short.setText(name.short)
        self.abbreviation.setText(name.abbreviation)
        self.since.show_date(name.since)
        self.until.show_date(name.until)
        self.forms.show_forms(name.official, name.forms)

    def _change_official(self) -> None:
        if not self._showing:
            self.forms.follow_name(self.value.official)
            self.edited.emit()

    @property
    def value(self) -> OrganizationName:
        """The name as the fields have it."""
        return replace(
            self._kept,
            official=" ".join(self.official.text.split()),
            short=" ".join(self.short.text().split()),
            abbreviation=self.abbreviation.text().strip(),
            since=self.since.value,
            until=self.until.value,
            forms=self.forms.value,
        )

    @property
    def problem(self) -> str:
        """What keeps the name from being stored, in words."""
        value = self.value
        if self.since.problem or self.until.problem:
            return self.since.problem or self.until.problem
        if value.since and value.until and value.until < value.since:
            return self.tr("The name ends before it begins.")
        return ""


class OrganizationForm(RecordForm[Organization]):
    """The present name first, then the numbers, then the former names."""

    def __init__(self, names: Names, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = Organization("", (OrganizationName(""),))
        self.present = NameFields(names, background, former=False)
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.inn = QLineEdit()
        self.ogrn = QLineEdit()
        self.note = QLineEdit()
        self.former: CardList[NameFields] = CardList(
            lambda: self._former_card(names, background), self.tr("Add a former name")
        )
        self.add_field("name", "", self.present)
        self.add_field("url", self.tr("Site"), self.url)
        self.add_field("inn", self.tr("Taxpayer number (INN)"), self.inn)
        self.add_field("ogrn", self.tr("State registration number (OGRN)"), self.ogrn)
        self.add_field("note", self.tr("Note for yourself"), self.note)
        hint = self.tr("A text takes the name that was in force on its date.")
        self.add_field("former", self.tr("Former names"), self.former, hint)
        self.end()
        for line in (self.url, self.inn, self.ogrn, self.note):
            line.textEdited.connect(self.edited)
        self.present.edited.connect(self.edited)
        self.former.edited.connect(self.edited)
        self.setFocusProxy(self.present)

    @override
    def show_record(self, record: Organization) -> None:
        self._kept = record
        self.present.show_name(record.name)
        self.url.setText(record.url)
        self.inn.setText(record.inn)
        self.ogrn.setText(record.ogrn)
        self.note.setText(record.note)
        self.former.clear()
        for name in record.names[:-1]:
            self.former.add().show_name(name)

    @override
    def record(self) -> Organization:
        former = [card.value for card in self.former.cards if card.value.official]
        former.sort(key=_end_of)
        return replace(
            self._kept,
            names=(*former, self.present.value),
            url=self.url.text().strip(),
            inn=self.inn.text().strip(),
            ogrn=self.ogrn.text().strip(),
            note=self.note.text().strip(),
        )

    @override
    def check(self) -> dict[str, str]:
        found = {}
        if not self.present.value.official:
            found["name"] = self.tr("An organization needs its official name.")
        elif self.present.problem:
            found["name"] = self.present.problem
        inn, ogrn = self.inn.text().strip(), self.ogrn.text().strip()
        if inn and not is_inn(inn):
            found["inn"] = self.tr("This is no INN: the check digits do not agree. Compare it.")
        if ogrn and not is_ogrn(ogrn):
            found["ogrn"] = self.tr("This is no OGRN: the check digit does not agree. Compare it.")
        former = self._problem_of_former()
        if former:
            found["former"] = former
        return found

    def _problem_of_former(self) -> str:
        for card in self.former.cards:
            if not card.value.official:
                return self.tr("Write the former name or remove the empty card.")
            if card.problem:
                return card.problem
        return ""

    def _former_card(self, names: Names, background: Background) -> NameFields:
        card = NameFields(names, background, former=True)
        card.edited.connect(self.edited)
        return card


def _end_of(name: OrganizationName) -> dt.date:
    return name.until or name.since or dt.date.max
