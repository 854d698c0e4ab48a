"""The directory beside the text: everything a text can name, one double click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QTabWidget, QWidget
from typing_extensions import override

from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.record_page import RecordPage
from presseditor.ui.directory.tables import tables
from presseditor.ui.records.layout import plain_column

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.records import RecordRef


class DirectoryPanel(QWidget):
    """Tabs of the nouns. ``insert_requested`` carries a ``RecordRef``, ``event_chosen`` an id."""

    insert_requested = Signal(object)
    event_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setUsesScrollButtons(True)
        self.pages = [RecordPage(desk, table, background, bridge) for table in tables(desk)]
        for page in self.pages:
            self._tabs.addTab(page, page.table.title)
            page.insert_requested.connect(self.insert_requested)
            page.event_chosen.connect(self.event_chosen)
        self._shown = 0
        self._tabs.currentChanged.connect(self._change_tab)
        plain_column(self, 0).addWidget(self._tabs)
        self.setFocusProxy(self._tabs)

    def page_of(self, noun: str) -> RecordPage:
        """Return the tab of ``noun``: ``quote``, ``person``, ``org``, ``event``, ``image``, …."""
        return next(page for page in self.pages if page.table.noun == noun)

    def show_record(self, ref: RecordRef) -> None:
        """Open the tab of a record and its form."""
        page = self.page_of(ref.kind.value)
        self._tabs.setCurrentWidget(page)
        page.open_by_id(ref.id)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for page in self.pages:
            page.leave()
        super().hideEvent(event)

    def _change_tab(self, index: int) -> None:
        self.pages[self._shown].leave()
        self._shown = index
