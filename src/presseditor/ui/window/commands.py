"""Every command of the window: its words, its keys, and the menu it stands in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from presseditor.ui.icons import icon
from presseditor.ui.plain_words import plain_tip

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Command:
    """``name`` is what code calls it; ``keys`` as ``QKeySequence`` reads them."""

    name: str
    label: str
    keys: str = ""
    icon: str = ""


class Commands(QObject):
    """The menus and their actions; an action does nothing until ``bind`` gives it a deed.

    A later deed takes the place of an earlier one.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._deeds: dict[str, Callable[[], object]] = {}
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
        self._deeds[name] = deed
        self._actions[name].setEnabled(True)

    def release(self, name: str) -> None:
        """Show that the command does nothing now."""
        self._deeds.pop(name, None)
        self._actions[name].setEnabled(False)

    def _call(self, name: str) -> None:
        deed = self._deeds.get(name)
        if deed is not None:
            deed()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return all actions, in menu order."""
        return list(self._actions.values())

    def _make(self, command: Command) -> QAction:
        action = QAction(command.label, self._window)
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.keys:
            action.setShortcuts(_keys(command.keys))
            plain = command.label.replace("&", "").rstrip("…")
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(plain_tip(f"{plain} ({native})"))
        action.setIconVisibleInMenu(False)
        action.triggered.connect(lambda _=False: self._call(command.name))
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
        return [
            Command("new", self.tr("New article"), "Ctrl+N", "plus"),
            Command("paste_text", self.tr("Paste a text…"), "Ctrl+Shift+N", "clipboard-paste"),
            Command("open", self.tr("Open a file…"), "Ctrl+O", "folder-open"),
            Command(SEPARATOR, ""),
            Command("save", self.tr("Save now"), "Ctrl+S"),
            Command("export", self.tr("Export…"), "Ctrl+E", "download"),
            Command("export_final", self.tr("Export the final version…"), "Ctrl+Shift+E"),
            Command(SEPARATOR, ""),
            Command("export_all", self.tr("Export everything…")),
            Command("backup", self.tr("Back up everything…")),
            Command("restore", self.tr("Restore a backup…")),
            Command("verify", self.tr("Check the database…")),
            Command(SEPARATOR, ""),
            Command("sites", self.tr("Sites…"), "", "globe"),
            Command("settings", self.tr("Settings…"), "Ctrl+,", "settings"),
            Command("quit", self.tr("Quit"), "Ctrl+Q"),
        ]

    def _edit(self) -> list[Command]:
        return [
            Command("undo", self.tr("Undo"), "Ctrl+Z"),
            Command("redo", self.tr("Redo"), "Ctrl+Y"),
            Command(SEPARATOR, ""),
            Command("cut", self.tr("Cut"), "Ctrl+X"),
            Command("copy", self.tr("Copy"), "Ctrl+C"),
            Command("paste", self.tr("Paste"), "Ctrl+V"),
            Command("paste_plain", self.tr("Paste as plain text"), "Ctrl+Shift+V"),
            Command("select_all", self.tr("Select all"), "Ctrl+A"),
            Command(SEPARATOR, ""),
            Command("find", self.tr("Find in the text…"), "Ctrl+F", "search"),
            Command(SEPARATOR, ""),
            Command("bring_back", self.tr("Bring the deleted article back")),
        ]

    def _view(self) -> list[Command]:
        return [
            Command("go", self.tr("Go anywhere…"), "Ctrl+K", "search"),
            Command("next_pane", self.tr("Next pane"), "F6"),
            Command(SEPARATOR, ""),
            Command("articles", self.tr("Articles"), "Ctrl+1"),
            Command("preview", self.tr("Preview"), "Ctrl+2"),
            Command("directory", self.tr("Directory"), "Ctrl+3"),
            Command("wide_directory", self.tr("Directory in a window of its own")),
            Command("checks", self.tr("Checks"), "Ctrl+4"),
            Command("publications", self.tr("Publishing"), "Ctrl+5"),
            Command(SEPARATOR, ""),
            Command("larger", self.tr("Larger text"), "Ctrl++"),
            Command("smaller", self.tr("Smaller text"), "Ctrl+-"),
            Command("normal", self.tr("Text at 100 %"), "Ctrl+0"),
        ]

    def _article(self) -> list[Command]:
        return [
            Command("check", self.tr("Check"), "F7", "spell-check"),
            Command("typograph", self.tr("Clean up typography"), "Ctrl+Shift+T"),
            Command("revisions", self.tr("Earlier states…"), "Ctrl+Shift+H", "history"),
            Command(SEPARATOR, ""),
            Command("to_draft", self.tr("Back to the drafts")),
            Command("to_review", self.tr("Send to review")),
            Command("to_approved", self.tr("Approve")),
            Command(SEPARATOR, ""),
            Command("publish", self.tr("Publish"), "Ctrl+Enter", "send"),
            Command("withdraw", self.tr("Take off the site…"), "", "undo-2"),
            Command(SEPARATOR, ""),
            Command("delete", self.tr("Delete the article"), "Ctrl+Shift+Delete", "trash-2"),
        ]

    def _help(self) -> list[Command]:
        return [
            Command("keys", self.tr("Keys"), "F1"),
            Command("updates", self.tr("Check for new versions…")),
            Command("log", self.tr("Open the log")),
            Command("about", self.tr("About the program")),
        ]


def _keys(keys: str) -> list[QKeySequence]:
    """Return the shortcut as it is shown; Qt calls the big Enter key Return."""
    names = dict.fromkeys((keys, keys.replace("Enter", "Return")))
    return [QKeySequence(name) for name in names]
