"""One post of a person: what, where, from when to when, acting or not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from presseditor.domain.person import Appointment
from presseditor.ui.background import Background
from presseditor.ui.records.case_forms_field import CaseFormsField
from presseditor.ui.records.organization_chooser import OrganizationChooser
from presseditor.ui.widgets.date_fields import DateField
from presseditor.ui.widgets.form_layout import FieldBox, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.domain.organization import Organization
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class AppointmentFields(QWidget):
    """The fields of one appointment."""

    edited = Signal()

    def __init__(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
    ) -> None:
        super().__init__()
        self._kept = Appointment("")
        self.post = QLineEdit()
        self.post.setPlaceholderText(self.tr("head of the department"))
        self.organization = OrganizationChooser(organizations, names, background)
        self.since = DateField()
        self.until = DateField()
        self.acting = QCheckBox(self.tr("acting"))
        self.forms = CaseFormsField(names.post_forms, background)
        box = plain_column(self)
        box.addWidget(FieldBox(self.tr("Post"), self.post))
        box.addWidget(self.forms)
        box.addWidget(FieldBox(self.tr("Organization"), self.organization))
        days = plain_row()
        days.addWidget(FieldBox(self.tr("from"), self.since), 1)
        days.addWidget(FieldBox(self.tr("to"), self.until), 1)
        box.addLayout(days)
        box.addWidget(self.acting)
        self.post.textEdited.connect(self.edited)
        self.post.textEdited.connect(lambda text: self.forms.follow_name(text.strip()))
        self.acting.clicked.connect(self.edited)
        for field in (self.organization, self.since, self.until, self.forms):
            field.edited.connect(self.edited)
        self.setFocusProxy(self.post)

    def show_appointment(self, appointment: Appointment) -> None:
        """Show one appointment."""
        self._kept = appointment
        self.post.setText(appointment.post)
        self.post.setCursorPosition(0)
        self.organization.show_id(appointment.organization_id or "")
        self.since.show_date(appointment.since)
        self.until.show_date(appointment.until)
        self.acting.setChecked(appointment.acting)
        self.forms.show_forms(appointment.post, appointment.forms)

    @property
    def value(self) -> Appointment:
        """The appointment as the fields have it."""
        return replace(
            self._kept,
            post=" ".join(self.post.text().split()),
            organization_id=self.organization.record_id or None,
            since=self.since.value,
            until=self.until.value,
            acting=self.acting.isChecked(),
            forms=self.forms.value,
        )

    @property
    def problem(self) -> str:
        """What keeps the appointment from being stored, in words."""
        value = self.value
        if self.since.problem or self.until.problem:
            return self.since.problem or self.until.problem
        if not value.post:
            return self.tr("Write the post or remove the empty card.")
        if value.since and value.until and value.until < value.since:
            return self.tr("The post “{post}” ends before it begins.").format(post=value.post)
        return self.organization.problem
