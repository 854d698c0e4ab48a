"""An empty list that says what goes there and has the button that makes the first one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID, quiet_label


class EmptyState(QWidget):
    """A sentence and a button."""

    create_requested = Signal()

    def __init__(self, icon_name: str, text: str, button: str) -> None:
        super().__init__()
        self.picture = PlainLabel()
        self.picture.setPixmap(icon(icon_name).pixmap(4 * GRID, 4 * GRID))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = quiet_label(text)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(icon("plus"), button)
        self.button.clicked.connect(self.create_requested)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        box.setSpacing(2 * GRID)
        box.addStretch(1)
        box.addWidget(self.picture)
        box.addWidget(self.text)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
