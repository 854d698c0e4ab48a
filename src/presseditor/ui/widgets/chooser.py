"""Choosing a record by a few letters, or making a new one on the spot."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from presseditor.domain.text_folding import folded
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import plain_tip

PAUSE = 120
"""Milliseconds without a key before the directory is asked."""
SHOWN = 8
NEW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Option:
    """One record to choose: its id and what it is called."""

    id: str
    label: str
    detail: str = ""


class RecordChooser(QLineEdit):
    """A line that proposes records while one types.

    ``find`` looks up options and runs off the GUI thread. ``chosen`` carries the id, empty when the
    officer typed something that is no record. ``create_requested`` carries the typed name.
    """

    chosen = Signal(str)
    create_requested = Signal(str)
    edited = Signal()

    def __init__(
        self,
        find: Callable[[str], list[Option]],
        background: Background,
        *,
        can_create: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._background = background
        self._can_create = can_create
        self._id = ""
        self._is_typed = False
        self._asked = 0
        self._popup = self._make_popup()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        self.setPlaceholderText(self.tr("Start typing a name"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._forget)

    @property
    def record_id(self) -> str:
        """The chosen record's id; empty when none is chosen."""
        return self._id

    @property
    def problem(self) -> str:
        """What is wrong with words that were typed and stand for no record; empty if nothing is.

        A name that was stored without a record, and not touched since, is none.
        """
        typed = self.text().strip()
        if self._id or not typed or not self._is_typed:
            return ""
        return self.tr(
            "“{name}” is not in the directory. Choose from the list or make it anew."
        ).format(name=typed)

    def doubt(self) -> None:
        """Ask again about words without a record: they come from a draft that was refused."""
        self._is_typed = True

    def is_named(self, option: Option, typed: str) -> bool:
        """Return True if ``typed`` is the whole name of ``option``."""
        return words_of(option.label) == words_of(typed)

    def show_choice(self, record_id: str, label: str) -> None:
        """Show a record as chosen, without announcing it."""
        self._id = record_id
        self._is_typed = False
        self.setText(label)
        self.setToolTip(plain_tip(label))
        self.setCursorPosition(0)
        self._popup.hide()

    def show_options(self, options: list[Option]) -> None:
        """Show what can be chosen under the line."""
        self._popup.clear()
        for option in options:
            text = f"{option.label} — {option.detail}" if option.detail else option.label
            item = QListWidgetItem(text)
            item.setToolTip(plain_tip(text))
            item.setData(Qt.ItemDataRole.UserRole, option)
            self._popup.addItem(item)
        typed = self.text().strip()
        known = any(option.label.casefold() == typed.casefold() for option in options)
        if self._can_create and typed and not known:
            item = QListWidgetItem(icon("plus"), self.tr("New: “{name}”").format(name=typed))
            item.setData(NEW, typed)
            self._popup.addItem(item)
        if self._popup.count() and self.hasFocus():
            self._place_popup()
        else:
            self._popup.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and self._moved(event.key()):
            return
        if event.key() == Qt.Key.Key_Down:
            self._ask()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
            self._settle()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate}
        if moved and self._popup.isVisible():
            self._popup.hide()
        return super().eventFilter(watched, event)

    def _moved(self, key: int) -> bool:
        """Act on a key of the open list; tell whether it was one."""
        row, last = self._popup.currentRow(), self._popup.count() - 1
        if key == Qt.Key.Key_Down:
            self._popup.setCurrentRow(min(row + 1, last))
        elif key == Qt.Key.Key_Up:
            self._popup.setCurrentRow(max(row - 1, 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._popup.item(max(row, 0)))
        elif key == Qt.Key.Key_Escape:
            self._popup.hide()
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        self._popup.hide()
        option = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(option, Option):
            self._choose(option)
        else:
            self.create_requested.emit(str(item.data(NEW)))

    def _settle(self) -> None:
        """Choose the one record that is called just so, once the officer has gone on."""
        typed = self.text().strip()
        if not self.problem:
            return

        def choose(options: list[Option]) -> None:
            named = [one for one in options if self.is_named(one, typed)]
            if len(named) == 1 and self.problem and self.text().strip() == typed:
                self._choose(named[0])

        self._background.run(lambda: self._find(typed), choose, owner=self)

    def _choose(self, option: Option) -> None:
        self.show_choice(option.id, option.label)
        self.chosen.emit(option.id)
        self.edited.emit()

    def _forget(self) -> None:
        self._is_typed = True
        self._timer.start()
        if self._id:
            self._id = ""
            self.chosen.emit("")
        self.edited.emit()

    def _ask(self) -> None:
        self._timer.stop()
        self._asked += 1
        number, typed = self._asked, self.text().strip()
        typed = "" if self._id else typed

        def answer(options: list[Option]) -> None:
            if number == self._asked:
                self.show_options(options)

        self._background.run(lambda: self._find(typed)[:SHOWN], answer, owner=self)

    def _make_popup(self) -> QListWidget:
        popup = QListWidget(self)
        popup.setWindowFlags(Qt.WindowType.ToolTip)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.itemClicked.connect(self._take)
        popup.hide()
        return popup

    def _place_popup(self) -> None:
        rows = min(self._popup.count(), SHOWN)
        # Each by its own height: a row of two lines is no multiple of the first.
        lines = sum(max(self._popup.sizeHintForRow(row), 1) for row in range(rows))
        height = lines + 2 * self._popup.frameWidth()
        corner = self.mapToGlobal(QPoint(0, self.height()))
        screen = self.screen()
        if corner.y() + height > screen.availableGeometry().bottom():
            corner = self.mapToGlobal(QPoint(0, -height))
        self._popup.setGeometry(corner.x(), corner.y(), self.width(), height)
        self._popup.setCurrentRow(0)
        self._popup.show()
        self.window().installEventFilter(self)


def words_of(name: str) -> list[str]:
    """Return the words of a name in one order: «Вадим Хромов» is «Хромов Вадим»."""
    return sorted(folded(name).split())
