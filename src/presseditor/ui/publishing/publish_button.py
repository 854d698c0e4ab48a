"""The one primary button: publish, or what is still in the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import OPEN_STATES, Delivery, DeliveryState
from presseditor.domain.errors import PressError, StoppedError
from presseditor.domain.order import Order
from presseditor.domain.quotation import quoted
from presseditor.domain.site import Site
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.plain_words import PlainBox, plain_tip
from presseditor.ui.publishing.delivery_words import older_words, state_in_words, was_changed_there

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change

FILLED = """
QToolButton#publish { background: palette(highlight); color: palette(highlighted-text); border: 0;
  border-radius: 4px; padding: 6px 28px 6px 14px; font-weight: 600; }
QToolButton#publish:disabled { background: palette(mid); color: palette(window-text); }
QToolButton#publish:focus { border: 2px solid palette(highlighted-text);
  padding: 4px 26px 4px 12px; }
QToolButton#publish::menu-button { border: 0; width: 22px; }
"""
OUT = frozenset({ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED})
KNOWN_THERE = OUT | {ArticleStatus.QUEUED}


class PublishButton(QToolButton):
    """Publishes the shown article to the chosen sites.

    ``flush`` stores what was typed, off the GUI thread, and tells whether it could.
    ``findings_requested`` asks to see what stops, ``schedule_requested`` for an hour; ``told``
    carries a sentence and the page's address or nothing; ``changed_there`` a sentence and the
    ``Delivery`` that would undo somebody's work on the site; ``failed`` a ``PressError``;
    ``sites_requested`` asks for the site wizard.
    """

    findings_requested = Signal()
    schedule_requested = Signal()
    told = Signal(str, str)
    changed_there = Signal(str, object)
    failed = Signal(object)
    sites_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        flush: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._flush = flush
        self._article: Article | None = None
        self._stops = 0
        self._busy = False
        self._queue_again = False
        self._all_out = False
        self._sites: list[Site] = []
        self._chosen: set[str] = {desk.settings.current.default_site}
        self._watched: set[str] = set()
        self._last_words = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("publish")  # the sheet is for this button, not for what it opens
        self.setStyleSheet(FILLED)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill_menu)
        self.clicked.connect(self.act)
        bridge.changed.connect(self._follow)
        self._load_sites()
        self._show_state()

    def show_article(self, article: Article | None) -> None:
        """Publish this article from now on."""
        if article is None or self._article is None or article.id != self._article.id:
            self._stops = 0
        self._article = article
        self._look_for_news()

    def show_stops(self, stops: int, _total: int = 0) -> None:
        """Say how many findings keep the article in the house."""
        self._stops = stops
        self._show_state()

    def watch(self, delivery: Delivery) -> None:
        """Tell how this delivery goes on until it has ended."""
        self._watched.add(delivery.id)
        self._tell(delivery)

    def act(self) -> None:
        """Publish, or show what stops it."""
        if self._article is None or self._busy:
            return
        if self._stops:
            self.findings_requested.emit()
        elif self._all_out and self._article.status is ArticleStatus.QUEUED:
            self.told.emit(self.tr("It is in the queue as it stands."), "")
        elif self._all_out:
            self.told.emit(self.tr("Nothing was changed since it was published."), "")
        else:
            self._publish(self._article.id)

    def queue(self) -> None:
        """Publish at the hour that was just set, by the same door and the same checks."""
        self._queue_again = self._busy  # the hour came while another decision is being stored
        if self._article is not None and not self._busy:
            self._publish(self._article.id)

    def ask_and_act(self) -> None:
        """As ``act``, after one question: the key that does it is easily pressed by mistake."""
        if self._article is None or self._busy or self._stops or self._all_out:
            self.act()
            return
        names = ", ".join(quoted(site.name) for site in self._targets())
        text = self.tr("Publish “{title}” on {sites}?").format(
            title=self._article.title, sites=names
        )
        box = PlainBox(PlainBox.Icon.Question, self.tr("Publish"), text, self)
        yes = box.addButton(self.tr("Publish"), PlainBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), PlainBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self.act()

    def _publish(self, article_id: str) -> None:
        desk, flush, targets = self._desk, self._flush, self._targets()
        if not targets:
            self.sites_requested.emit()
            return
        self._busy = True
        self._show_state()

        order = Order(article_id, tuple(site.id for site in targets))
        self._background.run(
            lambda: desk.publishing.release(order, flush), self._take_answer, self._fail, owner=self
        )

    def _take_answer(self, sent: list[Delivery]) -> None:
        self._busy = False
        self._stops = 0
        self._show_state()
        for one in sent:
            self.watch(one)
        if self._queue_again:
            self.queue()

    def _look_for_news(self) -> None:
        """Find out off the GUI thread whether the sites have the article as it is shown."""
        article, targets, desk = self._article, self._targets(), self._desk
        self._all_out = False
        self._show_state()
        if article is None or article.status not in KNOWN_THERE or not targets:
            return

        def look() -> bool:
            return self._article is article and desk.news.is_all_out(article, targets)

        def show(all_out: bool) -> None:  # noqa: FBT001 - an answer
            if self._article is article and self._targets() == targets:
                self._all_out = all_out
                self._show_state()

        self._background.run_in_line("news", look, show, self.failed.emit, owner=self)

    def _tell(self, delivery: Delivery, *, older: bool = False) -> None:
        if delivery.state not in OPEN_STATES:
            self._watched.discard(delivery.id)
            self._look_for_news()
        words = state_in_words(delivery, self._desk.time_words, self._desk.translator.text)
        since = older_words(delivery, self._desk.time_words) if older else ""
        text = f"{delivery.payload.title}. {words} {since}".rstrip()
        if text != self._last_words:
            self._last_words = text
            if was_changed_there(delivery):
                self.changed_there.emit(text, delivery)
                return
            gone = delivery.state is DeliveryState.CANCELLED
            self.told.emit(text, "" if gone else delivery.url)

    def _follow(self, change: Change) -> None:
        if change.noun == "site":
            self._load_sites()
        if change.noun != "delivery" or change.id not in self._watched:
            return
        desk = self._desk
        self._background.run(
            lambda: desk.news.with_age(change.id),
            lambda found: self._tell(found[0], older=found[1]),
            owner=self,
        )

    def _fail(self, error: PressError) -> None:
        self._busy = False
        self._queue_again = False
        if isinstance(error, StoppedError):
            self._stops = len(error.findings)
        self._show_state()
        if isinstance(error, StoppedError):
            self.findings_requested.emit()
        else:
            self.failed.emit(error)

    def _load_sites(self) -> None:
        self._background.run(self._desk.sites.all, self._keep_sites, owner=self)

    def _keep_sites(self, sites: list[Site]) -> None:
        known = {site.id for site in sites}
        self._sites = sites
        self._chosen &= known
        if not self._chosen and sites:
            self._chosen = {sites[0].id}
        self._look_for_news()

    def _targets(self) -> list[Site]:
        return [site for site in self._sites if site.id in self._chosen]

    def _show_state(self) -> None:
        article = self._article
        self.setEnabled(article is not None and not self._busy)
        if self._busy:
            text = self.tr("Publishing…")
        elif self._stops:
            text = self.tr("%n remark(s) left", "", self._stops)
        elif self._all_out:
            queued = article is not None and article.status is ArticleStatus.QUEUED
            text = self.tr("Queued") if queued else self.tr("Published")
        elif article is not None and article.status is ArticleStatus.QUEUED:
            text = self.tr("Update in the queue")
        elif article is not None and self._is_to_come(article):
            text = self.tr("Queue")
        elif article is not None and article.status in OUT:
            text = self.tr("Publish the changes")
        else:
            text = self.tr("Publish")
        self.setText(text)
        self.setAccessibleName(text)
        names = ", ".join(site.name for site in self._targets())
        self.setToolTip(plain_tip(self.tr("On: {sites} (Ctrl+Enter)").format(sites=names)))

    @property
    def is_busy(self) -> bool:
        """Whether a decision is being stored just now."""
        return self._busy

    def _is_to_come(self, article: Article) -> bool:
        return article.publish_at is not None and article.publish_at > self._desk.clock.now()

    def _fill_menu(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addSection(self.tr("Where"))
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for site in self._sites:
            action = QAction(site.name, menu, checkable=True, checked=site.id in self._chosen)
            action.toggled.connect(lambda on, site=site: self._choose(site.id, on=on))
            group.addAction(action)
            menu.addAction(action)
        menu.addAction(self.tr("Add a site…"), self.sites_requested.emit)
        menu.addSection(self.tr("When"))
        later = menu.addAction(self._schedule_words(), self.schedule_requested.emit)
        later.setEnabled(self._article is not None)

    def _choose(self, site_id: str, *, on: bool) -> None:
        if on:
            self._chosen.add(site_id)
        elif len(self._chosen) > 1:
            self._chosen.discard(site_id)
        self._look_for_news()

    def _schedule_words(self) -> str:
        article = self._article
        at: dt.datetime | None = article.publish_at if article else None
        if at is not None:
            return self.tr("Goes out on {time}. Change…").format(
                time=self._desk.time_words.by_clock(at, article.time_zone if article else "")
            )
        return self.tr("Set a time or an embargo…")
