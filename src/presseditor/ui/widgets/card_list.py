"""A short list of cards that can be added to, put in order and taken from."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row, tool_button

CardT = TypeVar("CardT", bound=QWidget)


class CardList(QWidget, Generic[CardT]):
    """Holds cards made by ``make_card``; cards say ``edited`` through the list.

    With ``ordered`` each card can be moved up and down.
    """

    edited = Signal()

    def __init__(
        self,
        make_card: Callable[[], CardT],
        add_label: str,
        *,
        ordered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._ordered = ordered
        self._cards: list[tuple[QFrame, CardT]] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(GRID)
        self.add_button = QPushButton(icon("plus"), add_label)
        self.add_button.clicked.connect(self._add_and_focus)
        column = plain_column(self)
        column.addLayout(self._box)
        row = plain_row()
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def cards(self) -> list[CardT]:
        """The cards from top to bottom."""
        return [card for _, card in self._cards]

    def clear(self) -> None:
        """Take all cards away, without announcing it."""
        for frame, _ in self._cards:
            self._box.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._cards.clear()

    def add(self) -> CardT:
        """Add an empty card at the end and return it, without announcing it."""
        card = self._make_card()
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        row = plain_row(frame, GRID // 2)
        row.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        row.addWidget(card, 1)
        row.addLayout(self._buttons(frame))
        self._box.addWidget(frame)
        self._cards.append((frame, card))
        return card

    def move_card(self, index: int, step: int) -> None:
        """Move the card at ``index`` by ``step`` places, where there is such a place."""
        there = index + step
        if not (0 <= index < len(self._cards) and 0 <= there < len(self._cards)):
            return
        pair = self._cards.pop(index)
        self._cards.insert(there, pair)
        self._box.removeWidget(pair[0])
        self._box.insertWidget(there, pair[0])
        self.edited.emit()

    def remove_card(self, index: int) -> None:
        """Take the card at ``index`` away."""
        frame, _ = self._cards.pop(index)
        self._box.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.edited.emit()

    def _buttons(self, frame: QFrame) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        wanted: Sequence[tuple[str, str, Callable[[], None]]] = (
            ("x", self.tr("Remove"), lambda: self.remove_card(self._index(frame))),
        )
        if self._ordered:
            wanted = (
                ("arrow-up", self.tr("Move up"), lambda: self.move_card(self._index(frame), -1)),
                ("arrow-down", self.tr("Move down"), lambda: self.move_card(self._index(frame), 1)),
                *wanted,
            )
        for name, tip, act in wanted:
            button = tool_button(name, tip)
            button.clicked.connect(lambda _checked=False, act=act: act())
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _index(self, frame: QFrame) -> int:
        return [one for one, _ in self._cards].index(frame)

    def _add_and_focus(self) -> None:
        self.add().setFocus()
        self.edited.emit()
