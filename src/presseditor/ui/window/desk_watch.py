"""A look at the database every second: whether it is there, and sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presseditor.domain.errors import PressError
from presseditor.ui.background import Background
from presseditor.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.message import Message

LOOK = 1_000
"""Milliseconds between two looks at the file."""
BACKUP = 5 * 60_000
"""Milliseconds between two questions whether a backup is due."""


class DeskWatch(QObject):
    """Tells once that the file is gone, that rows are damaged, that changes were lost; backs up."""

    def __init__(
        self, desk: Desk, background: Background, messages: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._messages = messages
        self._told: set[str] = set()
        self._look = self._timer(LOOK, self._ask)
        self._backup = self._timer(BACKUP, self._back_up)

    def start(self) -> None:
        """Tell what the start found, and begin to look."""
        lost = self._desk.database.loss()
        if lost is not None:
            self._messages.show_problem(self._messages.translate(lost))
            self._desk.database.marker.acknowledge()
        self._look.start()
        self._backup.start()
        self._back_up()

    def stop(self) -> None:
        """Look no more."""
        self._look.stop()
        self._backup.stop()

    def _timer(self, pause: int, look: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(pause)
        timer.timeout.connect(look)
        return timer

    def _ask(self) -> None:
        database = self._desk.database

        def look() -> tuple[Message, ...]:
            database.check_in_place()
            return database.damage.met

        self._background.run(look, self._tell_damage, self._tell, owner=self)

    def _back_up(self) -> None:
        backups = self._desk.auto_backups
        self._background.run(backups.run_if_due, None, self._tell, owner=self)

    def _tell(self, error: PressError) -> None:
        words = self._messages.translate(error.text)
        if words not in self._told:
            self._told.add(words)
            self._messages.show_problem(words)

    def _tell_damage(self, met: tuple[Message, ...]) -> None:
        new = [words for one in met if (words := self._messages.translate(one)) not in self._told]
        if not new:
            return
        self._told.update(new)
        counted = self.tr("%n damaged record(s) were left out of the lists.", "", len(met))
        self._messages.show_problem(f"{counted} {new[0]}")
