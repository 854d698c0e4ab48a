"""The directory in a window of its own: a table that sorts on the left, the form on the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from presseditor.ui.background import Background
from presseditor.ui.calm import CalmTabWidget
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.csv_table import write_csv
from presseditor.ui.directory.empty_state import EmptyState
from presseditor.ui.directory.record_actions import RecordActions
from presseditor.ui.directory.record_editor import RecordEditor
from presseditor.ui.directory.record_model import RecordModel
from presseditor.ui.directory.record_view import RecordGrid, chosen_record, select_record
from presseditor.ui.directory.tables import Table, tables
from presseditor.ui.directory.thumbnails import Thumbnails
from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row
from presseditor.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk

SEARCH_PAUSE = 150


class DirectoryWindow(QWidget):
    """All tables of the directory, wide."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Directory"))
        self.resize(QSize(1180, 680))
        self._tabs = CalmTabWidget()
        self._tabs.setDocumentMode(True)
        self.pages = [TablePage(desk, table, background, bridge) for table in tables(desk)]
        for page in self.pages:
            self._tabs.addTab(page, icon(page.table.icon), page.table.title)
        self._shown = 0
        self._tabs.currentChanged.connect(self._change_tab)
        plain_column(self, 0).addWidget(self._tabs)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self.pages:
            page.editor.leave()
        super().closeEvent(event)

    def _change_tab(self, index: int) -> None:
        self.pages[self._shown].editor.leave()
        self._shown = index


class TablePage(QWidget):
    """One table with its form beside it."""

    def __init__(
        self,
        desk: Desk,
        table: Table,
        background: Background,
        bridge: ChangeBridge,
    ) -> None:
        super().__init__()
        self.table = table
        self._background = background
        thumbnails = None
        if table.noun == "image":
            ratio = self.devicePixelRatioF()
            thumbnails = Thumbnails(desk.pictures.file_of, background, ratio, self)
        self.model = RecordModel(table, background, bridge, thumbnails, self)
        self.view = RecordGrid(self.model)
        self.search = QLineEdit()
        self.empty = EmptyState(table.icon, table.empty, table.new)
        self.editor = RecordEditor(table, background)
        self.notice = Notice()
        self.actions_of = RecordActions(desk, table, background, self.notice, self)
        self.new_button = QPushButton(icon("plus"), table.new)
        self.delete_button = QPushButton(icon("trash-2"), self.tr("Delete"))
        self.export_button = QPushButton(self.tr("Save as a table (CSV)…"))
        self._lists = QStackedWidget()
        self._wanted_id = ""
        self._build()

    def export_csv(self, target: Path) -> None:
        """Write all records of the table as CSV and say where they are."""
        table = self.table

        def tell(count: int) -> None:
            text = self.tr("Rows saved: {count}, in {file}")
            self.notice.say(text.format(count=count, file=str(target)))

        self._background.run(
            lambda: write_csv(table, target), tell, self.actions_of.show_error, owner=self
        )

    def _build(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_PAUSE)
        self._timer.timeout.connect(lambda: self.model.search(self.search.text().strip()))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.empty)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._lists)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([680, 460])
        self.editor.setMinimumWidth(45 * GRID)
        top = plain_row()
        top.addWidget(self.search, 1)
        for button in (self.new_button, self.delete_button, self.export_button):
            top.addWidget(button)
        box = plain_column(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.addLayout(top)
        box.addWidget(splitter, 1)
        box.addWidget(self.notice)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._timer.start)
        self.model.loaded.connect(self._show_count)
        self.view.selectionModel().currentRowChanged.connect(self._open_current)
        self.empty.create_requested.connect(self.open_new)
        self.new_button.clicked.connect(self.open_new)
        self.delete_button.clicked.connect(self._delete)
        self.export_button.clicked.connect(self._ask_target)
        self.editor.saved.connect(self._tell_saved)
        self.editor.kept_back.connect(self.notice.say)
        self.editor.failed.connect(self.actions_of.show_error)
        self.actions_of.added.connect(self._show_added)

    def open_new(self) -> None:
        """Open the form of a new record, or ask for picture files."""
        if self.table.blank is not None:
            self.editor.open_new()
            return
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")
        files, _ = QFileDialog.getOpenFileNames(self, self.table.new, "", kinds)
        self.actions_of.add_pictures([Path(file) for file in files])

    def _open_current(self, _current: QModelIndex) -> None:
        record = chosen_record(self.view)
        if record is not None:
            self.editor.open_record(record)

    def _show_added(self, record: Any) -> None:
        self._wanted_id = record.id
        self.model.refresh()

    def _tell_saved(self, before: Any, after: Any) -> None:
        if before is None:
            self._wanted_id = after.id
        self.actions_of.offer_undo_change(before, after)

    def _show_count(self, count: int) -> None:
        nothing_at_all = count == 0 and not self.search.text().strip()
        self._lists.setCurrentWidget(self.empty if nothing_at_all else self.view)
        if self._wanted_id and select_record(self.view, self.model, self._wanted_id):
            self._wanted_id = ""
        elif count and not self.view.currentIndex().isValid() and not self.editor.is_dirty:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _delete(self) -> None:
        record = chosen_record(self.view)
        if record is not None:
            self.actions_of.delete(record)

    def _ask_target(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / f"{self.table.title}.csv"
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a table"), str(start), self.tr("Tables (*.csv)")
        )
        if file:
            self.export_csv(Path(file))
