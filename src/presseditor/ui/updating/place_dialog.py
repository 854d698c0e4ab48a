"""Where new versions are: an address, and the file that the office's signature is known by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import GRID
from presseditor.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


class PlaceDialog(QDialog):
    """``place_set`` comes when the program looks somewhere else from now on."""

    place_set = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._updates = desk.updates
        self._background = background
        self.setWindowTitle(self.tr("Where new versions are"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(520, 220))
        self.address = QLineEdit(self)
        self.root = QLineEdit(self)
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.messages = MessageBar(desk.translator.text, self)
        self._lay_out()
        self._show_place()
        self.choose_button.clicked.connect(self._choose)
        self.save_button.clicked.connect(self.save)

    def save(self) -> None:
        """Keep both; say in words why they cannot be used."""
        address, file = self.address.text().strip(), self.root.text().strip()
        updates = self._updates
        self._background.run(
            lambda: updates.set_place(address, Path(file) if file else None),
            lambda _: self._finish(),
            self.messages.show_error,
            owner=self,
        )

    def _finish(self) -> None:
        self.place_set.emit()
        self.accept()

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("The file of the office's signature"), "", "root.json (*.json)"
        )
        if file:
            self.root.setText(file)

    def _show_place(self) -> None:
        place = self._updates.place
        if place is None:
            return
        self.address.setText(place.address)
        if place.is_policy:
            for widget in (self.address, self.root, self.choose_button, self.save_button):
                widget.setEnabled(False)
            self.messages.show_problem(self.tr("An administrator has set this."))
        else:
            self.root.setPlaceholderText(self.tr("The file is kept; choose another to replace it."))

    def _lay_out(self) -> None:
        self.address.setPlaceholderText(self.tr("A folder or an http address; empty for nowhere"))
        address_words = PlainLabel(self.tr("&Address"), self)
        address_words.setBuddy(self.address)
        root_words = PlainLabel(self.tr("The file root.json of the office's &signature"), self)
        root_words.setBuddy(self.root)
        root_row = QHBoxLayout()
        root_row.addWidget(self.root, 1)
        root_row.addWidget(self.choose_button)
        close = QPushButton(self.tr("Cancel"), self)
        close.clicked.connect(self.reject)
        for button in (self.choose_button, close):
            button.setAutoDefault(False)
        self.save_button.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (address_words, self.address, root_words):
            column.addWidget(widget)
        column.addLayout(root_row)
        column.addStretch(1)
        column.addWidget(self.messages)
        column.addLayout(row)
