"""The form of a fact: a figure that several texts print and that must agree."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from presseditor.domain.fact import Fact
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.date_fields import DateField


class FactForm(RecordForm[Fact]):
    """Value, unit, what it counts, the day it held on and where it is from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.label = QLineEdit()
        self.value = QLineEdit()
        self.unit = QLineEdit()
        self.as_of = DateField()
        self.source = QLineEdit()
        self.label.setPlaceholderText(self.tr("industrial territories in the region"))
        self.add_field("label", self.tr("What is counted"), self.label)
        self.add_field("value", self.tr("Value"), self.value)
        self.add_field("unit", self.tr("Unit"), self.unit)
        self.add_field("as_of", self.tr("As of"), self.as_of)
        self.add_field("source", self.tr("Source"), self.source)
        self.end()
        for line in (self.label, self.value, self.unit, self.source):
            line.textEdited.connect(self.edited)
        self.as_of.edited.connect(self.edited)
        self.setFocusProxy(self.label)

    @override
    def show_record(self, record: Fact) -> None:
        self._id = record.id
        self.label.setText(record.label)
        self.value.setText(record.value)
        self.unit.setText(record.unit)
        self.as_of.show_date(record.as_of)
        self.source.setText(record.source)

    @override
    def record(self) -> Fact:
        return Fact(
            id=self._id,
            value=self.value.text().strip(),
            unit=self.unit.text().strip(),
            label=self.label.text().strip(),
            as_of=self.as_of.value,
            source=self.source.text().strip(),
        )

    @override
    def check(self) -> dict[str, str]:
        found = {}
        if not self.value.text().strip():
            found["value"] = self.tr("A fact needs its value: a number or a few words.")
        if not self.label.text().strip():
            found["label"] = self.tr("Say what is counted, or nobody will find the figure again.")
        if self.as_of.problem:
            found["as_of"] = self.as_of.problem
        return found
