"""What the window shows when the data folder cannot be opened: why, and every way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from presseditor.domain.clock import OfficeClock, SystemClock
from presseditor.domain.errors import DataError, PressError
from presseditor.language.words.time_words import TimeWords
from presseditor.paths import Profile
from presseditor.services.upkeep.auto_backups import folder_of, newest_sound
from presseditor.settings import SettingsStore
from presseditor.ui.background import Background
from presseditor.ui.backups.restore_dialog import RestoreDialog
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row
from presseditor.ui.window.backup_actions import agree_to_restore
from presseditor.ui.window.main_window import MainWindow

WIDTH = 640


class FailedStart(QWidget):
    """``again`` asks for another try, ``restore`` carries the backup that is to be put back.

    The menu's command to restore works while it stands; ``end`` takes both away.
    """

    again = Signal()
    restore = Signal(object)

    def __init__(
        self, profile: Profile, error: PressError, background: Background, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._profile = profile
        self._background = background
        self._window = window
        self._settings = SettingsStore(profile.settings)
        self._folder = folder_of(profile, self._settings)
        self.text = PlainLabel(window.message_bar.translate(error.text), self)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(WIDTH)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.newest = newest_sound(self._folder) if isinstance(error, DataError) else None
        self.newest_button = QPushButton(self)
        self.restore_button = QPushButton(self.tr("Restore a backup…"), self)
        self.again_button = QPushButton(self.tr("Try again"), self)
        self.quit_button = QPushButton(self.tr("Quit"), self)
        self._connect()
        self._lay_out()
        window.commands.bind("restore", self.open_backups)
        window.opening.hide()
        window.show_question(self)

    def open_backups(self) -> None:
        """Show the automatic backups and the way to any other file."""
        clock = OfficeClock(SystemClock(), lambda: self._settings.current.time_zone)
        times = TimeWords(clock, self._window.message_bar.translate)
        dialog = RestoreDialog(self._folder, times, self._background, self._window)
        dialog.chosen.connect(self._choose)
        dialog.open()

    def end(self) -> None:
        """Make room for another try."""
        self._window.commands.release("restore")
        self._window.opening.show()
        self.hide()
        self.deleteLater()

    def _choose(self, backup: Path) -> None:
        if not self._profile.database.exists() or agree_to_restore(self._window, backup):
            self.restore.emit(backup)

    def _connect(self) -> None:
        self.newest_button.clicked.connect(lambda: self.restore.emit(self.newest))
        self.restore_button.clicked.connect(self.open_backups)
        self.again_button.clicked.connect(self.again.emit)
        self.quit_button.clicked.connect(self._window.close)

    def _lay_out(self) -> None:
        self.newest_button.setVisible(self.newest is not None)
        if self.newest is not None:
            restore = self.tr("Restore {backup}").format(backup=self.newest.stem)
            self.newest_button.setText(restore)
        row = plain_row()
        row.addStretch(1)
        buttons = (self.newest_button, self.restore_button, self.again_button, self.quit_button)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = plain_column(self)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        # In a row: a column that centres a wrapped label cuts its last lines off.
        words = plain_row()
        words.addStretch(1)
        words.addWidget(self.text)
        words.addStretch(1)
        column.addLayout(words)
        column.addLayout(row)
        column.addStretch(1)
