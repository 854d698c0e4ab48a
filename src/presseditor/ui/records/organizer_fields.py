"""One organizer of an event: an organization in a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presseditor.domain.event import Organizer, OrganizerRole
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.records.organization_chooser import OrganizationChooser
from presseditor.ui.widgets.form_layout import GRID, plain_column

if TYPE_CHECKING:
    from presseditor.domain.organization import Organization
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class RoleBox(CalmComboBox):
    """What an organization does for the event."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Role"))
        for label, role in (
            (self.tr("organizer"), OrganizerRole.ORGANIZER),
            (self.tr("co-organizer"), OrganizerRole.CO_ORGANIZER),
            (self.tr("partner"), OrganizerRole.PARTNER),
            (self.tr("with the support of"), OrganizerRole.SUPPORT),
        ):
            self.addItem(label, role)

    def show_role(self, role: OrganizerRole) -> None:
        """Choose a role."""
        self.setCurrentIndex(self.findData(role))

    @property
    def value(self) -> OrganizerRole:
        """The chosen role."""
        return OrganizerRole(self.currentData())


class OrganizerFields(QWidget):
    """A chooser of the organization and its role."""

    edited = Signal()

    def __init__(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
    ) -> None:
        super().__init__()
        self.organization = OrganizationChooser(organizations, names, background)
        self.organization.setAccessibleName(self.tr("Organization"))
        self.role = RoleBox()
        box = plain_column(self, GRID // 2)
        box.addWidget(self.organization)
        box.addWidget(self.role)
        self.organization.edited.connect(self.edited)
        self.role.activated.connect(self.edited)
        self.setFocusProxy(self.organization)

    def show_organizer(self, organizer: Organizer) -> None:
        """Show one organizer."""
        self.organization.show_id(organizer.organization_id)
        self.role.show_role(organizer.role)

    @property
    def value(self) -> Organizer | None:
        """The organizer; ``None`` until an organization is chosen."""
        if not self.organization.record_id:
            return None
        return Organizer(self.organization.record_id, self.role.value)

    @property
    def problem(self) -> str:
        """What is missing, in words."""
        return self.organization.problem
