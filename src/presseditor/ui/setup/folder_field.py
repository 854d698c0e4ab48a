"""A folder, typed or chosen."""

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from presseditor.ui.widgets.form_layout import plain_row


class FolderField(QWidget):
    """A line with a button that opens the system's dialog; ``value`` is empty for no folder."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self.line = QLineEdit(value)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAutoDefault(False)
        row = plain_row(self)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.button.clicked.connect(self._choose)

    @property
    def value(self) -> str:
        """The folder as it stands."""
        return self.line.text().strip()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.value)
        if chosen:
            self.line.setText(QDir.toNativeSeparators(chosen))
