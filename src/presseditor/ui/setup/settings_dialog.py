"""The officer's choices, made from one declared list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from presseditor.domain.errors import PressError
from presseditor.domain.site import Site
from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.setup.backup_panel import BackupPanel
from presseditor.ui.setup.setting_list import setting_list
from presseditor.ui.widgets.form_layout import (
    GRID,
    ColumnScroll,
    FieldBox,
    plain_column,
    plain_row,
    section_label,
)

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.settings import Settings


class SettingsDialog(QDialog):
    """``settings_changed`` carries the new ``Settings``.

    ``sites_requested`` asks for the wizard.
    """

    settings_changed = Signal(object)
    sites_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._values: dict[str, Callable[[], Any]] = {}
        self.fields: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 640))
        self.page = QWidget()
        self.answer = PlainLabel()
        self.answer.setWordWrap(True)
        self.save_button = QPushButton(self.tr("Save the settings"))
        self.sites_button = QPushButton(self.tr("Add a site…"))
        close = QPushButton(self.tr("Cancel"))
        row = plain_row()
        row.addWidget(self.sites_button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save_button)
        box = plain_column(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(ColumnScroll(self.page), 1)
        box.addWidget(self.answer)
        box.addLayout(row)
        close.clicked.connect(self.reject)
        for other in (self.sites_button, close):
            other.setAutoDefault(False)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.sites_button.clicked.connect(self.sites_requested)
        self.save_button.setEnabled(False)
        background.run(desk.sites.all, self._show, owner=self)

    def save(self) -> None:
        """Store the choices; say in words why they cannot be stored."""
        values = {name: read() for name, read in self._values.items()}
        zone = self._desk.office_zone  # it was seen in the list
        self._background.run(
            lambda: zone.change(**values), self._finish, self._show_error, owner=self
        )

    def _show(self, sites: list[Site]) -> None:
        current = self._desk.settings.current
        column = plain_column(self.page, GRID + GRID // 2)
        for setting in setting_list(sites, self._desk.translator.text, self._desk.time_words):
            field, read = setting.edit(getattr(current, setting.name))
            self._values[setting.name] = read
            self.fields[setting.name] = field
            if setting.section:
                column.addWidget(section_label(setting.section))
            column.addWidget(FieldBox(setting.label, field, setting.hint))
        self.backups = BackupPanel(self._desk, self._background, self._values["backup_folder"])
        column.addWidget(self.backups)
        column.addStretch(1)
        self.save_button.setEnabled(True)
        self.fields["office"].setFocus()

    def _finish(self, settings: Settings) -> None:
        self.settings_changed.emit(settings)
        self.accept()

    def _show_error(self, error: PressError) -> None:
        self.answer.setText("⚠ " + self._desk.translator.text(error.text))
