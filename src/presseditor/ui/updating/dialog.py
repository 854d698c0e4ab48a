"""New versions in one dialog: what is new, how far it is, stop, install, go back."""

from __future__ import annotations

from collections.abc import Callable
from shlex import quote
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from presseditor.domain.errors import PressError
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.opening import open_file
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.updating.place_dialog import PlaceDialog
from presseditor.ui.widgets.form_layout import GRID
from presseditor.ui.widgets.message_bar import BarAction, MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.upkeep.updates import Handover, Offer

GLANCE = 100
"""Milliseconds between two looks at how much has arrived."""


class Arrived:
    """How many bytes are there: written by the thread that fetches, read by the window."""

    def __init__(self) -> None:
        self.there = 0
        self.stopped = False

    def __call__(self, there: int) -> bool:
        """Note how much is there; tell whether to go on."""
        self.there = there
        return not self.stopped


class UpdateDialog(QDialog):
    """``leave_requested`` comes when the installer waits for the program to end.

    ``may_leave`` saves the text and tells whether the program may end.
    """

    leave_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        may_leave: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._updates = desk.updates
        self._background = background
        self._may_leave = may_leave
        self._offer: Offer | None = None
        self._arrived = Arrived()
        self.setWindowTitle(self.tr("New versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 420))
        self.words = PlainLabel("", self)
        self.notes = QPlainTextEdit(self)
        self.progress = QProgressBar(self)
        self.messages = MessageBar(desk.translator.text, self)
        self.place_button = QPushButton(self.tr("Where to look…"), self)
        self.back_button = QPushButton(icon("undo-2"), self.tr("Go back…"), self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.download_button = QPushButton(icon("download"), self.tr("Download"), self)
        self.install_button = QPushButton(self.tr("Install"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._glance = QTimer(self)
        self._glance.setInterval(GLANCE)
        self._glance.timeout.connect(self._show_progress)
        self.place_button.clicked.connect(self.ask_for_place)
        self.back_button.clicked.connect(self.ask_to_go_back)
        self.stop_button.clicked.connect(self.stop)
        self.download_button.clicked.connect(self.download)
        self.install_button.clicked.connect(self.install)
        self.close_button.clicked.connect(self.reject)
        self.look()

    def look(self) -> None:
        """Ask the office's place for a newer version."""
        self._offer = None
        self._show_step("")
        self.notes.clear()
        if self._updates.place is None:
            self.words.setText(
                self.tr(
                    "It is not set where new versions are. Whoever looks after the program has the "
                    "address and the file root.json."
                )
            )
        else:
            self.words.setText(self.tr("Looking for a new version…"))
            self._background.run(self._updates.check, self._show_offer, self._fail, owner=self)
        self._background.run(
            lambda: self._updates.previous() is not None, self.back_button.setEnabled, owner=self
        )

    def download(self) -> None:
        """Fetch the installer; what has arrived is kept when it is stopped."""
        if self._offer is None:
            return
        release, self._arrived = self._offer.release, Arrived()
        arrived, updates = self._arrived, self._updates
        self.progress.setRange(0, max(1, release.size // 1024))
        self._show_step("loading")
        self._background.run(
            lambda: updates.download(release, arrived), self._show_fetched, self._fail, owner=self
        )

    def stop(self) -> None:
        """Stop fetching at the next bytes."""
        self._arrived.stopped = True

    def install(self) -> None:
        """Save the text, copy the data and hand over to the installer."""
        if self._offer is not None and self._may_leave():
            release, updates = self._offer.release, self._updates
            self._show_step("installing")
            self._background.run(
                lambda: updates.install(release), self._show_handover, self._fail, owner=self
            )

    def ask_to_go_back(self) -> None:
        """Ask whether the version before is to be installed again."""
        self.messages.ask(
            self.tr("Install the version before again? Your texts stay."),
            BarAction(self.tr("Go back"), self._go_back),
        )

    def ask_for_place(self) -> None:
        """Let the officer set the address and the file of the office's signature."""
        dialog = PlaceDialog(self._desk, self._background, self)
        dialog.place_set.connect(self.look)
        dialog.open()

    @override
    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def _go_back(self) -> None:
        if self._may_leave():
            self._background.run(
                self._updates.rollback, self._show_handover, self._fail, owner=self
            )

    def _show_offer(self, offer: Offer | None) -> None:
        self._offer = offer
        if offer is None:
            words = self.tr("This is the newest version: {version}.")
            self.words.setText(words.format(version=self._updates.installed))
            return
        words = self.tr("There is a new version: {version} (this is {installed}), {size} MB.")
        size = max(1, round(offer.release.size / 1_000_000))
        self.words.setText(
            words.format(version=offer.release.version, installed=offer.installed, size=size)
        )
        self.notes.setPlainText(offer.release.notes)
        self._show_step("ready" if offer.ready else "offered")

    def _show_progress(self) -> None:
        self.progress.setValue(self._arrived.there // 1024)

    def _show_fetched(self, whole: bool) -> None:  # noqa: FBT001 - the answer of a function
        self._show_step("ready" if whole else "offered")
        if not whole:
            self.messages.show_note(self.tr("Stopped. What has arrived is kept."))

    def _show_handover(self, handover: Handover) -> None:
        if handover.started:
            self.accept()
            self.leave_requested.emit()
            return
        self._show_step("")
        command = f"sudo apt install --allow-downgrades {quote(str(handover.installer))}"
        words = self.tr("The package lies here. Close the program and install it with:\n{command}")
        self.words.setText(words.format(command=command))
        folder = handover.installer.parent
        copied = self.tr("A copy of your data was made before.")
        self.messages.show_note(
            copied if handover.copy else self.tr("Your texts stay."),
            BarAction(self.tr("Show the package"), lambda: open_file(folder)),
        )

    def _fail(self, error: PressError) -> None:
        if self._offer is None:
            self.words.setText(self.tr("It is not known whether there is a new version."))
        self._show_step("offered" if self._offer is not None else "")
        self.messages.show_error(error)

    def _show_step(self, step: str) -> None:
        """Show the buttons of a step: offered, loading, ready, installing, or none of these."""
        loading = step == "loading"
        self.progress.setVisible(loading)
        self.stop_button.setVisible(loading)
        self.download_button.setVisible(step == "offered")
        self.install_button.setVisible(step in {"ready", "installing"})
        self.install_button.setEnabled(step == "ready")
        for button in (self.place_button, self.back_button):
            button.setVisible(not loading and step != "installing")
        if loading:
            self.progress.setValue(0)
            self._glance.start()
        else:
            self._glance.stop()

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(self.tr("What is new"))
        self.notes.setPlaceholderText(self.tr("Here stands what is new."))
        self.progress.setAccessibleName(self.tr("How much has arrived"))
        self.back_button.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.place_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        others = (self.stop_button, self.download_button, self.install_button, self.close_button)
        for button in others:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.words, self.notes, self.progress, self.messages):
            column.addWidget(widget, int(widget is self.notes))
        column.addLayout(row)
