"""Two texts of one article side by side: what the officer has, and what somebody else stored."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from presseditor.domain.article import Article
from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.revisions.readable import readable_article
from presseditor.ui.revisions.shown import pieces_html
from presseditor.ui.revisions.word_diff import Piece, word_diff
from presseditor.ui.theme import text_font


class Choice(StrEnum):
    """What becomes the text."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class ConflictDialog(QDialog):
    """``chosen`` carries the ``Choice``; closing the dialog leaves both texts as they are."""

    chosen = Signal(object)

    def __init__(
        self, background: Background, mine: Article, theirs: Article, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.mine = QTextBrowser(self)
        self.theirs = QTextBrowser(self)
        self.buttons = {
            Choice.MINE: QPushButton(self.tr("Keep mine"), self),
            Choice.THEIRS: QPushButton(self.tr("Take the other"), self),
            Choice.BOTH: QPushButton(self.tr("Keep both, one after the other"), self),
        }
        self._build()
        background.run(
            lambda: word_diff(readable_article(theirs), readable_article(mine)),
            self._show,
            owner=self,
        )

    def _show(self, pieces: list[Piece]) -> None:
        mine = [piece for piece in pieces if piece.kind != "removed"]
        theirs = [piece for piece in pieces if piece.kind != "added"]
        self.mine.setHtml(pieces_html(mine, self.palette(), signs=False))
        self.theirs.setHtml(pieces_html(theirs, self.palette(), signs=False))

    def _choose(self, choice: Choice) -> None:
        self.chosen.emit(choice)
        self.accept()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("The same words were changed twice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 600)
        hint = PlainLabel(
            self.tr(
                "Whichever you choose, nothing is lost: the other text stays among the versions. "
                "What differs is marked."
            ),
            self,
        )
        hint.setWordWrap(True)
        grid = QGridLayout()
        sides = (
            (self.tr("Your text"), self.mine),
            (self.tr("The text from another window or program"), self.theirs),
        )
        for column, (words, view) in enumerate(sides):
            label = PlainLabel(words, self)
            label.setBuddy(view)
            view.setFont(text_font())
            view.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            grid.addWidget(view, 1, column)
        row = QHBoxLayout()
        row.addStretch(1)
        later = QPushButton(self.tr("Decide later"), self)
        later.clicked.connect(self.reject)
        for choice, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, choice))
            row.addWidget(button)
        row.addWidget(later)
        for button in (*self.buttons.values(), later):
            button.setAutoDefault(False)  # Enter must not choose between two texts
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(16, 16, 16, 16)
        column_layout.setSpacing(8)
        column_layout.addWidget(hint)
        column_layout.addLayout(grid, 1)
        column_layout.addLayout(row)
