"""When a text goes out, and until when nobody may print it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from presseditor.domain.article import Article
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import instant_of, wall_moment
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.widgets.date_fields import MomentField
from presseditor.ui.widgets.form_layout import GRID, FieldBox, plain_column, quiet_label
from presseditor.ui.widgets.primary_button import fill_primary

MOST_NARROW = 56 * GRID


class ScheduleDialog(QDialog):
    """Both times are on the article's clock, which is named; empty means at once, no embargo.

    The button says what it will do, hour and zone included.
    """

    def __init__(self, article: Article, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self._zone = article.time_zone
        self.setWindowTitle(self.tr("Publish later"))
        self.publish_at = MomentField()
        self.embargo = MomentField()
        for field, instant in (
            (self.publish_at, article.publish_at),
            (self.embargo, article.embargo),
        ):
            field.use_zone(self._zone, time.by(self._zone))
            field.show_moment(None if instant is None else wall_moment(instant, self._zone))
            field.edited.connect(self._say_what_it_does)
        self._boxes = self._make_boxes()
        self.remark = quiet_label("")
        self.keep_button = QPushButton()
        fill_primary(self.keep_button)
        self._lay_out()
        self._keep_room()
        self._say_what_it_does()

    @property
    def times(self) -> tuple[dt.datetime | None, dt.datetime | None]:
        """The time of publishing and the end of the embargo, aware, in UTC."""
        return self._instant(self.publish_at.value), self._instant(self.embargo.value)

    def _make_boxes(self) -> tuple[FieldBox, FieldBox]:
        return (
            FieldBox(
                self.tr("Goes out on"),
                self.publish_at,
                self.tr(
                    "Empty: at once. The program must be running then, or the text goes out "
                    "when it is started."
                ),
            ),
            FieldBox(
                self.tr("Embargo until"),
                self.embargo,
                self.tr("Nothing leaves this computer before."),
            ),
        )

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        self.keep_button.setDefault(True)
        buttons.accepted.connect(self._accept_if_right)
        buttons.rejected.connect(self.reject)
        box = plain_column(self, 2 * GRID)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        for one in self._boxes:
            box.addWidget(one)
        box.addWidget(self.remark)
        box.addWidget(buttons)

    def _say_what_it_does(self) -> None:
        publish_at, embargo = self.times
        leaves = max((one for one in (publish_at, embargo) if one is not None), default=None)
        if publish_at is not None and leaves is not None:
            words = self.tr("Queue for {time}").format(time=self._time.soon(leaves, self._zone))
        elif embargo is not None:
            words = self.tr("Hold until {time}").format(time=self._time.soon(embargo, self._zone))
        else:
            words = self.tr("Set no time")
        problems = [field.problem for field in (self.publish_at, self.embargo)]
        for box, problem in zip(self._boxes, problems, strict=True):
            box.complain(problem)
        self.keep_button.setEnabled(not any(problems))
        if not any(problems):  # half a time is none to be told
            self.keep_button.setText(words)
        remarks = [self.publish_at.note or self.embargo.note, self._elsewhere(leaves)]
        self.remark.setText(" ".join(filter(None, remarks)))

    def _keep_room(self) -> None:
        """Give all words that may come their room: nothing moves or is cut while one types."""
        late = dt.datetime(self._time.clock.now().year + 1, 9, 28, 12, tzinfo=dt.UTC)
        longest = self._time.soon(late, self._zone)
        widths = []
        for words in (self.tr("Queue for {time}"), self.tr("Hold until {time}")):
            self.keep_button.setText(words.format(time=longest))
            widths.append(self.keep_button.sizeHint().width())
        self.keep_button.setFixedWidth(max(widths))
        width = max(MOST_NARROW, max(widths) + 20 * GRID)
        self.setFixedWidth(width)
        for box in self._boxes:
            box.keep_room(width - 4 * GRID)
        self.remark.setMinimumHeight(2 * self.remark.fontMetrics().lineSpacing())

    def _elsewhere(self, instant: dt.datetime | None) -> str:
        """Say which hour it is in the office when the article goes by other clocks."""
        office = self._time.clock.zone
        if instant is None or wall_moment(instant, office) == wall_moment(instant, self._zone):
            return ""
        return self.tr("In the office it will be {time} then.").format(
            time=self._time.soon(instant, office)
        )

    def _accept_if_right(self) -> None:
        reasons = [self._problem(field) for field in (self.publish_at, self.embargo)]
        publish_at = self.times[0]
        if not reasons[0] and publish_at is not None and publish_at <= self._time.clock.now():
            reasons[0] = self.tr(
                "This hour has passed. Write a later one, or none to publish at once."
            )
        for box, reason in zip(self._boxes, reasons, strict=True):
            box.complain(reason)
        if not any(reasons):
            self.accept()

    def _problem(self, field: MomentField) -> str:
        if field.problem:
            return field.problem
        if field.value is not None and field.value.time is None:
            return self.tr("Write the time too, for example 10:00.")
        return ""

    def _instant(self, moment: Moment | None) -> dt.datetime | None:
        if moment is None or moment.time is None:
            return None
        return instant_of(moment, self._zone)
