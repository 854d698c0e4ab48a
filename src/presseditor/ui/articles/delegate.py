"""How one article looks in the list: its title, and below it how it stands and since when."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from presseditor.domain.article import ArticleSummary
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.articles.model import SUMMARY_ROLE
from presseditor.ui.articles.status_words import STATUS_ICONS, status_words
from presseditor.ui.icons import icon
from presseditor.ui.theme import accent, blend

GRID = 8
ICON = 16
BAR = 3
CHOSEN, HOVERED = 0.16, 0.06
"""Shares of the accent colour under the open article and under the pointer."""
Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Paints an ``ArticleSummary`` in two or three lines: a long title takes two."""

    def __init__(
        self,
        time: TimeWords,
        reason: Callable[[ArticleSummary], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reason = reason
        self._time = time

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(160, 3 * metrics.lineSpacing() + 2 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        summary: ArticleSummary = index.data(SUMMARY_ROLE)
        title = option.text
        option.text = ""
        painter.save()
        painter.setClipRect(option.rect)
        _draw_ground(painter, option)
        rect = option.rect.adjusted(GRID, GRID, -GRID, -GRID)
        words, quiet = _roles(option)
        self._draw_icon(painter, rect, summary, words)
        beside = rect.adjusted(ICON + GRID, 0, 0, 0)
        painter.setPen(option.palette.color(words))
        below = _draw_title(painter, beside, option.font, title)
        painter.setPen(option.palette.color(quiet))
        painter.setFont(option.font)
        line = QRect(beside.left(), below, beside.width(), painter.fontMetrics().height())
        self._draw_state(painter, line, summary)
        painter.restore()

    def _draw_icon(
        self, painter: QPainter, rect: QRect, summary: ArticleSummary, role: QPalette.ColorRole
    ) -> None:
        name = "circle-alert" if summary.problem else STATUS_ICONS[summary.status]
        top = rect.top() + (painter.fontMetrics().height() - ICON) // 2
        icon(name, role).paint(painter, QRect(rect.left(), top, ICON, ICON))

    def _draw_state(self, painter: QPainter, line: QRect, summary: ArticleSummary) -> None:
        if summary.problem:
            words = self.tr("not published: {reason}").format(reason=self._reason(summary))
        else:
            since = self._time.ago(summary.modified)
            words = f"{status_words(summary.status)} · {since}"
            if painter.fontMetrics().horizontalAdvance(words) > line.width():
                words = f"{status_words(summary.status)} · {since.rpartition(', ')[2]}"
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, cut)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Mark the open article by a tint and a bar of the accent colour, which keep words readable."""
    palette = option.palette
    lit, ground = accent(palette), palette.color(QPalette.ColorRole.Base)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, blend(lit, ground, CHOSEN))
        painter.fillRect(option.rect.adjusted(0, 0, BAR - option.rect.width(), 0), lit)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, blend(lit, ground, HOVERED))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(lit)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def _roles(option: QStyleOptionViewItem) -> tuple[QPalette.ColorRole, QPalette.ColorRole]:
    if option.state & QStyle.StateFlag.State_Selected:
        return QPalette.ColorRole.Text, QPalette.ColorRole.Text
    return QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText


def _draw_title(painter: QPainter, rect: QRect, font: QFont, title: str) -> int:
    """Draw a title in one line or two, the second cut; return where the next line stands."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    metrics = painter.fontMetrics()
    first, rest = _split(title, metrics, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
    if not rest:
        return rect.top() + metrics.lineSpacing()
    second = rect.adjusted(0, metrics.lineSpacing(), 0, 0)
    cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(second, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)
    return rect.top() + 2 * metrics.lineSpacing()


def _split(title: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    words = title.split()
    line = ""
    for number, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if line and metrics.horizontalAdvance(longer) > width:
            return line, " ".join(words[number:])
        line = longer
    return line, ""
