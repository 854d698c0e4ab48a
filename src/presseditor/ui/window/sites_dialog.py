"""The sites of the office in one list: add, change and test, remove and bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from presseditor.domain.site import Site
from presseditor.sites.registry import can, kinds
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.widgets.message_bar import BarAction, MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk

EMBEDDED = "embedded"
"""The site in the profile's own folder: it comes back with each start, so it is not removed."""
GRID = 8


class SitesDialog(QDialog):
    """Lists the sites; ``sites_changed`` comes when there is another list to choose from."""

    sites_changed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self.setWindowTitle(self.tr("Sites"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 420))
        self.list = QListWidget(self)
        self.messages = MessageBar(desk.translator.text, self)
        self.add_button = QPushButton(icon("plus"), self.tr("Add a site…"), self)
        self.change_button = QPushButton(self.tr("Change or test…"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.add_button.clicked.connect(lambda: self._open_wizard(None))
        self.change_button.clicked.connect(self.change)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.accept)
        self.list.itemDoubleClicked.connect(lambda _: self.change())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self._enable()
        self.reload()

    @property
    def chosen(self) -> Site | None:
        """The site that is marked in the list."""
        item = self.list.currentItem()
        site: Site | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return site

    def reload(self) -> None:
        """Read the list again."""
        self._background.run(self._desk.sites.all, self._show, owner=self)

    def change(self) -> None:
        """Change the marked site, or test whether it answers."""
        if self.chosen is not None:
            self._open_wizard(self.chosen)

    def remove(self) -> None:
        """Remove the marked site from the list; its pages stay where they are."""
        site = self.chosen
        if site is None:
            return
        sites = self._desk.sites
        self._background.run(
            lambda: sites.delete(site.id), self._offer_undo, self.messages.show_error, owner=self
        )

    def _offer_undo(self, site: Site) -> None:
        sites = self._desk.sites

        def bring_back() -> None:
            self._background.run(
                lambda: sites.save(site), self._note_change, self.messages.show_error, owner=self
            )

        words = self.tr("“{name}” was removed; its pages stay. A password must be given anew.")
        self.messages.show_note(
            words.format(name=site.name), BarAction(self.tr("Undo"), bring_back)
        )
        self._note_change(site)

    def _note_change(self, _: Site) -> None:
        self.reload()
        self.sites_changed.emit()

    def _open_wizard(self, site: Site | None) -> None:
        from presseditor.ui.setup.site_wizard import SiteWizard

        wizard = SiteWizard(self._desk, self._background, site, self)
        wizard.site_saved.connect(self._note_change)
        wizard.open()

    def _show(self, sites: list[Site]) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        for site in sites:
            kind = kinds().get(site.kind)
            label = self._desk.translator.text(kind.label) if kind else site.kind
            item = QListWidgetItem(
                icon("folder-open" if can(site).folder else "globe", self.palette().ColorRole.Text),
                f"{site.name} — {label}\n{site.address}",
            )
            item.setData(Qt.ItemDataRole.UserRole, site)
            item.setToolTip(plain_tip(site.address))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(sites) - 1))
        self._enable()

    def _enable(self) -> None:
        site = self.chosen
        self.change_button.setEnabled(site is not None)
        self.remove_button.setEnabled(site is not None and site.id != EMBEDDED)

    def _lay_out(self) -> None:
        words = PlainLabel(self.tr("Releases go out to these places."), self)
        words.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Sites"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.add_button, self.change_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(self.messages)
        column.addLayout(row)
