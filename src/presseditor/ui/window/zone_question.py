"""Asks once whether the zone taken from the computer is the office's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from presseditor.domain.errors import PressError
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_row
from presseditor.ui.widgets.time_zones import ZoneBox

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.ui.window.main_window import MainWindow


def ask_for_zone(
    desk: Desk, background: Background, window: MainWindow, this_zone: str
) -> ZoneQuestion | None:
    """Ask above the panes while nobody has said which zone is right; nothing waits for it."""
    if desk.settings.current.zone_confirmed:
        return None
    question = ZoneQuestion(desk, background, this_zone, window)
    question.failed.connect(window.message_bar.show_error)
    window.show_question(question)
    return question


class ZoneQuestion(QFrame):
    """One line: the zone, yes, or another one from the list.

    ``answered`` carries the zone; ``failed`` a ``PressError`` when it could not be stored.
    """

    answered = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        this_zone: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        time = desk.time_words
        zone = desk.settings.current.time_zone
        differs = bool(this_zone) and time.zone_name(this_zone) != time.zone_name(zone)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("The time zone of the office"))
        self.text = PlainLabel(self._words(time, zone, this_zone if differs else ""))
        self.text.setWordWrap(True)
        self.zones = ZoneBox(time)
        self.zones.show_zone(this_zone if differs else zone)
        self.other_button = QPushButton(self.tr("Choose another…"))
        self.yes_button = QPushButton(self.tr("Keep this one") if differs else self.tr("Yes"))
        self.zones.setVisible(differs)
        self.other_button.setVisible(not differs)
        self.other_button.clicked.connect(self._open_list)
        self.yes_button.clicked.connect(self._keep)
        row = plain_row(self, GRID)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.addWidget(self.text, 1)
        for one in (self.zones, self.other_button, self.yes_button):
            row.addWidget(one)

    def _words(self, time: TimeWords, zone: str, other: str) -> str:
        if other:
            words = self.tr(
                "The program has {zone}, this computer {other}. Which time zone is right?"
            )
            return words.format(zone=time.zone_name(zone), other=time.zone_name(other))
        return self.tr("Your time zone is {zone}. Is that right?").format(zone=time.zone_name(zone))

    def _open_list(self) -> None:
        self.zones.show()
        self.other_button.hide()
        self.yes_button.setText(self.tr("Keep this one"))
        self.zones.setFocus()

    def _keep(self) -> None:
        self.hide()
        if self._desk.settings.current.zone_confirmed:  # in the settings, meanwhile
            return
        zone, office = self.zones.value, self._desk.office_zone
        self._background.run(
            lambda: office.change(time_zone=zone),
            lambda _: self.answered.emit(zone),
            self._fail,
            owner=self,
        )

    def _fail(self, error: PressError) -> None:
        self.show()
        self.failed.emit(error)
