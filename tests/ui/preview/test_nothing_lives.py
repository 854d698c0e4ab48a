"""Whatever comes into a text or a record: in a browser the finished page runs nothing of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.hostile.engine import HostilePages
from tests.ui.hostile.routes import ROUTES, of_word_file
from tests.ui.hostile.vectors import MARKDOWN, VECTORS

pytestmark = pytest.mark.gui

MARKUP = tuple(one for one in VECTORS if one not in MARKDOWN and not one.startswith("&"))
HARMLESS = '<p><a href="https://a.example/?a=1">s</a> <a href="#x">s</a> HIT onclick</p>'


@pytest.fixture
def pages(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[HostilePages]:
    del qapp
    made = HostilePages(tmp_path, qtbot)
    yield made
    delete(made)


@pytest.mark.parametrize("route", ROUTES)
def test_no_vector_lives_in_a_finished_page(pages: HostilePages, route: str) -> None:
    live = pages.live([ROUTES[route](one) for one in VECTORS])
    assert [VECTORS[number] for number in sorted(live)] == []


def test_no_vector_lives_in_a_word_file(pages: HostilePages) -> None:
    together = [VECTORS[start : start + 8] for start in range(0, len(VECTORS), 8)]
    live = pages.live([of_word_file(*some) for some in together])
    assert [together[number] for number in sorted(live)] == []


def test_what_runs_is_counted(pages: HostilePages) -> None:
    live = pages.live([HARMLESS, *MARKUP, HARMLESS])
    assert not live & {0, len(MARKUP) + 1}
    assert len(live) > len(MARKUP) // 2  # the others wait for a sanitizer that mends them
