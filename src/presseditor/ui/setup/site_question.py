"""A question about a site that only the officer can say yes to, with a button that says it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from presseditor.domain.consent import Consent, ConsentError, ElsewhereError
from presseditor.domain.message import Message
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row


class SiteQuestion(QWidget):
    """Hidden until something is asked; ``agreed`` carries the ``ConsentError`` that was asked."""

    agreed = Signal(object)

    def __init__(self, translate: Callable[[Message], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._asked: ConsentError | None = None
        self.words = PlainLabel("", self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.yes_button = QPushButton(self)
        # Enter must not agree: the words are there to be read.
        self.yes_button.setAutoDefault(False)
        self.yes_button.clicked.connect(self._agree)
        box = plain_column(self, GRID)
        box.addWidget(self.words)
        row = plain_row()
        row.addStretch(1)
        row.addWidget(self.yes_button)
        box.addLayout(row)
        self.hide()

    def ask(self, question: ConsentError) -> None:
        """Show the question; it stands until the officer agrees or changes something."""
        self._asked = question
        self.words.setText("⚠ " + self._words_of(question))
        self.yes_button.setText(
            {
                Consent.OTHER_ADDRESS: self.tr("Sign in there"),
                Consent.FULL_FOLDER: self.tr("Publish into this folder"),
                Consent.PLAIN_STORE: self.tr("Keep the password there all the same"),
            }[question.consent]
        )
        self.show()

    def _words_of(self, question: ConsentError) -> str:
        if isinstance(question, ElsewhereError):
            return self.tr("The site {here} sends on to {there}. Sign in there?").format(
                here=question.here.name, there=question.there.name
            )
        return self._translate(question.text)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(self._asked)
