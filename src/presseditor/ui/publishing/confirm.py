"""One question before what cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from presseditor.ui.plain_words import PlainBox


def confirm(parent: QWidget, title: str, text: str, yes: str) -> bool:
    """Ask; ``yes`` labels the button that does it, and Enter and Escape leave all as it is."""
    box = PlainBox(PlainBox.Icon.Warning, title, text, parent)
    agreed = box.addButton(yes, PlainBox.ButtonRole.DestructiveRole)
    no = box.addButton(
        QCoreApplication.translate("Confirm", "Leave it as it is"),
        PlainBox.ButtonRole.RejectRole,
    )
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is agreed
