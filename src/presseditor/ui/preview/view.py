"""The seam between the preview's panel and the two engines that can paint it."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from presseditor.ui.preview.patch import Patch


class PreviewView(Protocol):
    """A painted page.

    ``link_clicked(str)`` is an address that the officer clicked, ``painted(int)`` the number of
    the patch that is on the screen, ``failed()`` says that this engine cannot go on.
    """

    link_clicked: SignalInstance
    painted: SignalInstance
    failed: SignalInstance

    @property
    def widget(self) -> QWidget:
        """What to put in the window."""
        ...

    def show_shell(self, html: str) -> None:
        """Load a site's page with empty places; blocks shown before are gone."""
        ...

    def show_head(self, head: dict[str, str]) -> None:
        """Fill title, date and rubric."""
        ...

    def apply(self, patch: Patch, number: int) -> None:
        """Change some blocks."""
        ...

    def scroll_to(self, block: int) -> None:
        """Bring a block into sight."""
        ...

    def set_page_width(self, width: int | None) -> None:
        """Lay the page out for ``width`` pixels; ``None`` for all the room there is."""
        ...

    def close_page(self) -> None:
        """Let go of the page before the program ends."""
        ...
