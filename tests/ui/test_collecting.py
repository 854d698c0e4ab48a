"""Widgets that nobody holds any more go on the GUI thread, whoever let go of them."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from presseditor.ui.background import Background
from presseditor.ui.collecting import Collecting

pytestmark = pytest.mark.gui


class Probe(QObject):
    """Notes on which thread it is destroyed."""

    def __init__(self, gone_on: list[int]) -> None:
        super().__init__()
        weakref.finalize(self, lambda: gone_on.append(threading.get_ident()))
        self.itself: object = None


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    made = Collecting(qapp)
    yield made
    made.end()
    gc.disable()  # as the package's own fixture has it


def allocate_much() -> list[list[int]]:
    return [[one] for one in range(200_000)]


@pytest.mark.usefixtures("collecting")
def test_a_forgotten_cycle_is_collected_on_the_gui_thread(
    qtbot: QtBot, background: Background
) -> None:
    gone_on: list[int] = []
    probe = Probe(gone_on)
    probe.itself = probe
    del probe
    with qtbot.waitSignal(background.busy_changed, check_params_cb=lambda count: count == 0):
        background.run(allocate_much, owner=background)
    qtbot.waitUntil(lambda: bool(gone_on))
    assert gone_on == [threading.get_ident()]


def test_a_worker_that_ends_last_destroys_nothing(qapp: QApplication) -> None:
    gone_on: list[int] = []
    background, began = Background(qapp), threading.Event()

    def until_told(stopped: Callable[[], bool]) -> None:
        began.set()
        while not stopped():
            pass

    background.run_stoppable(until_told, owner=Probe(gone_on))
    began.wait()
    background.shutdown()
    assert gone_on == [threading.get_ident()]
