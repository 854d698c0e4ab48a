"""The list that ``@`` opens: records of the directory by a few letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem
from typing_extensions import override

from presseditor.ui.background import Background, Task
from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import plain_tip

if TYPE_CHECKING:
    from presseditor.services.directory.lookup import Lookup, Suggestion

LONGEST_TYPED = 40
ROWS = 8
KIND_ICONS = {
    "person": "user",
    "org": "building-2",
    "quote": "message-square-quote",
    "fact": "hash",
    "image": "image",
}
_TYPED = re.compile(r"(?:^|[\s(«\"—–-])@([^@\n]{0,40})$")
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class RecordPopup(QListWidget):
    """Opens under the caret while the officer types ``@`` and letters.

    ``record_chosen`` carries the ``RecordRef``; by then the typed ``@…`` is selected, so that
    inserting replaces it.
    """

    record_chosen = Signal(object)

    def __init__(self, area: WritingArea, lookup: Lookup, background: Background) -> None:
        super().__init__(area)
        self._area = area
        self._lookup = lookup
        self._background = background
        self._task: Task | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Records of the directory"))
        self.itemClicked.connect(lambda _: self._take())
        self.hide()
        area.cursorPositionChanged.connect(self._follow)
        area.installEventFilter(self)

    @property
    def typed(self) -> str | None:
        """The letters after ``@`` before the caret; ``None`` where there is no ``@``."""
        found = _TYPED.search(self._area.text_before_caret(LONGEST_TYPED + 2))
        return found[1] if found else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if self.isVisible() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._steer(event)
        return False  # a list takes a watched widget for an editor of its own and closes it

    def _steer(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        if event.key() in _TAKES and self.currentItem() is not None:
            self._take()
            return True
        if event.key() in _MOVES:
            self.keyPressEvent(event)
            return True
        return False

    def _follow(self) -> None:
        if self._task is not None:
            self._task.cancel()
        typed = self.typed
        if typed is None or self._area.isReadOnly():
            self.hide()
            return
        self._task = self._background.run(
            lambda: self._lookup.suggest(typed.strip()), self._show, owner=self
        )

    def _show(self, suggestions: list[Suggestion]) -> None:
        self.clear()
        for one in suggestions:
            words = f"{one.label} — {one.detail}" if one.detail else one.label
            item = QListWidgetItem(icon(KIND_ICONS[one.ref.kind.value]), words)
            item.setData(Qt.ItemDataRole.UserRole, one.ref)
            item.setToolTip(plain_tip(words))
            self.addItem(item)
        if not suggestions or self.typed is None:
            self.hide()
            return
        self.setCurrentRow(0)
        self._place(len(suggestions))
        self.show()
        self.raise_()

    def _place(self, rows: int) -> None:
        height = self.sizeHintForRow(0) * min(rows, ROWS) + 2 * self.frameWidth()
        width = min(480, max(240, self._area.width() - 32))
        caret = self._area.cursorRect()
        at = self._area.viewport().mapTo(self._area, QPoint(caret.left(), caret.bottom() + 4))
        if at.y() + height > self._area.height():
            at.setY(max(0, at.y() - height - caret.height() - 8))
        at.setX(max(0, min(at.x(), self._area.width() - width)))
        self.setGeometry(at.x(), at.y(), width, height)

    def _take(self) -> None:
        item, typed = self.currentItem(), self.typed
        self.hide()
        if item is None or typed is None:
            return
        cursor = self._area.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed) + 1
        )
        self._area.setTextCursor(cursor)
        self.record_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
