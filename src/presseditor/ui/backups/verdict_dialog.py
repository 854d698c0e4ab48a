"""What the check of the database found, record by record, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QWidget

from presseditor.services.upkeep.auto_backups import AutoBackup, listed, newest_sound
from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.upkeep.verifying import Verdict


class VerdictDialog(QDialog):
    """``restore_wanted`` carries the newest sound backup, where the database is damaged.

    ``pictures_wanted`` asks for the pictures out of the automatic backups.
    """

    restore_wanted = Signal(object)
    pictures_wanted = Signal()

    def __init__(
        self, desk: Desk, background: Background, verdict: Verdict, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._newest: Path | None = None
        self.setWindowTitle(self.tr("Check of the database"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(640, 420))
        self.words = PlainLabel(self.tr("%n problem(s) found.", "", len(verdict.all)), self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.addItems([desk.translator.text(one) for one in verdict.all])
        self.backup = PlainLabel("", self)
        self.backup.setWordWrap(True)
        self.restore_button = QPushButton(self.tr("Restore that backup…"), self)
        self.pictures_button = QPushButton(self.tr("Put the pictures back"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.restore_button.hide()
        self.pictures_button.setVisible(bool(verdict.pictures))
        self._lay_out()
        if verdict.database:
            self.backup.setText(self.tr("Looking for the newest sound backup…"))
            folder = desk.auto_backups.folder
            background.run(lambda: _newest(folder), self._offer, owner=self)

    def _offer(self, newest: AutoBackup | None) -> None:
        if newest is None:
            self.backup.setText(self.tr("There is no sound automatic backup."))
            return
        self._newest = newest.file
        words = self.tr("The newest sound backup: {when}. It lacks what was written later.")
        self.backup.setText(words.format(when=self._desk.time_words.at(newest.at)))
        self.restore_button.show()

    def _restore(self) -> None:
        self.accept()
        self.restore_wanted.emit(self._newest)

    def _bring_pictures_back(self) -> None:
        self.accept()
        self.pictures_wanted.emit()

    def _lay_out(self) -> None:
        self.restore_button.clicked.connect(self._restore)
        self.pictures_button.clicked.connect(self._bring_pictures_back)
        self.close_button.clicked.connect(self.accept)
        for button in (self.restore_button, self.pictures_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        row = plain_row()
        row.addWidget(self.restore_button)
        row.addWidget(self.pictures_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        box = plain_column(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        for widget in (self.words, self.list, self.backup):
            box.addWidget(widget)
        box.addLayout(row)


def _newest(folder: Path) -> AutoBackup | None:
    file = newest_sound(folder)
    return next((one for one in listed(folder) if one.file == file), None)
