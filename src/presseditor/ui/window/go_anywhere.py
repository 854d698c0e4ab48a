"""Ctrl+K: go to any article, record or command by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from presseditor.ui.background import Background, Task
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.directory.lookup import Place

PAUSE = 60
MOST_COMMANDS = 6
PLACE_ICONS = {
    "article": "file-text",
    "text": "search",
    "event": "calendar",
    "person": "user",
    "org": "building-2",
    "quote": "message-square-quote",
    "fact": "hash",
    "image": "image",
}


class GoAnywhere(QDialog):
    """``place_chosen`` carries a ``Place``; a command is called right away."""

    place_chosen = Signal(object)

    def __init__(
        self, desk: Desk, background: Background, actions: list[QAction], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._desk = desk
        self._background = background
        self._actions = actions
        self._task: Task | None = None
        self.field = QLineEdit(self)
        self.found = QListWidget(self)
        self._nothing = PlainLabel(self.tr("Nothing was found. Try other words."), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._build()

    def open_over(self, window: QWidget) -> None:
        """Open in the upper middle of the window, empty."""
        width = min(720, window.width() - 64)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + 72, width, 400)
        self.field.clear()
        self.show()
        self.field.setFocus()
        self._look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
            if event.key() in moves:
                self.found.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        typed = self.field.text().strip()
        if self._task is not None:
            self._task.cancel()
        desk = self._desk

        def work() -> tuple[list[Place], list[Place]]:
            from presseditor.services.directory.lookup import Place

            places = desk.lookup.go_anywhere(typed)
            known = {one.id for one in places}
            texts = desk.articles.search(typed, 20) if typed else []
            inside = [
                Place("text", one.id, one.title, self.tr("in the text"))
                for one in texts
                if one.id not in known
            ]
            return places, inside

        self._task = self._background.run(
            work, lambda found: self._show(typed, found[0] + found[1]), owner=self
        )

    def _show(self, typed: str, places: list[Place]) -> None:
        self.found.clear()
        for place in places:
            title = place.label or self.tr("Untitled")
            detail = "" if place.kind == "article" else place.detail
            item = QListWidgetItem(
                icon(PLACE_ICONS.get(place.kind, "file-text")),
                f"{title} — {detail}" if detail else title,
            )
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.found.addItem(item)
        self._add_commands(typed)
        self.found.setCurrentRow(0)
        self._nothing.setVisible(self.found.count() == 0)

    def _add_commands(self, typed: str) -> None:
        if not typed:
            return
        fitting = [
            action
            for action in self._actions
            if action.isEnabled() and typed.casefold() in _plain(action).casefold()
        ]
        for action in fitting[:MOST_COMMANDS]:
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            words = f"{_plain(action)}   {keys}" if keys else _plain(action)
            item = QListWidgetItem(icon("chevron-right"), words)
            item.setData(Qt.ItemDataRole.UserRole, action)
            self.found.addItem(item)

    def _take(self) -> None:
        if self.found.currentRow() < 0:
            return
        item = self.found.currentItem()
        self.hide()
        target = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(target, QAction):
            target.trigger()
        else:
            self.place_chosen.emit(target)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Go anywhere"))
        self.field.setPlaceholderText(self.tr("Article, person, organization, quote or command"))
        self.field.setAccessibleName(self.tr("What to find"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setAccessibleName(self.tr("Found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setSpacing(2)
        self.found.itemClicked.connect(lambda _: self._take())
        self._nothing.setForegroundRole(self._nothing.palette().ColorRole.PlaceholderText)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.found, 1)


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
