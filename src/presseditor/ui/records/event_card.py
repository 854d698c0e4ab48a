"""The event beside the text: one line, or the whole form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from presseditor.domain.event import Event, EventStatus
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.records.event_form import EventForm
from presseditor.ui.widgets.form_layout import (
    GRID,
    ColumnScroll,
    ElidedLabel,
    plain_column,
    plain_row,
    quiet_label,
    tool_button,
)
from presseditor.ui.widgets.typed_times import moment_in_words

if TYPE_CHECKING:
    from presseditor.domain.organization import Organization
    from presseditor.language.words.time_words import TimeWords
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService

FORM_HEIGHT = 44 * GRID
FORM_SHARE = 0.3
"""The part of the window's height that the form may take: the text stays the loudest thing."""


class EventCard(QFrame):
    """``event_changed`` carries the event after each change by hand that can be stored."""

    event_changed = Signal(object)
    expanded = Signal(bool)
    create_requested = Signal()
    remove_requested = Signal()

    def __init__(
        self,
        organizations: RecordService[Organization],
        names: Names,
        background: Background,
        time: TimeWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self.form = EventForm(organizations, names, background, time)
        self.summary = ElidedLabel()
        self.toggle = tool_button("chevron-right", self.tr("Show the whole event"))
        self.remove_button = tool_button("x", self.tr("Take the event off this article"))
        self.create_button = QPushButton(icon("calendar"), self.tr("Add an event"))
        self._empty = quiet_label(
            self.tr("No event yet: date, place and organizers are kept beside the text.")
        )
        self._scroll = ColumnScroll(self.form)
        self._build()
        self.set_event(None)

    def set_event(self, event: Event | None) -> None:
        """Show ``event``, or the invitation to add one."""
        same = event is not None and self._event is not None and event.id == self._event.id
        if same and event == self.form.record():
            self._event = event
            return
        self._event = event
        has = event is not None
        for widget in (self.summary, self.toggle, self.remove_button):
            widget.setVisible(has)
        self._empty.setVisible(not has)
        self.create_button.setVisible(not has)
        if event is None:
            self.expand(wanted=False)
            return
        self.summary.show_text(self._summary_of(event))
        self.form.show_record(event)
        self.form.problems()

    def expand(self, *, wanted: bool) -> None:
        """Show the form, or the line alone."""
        self._fit()
        self._scroll.setVisible(wanted and self._event is not None)
        self.toggle.setIcon(icon("chevron-down" if wanted else "chevron-right"))
        self.toggle.setToolTip(
            self.tr("Show the event in one line") if wanted else self.tr("Show the whole event")
        )
        self.expanded.emit(self.is_expanded)
        if wanted:
            self.form.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def is_expanded(self) -> bool:
        """Tell whether the form is open."""
        return not self._scroll.isHidden()

    def _fit(self) -> None:
        share = round(self.window().height() * FORM_SHARE)
        self._scroll.setFixedHeight(min(FORM_HEIGHT, share))

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Event"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.summary.setCursor(Qt.CursorShape.PointingHandCursor)
        head = plain_row()
        head.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        head.addWidget(self.toggle)
        head.addWidget(self.summary, 1)
        head.addWidget(self._empty, 1)
        head.addWidget(self.create_button)
        head.addWidget(self.remove_button)
        box = plain_column(self, 0)
        box.addLayout(head)
        box.addWidget(self._scroll)
        self._scroll.hide()
        self.toggle.clicked.connect(lambda: self.expand(wanted=not self.is_expanded))
        self.summary.clicked.connect(self.toggle.click)
        self.create_button.clicked.connect(self.create_requested)
        self.remove_button.clicked.connect(self.remove_requested)
        self.form.edited.connect(self._take)

    def _take(self) -> None:
        problems = self.form.problems()
        event = self.form.record()
        self.summary.show_text(self._summary_of(event))
        if not problems:
            self._event = event
            self.event_changed.emit(event)

    def _summary_of(self, event: Event) -> str:
        when = moment_in_words(event.start) or self.tr("date not set")
        if event.all_day:
            when += self.tr(", all day")
        elif event.time_to_be_confirmed:
            when += self.tr(", time to be confirmed")
        state = {
            EventStatus.POSTPONED: self.tr("postponed"),
            EventStatus.CANCELLED: self.tr("cancelled"),
            EventStatus.HELD: self.tr("held"),
        }.get(event.status, "")
        parts = [part for part in (when, state, event.venue.name, event.title) if part]
        return self.tr("Event — {summary}").format(summary=" · ".join(parts))
