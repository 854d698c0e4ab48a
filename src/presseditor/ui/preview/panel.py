"""The preview's place in the window: renders off the GUI thread, paints what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.preview.choice import picture_finder
from presseditor.ui.preview.patch import patch_between
from presseditor.ui.preview.text_view import TextView

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.site import Site
    from presseditor.rendering.block import Block
    from presseditor.services.writing.preview import Preview, PreviewPage
    from presseditor.ui.preview.view import PreviewView

PAGE_WIDTHS: dict[str, int | None] = {"phone": 390, "desktop": None, "print": 794}
"""Pixels: a common phone; all the room; A4 at 96 dots an inch."""
LINE = "preview"


class PreviewPanel(QWidget):
    """Shows the open article as it will be published.

    ``painted`` carries the article whose page is on the screen; ``width_chosen`` the name of a
    page width to be remembered; ``link_clicked`` an address in the text.
    """

    painted = Signal(object)
    width_chosen = Signal(str)
    link_clicked = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._view: PreviewView | None = None
        self._preview: Preview | None = None
        self._article = Article(id="")
        self._stale = False
        self._rendering = False
        self._number = 0
        self._shown: dict[int, Article] = {}
        self._blocks: tuple[Block, ...] = ()
        self._sites: list[Site] = []
        self.site_box = CalmComboBox(self)
        self.widths = QButtonGroup(self)
        self._hint = PlainLabel(self.tr("The page will appear here."), self)
        self._lay_out()
        self.site_box.currentIndexChanged.connect(lambda _: self._load_shell())

    def open_view(self, view: PreviewView) -> None:
        """Start painting with ``view``; called when the window has been painted."""
        if self._view is not None:
            self._view.close_page()
            self._view.widget.hide()
            self._view.widget.deleteLater()
        self._view = view
        self._hint.hide()
        self._column.addWidget(view.widget, 1)
        view.link_clicked.connect(self.link_clicked)
        view.painted.connect(self._note_painted)
        view.failed.connect(self._fall_back)
        view.set_page_width(PAGE_WIDTHS[self.width_name])
        self._load_shell()

    def show_article(self, article: Article | None) -> None:
        """Render ``article`` soon; of several in a row only the last is."""
        self._article = article or Article(id="")
        self._stale = True
        self._render()

    def show_sites(self, sites: list[Site], chosen: str) -> None:
        """Offer the sites whose page can be shown."""
        self._sites = sites
        self.site_box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.site_box.clear()
        for site in sites:
            self.site_box.addItem(site.name, site.id)
        self.site_box.setCurrentIndex(max(0, self.site_box.findData(chosen)))
        self.site_box.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.site_box.setVisible(len(sites) > 1)
        self._load_shell()

    def set_width(self, name: str) -> None:
        """Show the page for ``phone``, ``desktop`` or ``print``."""
        for button in self.widths.buttons():
            button.setChecked(button.objectName() == name)
        if self._view is not None:
            self._view.set_page_width(PAGE_WIDTHS.get(name))

    @property
    def width_name(self) -> str:
        """The chosen page width."""
        button = self.widths.checkedButton()
        return button.objectName() if button is not None else "desktop"

    def follow_line(self, part: str, line: int) -> None:
        """Bring the block made from ``line`` of a part of the article into sight."""
        if self._view is None:
            return
        best = None
        for number, block in enumerate(self._blocks):
            if block.part == part and (block.line is None or block.line <= line):
                best = number
        if best is not None:
            self._view.scroll_to(best)

    def shutdown(self) -> None:
        """Let go of the page."""
        if self._view is not None:
            self._view.close_page()

    @property
    def view(self) -> PreviewView | None:
        """The engine that paints, once there is one."""
        return self._view

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._render()

    def _load_shell(self) -> None:
        if self._view is None:
            return
        site = self._site()
        pages = self._desk

        def show(shell: str) -> None:
            if self._view is not None and site == self._site():
                self._view.show_shell(shell)
                self._blocks = ()
                self._stale = True
                self._render()

        self._background.run_in_line(
            LINE, lambda: self._preview_there(pages).shell(site), show, owner=self
        )

    def _render(self) -> None:
        ready = self._view is not None and self.isVisible() and not self._rendering
        if not ready or not self._stale:
            return
        article, self._stale = self._article, False
        self._rendering = True
        desk = self._desk
        self._background.run_in_line(
            LINE,
            lambda: self._preview_there(desk).render(article),
            lambda page: self._paint(article, page),
            self._give_up,
            owner=self,
        )

    def _preview_there(self, desk: Desk) -> Preview:
        """Make the renderer on the one thread that uses it."""
        if self._preview is None:
            self._preview = desk.preview()
        return self._preview

    def _paint(self, article: Article, page: PreviewPage) -> None:
        self._rendering = False
        if self._view is None:
            return
        blocks = page.fragment.blocks
        patch = patch_between([one.html for one in self._blocks], [one.html for one in blocks])
        self._blocks = blocks
        self._number += 1
        self._shown = {self._number: article}
        self._view.show_head(page.head)
        self._view.apply(patch, self._number)
        self._render()

    def _give_up(self, error: PressError) -> None:
        self._rendering = False
        self._background.press_error.emit(error)

    def _note_painted(self, number: int) -> None:
        if number in self._shown:
            self.painted.emit(self._shown[number])

    def _fall_back(self) -> None:
        if not isinstance(self._view, TextView):
            self.open_view(TextView(picture_finder(self._desk), self))

    def _site(self) -> Site | None:
        index = self.site_box.currentIndex()
        return self._sites[index] if 0 <= index < len(self._sites) else None

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        for name, picture, label in (
            ("phone", "smartphone", self.tr("As on a phone")),
            ("desktop", "monitor", self.tr("As on a screen")),
            ("print", "printer", self.tr("As on paper")),
        ):
            row.addWidget(self._width_button(name, picture, label))
        row.addStretch(1)
        row.addWidget(self.site_box)
        self.site_box.setAccessibleName(self.tr("Site"))
        self.site_box.hide()
        self._hint.setAlignment(self._hint.alignment().AlignCenter)
        self._hint.setForegroundRole(self._hint.palette().ColorRole.PlaceholderText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        self._column.addWidget(self._hint, 1)

    def _choose_width(self, name: str) -> None:
        self.set_width(name)
        self.width_chosen.emit(name)

    def _width_button(self, name: str, picture: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(plain_tip(label))
        button.setAccessibleName(label)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self._choose_width(name))
        self.widths.addButton(button)
        return button
