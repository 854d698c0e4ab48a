"""Taking a published article off its sites: asked in the message bar, and taken back there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.domain.errors import PressError
from presseditor.domain.order import Order
from presseditor.domain.quotation import quoted
from presseditor.ui.background import Background
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.widgets.message_bar import PUBLISHING, BarAction, MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.article import Article

T = TypeVar("T")


class Withdrawing(QObject):
    """Asks once, and offers to publish again as long as the sentence stands."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        session: ArticleSession,
        messages: MessageBar,
        show_error: Callable[[PressError], None],
    ) -> None:
        super().__init__(session)
        self._desk = desk
        self._background = background
        self._session = session
        self._messages = messages
        self._show_error = show_error

    def ask(self) -> None:
        """Ask whether the open article should leave the sites that it stands on."""
        article = self._session.article
        if article is None:
            return
        desk = self._desk

        def look() -> dict[str, str]:
            stands = on_sites(desk.publishing.for_article(article.id))
            return {site.id: site.name for site in desk.sites.all() if site.id in stands}

        self._run(look, lambda sites: self._ask(article, sites))

    def _ask(self, article: Article, sites: dict[str, str]) -> None:
        if not sites:
            self._messages.show_note(self.tr("This article stands on no site."))
            return
        words = self.tr("Take “{title}” off {sites}? Readers will not find the page any more.")
        names = ", ".join(quoted(name) for name in sites.values())
        self._messages.ask_words(
            words.format(title=article.title, sites=names),
            self.tr("Take off the site"),
            self.tr("Why (kept with the article)"),
            lambda reason: self._withdraw(article, list(sites), reason),
        )

    def _withdraw(self, article: Article, sites: list[str], reason: str) -> None:
        publishing = self._desk.publishing

        def work() -> list[Delivery]:
            return [publishing.withdraw(article.id, site, reason) for site in sites]

        self._run(work, lambda _: self._offer_undo(article, sites))

    def _offer_undo(self, article: Article, sites: list[str]) -> None:
        publishing, flush = self._desk.publishing, self._session.flush_pending
        order = Order(article.id, tuple(sites))

        def bring_back() -> None:
            self._session.collect()
            self._run(
                lambda: publishing.release(order, flush),
                lambda _: self._messages.show_note(self.tr("The page goes back to the site.")),
            )

        words = self.tr("“{title}” is being taken off the site.").format(title=article.title)
        self._messages.show_note(
            words, BarAction(self.tr("Publish it again"), bring_back), PUBLISHING
        )

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._background.run(work, then, self._show_error, owner=self)


def on_sites(deliveries: list[Delivery]) -> set[str]:
    """Return the sites where the latest that arrived (newest first) is a page, not its removal."""
    latest: dict[str, Delivery] = {}
    for one in deliveries:
        if one.state is DeliveryState.DELIVERED:
            latest.setdefault(one.site_id, one)
    return {name for name, one in latest.items() if one.action is not DeliveryAction.WITHDRAW}
