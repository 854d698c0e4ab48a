"""A table of records that loads what is looked at, page by page, off the GUI thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from typing_extensions import override

from presseditor.domain.record_link import RecordRef
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.tables import Table
from presseditor.ui.directory.thumbnails import Thumbnails
from presseditor.ui.plain_words import plain_tip

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
KEPT_PAGES = 200
PAUSE = 60
"""Milliseconds in which several changes become one new look at the table."""
MIME = "application/x-presseditor-record"
RECORD = Qt.ItemDataRole.UserRole


class RecordModel(QAbstractTableModel):
    """Rows of one table for a query. A row not loaded yet shows «…» and loads its page.

    ``loaded`` is emitted when the number of rows is known for the present query, and after each
    refresh; ``RECORD`` is the role that gives the record or ``None``.
    """

    loaded = Signal(int)

    def __init__(
        self,
        table: Table,
        background: Background,
        bridge: ChangeBridge,
        thumbnails: Thumbnails | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._background = background
        self._thumbnails = thumbnails
        self._query = ""
        self._count = 0
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._sorting: tuple[int, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.refresh)
        bridge.changed.connect(self._follow)
        if thumbnails is not None:
            thumbnails.ready.connect(self._show_thumbnails)

    def search(self, query: str) -> None:
        """Show the records that hold all words of ``query``."""
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Look anew; the old rows stand until the new ones are there."""
        self._generation += 1
        self._asked.clear()
        service, query, sorting = self.table.service, self._query, self._sorting
        generation, page = self._generation, next(reversed(self._pages), 0)

        def look() -> tuple[int, dict[int, list[Any]]]:
            if sorting is not None:
                records = self._sorted(service.find(query, service.count(query), 0), sorting)
                parts = range(0, len(records), PAGE)
                return len(records), {at // PAGE: records[at : at + PAGE] for at in parts}
            count = service.count(query)
            wanted = {0, page} if page * PAGE < count else {0}
            return count, {one: service.find(query, PAGE, one * PAGE) for one in wanted}

        def show(answer: tuple[int, dict[int, list[Any]]]) -> None:
            if generation == self._generation:
                self._replace(*answer)

        self._background.run(look, show, owner=self)

    def record_at(self, row: int) -> Any:
        """Return the record of ``row``, or ``None`` while it is not loaded."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place] if page is not None and place < len(page) else None

    def row_of(self, record_id: str) -> int:
        """Return the loaded row of a record, or -1."""
        for number, page in self._pages.items():
            for place, record in enumerate(page):
                if record.id == record_id:
                    return number * PAGE + place
        return -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.table.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self.record_at(index.row())
        if record is None:
            self._want(index.row() // PAGE)
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == RECORD:
            return record
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self.table.columns[index.column()].text(record)
            return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and self._thumbnails:
            return self._thumbnails.of(record)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].title
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        by_name = column < 0 or (column == 0 and not descending)
        self._sorting = None if by_name else (column, descending)
        self.refresh()

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.table.link else flags

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        record = self.record_at(indexes[0].row()) if indexes else None
        if record is not None and self.table.link is not None:
            data.setData(MIME, str(RecordRef(self.table.link, record.id)).encode())
        return data

    def _sorted(self, records: list[Any], sorting: tuple[int, bool]) -> list[Any]:
        column, descending = self.table.columns[sorting[0]], sorting[1]
        return sorted(records, key=column.sort_key, reverse=descending)

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        service, query, generation = self.table.service, self._query, self._generation

        def keep(records: list[Any]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = records
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
            last = min((page + 1) * PAGE, self._count) - 1
            self._announce(page * PAGE, last)

        self._background.run(lambda: service.find(query, PAGE, page * PAGE), keep, owner=self)

    def _replace(self, count: int, pages: dict[int, list[Any]]) -> None:
        same = count == self._count
        if not same:
            self.beginResetModel()
        self._pages = OrderedDict(pages)
        self._count = count
        if same:
            self._announce(0, count - 1)
        else:
            self.endResetModel()
        self.loaded.emit(count)

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            columns = len(self.table.columns) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, columns))

    def _follow(self, change: Any) -> None:
        if change.noun == self.table.noun:
            self._timer.start()

    def _show_thumbnails(self) -> None:
        self._announce(0, self._count - 1)
