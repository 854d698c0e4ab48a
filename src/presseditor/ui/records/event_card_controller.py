"""Keeps the event card and the stored event in step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from presseditor.domain.article import Article
from presseditor.domain.event import Event
from presseditor.domain.ids import new_id
from presseditor.ui.background import Background
from presseditor.ui.records.event_card import EventCard

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change
    from presseditor.ui.change_bridge import ChangeBridge

PAUSE = 400
"""Milliseconds after the last change before the event is stored; with the disk under a second."""


class EventCardController(QObject):
    """Loads the article's event into the card and stores what is changed there.

    ``event_linked`` carries the id that the article shall name, empty to name none;
    ``removed`` the event that was taken off, so that the window can offer to undo.
    """

    event_linked = Signal(str)
    removed = Signal(object)
    stored = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        card: EventCard,
    ) -> None:
        super().__init__(card)
        self._desk = desk
        self._background = background
        self._card = card
        self._article: Article | None = None
        self._event: Event | None = None
        self._pending: Event | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        card.event_changed.connect(self._put)
        card.create_requested.connect(self._create)
        card.remove_requested.connect(self._remove)
        bridge.changed.connect(self._follow)

    def show_article(self, article: Article | None) -> None:
        """Show the event of ``article``; what was not stored yet is stored first."""
        before = self._article
        self._article = article
        wanted = article.event_id if article else None
        same_article = before is not None and article is not None and before.id == article.id
        if same_article and wanted == (self._event.id if self._event else None):
            return
        self.flush()
        self._load(wanted)

    def restore(self, event: Event) -> None:
        """Put a removed event back on the article."""
        self._show(event)
        self.event_linked.emit(event.id)

    def flush(self) -> None:
        """Store what is pending now."""
        self._timer.stop()
        event, self._pending = self._pending, None
        if event is not None:
            save = self._desk.events.save
            self._background.run_in_line("event", lambda: save(event), self.stored.emit, owner=self)

    def _load(self, event_id: str | None) -> None:
        self._show(None)
        if not event_id:
            return
        events = self._desk.events

        def show(event: Event) -> None:
            if self._article is not None and self._article.event_id == event.id:
                self._show(event)

        self._background.run(
            lambda: events.get(event_id), show, lambda _: self._show(None), owner=self
        )

    def _show(self, event: Event | None) -> None:
        self._event = event
        self._card.set_event(event)

    def _put(self, event: Event) -> None:
        self._event = event
        self._pending = event
        self._timer.start()

    def _create(self) -> None:
        if self._article is None:
            return
        event = Event(id=new_id(), title=self._article.title, time_zone=self._article.time_zone)
        self._pending = event
        self.flush()
        self._show(event)
        self._card.expand(wanted=True)
        self.event_linked.emit(event.id)

    def _remove(self) -> None:
        event = self._event
        if event is None:
            return
        self.flush()
        self._show(None)
        self.event_linked.emit("")
        self.removed.emit(event)

    def _follow(self, change: Change) -> None:
        """Show a change that was made elsewhere, but never over words not stored yet."""
        shown = self._event
        if change.noun != "event" or shown is None or change.id != shown.id or self._pending:
            return
        events = self._desk.events

        def show(event: Event) -> None:
            if self._pending is None and self._event is not None and self._event.id == event.id:
                self._show(event)

        self._background.run(lambda: events.get(shown.id), show, lambda _: None, owner=self)
