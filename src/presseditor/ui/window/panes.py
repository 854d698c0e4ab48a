"""How the panels share the window, and how the keyboard walks through them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from presseditor.ui.calm import CalmTabWidget

EDITOR_LEAST = 560
THREE_COLUMNS = 1500
"""Pixels of width from which the preview stands above the tabs instead of among them."""

FORM_SHARE = 72
"""Percent of the right column for a form: a person has eight fields."""


class Panes(QWidget):
    """Articles | editor | preview over tabs; in a narrow window the preview is a tab itself."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.right = QSplitter(Qt.Orientation.Vertical, self)
        self.tabs = CalmTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._preview: QWidget | None = None
        self._is_folded = False
        self._wide: bool | None = None
        self._lent: list[int] | None = None
        self.columns.setChildrenCollapsible(False)
        self.right.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)

    def fill(self, articles: QWidget, editor: QWidget, preview: QWidget) -> None:
        """Put the panels in."""
        self._preview = preview
        articles.setMinimumWidth(184)
        editor.setMinimumWidth(EDITOR_LEAST)
        preview.setMinimumWidth(280)
        self.tabs.setMinimumWidth(280)
        self.columns.addWidget(articles)
        self.columns.addWidget(editor)
        self.columns.addWidget(self.right)
        self.right.addWidget(preview)
        self.right.addWidget(self.tabs)
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 3)
        self.columns.setStretchFactor(2, 2)
        self.set_sizes()

    def set_sizes(self) -> None:
        """Share the room out anew."""
        width = max(self.width(), 1000)
        left = max(184, min(280, width // 6))
        right = max(280, (width - left) * 2 // 5)
        right = min(right, max(280, width - left - EDITOR_LEAST - 16))
        self.columns.setSizes([left, width - left - right, right])
        self.right.setSizes([self.height() * 3 // 5, self.height() * 2 // 5])

    def add_tab(self, widget: QWidget, label: str) -> None:
        """Add a panel under the preview."""
        self.tabs.addTab(widget, label)

    def show_tab(self, widget: QWidget) -> None:
        """Bring a panel to the front and give it the keyboard."""
        if self.tabs.indexOf(widget) >= 0:
            self.tabs.setCurrentWidget(widget)
        widget.show()
        _focus(widget)

    def lend_room(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's signature
        """Let the tabs have most of the height while a form is open in them, and give it back."""
        if self._is_folded or (wanted and self._lent is not None):
            return
        if wanted:
            self._lent = self.right.sizes()
            whole = sum(self._lent)
            if self._lent[-1] * 100 >= whole * FORM_SHARE:
                self._lent = None  # the officer gave the tabs even more
                return
            self.right.setSizes([whole - whole * FORM_SHARE // 100, whole * FORM_SHARE // 100])
        elif self._lent is not None:
            self.right.setSizes(self._lent)
            self._lent = None

    def fit(self, width: int) -> None:
        """Fold the preview into a tab where there is no room for it above them."""
        wide = width >= THREE_COLUMNS
        if wide != self._wide:
            self._wide = wide
            self.fold(wanted=not wide)

    def fold(self, *, wanted: bool) -> None:
        """Make the preview a tab, or give it the place above the tabs."""
        if self._preview is None or wanted == self._is_folded:
            return
        self._is_folded = wanted
        if wanted:
            self.tabs.insertTab(0, self._preview, self.tr("Preview"))
            self.tabs.setCurrentIndex(0)
        else:
            self.tabs.removeTab(self.tabs.indexOf(self._preview))
            self.right.insertWidget(0, self._preview)
            self._preview.show()
            self.right.setSizes([self.height() * 3 // 5, self.height() * 2 // 5])
        self.folded.emit(wanted)

    @property
    def is_folded(self) -> bool:
        """Tell whether the preview is a tab."""
        return self._is_folded

    def focus_next(self) -> None:
        """Move the keyboard to the next pane: articles, editor, preview, tabs."""
        places = [(self.columns, 0), (self.columns, 1)]
        places += [(self.right, number) for number in range(self.right.count())]
        panes = [pane for box, number in places if (pane := box.widget(number)) is not None]
        focused = QApplication.focusWidget()
        at = next(
            (
                number
                for number, pane in enumerate(panes)
                if focused is not None and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        for step in range(1, len(panes) + 1):
            if _focus(panes[(at + step) % len(panes)]):
                return


def _focus(pane: QWidget) -> bool:
    """Give the keyboard to a pane: to its proxy or to the first field that takes it."""
    widget: QWidget | None = pane
    for child in [pane, *pane.findChildren(QWidget)]:
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and child.isVisible() and child.isEnabled():
            widget = child
            break
    else:
        return False
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
