"""The left panel: states with counts, and the articles of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from presseditor.domain.article import ArticleStatus, ArticleSummary
from presseditor.ui.articles.delegate import ArticleDelegate
from presseditor.ui.articles.filters import StatusFilters
from presseditor.ui.articles.model import PAGE, SUMMARY_ROLE, ArticleModel
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change
    from presseditor.ui.change_bridge import ChangeBridge

NOUNS = {"article", "delivery", "outbox"}
CALM = 120
"""Milliseconds in which announcements are gathered before the list is read again."""


class ArticlesPanel(QWidget):
    """``article_chosen`` carries an id; the others are wishes for the window.

    ``menu_requested`` carries the summary under the pointer and the place on the screen.
    """

    article_chosen = Signal(str)
    new_requested = Signal()
    paste_requested = Signal()
    menu_requested = Signal(object, QPoint)
    delete_requested = Signal(str)
    counts_changed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._current = ""
        self.filters = StatusFilters(self)
        self.model = ArticleModel(desk.translator.text, self)
        self.list = QListView(self)
        self.empty = QWidget(self)
        self._empty_text = PlainLabel("", self.empty)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._build()
        self._calm.timeout.connect(self.reload)
        self.filters.status_chosen.connect(lambda _: self.reload())
        self.model.more_requested.connect(self._fetch)
        bridge.changed.connect(self._follow)

    def reload(self) -> None:
        """Read counts and the first page again."""
        articles, status = self._desk.articles, self.filters.status
        self._background.run(
            lambda: (status, articles.counts(), articles.summaries(status, PAGE)),
            self._show,
            owner=self,
        )

    def mark(self, article_id: str) -> None:
        """Show which article is open."""
        self._current = article_id
        row = self.model.row_of(article_id)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        selection = self.list.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.setCurrentIndex(index)
        selection.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.list.viewport().update()

    def _show(
        self, answer: tuple[ArticleStatus | None, dict[ArticleStatus, int], list[ArticleSummary]]
    ) -> None:
        status, counts, summaries = answer
        if status != self.filters.status:
            return
        self.filters.show_counts(counts)
        scrolled = self.list.verticalScrollBar().value()
        self.model.replace(summaries)
        self.list.verticalScrollBar().setValue(scrolled)
        self.mark(self._current)
        self._stack.setCurrentWidget(self.list if summaries else self.empty)
        self._empty_text.setText(self._empty_words(status))
        self.counts_changed.emit(counts)

    def _fetch(self, offset: int) -> None:
        articles, status = self._desk.articles, self.filters.status

        def add(summaries: list[ArticleSummary]) -> None:
            if status == self.filters.status and offset == self.model.rowCount():
                self.model.append(summaries)

        self._background.run(lambda: articles.summaries(status, PAGE, offset), add, owner=self)

    def _follow(self, change: Change) -> None:
        if change.noun in NOUNS and not self._calm.isActive():
            self._calm.start()

    def _choose(self, index: QModelIndex) -> None:
        summary: ArticleSummary | None = index.data(SUMMARY_ROLE)
        if summary is not None and summary.id != self._current:
            self.article_chosen.emit(summary.id)

    def _open_menu(self, at: QPoint) -> None:
        summary = self.list.indexAt(at).data(SUMMARY_ROLE)
        if summary is not None:
            self.menu_requested.emit(summary, self.list.viewport().mapToGlobal(at))

    def _empty_words(self, status: ArticleStatus | None) -> str:
        if status is None:
            return self.tr("Articles you write appear here. Start one, or paste a raw text.")
        return self.tr("No article is in this state now.")

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(
            ArticleDelegate(self._desk.time_words, self.model.reason, self.list)
        )
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self._build_empty()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)

    def _build_empty(self) -> None:
        self._empty_text.setWordWrap(True)
        self._empty_text.setForegroundRole(self._empty_text.palette().ColorRole.PlaceholderText)
        new = QPushButton(icon("plus"), self.tr("New article"), self.empty)
        paste = QPushButton(icon("clipboard-paste"), self.tr("Paste a text…"), self.empty)
        new.clicked.connect(self.new_requested)
        paste.clicked.connect(self.paste_requested)
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(8, 16, 16, 8)
        column.addWidget(self._empty_text)
        column.addWidget(new)
        column.addWidget(paste)
        column.addStretch(1)
