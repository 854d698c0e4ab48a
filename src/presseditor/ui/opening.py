"""Hands addresses, files and folders to the programs that the officer shows them with."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_address(address: str) -> None:
    """Show an address in the officer's browser."""
    QDesktopServices.openUrl(QUrl(address))


def open_file(file: Path) -> None:
    """Show a file in the program for its kind, a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
