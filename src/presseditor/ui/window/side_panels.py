"""The panels beside the text: directory, checks, publishing, and the event's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presseditor.domain.records import RecordKind, RecordRef
from presseditor.ui.directory.panel import DirectoryPanel
from presseditor.ui.message_bar import BarAction
from presseditor.ui.records.event_card import EventCard
from presseditor.ui.records.event_card_controller import EventCardController

if TYPE_CHECKING:
    from presseditor.domain.event import Event
    from presseditor.services.lookup import Place
    from presseditor.ui.window.workbench import Workbench


class SidePanels(QObject):
    """Puts them in the window and tells them which article is open."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        desk, background, bridge = bench.desk, bench.background, bench.bridge
        self.directory = DirectoryPanel(desk, background, bridge)
        self.card = EventCard(desk.organizations, desk.names, background, bench.editor)
        self.card_control = EventCardController(desk, background, bridge, self.card)
        bench.editor.card_slot.addWidget(self.card)
        bench.window.panes.add_tab(self.directory, self.tr("Directory"))
        self._connect()

    def show_place(self, place: Place) -> None:
        """Open a record in the directory."""
        self._bench.window.panes.show_tab(self.directory)
        if place.kind == "event":
            self.directory.page_of("event").open_by_id(place.id)
        else:
            self.directory.show_record(RecordRef(RecordKind(place.kind), place.id))

    def shutdown(self) -> None:
        """Store what is not stored yet."""
        self.card_control.flush()

    def _connect(self) -> None:
        bench, session = self._bench, self._bench.session
        self.directory.insert_requested.connect(bench.inserts.insert_record)
        self.directory.event_chosen.connect(lambda name: session.change(event_id=name))
        session.article_changed.connect(self.card_control.show_article)
        session.closed.connect(lambda: self.card_control.show_article(None))
        self.card_control.event_linked.connect(lambda name: session.change(event_id=name or None))
        self.card_control.stored.connect(lambda _: self._show_again())
        self.card_control.removed.connect(self._offer_event)

    def _show_again(self) -> None:
        self._bench.preview.show_article(self._bench.session.article)

    def _offer_event(self, event: Event) -> None:
        self._bench.messages.show_note(
            self.tr("The event was taken off the article."),
            BarAction(self.tr("Undo"), lambda: self.card_control.restore(event)),
        )
