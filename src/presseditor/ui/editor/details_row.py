"""The compact rows under the lead: kind, rubric and the date printed on the page; tags."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import wall_moment
from presseditor.ui.calm import CalmComboBox, CalmDateTimeEdit
from presseditor.ui.editor.growing_text import GrowingText
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel

if TYPE_CHECKING:
    from presseditor.domain.article import Article, Kind
    from presseditor.language.words.time_words import TimeWords


TAG_LINES = 3
DATE = "dd.MM.yyyy"
DATE_AND_HOUR = f"{DATE} HH:mm"


class DetailsRow(QWidget):
    """Emits ``edited`` after each change by hand; ``values`` are ``Article`` fields."""

    edited = Signal()

    def __init__(
        self,
        kinds: tuple[Kind, ...],
        rubrics: tuple[str, ...],
        language: str,
        time: TimeWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filling = False
        self._time = time
        self._zone = time.clock.zone
        self.kind = CalmComboBox(self)
        for kind in kinds:
            self.kind.addItem(kind.name.get(language) or kind.id, kind.id)
        self.rubric = CalmComboBox(self)
        self.rubric.setEditable(True)
        self.rubric.addItems(["", *rubrics])
        self.tags = GrowingText(self.font(), TAG_LINES, parent=self)
        self.date = CalmDateTimeEdit(self)
        self.no_date = QToolButton(self)
        self.zone = PlainLabel("", self)
        self.hour = QToolButton(self)
        self._dress()
        self._lay_out()
        self._show_date(None)
        self._listen()

    def show_article(self, article: Article) -> None:
        """Show the article's details."""
        self._filling = True
        self.kind.setCurrentIndex(max(0, self.kind.findData(article.kind)))
        self.rubric.setCurrentText(article.rubric)
        self.tags.show_text(", ".join(article.tags))
        self._zone = article.time_zone
        self._show_date(article.published)
        self._filling = False

    def values(self) -> dict[str, Any]:
        """Return the fields as they stand."""
        tags = tuple(tag for part in self.tags.text.split(",") if (tag := part.strip()))
        return {
            "kind": self.kind.currentData(),
            "rubric": self.rubric.currentText().strip(),
            "tags": tags,
            "published": self._moment() if self.no_date.isChecked() else None,
        }

    def _moment(self) -> Moment:
        value = self.date.dateTime().toPython()
        if not isinstance(value, dt.datetime):
            raise TypeError(value)
        moment = Moment.of(value)
        return moment if self.hour.isChecked() else Moment(moment.date)

    def _show_date(self, moment: Moment | None) -> None:
        self.no_date.setChecked(moment is not None)
        self.hour.setChecked(moment is None or moment.time is not None)
        self._show_fields()
        if moment is not None:
            self.date.setDateTime(_shown(moment))

    def _now(self) -> Moment:
        return wall_moment(self._time.clock.now(), self._zone)

    def _toggle_date(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        if self._filling:
            return
        if wanted:
            self.hour.setChecked(True)
            self.date.setDateTime(_shown(self._now()))
        self._show_fields()
        self._tell()

    def _toggle_hour(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        if self._filling:
            return
        self._show_fields()
        if wanted and self.date.time() == QTime(0, 0):
            now = self._now().time or dt.time()
            self.date.setTime(QTime(now.hour, 0))
        self._tell()

    def _show_fields(self) -> None:
        """Show a date that has no hour without one: 00:00 would be printed by nobody."""
        has_date = self.no_date.isChecked()
        self.date.setVisible(has_date)
        self.hour.setVisible(has_date)
        self.date.setDisplayFormat(DATE_AND_HOUR if self.hour.isChecked() else DATE)
        self.zone.setVisible(has_date and self.hour.isChecked())
        self.zone.setText(self._time.by(self._zone))
        self.date.setAccessibleDescription(self.zone.text())

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _dress(self) -> None:
        self.kind.setToolTip(self.tr("Kind of release"))
        self.rubric.setToolTip(self.tr("Rubric"))
        self.tags.setPlaceholderText(self.tr("Tags, separated by commas"))
        self.tags.setToolTip(self.tr("Tags"))
        edit = self.rubric.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Rubric"))
        self.date.setLocale(QLocale())
        self.date.setToolTip(self.tr("Date and time printed on the page"))
        self.no_date.setCheckable(True)
        self.no_date.setAutoRaise(True)
        self.no_date.setIcon(icon("calendar"))
        self.no_date.setToolTip(self.tr("Print a date of its own instead of the publishing date"))
        self.hour.setCheckable(True)
        self.hour.setAutoRaise(True)
        self.hour.setIcon(icon("clock"))
        self.hour.setToolTip(self.tr("Print the hour too"))
        for widget in (self.kind, self.rubric, self.tags, self.date, self.hour, self.no_date):
            widget.setAccessibleName(widget.toolTip())
        self.kind.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rubric.setMinimumWidth(112)
        self.date.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.rubric, 1)
        row.addWidget(self.date)
        row.addWidget(self.hour)
        row.addWidget(self.no_date)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.tags, 1)
        below.addWidget(self.zone, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)

    def _listen(self) -> None:
        self.kind.currentIndexChanged.connect(self._tell)
        self.rubric.currentTextChanged.connect(self._tell)
        self.tags.textChanged.connect(self._tell)
        self.date.dateTimeChanged.connect(self._tell)
        self.hour.toggled.connect(self._toggle_hour)
        self.no_date.toggled.connect(self._toggle_date)


def _shown(moment: Moment) -> QDateTime:
    hour = moment.time or dt.time()
    day = QDate(moment.date.year, moment.date.month, moment.date.day)
    return QDateTime(day, QTime(hour.hour, hour.minute), QTimeZone.utc())
