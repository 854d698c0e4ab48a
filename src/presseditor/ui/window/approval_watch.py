"""Says so when a change has ended an article's approval, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presseditor.domain.article import Article
from presseditor.services.changes import UNAPPROVED
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change


class ApprovalWatch(QObject):
    """Listens to the announcements as long as the window is open."""

    def __init__(
        self, desk: Desk, background: Background, bridge: ChangeBridge, messages: MessageBar
    ) -> None:
        super().__init__(messages)
        self._desk = desk
        self._background = background
        self._messages = messages
        bridge.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.noun == "article" and change.action == UNAPPROVED:
            articles = self._desk.articles
            self._background.run(lambda: articles.get(change.id), self._tell, owner=self)

    def _tell(self, article: Article) -> None:
        words = self.tr("The approved text “{title}” was changed: it is in review again.")
        self._messages.show_note(words.format(title=article.title or self.tr("Untitled")))
