"""The list of articles, read page by page as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from presseditor.domain.article import ArticleSummary
from presseditor.domain.message import Message
from presseditor.ui.plain_words import plain_tip

PAGE = 500
SUMMARY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractListModel):
    """Holds what was read so far; ``more_requested`` asks for what comes after ``offset``."""

    more_requested = Signal(int)

    def __init__(self, words: Callable[[Message], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._words = words
        self._summaries: list[ArticleSummary] = []
        self._complete = True

    def replace(self, summaries: list[ArticleSummary]) -> None:
        """Show these; a full page means that there may be more."""
        same_ids = [one.id for one in summaries] == [one.id for one in self._summaries]
        self._complete = len(summaries) < PAGE
        if same_ids and summaries:
            self._summaries = summaries
            self.dataChanged.emit(self.index(0), self.index(len(summaries) - 1))
            return
        self.beginResetModel()
        self._summaries = summaries
        self.endResetModel()

    def append(self, summaries: list[ArticleSummary]) -> None:
        """Show these below the others."""
        self._complete = len(summaries) < PAGE
        if not summaries:
            return
        first = len(self._summaries)
        self.beginInsertRows(QModelIndex(), first, first + len(summaries) - 1)
        self._summaries += summaries
        self.endInsertRows()

    def row_of(self, article_id: str) -> int:
        """Return the row of an article, -1 where it is not in the list."""
        for row, one in enumerate(self._summaries):
            if one.id == article_id:
                return row
        return -1

    def summary(self, row: int) -> ArticleSummary:
        """Return what stands in a row."""
        return self._summaries[row]

    def reason(self, summary: ArticleSummary) -> str:
        """Return why the last publishing failed, in the user's language; empty where it did not."""
        return self._words(summary.problem) if summary.problem else ""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._summaries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        summary = self._summaries[index.row()]
        if role == SUMMARY_ROLE:
            return summary
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return summary.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (summary.title, self.reason(summary))
            return plain_tip("\n".join(part for part in parts if part))
        return None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    @override
    def fetchMore(self, parent: Index) -> None:
        self._complete = True  # asked for once; the answer says whether there is still more
        self.more_requested.emit(len(self._summaries))
