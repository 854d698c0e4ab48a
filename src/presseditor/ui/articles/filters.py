"""The states over the list, each with the number of its articles."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from presseditor.domain.article import ArticleStatus
from presseditor.ui.articles.status_words import status_heading
from presseditor.ui.plain_words import PlainLabel

ALWAYS = (
    ArticleStatus.DRAFT,
    ArticleStatus.IN_REVIEW,
    ArticleStatus.QUEUED,
    ArticleStatus.PUBLISHED,
)


class StatusFilters(QWidget):
    """``status_chosen`` carries an ``ArticleStatus``, or ``None`` for all articles."""

    status_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._counts: dict[ArticleStatus | None, QLabel] = {}
        self._rows: dict[ArticleStatus | None, QWidget] = {}
        self.buttons: dict[ArticleStatus | None, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row(None, self.tr("All articles")))
        for status in ArticleStatus:
            column.addWidget(self._row(status, status_heading(status)))
        self.buttons[None].setChecked(True)
        self.show_counts({})

    def show_counts(self, counts: dict[ArticleStatus, int]) -> None:
        """Show how many there are; rare states are shown only when they have articles."""
        for status, label in self._counts.items():
            number = sum(counts.values()) if status is None else counts.get(status, 0)
            label.setText(str(number) if number else "")
            chosen = self.buttons[status].isChecked()
            self._rows[status].setVisible(
                bool(number) or status is None or status in ALWAYS or chosen
            )

    def choose(self, status: ArticleStatus | None) -> None:
        """Choose a state as a click would."""
        self.buttons[status].click()

    @property
    def status(self) -> ArticleStatus | None:
        """The chosen state."""
        return next((status for status, one in self.buttons.items() if one.isChecked()), None)

    def _row(self, status: ArticleStatus | None, words: str) -> QWidget:
        row = QWidget(self)
        button = QPushButton(row)
        button.setText(words)
        button.setCheckable(True)
        button.setFlat(True)
        button.setSizePolicy(
            button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy()
        )
        button.setStyleSheet("QPushButton { text-align: left; padding: 3px 8px; }")
        button.clicked.connect(lambda: self.status_chosen.emit(status))
        count = PlainLabel("", row)
        count.setForegroundRole(count.palette().ColorRole.PlaceholderText)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(button, 1)
        line.addWidget(count)
        self._group.addButton(button)
        self._counts[status], self._rows[status], self.buttons[status] = count, row, button
        return row
