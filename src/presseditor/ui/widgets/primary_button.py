"""The look of the one button of a dialog that goes on."""

from PySide6.QtWidgets import QPushButton

FILLED = """
QPushButton { background: palette(highlight); color: palette(highlighted-text); border: 0;
  border-radius: 4px; padding: 6px 14px; font-weight: 600; }
QPushButton:disabled { background: palette(mid); color: palette(window-text); }
QPushButton:focus { border: 2px solid palette(highlighted-text); padding: 4px 12px; }
"""


def fill_primary(button: QPushButton) -> None:
    """Fill ``button`` with the accent colour of the palette."""
    button.setStyleSheet(FILLED)
