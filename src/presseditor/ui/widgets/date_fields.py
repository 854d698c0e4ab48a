"""Fields for a date, an hour, and both: typed freely, or picked from a calendar."""

import datetime as dt

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import WallHour, instant_of, wall_hour, wall_moment
from presseditor.ui.calm import CalmCalendar
from presseditor.ui.widgets import typed_times
from presseditor.ui.widgets.form_layout import GRID, plain_row, quiet_label, tool_button


class DateField(QWidget):
    """A date that may be empty; ``problem`` says in words why what was typed is none."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._line.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00.00000") + 2 * GRID)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self._tidy)
        self._button = tool_button("calendar", self.tr("Choose from a calendar"))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._open_calendar)
        self.setFocusProxy(self._line)
        row = plain_row(self, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)

    @property
    def value(self) -> dt.date | None:
        """The date, or ``None`` when nothing or nothing readable was typed."""
        try:
            return typed_times.read_date(self._line.text())
        except ValueError:
            return None

    @property
    def problem(self) -> str:
        """Why the text is no date; empty when it is one or empty."""
        try:
            typed_times.read_date(self._line.text())
        except ValueError:
            return self.tr("“{text}” is no date. Write it as 21.03.2019.").format(
                text=self._line.text().strip()
            )
        return ""

    def show_date(self, day: dt.date | None) -> None:
        """Show ``day`` without announcing an edit."""
        self._line.setText(typed_times.typed_date(day))

    def type_date(self, text: str) -> None:
        """Take ``text`` as if the officer had typed it."""
        self._line.setText(text)
        self.edited.emit()

    def _tidy(self) -> None:
        if not self.problem:
            self._line.setText(typed_times.typed_date(self.value))

    def _open_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = CalmCalendar()
        calendar.setVerticalHeaderFormat(CalmCalendar.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setMinimumSize(QSize(40 * GRID, 28 * GRID))
        if self.value is not None:
            calendar.setSelectedDate(QDate(self.value.year, self.value.month, self.value.day))

        def pick(day: QDate) -> None:
            popup.close()
            self.type_date(typed_times.typed_date(dt.date(day.year(), day.month(), day.day())))

        calendar.clicked.connect(pick)
        calendar.activated.connect(pick)
        QVBoxLayout(popup).addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()


class TimeField(QLineEdit):
    """An hour of the day that may be empty."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("hh:mm"))
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("00:000") + 3 * GRID)
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self._tidy)

    @property
    def value(self) -> dt.time | None:
        """The hour, or ``None`` when nothing or nothing readable was typed."""
        try:
            return typed_times.read_time(self.text())
        except ValueError:
            return None

    @property
    def problem(self) -> str:
        """Why the text is no time; empty when it is one or empty."""
        try:
            typed_times.read_time(self.text())
        except ValueError:
            return self.tr("“{text}” is no time. Write it as 10:00.").format(text=self.text())
        return ""

    def show_time(self, time: dt.time | None) -> None:
        """Show ``time`` without announcing an edit."""
        self.setText(typed_times.typed_time(time))

    def _tidy(self) -> None:
        if not self.problem:
            self.show_time(self.value)


class MomentField(QWidget):
    """A date and an hour that may be unknown.

    A field that knows by whose clocks its hour is meant refuses one that those never show.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField()
        self.hour = TimeField()
        self.hour.setAccessibleName(self.tr("Time"))
        self._zone = ""
        self._zone_words = quiet_label("")
        self._zone_words.setWordWrap(False)
        self._zone_words.hide()
        self.day.edited.connect(self.edited)
        self.hour.edited.connect(self.edited)
        self.setFocusProxy(self.day)
        row = plain_row(self, GRID)
        row.addWidget(self.day, 1)
        row.addWidget(self.hour)
        row.addWidget(self._zone_words)
        row.addStretch(1)

    @property
    def value(self) -> Moment | None:
        """The moment, or ``None`` without a readable date."""
        day = self.day.value
        return None if day is None else Moment(day, self.hour.value)

    @property
    def problem(self) -> str:
        """What cannot be read, in words."""
        if not self.day.problem and self.day.value is None and self.hour.text().strip():
            return self.tr("The time needs a date.")
        return self.day.problem or self.hour.problem or self._skipped()

    @property
    def note(self) -> str:
        """What should be known of the hour, in words: that night it comes twice."""
        if not self._zone or self.value is None or self.value.time is None:
            return ""
        if wall_hour(self.value, self._zone) is not WallHour.TWICE:
            return ""
        return self.tr(
            "The clocks are put back then and show {time} twice: the first is meant."
        ).format(time=typed_times.typed_time(self.value.time))

    def use_zone(self, zone: str, words: str = "") -> None:
        """Mean the hour by the clocks of ``zone``, and say so in ``words`` behind it."""
        self._zone = zone
        self._zone_words.setText(words)
        self._zone_words.setVisible(bool(words))
        self.hour.setAccessibleDescription(words)

    def _skipped(self) -> str:
        moment = self.value
        if not self._zone or moment is None or moment.time is None:
            return ""
        if wall_hour(moment, self._zone) is not WallHour.SKIPPED:
            return ""
        later = wall_moment(instant_of(moment, self._zone), self._zone)
        return self.tr(
            "There is no {time} on this day: the clocks are put forward. Write {later}, say."
        ).format(time=typed_times.typed_time(moment.time), later=typed_times.typed_time(later.time))

    def show_moment(self, moment: Moment | None) -> None:
        """Show ``moment`` without announcing an edit."""
        self.day.show_date(moment.date if moment else None)
        self.hour.show_time(moment.time if moment else None)
