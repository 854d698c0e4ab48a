"""Every command of the window: its words, its keys, and the menu it stands in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from presseditor.ui.icons import icon

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Command:
    """``name`` is what code calls it; ``keys`` as ``QKeySequence`` reads them."""

    name: str
    label: str
    keys: str = ""
    icon: str = ""


class Commands(QObject):
    """The menus and their actions; an action does nothing until ``bind`` gives it a deed."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for name, label, commands in self._menus():
            menu = window.menuBar().addMenu(label)
            menu.setToolTipsVisible(True)
            self.menus[name] = menu
            for command in commands:
                if command.name == SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(command))

    def bind(self, name: str, deed: Callable[[], object]) -> None:
        """Do ``deed`` when the command is called, and show that it can be called."""
        action = self._actions[name]
        action.triggered.connect(lambda _=False: deed())
        action.setEnabled(True)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return all actions, in menu order."""
        return list(self._actions.values())

    def enable(self, names: tuple[str, ...], *, wanted: bool) -> None:
        """Let commands be called, or not."""
        for name in names:
            self._actions[name].setEnabled(wanted)

    def _make(self, command: Command) -> QAction:
        action = QAction(command.label, self._window)
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
            plain = command.label.replace("&", "").rstrip("…")
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain} ({native})")
        action.setIconVisibleInMenu(False)
        action.setEnabled(False)
        self._actions[command.name] = action
        return action

    def _menus(self) -> list[tuple[str, str, list[Command]]]:
        return [
            ("file", self.tr("&File"), self._file()),
            ("edit", self.tr("&Edit"), self._edit()),
            ("insert", self.tr("&Insert"), []),
            ("view", self.tr("&View"), self._view()),
            ("article", self.tr("&Article"), self._article()),
            ("help", self.tr("&Help"), self._help()),
        ]

    def _file(self) -> list[Command]:
        tr = self.tr
        return [
            Command("new", tr("New article"), "Ctrl+N", "plus"),
            Command("paste_text", tr("Paste a text…"), "Ctrl+Shift+N", "clipboard-paste"),
            Command("open", tr("Open a file…"), "Ctrl+O", "folder-open"),
            Command(SEPARATOR, ""),
            Command("save", tr("Save now"), "Ctrl+S"),
            Command("export", tr("Export…"), "Ctrl+E", "download"),
            Command(SEPARATOR, ""),
            Command("backup", tr("Back up everything…")),
            Command("restore", tr("Restore a backup…")),
            Command(SEPARATOR, ""),
            Command("sites", tr("Sites…"), "", "globe"),
            Command("settings", tr("Settings…"), "Ctrl+,", "settings"),
            Command("quit", tr("Quit"), "Ctrl+Q"),
        ]

    def _edit(self) -> list[Command]:
        tr = self.tr
        return [
            Command("undo", tr("Undo"), "Ctrl+Z"),
            Command("redo", tr("Redo"), "Ctrl+Y"),
            Command(SEPARATOR, ""),
            Command("cut", tr("Cut"), "Ctrl+X"),
            Command("copy", tr("Copy"), "Ctrl+C"),
            Command("paste", tr("Paste"), "Ctrl+V"),
            Command("paste_plain", tr("Paste as plain text"), "Ctrl+Shift+V"),
            Command("select_all", tr("Select all"), "Ctrl+A"),
            Command(SEPARATOR, ""),
            Command("find", tr("Find in the text…"), "Ctrl+F", "search"),
        ]

    def _view(self) -> list[Command]:
        tr = self.tr
        return [
            Command("go", tr("Go anywhere…"), "Ctrl+K", "search"),
            Command("next_pane", tr("Next pane"), "F6"),
            Command(SEPARATOR, ""),
            Command("articles", tr("Articles"), "Ctrl+1"),
            Command("preview", tr("Preview"), "Ctrl+2"),
            Command("directory", tr("Directory"), "Ctrl+3"),
            Command("checks", tr("Checks"), "Ctrl+4"),
            Command("publications", tr("Publishing"), "Ctrl+5"),
            Command(SEPARATOR, ""),
            Command("larger", tr("Larger text"), "Ctrl++"),
            Command("smaller", tr("Smaller text"), "Ctrl+-"),
            Command("normal", tr("Text at 100 %"), "Ctrl+0"),
        ]

    def _article(self) -> list[Command]:
        tr = self.tr
        return [
            Command("check", tr("Check"), "F7", "spell-check"),
            Command("typograph", tr("Clean up typography"), "Ctrl+Shift+T"),
            Command("revisions", tr("Earlier states…"), "Ctrl+H", "history"),
            Command(SEPARATOR, ""),
            Command("to_draft", tr("Back to the drafts")),
            Command("to_review", tr("Send to review")),
            Command("to_approved", tr("Approve")),
            Command(SEPARATOR, ""),
            Command("publish", tr("Publish"), "Ctrl+Return", "send"),
            Command("withdraw", tr("Withdraw from the site…")),
            Command(SEPARATOR, ""),
            Command("delete", tr("Delete the article"), "Ctrl+Shift+Delete", "trash-2"),
        ]

    def _help(self) -> list[Command]:
        tr = self.tr
        return [
            Command("keys", tr("Keys and marks"), "F1"),
            Command("log", tr("Open the log")),
            Command("about", tr("About the program")),
        ]
