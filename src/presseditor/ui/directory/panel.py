"""The directory beside the text: everything a text can name, one double click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.record_page import RecordPage
from presseditor.ui.directory.tables import Table, tables
from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import GRID, plain_column, tool_button

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.record_link import RecordRef
    from presseditor.ui.directory.window import DirectoryWindow


COLUMNS = 3
"""Two rows of three: six Russian names never fit beside each other in a side panel."""


class DirectoryPanel(QWidget):
    """Tabs of the nouns. ``insert_requested`` carries a ``RecordRef``, ``event_chosen`` an id."""

    insert_requested = Signal(object)
    event_chosen = Signal(str)
    form_shown = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._bridge = desk, background, bridge
        self._window: DirectoryWindow | None = None
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self.pages = [RecordPage(desk, table, background, bridge) for table in tables(desk)]
        grid = QGridLayout()
        grid.setContentsMargins(GRID, GRID, GRID, 0)
        grid.setSpacing(0)
        for number, page in enumerate(self.pages):
            self._stack.addWidget(page)
            button = self._tab(page.table)
            self._buttons.addButton(button, number)
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            page.insert_requested.connect(self.insert_requested)
            page.event_chosen.connect(self.event_chosen)
            page.form_shown.connect(self.form_shown)
        self.wide_button = tool_button("external-link", self.tr("Open the directory in a window"))
        self.wide_button.clicked.connect(self.show_window)
        grid.addWidget(self.wide_button, 0, COLUMNS)
        self._buttons.button(0).setChecked(True)
        self._buttons.idClicked.connect(self.show_tab)
        box = plain_column(self, 0)
        box.addLayout(grid)
        box.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)

    def show_tab(self, number: int) -> None:
        """Show a tab; what was changed in the one before is stored."""
        self.pages[self._stack.currentIndex()].leave()
        self._stack.setCurrentIndex(number)
        self._buttons.button(number).setChecked(True)
        self.form_shown.emit(self.pages[number].shows_form)

    def show_window(self) -> None:
        """Open the whole directory wide, or bring it to the front."""
        from presseditor.ui.directory.window import DirectoryWindow

        self.pages[self._stack.currentIndex()].leave()
        if self._window is None:
            self._window = DirectoryWindow(self._desk, self._background, self._bridge, self)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def page_of(self, noun: str) -> RecordPage:
        """Return the tab of ``noun``: ``quote``, ``person``, ``org``, ``event``, ``image``, …."""
        return next(page for page in self.pages if page.table.noun == noun)

    def show_record(self, ref: RecordRef) -> None:
        """Open the tab of a record and its form."""
        page = self.page_of(ref.kind.value)
        self.show_tab(self.pages.index(page))
        page.open_by_id(ref.id)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for page in self.pages:
            page.leave()
        super().hideEvent(event)

    @staticmethod
    def _tab(table: Table) -> QToolButton:
        button = QToolButton()
        button.setText(table.title)
        button.setIcon(icon(table.icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button
