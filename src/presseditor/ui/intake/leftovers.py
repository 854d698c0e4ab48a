"""What intake did not understand stays visible until the officer decides."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from presseditor.domain.draft import IntakeDraft, Leftover
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row, quiet_label


class LeftoverList(QWidget):
    """Each piece can go to a part of the article; the rest stays with the source.

    ``body_requested``, ``note_requested`` and ``contact_requested`` carry the text.
    """

    body_requested = Signal(str)
    note_requested = Signal(str)
    contact_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = plain_column(self)
        self._pieces: list[tuple[Leftover, QFrame]] = []

    def show_pieces(self, pieces: tuple[Leftover, ...]) -> None:
        """Show the pieces, page furniture last."""
        for _, frame in self._pieces:
            frame.deleteLater()
        self._pieces = [(one, self._frame(one)) for one in sorted(pieces, key=_furniture_last)]
        for _, frame in self._pieces:
            self._box.addWidget(frame)

    @property
    def pieces(self) -> tuple[Leftover, ...]:
        """The pieces that nobody has put anywhere."""
        return tuple(piece for piece, frame in self._pieces if not frame.isHidden())

    def _frame(self, piece: Leftover) -> QFrame:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        box = plain_column(frame, GRID // 2)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        if piece.furniture:
            box.addWidget(quiet_label(self.tr("Probably page furniture:")))
        text = PlainLabel(piece.text)
        text.setWordWrap(True)
        box.addWidget(text)
        row = plain_row()
        for label, signal in (
            (self.tr("Add to the text"), self.body_requested),
            (self.tr("To the background note"), self.note_requested),
            (self.tr("To the press contact"), self.contact_requested),
        ):
            button = QPushButton(label)
            button.clicked.connect(
                lambda _checked=False, signal=signal: self._give(piece, frame, signal)
            )
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        return frame

    @staticmethod
    def _give(piece: Leftover, frame: QFrame, signal: SignalInstance) -> None:
        frame.hide()
        signal.emit(piece.text)


class SumList(QWidget):
    """The sums of the text, each with whether its parts add up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = plain_column(self, GRID // 2)

    def show_draft(self, draft: IntakeDraft) -> None:
        """Show one line a sum."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for one in draft.sums:
            parts = " + ".join(f"{part:g}" for part in one.parts)
            pattern = (
                self.tr("✓ {parts} = {total} {unit}: the parts add up")
                if one.ok
                else self.tr("⚠ {parts} is {sum}, but the text says {total} {unit}")
            )
            text = pattern.format(
                parts=parts, total=f"{one.total:g}", unit=one.unit, sum=f"{sum(one.parts):g}"
            )
            label = PlainLabel(text)
            label.setWordWrap(True)
            self._box.addWidget(label)


def _furniture_last(piece: Leftover) -> tuple[bool, int]:
    return piece.furniture, piece.span.start
