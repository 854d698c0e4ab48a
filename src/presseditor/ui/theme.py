"""Colours and faces: the platform's palette, one accent, one face for the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

TEXT_FACES = ["PT Serif", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif"]
TEXT_SIZE = 16
"""Pixels at 100 %."""
ACCENT_LIGHT = QColor("#0b5cad")
ACCENT_DARK = QColor("#6cb2f2")

CHOSEN_DARK = QColor("#1f74cc")
"""Under white words (contrast 4.7), and as bright as that allows: it frames what has the focus."""


def use_theme(name: str) -> None:
    """Follow the platform (``auto``), or be ``light`` or ``dark`` whatever it says."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    wanted = schemes.get(name, Qt.ColorScheme.Unknown)
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(wanted)
    palette = QPalette()  # nothing of it is set: the platform's, whatever that becomes
    if wanted is Qt.ColorScheme.Dark and hints.colorScheme() is not Qt.ColorScheme.Dark:
        palette = _dark_palette()  # a platform without a theme of its own
    chosen = CHOSEN_DARK if is_dark(palette) else ACCENT_LIGHT
    palette.setColor(QPalette.ColorRole.Highlight, chosen)
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(Qt.GlobalColor.white))
    QGuiApplication.setPalette(palette)
    # The stub asks for bytes, the call for a string.
    QApplication.setPalette(_of_scroll_bars(palette), "QScrollBar")  # type: ignore[arg-type]
    _renew_sheets()


def _renew_sheets() -> None:
    """Let what has a style sheet follow: Qt keeps for it the palette of the day it was given."""
    for widget in QApplication.allWidgets():
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    text = palette.color(QPalette.ColorRole.WindowText)
    return text.lightness() > palette.color(QPalette.ColorRole.Window).lightness()


def accent(palette: QPalette) -> QColor:
    """Return the one accent colour, readable on the palette's ground (contrast over 4.5)."""
    return ACCENT_DARK if is_dark(palette) else ACCENT_LIGHT


def on_accent(palette: QPalette) -> QColor:
    """Return the colour of words that stand on the accent colour."""
    return QColor(Qt.GlobalColor.black if is_dark(palette) else Qt.GlobalColor.white)


def _dark_palette() -> QPalette:
    ground = QColor("#2b2b2e")
    palette = QPalette(ground, ground)
    # Lighter than the ground: the frames of fields are darker than it, and nobody would see them.
    palette.setColor(QPalette.ColorRole.Base, ground.lighter(140))
    palette.setColor(QPalette.ColorRole.PlaceholderText, ground.lighter(400))
    return palette


def _of_scroll_bars(palette: QPalette) -> QPalette:
    """Let the handle stand out: on a dark ground Qt's own style draws the groove the lighter."""
    if is_dark(palette):
        palette = QPalette(palette)
        base = palette.color(QPalette.ColorRole.Base)
        palette.setColor(QPalette.ColorRole.Button, base.lighter(260))
    return palette


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """Return ``under`` with a ``share`` (0 to 1) of ``over`` on it."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def text_font(size: int = TEXT_SIZE) -> QFont:
    """Return the face that articles are written in."""
    font = QFont()
    font.setFamilies(TEXT_FACES)
    font.setPixelSize(size)
    return font
