"""The panels beside the text: directory, checks, publishing, and the event's card."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from presseditor.domain.errors import PressError, StoppedError
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.directory.panel import DirectoryPanel
from presseditor.ui.editor.offsets import to_qt
from presseditor.ui.publishing.findings_panel import FindingsPanel
from presseditor.ui.publishing.outbox_panel import OutboxPanel
from presseditor.ui.publishing.publish_button import PublishButton
from presseditor.ui.publishing.schedule_line import ScheduleLine
from presseditor.ui.publishing.scheduling import Scheduling
from presseditor.ui.records.event_card import EventCard
from presseditor.ui.records.event_card_controller import EventCardController
from presseditor.ui.widgets.message_bar import EVENT, PUBLISHING, BarAction
from presseditor.ui.window.approval_watch import ApprovalWatch
from presseditor.ui.window.parts import Parts

if TYPE_CHECKING:
    from presseditor.domain.delivery import Delivery
    from presseditor.domain.event import Event
    from presseditor.services.directory.lookup import Place


class SidePanels(QObject):
    """Puts them in the window and tells them which article is open.

    ``sites_requested`` asks for the wizard that adds a site.
    """

    sites_requested = Signal()

    def __init__(self, bench: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        desk, background, bridge = bench.desk, bench.background, bench.bridge
        self.directory = DirectoryPanel(desk, background, bridge)
        self.findings = FindingsPanel(desk, background, bridge)
        self.outbox = OutboxPanel(desk, background, bridge, bench.session.flush_pending)
        self.publish = PublishButton(desk, background, bridge, bench.session.flush_pending)
        line = ScheduleLine(bench.editor)
        bench.editor.schedule_slot.addWidget(line)
        self.scheduling = Scheduling(desk, background, bridge, self.publish, line)
        self.approvals = ApprovalWatch(desk, background, bridge, bench.messages)
        self.card = EventCard(
            desk.organizations, desk.names, background, desk.time_words, bench.editor
        )
        self.card_control = EventCardController(desk, background, bridge, self.card)
        bench.editor.card_slot.addWidget(self.card)
        self.card.expanded.connect(bench.editor.make_way)
        self.directory.form_shown.connect(bench.window.panes.lend_room)
        bench.window.top_bar.add_publish_button(self.publish)
        for panel, label in (
            (self.directory, self.tr("Directory")),
            (self.findings, self.tr("Checks")),
            (self.outbox, self.tr("Publishing")),
        ):
            bench.window.panes.add_tab(panel, label)
        self._connect_records()
        self._connect_publishing()

    def show_place(self, place: Place) -> None:
        """Open a record in the directory."""
        self._bench.window.panes.show_tab(self.directory)
        if place.kind == "event":
            self.directory.page_of("event").open_by_id(place.id)
        else:
            self.show_record(RecordRef(RecordKind(place.kind), place.id))

    def show_record(self, ref: RecordRef) -> None:
        """Open a record's form in the directory."""
        self._bench.window.panes.show_tab(self.directory)
        self.directory.show_record(ref)

    def check(self) -> None:
        """Check the open article now and show what was found."""
        self._bench.session.collect()
        self.show_findings()
        self.findings.check()

    def show_findings(self) -> None:
        """Bring the checks to the front."""
        self._bench.window.panes.show_tab(self.findings)

    def show_error(self, error: PressError) -> None:
        """Say what went wrong; where remarks stop a text, open it with its remarks beside it."""
        self._bench.messages.show_error(error)
        if isinstance(error, StoppedError):
            article = self._bench.session.article
            if article is None or article.id != error.article_id:
                self._bench.actions.open(error.article_id)
            self.check()

    def ask_to_publish(self) -> None:
        """Publish after one question: the key that asks is easily pressed by mistake."""
        self._bench.session.collect()
        self.publish.ask_and_act()

    def shutdown(self) -> None:
        """Store what is not stored yet."""
        self.card_control.flush()

    def _connect_records(self) -> None:
        bench, session = self._bench, self._bench.session
        bench.editor.body.record_clicked.connect(self.show_record)
        self.directory.insert_requested.connect(bench.inserts.insert_record)
        self.directory.event_chosen.connect(lambda name: session.change(event_id=name))
        session.article_changed.connect(self.card_control.show_article)
        session.closed.connect(lambda: self.card_control.show_article(None))
        self.card_control.event_linked.connect(lambda name: session.change(event_id=name or None))
        self.card_control.stored.connect(lambda _: self._show_again())
        self.card_control.removed.connect(self._offer_event)

    def _connect_publishing(self) -> None:
        bench, session = self._bench, self._bench.session
        top_bar = bench.window.top_bar
        for panel in (self.findings, self.publish, self.scheduling, self.outbox):
            session.article_changed.connect(panel.show_article)
        session.opened.connect(lambda _: bench.messages.forget_article())
        session.closed.connect(self._show_nothing)
        self.findings.counted.connect(self.publish.show_stops)
        self.findings.counted.connect(
            lambda stops, total: top_bar.show_findings(total, stops=stops)
        )
        self.findings.counted.connect(self.scheduling.show_stops)
        self.findings.jump_requested.connect(bench.editor.select)
        self.findings.fix_requested.connect(self._fix)
        self.findings.publish_requested.connect(self._publish)
        self.findings.typography_requested.connect(bench.actions.typograph)
        top_bar.findings_requested.connect(self.show_findings)
        self.publish.findings_requested.connect(self.check)
        self.publish.pressed.connect(session.collect)
        self.scheduling.schedule_changed.connect(self._schedule)
        self.scheduling.typing_wanted.connect(session.collect)
        self.scheduling.failed.connect(bench.messages.show_error)
        self.publish.told.connect(self._tell)
        self.publish.changed_there.connect(self._offer_overwrite)
        self.publish.failed.connect(self.show_error)
        self.publish.sites_requested.connect(self.sites_requested)
        self.outbox.typing_wanted.connect(session.collect)
        self.outbox.stopped.connect(self.show_error)
        self.outbox.queued.connect(self.publish.watch)
        self.outbox.open_requested.connect(bench.actions.open)

    def _show_nothing(self) -> None:
        self.findings.show_article(None)
        self.publish.show_article(None)
        self.scheduling.show_article(None)
        self.outbox.show_article(None)
        self._bench.window.top_bar.hide_findings()

    def _fix(self, part: str, start: int, end: int, words: str) -> None:
        """Put a finding's fix into the text, as one step that Undo takes back."""
        field = self._bench.editor.field_of(part)
        text = field.toPlainText()
        cursor = field.textCursor()
        cursor.setPosition(to_qt(text, start))
        cursor.setPosition(to_qt(text, end), cursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._bench.session.collect()

    def _publish(self) -> None:
        self._bench.session.collect()
        self.publish.queue()

    def _schedule(self, publish_at: dt.datetime | None, embargo: dt.datetime | None) -> None:
        self._bench.session.change(publish_at=publish_at, embargo=embargo)

    def _tell(self, words: str, address: str) -> None:
        copy = BarAction(
            self.tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(address)
        )
        self._bench.messages.show_note(words, copy if address else None, about=PUBLISHING)

    def _offer_overwrite(self, words: str, delivery: Delivery) -> None:
        overwrite = BarAction(
            self.tr("Overwrite the page on the site…"), lambda: self.outbox.ask_overwrite(delivery)
        )
        self._bench.messages.ask(words, overwrite)

    def _show_again(self) -> None:
        self._bench.preview.show_article(self._bench.session.article)

    def _offer_event(self, event: Event) -> None:
        self._bench.messages.show_note(
            self.tr("The event was taken off the article."),
            BarAction(self.tr("Undo"), lambda: self.card_control.restore(event)),
            about=EVENT,
        )
