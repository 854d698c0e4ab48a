"""What all forms of records have in common."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presseditor.ui.widgets.form_layout import GRID, FieldBox, plain_column

RecordT = TypeVar("RecordT")


class RecordForm(QWidget, Generic[RecordT]):
    """Shows one record and gives back what the officer made of it.

    Subclasses fill ``show_record``, ``record`` and ``check``. ``edited`` is emitted for every
    change by hand, never for a change by the program.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, FieldBox] = {}
        self._column = plain_column(self, GRID + GRID // 2)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)

    def show_record(self, record: RecordT) -> None:
        """Show ``record`` in the fields."""
        raise NotImplementedError

    def show_draft(self, record: RecordT) -> None:
        """Show what was typed before and could not be stored."""
        self.show_record(record)

    def record(self) -> RecordT:
        """Return the record as the fields have it, under the id it was shown with."""
        raise NotImplementedError

    def check(self) -> dict[str, str]:
        """Return what keeps the record from being stored: field name -> reason in words."""
        raise NotImplementedError

    def problems(self) -> dict[str, str]:
        """Check the fields and show each reason beside its field."""
        found = self.check()
        for name, box in self._boxes.items():
            box.complain(found.get(name, ""))
        return found

    def add_field(self, name: str, label: str, field: QWidget, hint: str = "") -> FieldBox:
        """Put a field at the end of the form."""
        box = FieldBox(label, field, hint)
        self._boxes[name] = box
        self._column.addWidget(box)
        return box

    def add_widget(self, widget: QWidget) -> None:
        """Put something that is no field at the end of the form."""
        self._column.addWidget(widget)

    def end(self) -> None:
        """Keep the fields together at the top."""
        self._column.addStretch(1)
