"""When an event takes place: an hour, a whole day, several days, or to be confirmed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from presseditor.domain.event import Event
from presseditor.domain.moment import Moment
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.widgets.date_fields import MomentField
from presseditor.ui.widgets.form_layout import GRID, FieldBox
from presseditor.ui.widgets.time_zones import ZoneBox

WIDE = 60 * GRID
"""Pixels in which two dates with their hours stand beside each other."""
AT_HOUR, ALL_DAY, TO_BE_CONFIRMED = "hour", "day", "later"


class EventTimeFields(QWidget):
    """Start, end, whether the hour is known, and the zone."""

    edited = Signal()

    def __init__(self, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = CalmComboBox()
        self.hours.addItem(self.tr("at a set time"), AT_HOUR)
        self.hours.addItem(self.tr("all day"), ALL_DAY)
        self.hours.addItem(self.tr("time to be confirmed"), TO_BE_CONFIRMED)
        self.start = MomentField()
        self.end = MomentField()
        self.zone = ZoneBox(time)
        self._boxes = (
            FieldBox(self.tr("Begins"), self.start),
            FieldBox(self.tr("Ends (if known)"), self.end),
            FieldBox(self.tr("Time"), self.hours),
            FieldBox(self.tr("Time zone"), self.zone),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._columns = 0
        self._arrange()
        self.start.edited.connect(self.edited)
        self.end.edited.connect(self.edited)
        self.hours.activated.connect(self._change_hours)
        self.zone.activated.connect(self._change_zone)
        self.setFocusProxy(self.start)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the fields side by side where there is room for it."""
        columns = 2 if self.width() >= WIDE else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def show_event(self, event: Event) -> None:
        """Show the times of ``event``."""
        self.start.show_moment(event.start)
        self.end.show_moment(event.end)
        self.zone.show_zone(event.time_zone)
        self._use_zone()
        state = AT_HOUR
        if event.all_day:
            state = ALL_DAY
        elif event.time_to_be_confirmed:
            state = TO_BE_CONFIRMED
        self.hours.setCurrentIndex(self.hours.findData(state))
        self._show_hours()

    def fill(self, event: Event) -> Event:
        """Return ``event`` with the times of the fields."""
        timed = self.hours.currentData() == AT_HOUR
        return replace(
            event,
            start=_moment(self.start.value, timed=timed),
            end=_moment(self.end.value, timed=timed),
            all_day=self.hours.currentData() == ALL_DAY,
            time_zone=self.zone.value,
        )

    @property
    def problem(self) -> str:
        """What cannot be, in words."""
        if self.start.problem or self.end.problem:
            return self.start.problem or self.end.problem
        start, end = self.start.value, self.end.value
        if end is not None and start is None:
            return self.tr("The event has an end but no beginning.")
        if start is not None and end is not None and _ends_before(start, end):
            return self.tr("The event ends before it begins.")
        return ""

    def _change_zone(self) -> None:
        self._use_zone()
        self.edited.emit()

    def _use_zone(self) -> None:
        for field in (self.start, self.end):
            field.use_zone(self.zone.value)

    def _change_hours(self) -> None:
        self._show_hours()
        self.edited.emit()

    def _show_hours(self) -> None:
        timed = self.hours.currentData() == AT_HOUR
        self.start.hour.setVisible(timed)
        self.end.hour.setVisible(timed)


def _moment(moment: Moment | None, *, timed: bool) -> Moment | None:
    return moment if moment is None or timed else Moment(moment.date)


def _ends_before(start: Moment, end: Moment) -> bool:
    if start.date != end.date or start.time is None or end.time is None:
        return end.date < start.date
    return end.time < start.time
