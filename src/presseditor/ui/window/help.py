"""Help in the window: keys and marks on one page, and what the program is."""

from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from presseditor.ui.icons import icon
from presseditor.ui.opening import open_address, open_file
from presseditor.ui.window.main_window import MainWindow


def help_deeds(
    window: MainWindow, marks: list[QAction], log: Path
) -> dict[str, Callable[[], object]]:
    """Return what the commands of the help menu do; ``marks`` are the actions of the text."""
    translate = QCoreApplication.translate

    def show_keys() -> None:
        actions = window.commands.all() + marks
        HelpDialog.keys(translate("Help", "Keys"), actions, window).open()

    def show_about() -> None:
        words = translate(
            "Help",
            "<p>A press desk: drafts press releases offline and publishes them with one click.</p>"
            "<p>Licence: MIT. Icons: Lucide (ISC). Word forms: OpenCorpora (CC BY-SA). "
            "Window: Qt for Python (LGPL).</p>",
        )
        HelpDialog.about(translate("Help", "About the program"), words, window).open()

    def show_log() -> None:
        if log.exists():
            open_file(log)
        else:
            window.message_bar.show_note(translate("Help", "The log is empty: no defect was met."))

    return {"keys": show_keys, "about": show_about, "log": show_log}


class HelpDialog(QDialog):
    """One page of text with a button to close it."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 600)
        page = QTextBrowser(self)
        page.setOpenLinks(False)
        page.anchorClicked.connect(lambda url: open_address(url.toString()))
        page.setHtml(html)
        page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(icon("x"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(page, 1)
        column.addWidget(buttons)

    @classmethod
    def keys(cls, title: str, actions: list[QAction], parent: QWidget) -> "HelpDialog":
        """Return the page of all commands that have keys, and of the marks in a text."""
        rows = "".join(
            f"<tr><td style='padding:4px 16px 4px 0'><b>{_keys(action)}</b></td>"
            f"<td style='padding:4px'>{action.text().replace('&', '')}</td></tr>"
            for action in actions
            if not action.shortcut().isEmpty()
        )
        return cls(title, f"<table>{rows}</table>", parent)

    @classmethod
    def about(cls, title: str, words: str, parent: QWidget) -> "HelpDialog":
        """Return the page about the program: what it is and whose work is in it."""
        return cls(title, f"<h2>PressEditor {version('presseditor')}</h2>{words}", parent)


def _keys(action: QAction) -> str:
    return action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
