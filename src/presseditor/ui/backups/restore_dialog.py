"""The automatic backups in one list, and a way to any other file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from presseditor.services.upkeep.auto_backups import AutoBackup, is_sound, listed
from presseditor.ui.background import Background, Task
from presseditor.ui.backups.sizes import size_words
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.language.words.time_words import TimeWords

BACKUP_SUFFIX = "presseditor-backup"
_FILE = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """``chosen`` carries the file that is to be restored; nothing is done here.

    Whether a backup can be read to its end is found out one after the other.
    """

    chosen = Signal(object)

    def __init__(
        self,
        folder: Path,
        times: TimeWords,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._times = times
        self._background = background
        self._tasks: list[Task] = []
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 420))
        self.words = PlainLabel(self.tr("Reading the backups…"), self)
        self.words.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.file_button = QPushButton(self.tr("Choose a file…"), self)
        self.restore_button = QPushButton(self.tr("Restore…"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.file_button.clicked.connect(self._ask_for_file)
        self.restore_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._enable)
        self.finished.connect(lambda _: self._stop())
        background.run(lambda: listed(folder), self._show, owner=self)

    def _show(self, backups: list[AutoBackup]) -> None:
        folder = str(self._folder)
        words = (
            self.tr("The program made these backups by itself. They lie in “{folder}”.")
            if backups
            else self.tr("There are no backups in “{folder}” yet.")
        )
        self.words.setText(words.format(folder=folder))
        for one in backups:
            size = size_words(one.size)
            when = self._times.at(one.at)
            item = QTreeWidgetItem([when, size, self.tr("being read…")])
            item.setData(0, _FILE, one.file)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
            self._tasks.append(
                self._background.run_in_line(
                    "backups", partial(is_sound, one.file), partial(self._mark, item), owner=self
                )
            )
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _mark(self, item: QTreeWidgetItem, sound: object) -> None:
        item.setText(2, self.tr("sound") if sound else self.tr("damaged"))
        if not sound:
            item.setDisabled(True)
            item.setSelected(False)
        self._enable()

    def _choose(self) -> None:
        items = self.list.selectedItems()
        if items:
            file = items[0].data(0, _FILE)
            self.accept()
            self.chosen.emit(file)

    def _ask_for_file(self) -> None:
        source, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore a backup"),
            str(self._folder),
            self.tr("Backups (*.{suffix});;All files (*)").format(suffix=BACKUP_SUFFIX),
        )
        if source:
            self.accept()
            self.chosen.emit(Path(source))

    def _enable(self) -> None:
        items = self.list.selectedItems()
        self.restore_button.setEnabled(bool(items) and not items[0].isDisabled())

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _lay_out(self) -> None:
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Size"), self.tr("State")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Backups"))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for button in (self.file_button, self.restore_button):
            button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.restore_button.setEnabled(False)
        row = plain_row()
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.restore_button)
        box = plain_column(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(self.words)
        box.addWidget(self.list, 1)
        box.addLayout(row)
