"""Choosing an organization, or making one on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presseditor.domain.organization import Organization
from presseditor.ui.background import Background
from presseditor.ui.records.options import (
    make_organization,
    organization_option,
    organization_options,
)
from presseditor.ui.widgets.chooser import RecordChooser

if TYPE_CHECKING:
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class OrganizationChooser(RecordChooser):
    """Proposes organizations; what is not there is stored with its name alone."""

    def __init__(
        self,
        service: RecordService[Organization],
        names: Names,
        background: Background,
    ) -> None:
        super().__init__(
            lambda typed: organization_options(service, typed), background, can_create=True
        )
        self._service = service
        self._names = names
        self._work = background
        self.create_requested.connect(self.create_record)

    def show_id(self, record_id: str) -> None:
        """Show the organization of that id as chosen; nothing for an empty id."""
        self.show_choice(record_id, "")
        if not record_id:
            return
        service = self._service

        def show(one: Organization) -> None:
            if self.record_id == record_id:
                self.show_choice(record_id, organization_option(one).label)

        self._work.run(
            lambda: service.get(record_id), show, lambda _: self.show_choice("", ""), owner=self
        )

    def create_record(self, official: str) -> None:
        """Store a new organization under that name and choose it."""

        def choose(one: Organization) -> None:
            self.show_choice(one.id, one.name.official)
            self.chosen.emit(one.id)
            self.edited.emit()

        self._work.run(
            lambda: make_organization(self._service, self._names, official), choose, owner=self
        )
