"""Looks for a new version once a day, quietly, and opens the dialog about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presseditor.ui.background import Background
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.errors import PressError
    from presseditor.services.upkeep.updates import Offer

AFTER_START = 10_000
"""Milliseconds: the start belongs to the officer's text."""


class UpdateWatch(QObject):
    """Tells of a new version in the message bar; without a network it says nothing."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        window: MainWindow,
        may_leave: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._window = window
        self._may_leave = may_leave
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_START)
        self._later.timeout.connect(self.look)

    def start(self) -> None:
        """Look once the start is over."""
        self._later.start()

    def look(self) -> None:
        """Look now, when a day has passed; off the GUI thread."""
        updates = self._desk.updates
        self._background.run(updates.check_by_itself, self._tell, self._stay_quiet, owner=self)

    def open(self) -> None:
        """Show what is new, and let it be fetched and installed."""
        from presseditor.ui.updating.dialog import UpdateDialog

        dialog = UpdateDialog(self._desk, self._background, self._may_leave, self._window)
        dialog.leave_requested.connect(self._window.close)
        self._window.closing.connect(dialog.stop)
        dialog.open()

    def _tell(self, offer: Offer | None) -> None:
        if offer is not None:
            words = self.tr("There is a new version of the program: {version}.")
            self._window.message_bar.show_note(
                words.format(version=offer.release.version),
                BarAction(self.tr("What is new"), self.open),
            )

    def _stay_quiet(self, error: PressError) -> None:
        """Offline is normal; who asks for it by the menu is told why."""
