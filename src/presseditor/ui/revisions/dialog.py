"""Earlier states of the open article: what changed since, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError
from presseditor.domain.revision import RevisionEntry
from presseditor.ui.background import Background, Task
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.revisions.milestone_words import ICONS, marks_words, version_words
from presseditor.ui.revisions.readable import PARTS, readable_article
from presseditor.ui.revisions.shown import pieces_html
from presseditor.ui.revisions.word_diff import Piece, word_diff
from presseditor.ui.theme import text_font

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


class RevisionsDialog(QDialog):
    """``restored`` carries the words for the version that was brought back.

    Going back makes a new state; the one before is kept as a milestone.
    """

    restored = Signal(str)

    def __init__(
        self, desk: Desk, background: Background, article: Article, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._article = article
        self._task: Task | None = None
        self.list = QListWidget(self)
        self.text = QTextBrowser(self)
        self.restore_button = QPushButton(icon("history"), self.tr("Go back to this state"), self)
        self.blanks = QCheckBox(self.tr("Show spaces"), self)
        self._build()
        articles = desk.articles
        background.run(lambda: articles.revisions(article.id), self._show, owner=self)

    def _show(self, revisions: list[RevisionEntry]) -> None:
        for revision in revisions:
            self.list.addItem(self._item(revision))
        self.list.setCurrentRow(min(1, self.list.count() - 1))

    def _item(self, entry: RevisionEntry) -> QListWidgetItem:
        at = self._desk.time_words.ago
        item = QListWidgetItem(version_words(entry, at))
        item.setData(Qt.ItemDataRole.UserRole, entry)
        if entry.marks:
            item.setToolTip(plain_tip(marks_words(entry, at)))
        if entry.damaged or entry.aside:
            item.setIcon(icon("triangle-alert"))
        elif entry.marks:
            item.setIcon(icon(ICONS[entry.marks[-1].milestone]))
        else:
            item.setIcon(icon("circle"))
        font = item.font()
        font.setBold(bool(entry.marks))
        item.setFont(font)
        return item

    def _compare(self) -> None:
        if self._task is not None:
            self._task.cancel()
        item = self.list.currentItem()
        entry: RevisionEntry | None = (
            item.data(Qt.ItemDataRole.UserRole) if self.list.count() else None
        )
        self.restore_button.setEnabled(entry is not None and not entry.damaged)
        if entry is None:
            return
        articles, new = self._desk.articles, self._article
        blanks = self.blanks.isChecked()

        def compare() -> tuple[bool, list[Piece]]:
            old = articles.revision(entry.article_id, entry.number).article
            equal = all(getattr(old, part) == getattr(new, part) for part in PARTS)
            pieces = word_diff(readable_article(old), readable_article(new), blanks=blanks)
            return equal, pieces

        self._task = self._background.run(
            compare, lambda found: self._show_pieces(*found), self._show_error, owner=self
        )

    def _show_error(self, error: PressError) -> None:
        self._legend.setText(self._desk.translator.text(error.text))
        self.text.clear()

    def _show_pieces(self, equal: bool, pieces: list[Piece]) -> None:  # noqa: FBT001
        if equal:
            self._legend.setText(self.tr("This state equals the present text."))
        elif all(piece.kind == "same" for piece in pieces):
            self._legend.setText(
                self.tr("The words are the same: headings, links or marks were changed.")
            )
        else:
            self._legend.setText(
                self.tr("Since then: + added words are underlined, − removed words struck out.")
            )
        self.text.setHtml(pieces_html(pieces, self.palette(), blanks=self.blanks.isChecked()))

    def _restore(self) -> None:
        revision: RevisionEntry = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        articles, article = self._desk.articles, self._article
        words = version_words(revision, self._desk.time_words.ago).replace("\n", ", ")

        def done(_: Article) -> None:
            self.restored.emit(words)
            self.accept()

        self._background.run(
            lambda: articles.restore_revision(article.id, revision.number),
            done,
            self._show_error,
            owner=self,
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Earlier states"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 640)
        self.text.setFont(text_font())
        self.text.setAccessibleName(self.tr("What changed"))
        self.list.setAccessibleName(self.tr("States"))
        self.list.setMaximumWidth(320)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(lambda _: self._compare())
        self.blanks.toggled.connect(lambda _: self._compare())
        self.restore_button.setAutoDefault(False)  # Enter closes; it never changes the text
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self._restore)
        self._legend = PlainLabel("", self)
        self._legend.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(icon("x"))
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self._legend, 1)
        head.addWidget(self.blanks)
        right.addLayout(head)
        right.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(row, 1)
        column.addWidget(buttons)
