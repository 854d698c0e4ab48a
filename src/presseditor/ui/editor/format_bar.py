"""The row of buttons over the text."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QToolBar, QWidget

from presseditor.ui.editor.formatting import (
    TABLE,
    insert_block,
    toggle_around,
    toggle_heading,
    toggle_lines,
)
from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import plain_tip


class FormatBar(QToolBar):
    """Sets Markdown in a writing area; wishes that need more are signals."""

    link_requested = Signal()
    picture_requested = Signal()
    record_requested = Signal()

    def __init__(self, area: WritingArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        # What is put into a menu too; undo and redo stand in another one.
        self.commands: list[QAction] = []
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(self.tr("Formatting"))
        self._add_marks()
        self.addSeparator()
        self._add_inserts()
        self.addSeparator()
        self._add_history()

    def _add_marks(self) -> None:
        cursor = self._with_cursor
        self._add("bold", self.tr("Bold"), "Ctrl+B", cursor(lambda at: toggle_around(at, "**")))
        self._add("italic", self.tr("Italic"), "Ctrl+I", cursor(lambda at: toggle_around(at, "*")))
        self._add("heading", self.tr("Subheading"), "Ctrl+Alt+2", cursor(toggle_heading))
        self._add(
            "list", self.tr("List"), "Ctrl+Shift+L", cursor(lambda at: toggle_lines(at, "bullet"))
        )
        self._add(
            "list-ordered",
            self.tr("Numbered list"),
            "Ctrl+Shift+7",
            cursor(lambda at: toggle_lines(at, "number")),
        )
        self._add(
            "quote",
            self.tr("Set off as a quotation"),
            "Ctrl+Shift+9",
            cursor(lambda at: toggle_lines(at, "quote")),
        )

    def _add_inserts(self) -> None:
        self._add("link", self.tr("Link…"), "Ctrl+Shift+K", self.link_requested.emit)
        self._add(
            "table", self.tr("Table"), "", self._with_cursor(lambda at: insert_block(at, TABLE))
        )
        self._add("image", self.tr("Picture…"), "Ctrl+Shift+P", self.picture_requested.emit)
        self._add("at-sign", self.tr("Record from the directory"), "", self.record_requested.emit)

    def _add_history(self) -> None:
        undo = self._add("undo-2", self.tr("Undo"), "", self._area.undo)
        redo = self._add("redo-2", self.tr("Redo"), "", self._area.redo)
        self.commands = [one for one in self.commands if one not in {undo, redo}]
        undo.setEnabled(False)
        redo.setEnabled(False)
        self._area.undoAvailable.connect(undo.setEnabled)
        self._area.redoAvailable.connect(redo.setEnabled)

    def _add(self, name: str, label: str, keys: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(name), label, self)
        action.setToolTip(plain_tip(f"{label} ({keys})" if keys else label))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: run())
        self.addAction(action)
        self.commands.append(action)
        return action

    def _with_cursor(self, change: Callable[[QTextCursor], None]) -> Callable[[], None]:
        def run() -> None:
            cursor = self._area.textCursor()
            change(cursor)
            self._area.setTextCursor(cursor)
            self._area.setFocus()

        return run
