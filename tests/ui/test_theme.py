"""Light, dark, and back while the window is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from presseditor.ui.articles.filters import StatusFilters
from presseditor.ui.theme import accent, is_dark, on_accent, use_theme

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def light_again(qapp: QGuiApplication) -> Iterator[None]:
    yield
    use_theme("light")
    qapp.processEvents()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_an_open_window_turns_dark_and_light_again(qtbot: QtBot) -> None:
    label = QLabel("текст")
    qtbot.addWidget(label)
    for name, dark in (("dark", True), ("light", False), ("dark", True), ("auto", False)):
        use_theme(name)
        QGuiApplication.processEvents()
        assert is_dark(label.palette()) is dark


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_are_readable_on_their_ground(qtbot: QtBot, name: str) -> None:
    label = QLabel("текст")
    qtbot.addWidget(label)
    use_theme(name)
    QGuiApplication.processEvents()
    palette, role = label.palette(), QPalette.ColorRole
    pairs = [
        (palette.color(role.Text), palette.color(role.Base)),
        (palette.color(role.HighlightedText), palette.color(role.Highlight)),
        (accent(palette), palette.color(role.Base)),
        (on_accent(palette), accent(palette)),
        (palette.color(role.PlaceholderText), palette.color(role.Base)),
    ]
    ratios = [contrast(one, other) for one, other in pairs]
    assert min(ratios) >= 4.5, ratios


def test_parts_with_a_sheet_of_their_own_turn_dark_and_light_too(qtbot: QtBot) -> None:
    filters = StatusFilters()
    qtbot.addWidget(filters)
    filters.show()
    plain = QLabel("текст", filters)
    every = [*filters.buttons.values(), plain]
    for name, dark in (("dark", True), ("light", False), ("dark", True), ("auto", False)):
        use_theme(name)
        QGuiApplication.processEvents()
        assert {is_dark(one.palette()) for one in every} == {dark}
        text = plain.palette().color(QPalette.ColorRole.ButtonText).name()
        drawn = {one.palette().color(QPalette.ColorRole.ButtonText).name() for one in every}
        assert drawn == {text}
