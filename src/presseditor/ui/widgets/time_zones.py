"""The list of time zones to choose from."""

from PySide6.QtWidgets import QWidget

from presseditor.domain.zone_words import RUSSIAN_ZONES
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.calm import CalmComboBox


class ZoneBox(CalmComboBox):
    """The zones of Russia from west to east, and any other one that is in use."""

    def __init__(self, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self.setAccessibleName(self.tr("Time zone"))
        for zone in RUSSIAN_ZONES:
            self.addItem(time.zone_name(zone), zone)

    def show_zone(self, zone: str) -> None:
        """Choose ``zone``; one that is not offered is added."""
        index = self.findData(zone)
        if index < 0:
            self.addItem(self._time.zone_name(zone), zone)
            index = self.count() - 1
        self.setCurrentIndex(index)

    @property
    def value(self) -> str:
        """The IANA name of the chosen zone."""
        return str(self.currentData())
