"""The form of one record with its buttons; nothing typed is lost when one goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from presseditor.domain.errors import PressError
from presseditor.domain.quotation import quoted
from presseditor.ui.background import Background
from presseditor.ui.directory.tables import Table, with_id
from presseditor.ui.plain_words import plain_tip
from presseditor.ui.widgets.form_layout import (
    GRID,
    ColumnScroll,
    plain_column,
    plain_row,
    quiet_label,
    section_label,
)

if TYPE_CHECKING:
    from presseditor.domain.article import ArticleSummary

SHOWN_USES = 3


class RecordEditor(QWidget):
    """Shows a record for editing; stores it on «Save» and when one turns to another record.

    ``saved`` carries the record before (``None`` for a new one) and after. What cannot be stored
    yet is kept as a draft and shown again when the record is opened again; ``kept_back`` says why.
    """

    saved = Signal(object, object)
    kept_back = Signal(str)
    failed = Signal(object)
    closed = Signal()

    def __init__(self, table: Table, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._background = background
        self._before: Any = None
        self._is_new = False
        self._dirty = False
        self._drafts: dict[str, Any] = {}
        self.form = table.make_form(background)
        self.heading = section_label("")
        self.uses = quiet_label("")
        self.save_button = QPushButton(self.tr("Save"))
        self.close_button = QPushButton(self.tr("Discard changes"))
        self._build()
        self.setEnabled(False)

    @property
    def is_dirty(self) -> bool:
        """Tell whether something was changed and not stored."""
        return self._dirty

    def open_record(self, record: Any) -> None:
        """Show a stored record, with what was typed into it before and could not be stored."""
        if self._dirty and not self._is_new and self._before.id == record.id:
            return
        self.leave()
        self._show(record, is_new=False)
        draft = self._drafts.pop(record.id, None)
        if draft is not None:
            self.form.show_draft(draft)
            self._mark()
            self.form.problems()

    def open_new(self, typed: str = "") -> None:
        """Show an empty record, or the new one that was left before it could be stored."""
        self.leave()
        if self._table.blank is None:
            return
        draft = self._drafts.pop("", None)
        self._show(self._table.blank(typed), is_new=True)
        if draft is not None:
            self.form.show_draft(draft)
            self._mark()
        elif typed:
            self._mark()
        self.form.setFocus()

    def leave(self) -> None:
        """Store what was changed, or keep it as a draft when it cannot be stored yet."""
        if not self._dirty:
            return
        problems = self.form.problems()
        if problems:
            self._drafts["" if self._is_new else self._before.id] = self.form.record()
            self._dirty = False
            reason = next(iter(problems.values()))
            self.kept_back.emit(
                self.tr("Not stored yet: {reason} Your words are kept.").format(reason=reason)
            )
            return
        self._store(lambda _: None)

    def save(self) -> None:
        """Store the record and stay with it; show what keeps it from being stored."""
        if not self.form.problems():
            self._store(self._show_stored)

    def discard(self) -> None:
        """Go back to the record as stored."""
        self._dirty = False
        self._drafts.pop("" if self._is_new else self._before.id, None)
        if not self._is_new:
            self._show(self._before, is_new=False)
        self.closed.emit()

    def _build(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.discard)
        self.form.edited.connect(self._mark)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)
        keys = QKeySequence(QKeySequence.StandardKey.Save)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.save_button.setToolTip(plain_tip(self.tr("Save ({keys})").format(keys=native)))
        box = plain_column(self)
        box.addWidget(self.heading)
        box.addWidget(ColumnScroll(self.form), 1)
        box.addWidget(self.uses)
        row = plain_row(spacing=GRID)
        row.addWidget(self.save_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        box.addLayout(row)

    def _show(self, record: Any, *, is_new: bool) -> None:
        self._before = record
        self._is_new = is_new
        self._dirty = False
        self.setEnabled(True)
        self.form.show_record(record)
        if not is_new:
            self.form.problems()
        self.heading.setText(self._table.new if is_new else "")
        self.heading.setVisible(is_new)
        self.save_button.setEnabled(False)
        self.close_button.setEnabled(is_new)
        self.uses.setText("")
        self.uses.hide()
        if not is_new:
            self._ask_uses(record.id)

    def _show_stored(self, record: Any) -> None:
        if self.form.record() != with_id(record, self.form.record().id):
            return
        self._show(record, is_new=False)

    def _mark(self) -> None:
        self._dirty = True
        self.save_button.setEnabled(True)
        self.close_button.setEnabled(True)

    def _store(self, then: Callable[[Any], None]) -> None:
        record, table = self.form.record(), self._table
        before = None if self._is_new else self._before
        is_new, self._dirty = self._is_new, False
        self.save_button.setEnabled(False)

        def work() -> Any:
            kept = record
            if is_new:
                kept = with_id(record, table.service.propose_id(table.id_for(record)))
            return table.service.save(kept, before)

        def done(stored: Any) -> None:
            if before is not None and self._before is before:
                self._go_on(record, stored)
            self.saved.emit(before, stored)
            then(stored)

        def failed(error: PressError) -> None:
            self._drafts["" if is_new else record.id] = record
            self.failed.emit(error)
            if self.form.record() == record:
                self._mark()

        self._background.run(work, done, failed, owner=self)

    def _go_on(self, record: Any, stored: Any) -> None:
        """Show what another writer changed too; edits made since then grew out of ``record``."""
        self._before = record
        if stored != record and self.form.record() == record:
            self._show(stored, is_new=False)

    def _ask_uses(self, record_id: str) -> None:
        service = self._table.service

        def show(uses: list[ArticleSummary]) -> None:
            if self._before is None or self._before.id != record_id or not uses:
                return
            titles = ", ".join(quoted(one.title) for one in uses[:SHOWN_USES])
            more = len(uses) - SHOWN_USES
            if more > 0:
                titles += self.tr(" and {count} more").format(count=more)
            self.uses.setText(self.tr("Used in: {titles}").format(titles=titles))
            self.uses.show()

        self._background.run(lambda: service.used_in(record_id), show, owner=self)
