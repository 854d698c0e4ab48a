"""One tab of the directory panel: search, list, buttons, and the form in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QStackedWidget, QWidget

from presseditor.domain.record_link import RecordRef
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.empty_state import EmptyState
from presseditor.ui.directory.record_actions import RecordActions
from presseditor.ui.directory.record_editor import RecordEditor
from presseditor.ui.directory.record_model import RecordModel
from presseditor.ui.directory.record_view import RecordList, chosen_record, select_record
from presseditor.ui.directory.tables import Table
from presseditor.ui.directory.thumbnails import Thumbnails
from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row
from presseditor.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk

SEARCH_PAUSE = 150


class RecordPage(QWidget):
    """``insert_requested`` carries a ``RecordRef``; ``event_chosen`` the id of an event.

    ``form_shown`` tells that the form took the place of the list, or gave it back.
    """

    insert_requested = Signal(object)
    event_chosen = Signal(str)
    form_shown = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        table: Table,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._background = background
        thumbnails = None
        if table.noun == "image":
            ratio = self.devicePixelRatioF()
            thumbnails = Thumbnails(desk.pictures.file_of, background, ratio, self)
        self.model = RecordModel(table, background, bridge, thumbnails, self)
        self.search = QLineEdit()
        self.view = RecordList(self.model)
        self.empty = EmptyState(table.icon, table.empty, table.new)
        self.notice = Notice()
        self.actions_of = RecordActions(desk, table, background, self.notice, self)
        self.editor: RecordEditor | None = None
        self.insert_button = QPushButton(self.tr("Insert"))
        self.new_button = QPushButton(icon("plus"), table.new)
        self.edit_button = QPushButton(self.tr("Edit"))
        self.delete_button = QPushButton(self.tr("Delete"))
        self._lists = QStackedWidget()
        self._stack = QStackedWidget()
        self._wanted_id = ""
        self._build()
        self.model.refresh()

    def edit_record(self, record: Any) -> None:
        """Open the form of ``record`` in place of the list."""
        self._editor().open_record(record)
        self._stack.setCurrentWidget(self._form_page)

    def open_new(self) -> None:
        """Open the form of a new record, or ask for picture files."""
        if self.table.blank is None:
            self._choose_files()
            return
        typed = self.search.text().strip() if self.model.rowCount() == 0 else ""
        editor = self._editor()
        editor.open_new(typed)
        self._stack.setCurrentWidget(self._form_page)

    def open_by_id(self, record_id: str) -> None:
        """Open the form of the record with that id."""
        service = self.table.service
        self._background.run_in_line(  # past the long work of the start
            "forms",
            lambda: service.get(record_id),
            self.edit_record,
            self.actions_of.show_error,
            owner=self,
        )

    def show_list(self) -> None:
        """Store what was changed in the form and show the list."""
        self.leave()
        self._stack.setCurrentIndex(0)
        self.view.setFocus()

    def leave(self) -> None:
        """Store what was changed: another tab is shown or the window closes."""
        if self.editor is not None:
            self.editor.leave()

    @property
    def shows_form(self) -> bool:
        """Tell whether the form is open."""
        return self._stack.currentIndex() == 1

    def insert(self) -> None:
        """Ask for the current record to be put into the text."""
        record = chosen_record(self.view)
        if record is None:
            return
        if self.table.link is not None:
            self.insert_requested.emit(RecordRef(self.table.link, record.id))
        else:
            self.event_chosen.emit(record.id)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_PAUSE)
        self._timer.timeout.connect(lambda: self.model.search(self.search.text().strip()))
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.empty)
        self._form_page = QWidget()
        box = plain_column(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.addWidget(self._stack, 1)
        box.addWidget(self.notice)
        self._stack.addWidget(self._list_page())
        self._stack.addWidget(self._form_page)
        self._stack.currentChanged.connect(lambda at: self.form_shown.emit(at == 1))
        self._connect()
        self._enable()

    def _list_page(self) -> QWidget:
        page = QWidget()
        box = plain_column(page)
        top = plain_row()
        top.addWidget(self.search, 1)
        top.addWidget(self.new_button)
        box.addLayout(top)
        box.addWidget(self._lists, 1)
        row = plain_row()
        for button in (self.insert_button, self.edit_button, self.delete_button):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        return page

    def _connect(self) -> None:
        self.search.textChanged.connect(self._timer.start)
        self.model.loaded.connect(self._show_count)
        self.view.activated.connect(self.insert)
        self.view.selectionModel().currentChanged.connect(self._enable)
        self.view.files_dropped.connect(self.actions_of.add_pictures)
        self.empty.create_requested.connect(self.open_new)
        self.actions_of.added.connect(self.edit_record)
        self.insert_button.clicked.connect(self.insert)
        self.new_button.clicked.connect(self.open_new)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self._delete)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._delete)
        self.insert_button.setToolTip(self.tr("Insert (Enter)"))
        self.delete_button.setToolTip(self.tr("Delete (Del)"))

    def _editor(self) -> RecordEditor:
        """Return the form, made when it is first needed: a form costs more than the list."""
        if self.editor is None:
            self.editor = RecordEditor(self.table, self._background)
            self.editor.saved.connect(self._tell_saved)
            self.editor.kept_back.connect(self.notice.say)
            self.editor.failed.connect(self.actions_of.show_error)
            self.editor.closed.connect(self.show_list)
            back = QPushButton(icon("chevron-left"), self.tr("To the list"))
            back.clicked.connect(self.show_list)
            box = plain_column(self._form_page)
            row = plain_row()
            row.addWidget(back)
            row.addStretch(1)
            box.addLayout(row)
            box.addWidget(self.editor, 1)
        return self.editor

    def _tell_saved(self, before: Any, after: Any) -> None:
        self._wanted_id = after.id
        self.actions_of.offer_undo_change(before, after)

    def _show_count(self, count: int) -> None:
        nothing_at_all = count == 0 and not self.search.text().strip()
        self._lists.setCurrentWidget(self.empty if nothing_at_all else self.view)
        self.new_button.setVisible(not nothing_at_all)
        self.search.setEnabled(not nothing_at_all)
        if self._wanted_id and select_record(self.view, self.model, self._wanted_id):
            self._wanted_id = ""
        elif count and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._enable()

    def _enable(self, _current: QModelIndex | None = None) -> None:
        chosen = chosen_record(self.view) is not None
        for button in (self.insert_button, self.edit_button, self.delete_button):
            button.setEnabled(chosen)

    def _edit(self) -> None:
        record = chosen_record(self.view)
        if record is not None:
            self.edit_record(record)

    def _delete(self) -> None:
        record = chosen_record(self.view)
        if record is not None:
            self.actions_of.delete(record)

    def _choose_files(self) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        start = QStandardPaths.writableLocation(pictures)
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")
        files, _ = QFileDialog.getOpenFileNames(self, self.table.new, start, kinds)
        self.actions_of.add_pictures([Path(file) for file in files])
