"""Backing up, restoring, and checking whether all that is kept is sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from presseditor.domain.errors import PressError
from presseditor.ui.background import Background, Task
from presseditor.ui.backups.restore_dialog import BACKUP_SUFFIX, RestoreDialog
from presseditor.ui.backups.verdict_dialog import VerdictDialog
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.publishing.confirm import confirm
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.message import Message
    from presseditor.services.upkeep.verifying import Verdict


class BackupActions(QObject):
    """Each works off the GUI thread, with words in the status line.

    ``restore_requested`` carries a backup's path: the desk must be closed for it.
    """

    restore_requested = Signal(object)
    progressed = Signal(int, int)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        session: ArticleSession,
        window: MainWindow,
        show_error: Callable[[PressError], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._session = session
        self._window = window
        self._show_error = show_error
        self.progressed.connect(window.status_line.show_progress)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "backup": self.ask_for_backup,
            "restore": self.open_backups,
            "verify": self.verify,
        }

    def ask_for_backup(self) -> None:
        """Let the officer choose a place for a copy of everything."""
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Back up everything"),
            f"{self._desk.clock.today().isoformat()}.{BACKUP_SUFFIX}",
        )
        if not target:
            return
        self._session.flush()
        backups, path = self._desk.backups, Path(target)
        self._window.status_line.show_work(self.tr("Backing up…"))
        self._background.run(
            lambda: backups.backup(path),
            lambda _: self._end(self.tr("Everything was copied to {file}.").format(file=path.name)),
            self._end_with_error,
            owner=self,
        )

    def open_backups(self) -> None:
        """Show the automatic backups, to restore one of them or another file."""
        dialog = RestoreDialog(
            self._desk.auto_backups.folder, self._desk.time_words, self._background, self._window
        )
        dialog.chosen.connect(self.ask_to_restore)
        dialog.open()

    def ask_to_restore(self, backup: Path) -> None:
        """Ask, because what is there now would be replaced."""
        if agree_to_restore(self._window, backup):
            self.restore_requested.emit(backup)

    def verify(self) -> None:
        """Look at all that is kept; it can be stopped, and the window can be used meanwhile."""
        from presseditor.services.upkeep.verifying import verify

        self._session.flush()
        database, profile = self._desk.database, self._desk.profile
        task: Task | None = None

        def go_on(done: int, total: int) -> bool:
            self.progressed.emit(done, total)
            return task is None or not task.cancelled

        task = self._background.run(
            lambda: verify(database, profile, go_on),
            self._show_verdict,
            self._end_with_error,
            owner=self,
        )
        self._window.status_line.show_work(self.tr("Checking the database…"), task)

    def _show_verdict(self, verdict: Verdict) -> None:
        if not verdict.all:
            self._end(self.tr("The database, the earlier versions and the pictures are sound."))
            return
        self._window.status_line.end_work()
        dialog = VerdictDialog(self._desk, self._background, verdict, self._window)
        dialog.restore_wanted.connect(self.ask_to_restore)
        dialog.pictures_wanted.connect(self.bring_pictures_back)
        dialog.open()

    def bring_pictures_back(self) -> None:
        """Put missing and damaged pictures back out of the automatic backups."""
        self._background.run(
            self._desk.auto_backups.bring_pictures_back,
            self._tell_pictures,
            self._end_with_error,
            owner=self,
        )

    def _tell_pictures(self, done: tuple[int, list[Message]]) -> None:
        returned, lost = done
        told = [self.tr("%n picture(s) were put back.", "", returned)]
        if lost:
            told.append(self.tr("%n picture(s) are in no backup: add them again.", "", len(lost)))
        self._window.message_bar.show_note(" ".join(told))

    def _end(self, words: str) -> None:
        self._window.status_line.end_work()
        self._window.message_bar.show_note(words)

    def _end_with_error(self, error: PressError) -> None:
        self._window.status_line.end_work()
        self._show_error(error)


def agree_to_restore(window: QWidget, backup: Path) -> bool:
    """Ask whether a backup may take the place of what is there; return True if it may."""
    translate = QCoreApplication.translate
    return confirm(
        window,
        translate("BackupActions", "Restore a backup"),
        translate(
            "BackupActions",
            "Articles and records of now are replaced by those of the backup “{backup}”, "
            "and kept in a folder beside the data. Go on?",
        ).format(backup=backup.name),
        translate("BackupActions", "Restore"),
    )
