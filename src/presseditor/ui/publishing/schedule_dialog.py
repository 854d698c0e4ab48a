"""When a text goes out, and until when nobody may print it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from presseditor.domain.article import Article
from presseditor.domain.moment import Moment
from presseditor.ui.records.date_fields import MomentField
from presseditor.ui.records.layout import GRID, FieldBox, plain_column


class ScheduleDialog(QDialog):
    """Both times are on the article's clock; empty means at once, and no embargo."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo(article.time_zone)
        self.setWindowTitle(self.tr("Publish later"))
        self.publish_at = MomentField()
        self.embargo = MomentField()
        self.publish_at.show_moment(self._local(article.publish_at))
        self.embargo.show_moment(self._local(article.embargo))
        self._boxes = (
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
        buttons = QDialogButtonBox()
        keep = QPushButton(self.tr("Set the time"))
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept_if_right)
        buttons.rejected.connect(self.reject)
        box = plain_column(self, 2 * GRID)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        for one in self._boxes:
            box.addWidget(one)
        box.addWidget(buttons)
        self.setMinimumWidth(50 * GRID)

    @property
    def times(self) -> tuple[dt.datetime | None, dt.datetime | None]:
        """The time of publishing and the end of the embargo, aware, in UTC."""
        return self._instant(self.publish_at.value), self._instant(self.embargo.value)

    def _accept_if_right(self) -> None:
        fields = (self.publish_at, self.embargo)
        reasons = [self._problem(field) for field in fields]
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

    def _local(self, instant: dt.datetime | None) -> Moment | None:
        return None if instant is None else Moment.of(instant.astimezone(self._zone))

    def _instant(self, moment: Moment | None) -> dt.datetime | None:
        if moment is None or moment.time is None:
            return None
        wall = dt.datetime.combine(moment.date, moment.time, self._zone)
        return wall.astimezone(dt.UTC)
