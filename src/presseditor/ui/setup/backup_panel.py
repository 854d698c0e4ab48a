"""How the latest automatic backup went, and one at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from presseditor.domain.errors import PressError
from presseditor.services.upkeep.auto_backups import AutoBackup, is_sound, listed
from presseditor.ui.background import Background
from presseditor.ui.backups.sizes import size_words
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


class BackupPanel(QWidget):
    """Says when the latest backup was made and how it went; ``folder`` tells where to look."""

    def __init__(self, desk: Desk, background: Background, folder: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._background = background
        self._folder = folder
        self.words = PlainLabel("")
        self.words.setWordWrap(True)
        self.button = QPushButton(self.tr("Make one now"))
        self.button.setAutoDefault(False)
        row = plain_row()
        row.addWidget(self.button)
        row.addStretch(1)
        box = plain_column(self, GRID // 2)
        box.addWidget(self.words)
        box.addLayout(row)
        self.button.clicked.connect(self.make_one)
        self.reload()

    def reload(self) -> None:
        """Look for the latest backup again."""
        folder = self._chosen()
        self._background.run(lambda: _latest(folder), self._show, owner=self)

    def make_one(self) -> None:
        """Make a backup at once, in the folder that is chosen now."""
        folder, backups = self._chosen(), self._desk.auto_backups
        self.button.setEnabled(False)
        self.words.setText(self.tr("A backup is being made…"))
        self._background.run(
            lambda: _made(backups.make(folder), folder), self._show, self._show_error, owner=self
        )

    def _chosen(self) -> Path:
        profile, chosen = self._desk.profile, self._folder()
        return profile.root / chosen if chosen else profile.backups

    def _show(self, found: tuple[AutoBackup, bool] | None) -> None:
        self.button.setEnabled(True)
        outcome = self._desk.auto_backups.outcome
        told = [self._words_of(found)]
        if outcome is not None and outcome.problem is not None:
            when = self._desk.time_words.ago(outcome.at)
            why = self._desk.translator.text(outcome.problem)
            told.append(self.tr("⚠ The latest try, {when}: {why}").format(when=when, why=why))
        self.words.setText("\n".join(told))

    def _words_of(self, found: tuple[AutoBackup, bool] | None) -> str:
        if found is None:
            return self.tr("There is no backup in this folder yet.")
        latest, sound = found
        return self.tr("Latest: {when}, {size}, {state}.").format(
            when=self._desk.time_words.at(latest.at),
            size=size_words(latest.size),
            state=self.tr("sound") if sound else self.tr("damaged"),
        )

    def _show_error(self, error: PressError) -> None:
        self.button.setEnabled(True)
        self.words.setText("⚠ " + self._desk.translator.text(error.text))


def _latest(folder: Path) -> tuple[AutoBackup, bool] | None:
    found = listed(folder)
    return (found[0], is_sound(found[0].file)) if found else None


def _made(file: Path, folder: Path) -> tuple[AutoBackup, bool] | None:
    """Return the backup that was just made; it was read to its end."""
    return next(((one, True) for one in listed(folder) if one.file == file), None)
