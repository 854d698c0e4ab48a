"""Words from outside are shown as they are: in labels, boxes and tooltips no tag acts."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from presseditor.ui.plain_words import PlainBox, PlainLabel, plain_tip

pytestmark = pytest.mark.gui

UI = Path(__file__).parents[2] / "src" / "presseditor" / "ui"
DOOR = UI / "plain_words.py"
AUTO_TEXT = {"QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog", "QSplashScreen"}
TIPS = {"setToolTip", "setStatusTip", "setWhatsThis", "setInformativeText", "setDetailedText"}
TAGS = "<img src='http://127.0.0.1:9/x'> <b>Мост</b> &lt;i&gt;"


def test_a_label_and_a_box_show_every_sign(qtbot: QtBot) -> None:
    label, box = PlainLabel(TAGS), PlainBox(PlainBox.Icon.Warning, TAGS, TAGS)
    for widget in (label, box):
        qtbot.addWidget(widget)
        assert widget.text() == TAGS
        assert widget.textFormat() is GuiQt.TextFormat.PlainText


@pytest.mark.parametrize("words", [TAGS, f"Мост\n{TAGS}", "&lt;b>", "1 < 2", "<b>", "<!-- x"])
def test_a_tip_shows_every_sign(words: str) -> None:
    tip = plain_tip(words)
    page = QTextDocument()
    if GuiQt.mightBeRichText(tip):
        page.setHtml(tip)
    else:
        page.setPlainText(tip)
    assert page.toPlainText() == words


def test_no_window_shows_words_past_the_door() -> None:
    found = [
        f"{file.relative_to(UI)}:{line}: {what}"
        for file in sorted(UI.rglob("*.py"))
        if file != DOOR
        for line, what in past_the_door(ast.parse(file.read_text("utf-8")))
    ]
    assert not found


def past_the_door(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the calls by which a text from outside could become a page."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = {one.id for one in node.bases if isinstance(one, ast.Name)}
            if bases & AUTO_TEXT:
                yield node.lineno, f"class {node.name}"
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in AUTO_TEXT or name.startswith("QMessageBox."):
                yield node.lineno, name
            if name.rpartition(".")[2] in TIPS and not is_plain(node.args[0]):
                yield node.lineno, name
            if name == "QToolTip.showText" and not is_plain(node.args[1]):
                yield node.lineno, name


def is_plain(value: ast.expr) -> bool:
    """Tell whether a text is the program's own, or made plain."""
    if isinstance(value, ast.IfExp):
        return is_plain(value.body) and is_plain(value.orelse)
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rpartition(".")[2] in {"plain_tip", "tr"}
    return isinstance(value, ast.Constant)


@pytest.mark.parametrize(
    "code",
    [
        "QLabel(title)",
        "QMessageBox.warning(self, a, b)",
        "QMessageBox(self)",
        "item.setToolTip(site.name)",
        "a.setToolTip(self.tr('{a}').format(a=title))",
        "QToolTip.showText(at, words, area)",
        "class Mine(QLabel): pass",
    ],
)
def test_the_door_is_watched(code: str) -> None:
    assert list(past_the_door(ast.parse(code)))
