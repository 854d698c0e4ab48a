"""Hands addresses, files and folders to the programs that the officer shows them with.

The one place that does: what a text, a record or a site says is judged here before any other
program sees it.
"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from presseditor.domain.addresses import WEB_SCHEMES, complete_address
from presseditor.domain.site import Site
from presseditor.sites.registry import page_address

OPENED_SCHEMES = WEB_SCHEMES | {"mailto"}
"""What is handed to the browser and to the mail program; any other scheme may start a program."""


def can_open(address: str) -> bool:
    """Tell whether ``open_address`` would show it."""
    return bool(complete_address(address, OPENED_SCHEMES))


def open_address(address: str) -> bool:
    """Show a web or mail address in the officer's program for it; return False for any other."""
    judged = complete_address(address, OPENED_SCHEMES)
    return bool(judged) and QDesktopServices.openUrl(QUrl(judged))


def open_page(site: Site | None, url: str) -> bool:
    """Show a page that was delivered to ``site``; return False for what can be no page of it."""
    page = page_address(site, url)
    if page.startswith("file:"):
        return open_file(Path(QUrl(page).toLocalFile()))
    return open_address(page)


def open_file(file: Path) -> bool:
    """Show a file in the program for its kind, a folder in the file manager."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
