"""Help in the window: keys and marks on one page, and what the program is."""

from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget


class HelpDialog(QDialog):
    """One page of text with a button to close it."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 600)
        page = QTextBrowser(self)
        page.setOpenExternalLinks(True)
        page.setHtml(html)
        page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
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
