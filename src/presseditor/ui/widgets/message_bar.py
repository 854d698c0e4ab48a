"""The one place where the window says that something went wrong, or can be undone."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from presseditor.domain.errors import PressError
from presseditor.domain.message import Message
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel

NOTE_SECONDS = 12
PUBLISHING, EVENT = "publishing", "event"
"""What a note of the open article can be about."""
OFFER_SECONDS = 120
"""How long an offer to undo stands, and comes back after a passing note took its place."""


@dataclass(frozen=True, slots=True)
class BarAction:
    """A button in the bar: its label and what it does."""

    label: str
    run: Callable[[], object]


class MessageBar(QFrame):
    """Shows one sentence at a time with a button or two; never stops the work.

    A question stays until it is answered or closed; what is said meanwhile waits behind it. Else a
    click meant for the question would land on whatever came a moment before it. An offer, a note
    with a button, comes back after a note without one.
    """

    def __init__(self, translate: Callable[[Message], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.translate = translate
        self._action: Callable[[], object] | None = None
        self._asking = False
        self._waiting: list[Callable[[], None]] = []
        self._icon = PlainLabel("", self)
        self._text = PlainLabel("", self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._act)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setIcon(icon("x"))
        self._close.setFlat(True)
        self._close.clicked.connect(self._leave)
        self._words = QLineEdit(self)
        self._words.setMinimumWidth(240)
        self._words.returnPressed.connect(self._act)
        self._offered = 0.0
        self._about = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._lay_out()
        self.hide()

    def ask(self, text: str, action: BarAction) -> None:
        """Ask for a decision: the button takes it, closing the bar does not."""
        self._show(text, "triangle-alert", action)
        self._timer.stop()
        self._asking = True

    def ask_words(self, text: str, label: str, hint: str, take: Callable[[str], None]) -> None:
        """Ask for a few words beside a decision; ``take`` gets them, empty where none were said."""
        self.ask(text, BarAction(label, lambda: take(" ".join(self._words.text().split()))))
        self._words.clear()
        self._words.setPlaceholderText(hint)
        self._words.setAccessibleName(hint)
        self._words.show()
        self._words.setFocus()

    def show_note(self, text: str, action: BarAction | None = None, about: str = "") -> None:
        """Say something that passes; what offers something to do stays long enough to be read.

        Newer news ``about`` the same makes an offer stale: it does not come back.
        """
        if self._asking:
            self._waiting.append(lambda: self.show_note(text, action, about))
            return
        if about and about == self._about:
            self._action = None
            self._waiting = []
        self._keep_offer(action)
        self._show(text, "info", action)
        if action is not None or about:
            self._about = about
        if action is None:
            self._timer.start(NOTE_SECONDS * 1000)
        else:
            self._timer.start(OFFER_SECONDS * 1000)
            self._offered = time.monotonic()

    def _keep_offer(self, action: BarAction | None) -> None:
        """Let the offer that is shown come back when what has no button of its own has passed."""
        text, label, run = self._text.text(), self._button.text(), self._action
        since, about = self._offered, self._about
        stands = not self.isHidden() and time.monotonic() - since < OFFER_SECONDS
        if action is not None:
            self._waiting = []
        elif run is not None and stands:

            def offer_again() -> None:
                self.show_note(text, BarAction(label, run), about)
                self._offered = since

            self._waiting = [offer_again]

    def forget_article(self) -> None:
        """Drop the offers that are about the article that was open until now."""
        if not self._about or self._asking:
            return
        self._about = ""
        self._waiting = []
        if self._action is not None:
            self._leave()

    def show_problem(self, text: str, action: BarAction | None = None) -> None:
        """Say what went wrong; it stays until it is closed or something else is said."""
        if self._asking:
            self._waiting.append(lambda: self.show_problem(text, action))
            return
        self._keep_offer(action)
        self._show(text, "triangle-alert", action)
        self._timer.stop()

    def show_error(self, error: PressError, action: BarAction | None = None) -> None:
        """Show an error in the user's language."""
        self.show_problem(self.translate(error.text), action)

    def dismiss(self) -> None:
        """Take back a question that answered itself."""
        if self._asking:
            self._leave()

    @property
    def text(self) -> str:
        """What is shown now, empty when the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _show(self, text: str, icon_name: str, action: BarAction | None) -> None:
        self._text.setText(text)
        self._icon.setPixmap(icon(icon_name).pixmap(20, 20))
        self._button.setVisible(action is not None)
        self._action = action.run if action else None
        self._words.hide()
        if action:
            self._button.setText(action.label)
        self.show()

    def _act(self) -> None:
        run = self._action
        self._leave()
        if run is not None:
            run()

    def _leave(self) -> None:
        """Make room, and say what waited behind a question."""
        self._asking = False
        self._timer.stop()
        self.hide()
        waiting, self._waiting = self._waiting, []
        for say in waiting:
            say()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Messages"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addWidget(self._close)
