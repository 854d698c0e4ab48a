"""Choosing a person, or making one on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from presseditor.domain.person import Person
from presseditor.ui.background import Background
from presseditor.ui.records.options import make_person, person_options
from presseditor.ui.widgets.chooser import Option, RecordChooser, words_of

if TYPE_CHECKING:
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService


class PersonChooser(RecordChooser):
    """Proposes people; ``person_shown`` carries the whole record once it is known."""

    person_shown = Signal(object)

    def __init__(
        self, service: RecordService[Person], names: Names, background: Background
    ) -> None:
        super().__init__(lambda typed: person_options(service, typed), background, can_create=True)
        self._service = service
        self._names = names
        self._work = background
        self.create_requested.connect(self.create_record)
        self.chosen.connect(self._load)

    @override
    def is_named(self, option: Option, typed: str) -> bool:
        """Return True for the whole name, or the given and the family name alone."""
        typed_words = words_of(typed)
        known = set(words_of(option.label))
        return len(typed_words) > 1 and known.issuperset(typed_words)

    def create_record(self, name: str) -> None:
        """Store a new person under that name and choose them."""

        def choose(one: Person) -> None:
            self.show_choice(one.id, one.name)
            self.chosen.emit(one.id)
            self.edited.emit()

        self._work.run(lambda: make_person(self._service, self._names, name), choose, owner=self)

    def _load(self, record_id: str) -> None:
        if not record_id:
            return
        service = self._service

        def show(one: Person) -> None:
            if self.record_id == record_id:
                self.show_choice(record_id, one.name)
                self.person_shown.emit(one)

        self._work.run(lambda: service.get(record_id), show, owner=self)
