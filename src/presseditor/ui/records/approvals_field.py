"""Who agreed to which exact wording, when and how."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from presseditor.domain.quote import Approval, Quote
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import (
    FieldBox,
    plain_column,
    plain_row,
    quiet_label,
    tool_button,
)


class ApprovalsField(QWidget):
    """The trail of approvals; an approval counts only for the wording it was given to."""

    edited = Signal()

    def __init__(self, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self._quote = Quote("", "")
        self.state = quiet_label("")
        self.state.setForegroundRole(QPalette.ColorRole.WindowText)
        self._rows = QWidget()
        self._rows_box = plain_column(self._rows, 4)
        self.by = QLineEdit()
        self.via = CalmComboBox()
        self.via.setEditable(True)
        self.via.addItems(
            [self.tr("letter"), self.tr("messenger"), self.tr("by phone"), self.tr("in person")]
        )
        self.add_button = QPushButton(icon("check"), self.tr("Record the approval"))
        self.add_button.clicked.connect(self._add)
        box = plain_column(self)
        box.addWidget(self.state)
        box.addWidget(self._rows)
        row = plain_row()
        row.addWidget(FieldBox(self.tr("Approved by"), self.by), 2)
        row.addWidget(FieldBox(self.tr("how"), self.via), 1)
        box.addLayout(row)
        box.addWidget(self.add_button)
        self.by.textChanged.connect(self._enable)
        self._enable()

    @property
    def value(self) -> tuple[Approval, ...]:
        """All approvals, also those of an earlier wording."""
        return self._quote.approvals

    def show_quote(self, quote: Quote) -> None:
        """Show the approvals of ``quote`` against its present wording."""
        trail_changed = quote.approvals != self._quote.approvals
        wording_changed = quote.text != self._quote.text
        self._quote = quote
        self.state.setText(self._state())
        if trail_changed or wording_changed:
            self._show_rows()
        self._enable()

    def _state(self) -> str:
        if self._quote.is_approved:
            return self.tr("These words, to the letter, are approved.")
        if self._quote.approvals:
            return self.tr(
                "⚠ The wording was changed after it was approved: the approval no longer counts. "
                "Have the new words approved, or put the approved ones back."
            )
        return self.tr("Nobody has approved these words yet.")

    def _show_rows(self) -> None:
        while (item := self._rows_box.takeAt(0)) is not None:
            widget = cast("QWidget", item.widget())
            widget.hide()
            widget.deleteLater()
        for approval in self._quote.approvals:
            self._rows_box.addWidget(self._row(approval))

    def _row(self, approval: Approval) -> QWidget:
        holder = QWidget()
        row = plain_row(holder)
        valid = approval.wording_hash == self._quote.wording_hash
        state = self.tr("counts") if valid else self.tr("an earlier wording")
        text = self.tr("{by}, {at}, {via}: {state}").format(
            by=approval.by, at=self._time.at(approval.at), via=approval.via, state=state
        )
        row.addWidget(quiet_label(text), 1)
        button = tool_button("x", self.tr("Remove this approval"))
        button.clicked.connect(lambda: self._remove(approval))
        row.addWidget(button)
        return holder

    def _enable(self) -> None:
        self.add_button.setEnabled(bool(self.by.text().strip() and self._quote.text))

    def _add(self) -> None:
        approval = Approval(
            by=self.by.text().strip(),
            at=self._time.clock.now(),
            via=self.via.currentText().strip(),
            wording_hash=self._quote.wording_hash,
        )
        self._replace((*self._quote.approvals, approval))
        self.by.clear()

    def _remove(self, approval: Approval) -> None:
        self._replace(tuple(one for one in self._quote.approvals if one is not approval))

    def _replace(self, approvals: tuple[Approval, ...]) -> None:
        self.show_quote(replace(self._quote, approvals=approvals))
        self.edited.emit()
