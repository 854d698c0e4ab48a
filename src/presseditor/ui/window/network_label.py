"""The words that say whether the sites can be reached and what waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from presseditor.domain.article import ArticleStatus

if TYPE_CHECKING:
    from presseditor.services.changes import Change
    from presseditor.ui.articles.panel import ArticlesPanel
    from presseditor.ui.change_bridge import ChangeBridge


class NetworkLabel(QObject):
    """Keeps a label true: “No network — 1 article is queued”, “Site: everything was sent”."""

    def __init__(self, label: QLabel, articles: ArticlesPanel, bridge: ChangeBridge) -> None:
        super().__init__(label)
        self._label = label
        self._offline = False
        self._queued = 0
        articles.counts_changed.connect(self._count)
        bridge.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.noun == "outbox" and change.action in {"offline", "online"}:
            self._offline = change.action == "offline"
            self._show()

    def _count(self, counts: dict[ArticleStatus, int]) -> None:
        self._queued = counts.get(ArticleStatus.QUEUED, 0)
        self._show()

    def _show(self) -> None:
        queued = self.tr("%n article(s) queued", "", self._queued) if self._queued else ""
        offline = self.tr("No network") if self._offline else ""
        words = " — ".join(part for part in (offline, queued) if part)
        self._label.setText(words or self.tr("Site: everything was sent"))
