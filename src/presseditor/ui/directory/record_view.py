"""The list of one tab: two lines a record in the panel, columns in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from presseditor.ui.directory.record_model import RECORD, RecordModel
from presseditor.ui.widgets.form_layout import GRID


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the first column, and the second one below it in a quieter colour."""

    def __init__(self, parent: QWidget, picture: int = 0) -> None:
        super().__init__(parent)
        self._picture = picture

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 2 * option.fontMetrics.lineSpacing() + 2 * GRID
        return QSize(0, max(lines, self._picture + GRID if self._picture else 0))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        first = whole.text
        second = str(index.sibling(index.row(), 1).data() or "")
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        whole.text = ""
        whole.icon = type(whole.icon)()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, option.widget)
        room = whole.rect.adjusted(GRID, GRID // 2, -GRID, -GRID // 2)
        if pixmap is not None:
            side = self._picture
            ratio = pixmap.devicePixelRatio()
            width, height = int(pixmap.width() / ratio), int(pixmap.height() / ratio)
            painter.drawPixmap(
                room.left() + (side - width) // 2, room.top() + (side - height) // 2, pixmap
            )
            room.setLeft(room.left() + side + GRID)
        self._draw_lines(painter, whole, room, (first, second))

    @staticmethod
    def _draw_lines(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, texts: tuple[str, str]
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        group = (
            QPalette.ColorGroup.Active
            if option.state & QStyle.StateFlag.State_Active
            else QPalette.ColorGroup.Inactive
        )
        plain = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        quiet = plain if selected else QPalette.ColorRole.PlaceholderText
        metrics = option.fontMetrics
        painter.save()
        painter.setFont(option.font)
        for line, (text, role) in enumerate(zip(texts, (plain, quiet), strict=True)):
            painter.setPen(option.palette.color(group, role))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            top = room.top() + line * metrics.lineSpacing() + GRID // 4
            painter.drawText(
                QRect(room.left(), top, room.width(), metrics.lineSpacing()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                cut,
            )
        painter.restore()


def chosen_record(view: QAbstractItemView) -> Any:
    """Return the record of the current row, or ``None``."""
    index = view.currentIndex()
    return index.data(RECORD) if index.isValid() else None


def select_record(view: QAbstractItemView, model: RecordModel, record_id: str) -> bool:
    """Make a record current if it is loaded; tell whether it was."""
    row = model.row_of(record_id)
    if row >= 0:
        view.setCurrentIndex(model.index(row, 0))
        view.scrollTo(model.index(row, 0))
    return row >= 0


class RecordList(QListView):
    """The narrow list of the panel. Files dropped on it come out as ``files_dropped``."""

    files_dropped = Signal(list)

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        picture = 48 if model.table.noun == "image" else 0
        self.setItemDelegate(TwoLineDelegate(self, picture))
        self.setUniformItemSizes(True)
        self.setDragEnabled(model.table.link is not None)
        self.setAcceptDrops(model.table.noun == "image")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(model.table.title)

    @override
    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        accept_files(e)

    @override
    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        accept_files(e)

    @override
    def dropEvent(self, e: QDropEvent) -> None:
        files = dropped_files(e)
        if files:
            e.acceptProposedAction()
            self.files_dropped.emit(files)


class RecordGrid(QTableView):
    """The wide table of the window; every column sorts."""

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setDragEnabled(model.table.link is not None)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        height = 56 if model.table.noun == "image" else self.fontMetrics().lineSpacing() + GRID
        self.verticalHeader().setDefaultSectionSize(height)
        self.setIconSize(QSize(48, 48))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setColumnWidth(0, 40 * GRID)
        for column in range(1, model.columnCount()):
            self.setColumnWidth(column, 20 * GRID)
        self.setAccessibleName(model.table.title)


def accept_files(event: QDropEvent) -> None:
    """Take a drag over when it carries files of this computer."""
    if dropped_files(event):
        event.acceptProposedAction()
    else:
        event.ignore()


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files of this computer that are dragged or dropped."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
