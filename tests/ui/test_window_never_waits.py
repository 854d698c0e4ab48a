"""The window answers while it works: no step holds its event loop up for long."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer, SignalInstance
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.rendering.fragment import render_fragment
from presseditor.ui.window.go_anywhere import GoAnywhere
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui
TICK = 5
SHARE = 2
"""The longest step may take this part of one whole rendering of the large article, which the
machine does in the same run: 210 ms where the longest step takes 50."""
PARAGRAPH = "В городе прошла встреча жителей с главой округа, речь шла о дорогах и школах. " * 5
LARGE = (PARAGRAPH + "\n\n") * (1_000_000 // len(PARAGRAPH))


class Pulse:
    """Measures what the GUI thread computes between two ticks of a timer.

    It counts the thread's own time, so that a busy machine does not fail the test.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self._longest = 0.0

    def watch(self, begin: Callable[[], object], wait: Callable[[], object]) -> float:
        """Return the longest step in milliseconds from ``begin`` until ``wait`` returned."""
        self._last, self._longest = time.thread_time(), 0.0
        self._timer.start()
        QTimer.singleShot(2 * TICK, begin)
        wait()
        self._timer.stop()
        self._beat()
        return self._longest

    def _beat(self) -> None:
        now = time.thread_time()
        self._longest = max(self._longest, (now - self._last) * 1000)
        self._last = now


def wait_for(qtbot: QtBot, signal: SignalInstance) -> None:
    with qtbot.waitSignal(signal, timeout=20_000):
        pass


@pytest.fixture
def floor() -> float:
    """Return the milliseconds of one whole rendering of the large article."""
    start = time.thread_time()
    render_fragment(Bundle(Article("large", title="Большой", body=LARGE)))
    return (time.thread_time() - start) * 1000


@pytest.fixture
def large(qtbot: QtBot, bench: Workbench, desk: Desk) -> Article:
    """Start the window with a small article open and a large one waiting."""
    made = desk.articles.create(Article("large", title="Большой", lead="Лид.", body=LARGE))
    desk.articles.create(Article("small", title="Малый", lead="Лид.", body="Слово о школах."))
    bench.start()
    qtbot.waitUntil(lambda: bench.session.article is not None)
    with qtbot.waitSignal(bench.session.opened):
        bench.actions.open("small")
    return made


def test_opening_a_megabyte_and_typing_in_it(
    qtbot: QtBot, bench: Workbench, large: Article, floor: float
) -> None:
    body = bench.editor.body

    def coloured() -> bool:
        return bench.editor.title.text == large.title and not body._slices.isActive()

    pulse = Pulse()
    opened = pulse.watch(
        lambda: bench.actions.open(large.id), lambda: qtbot.waitUntil(coloured, timeout=20_000)
    )
    with qtbot.waitSignal(bench.session.article_changed):
        body.insertPlainText("э")
    typed = pulse.watch(
        lambda: body.insertPlainText("ы"),
        lambda: wait_for(qtbot, bench.session.article_changed),
    )
    assert max(opened, typed) < floor / SHARE, (opened, typed, floor)


@pytest.mark.usefixtures("large")
def test_searching_checking_and_publishing(
    qtbot: QtBot, bench: Workbench, desk: Desk, floor: float
) -> None:
    palette = bench.window.findChild(GoAnywhere)
    assert palette is not None
    pulse = Pulse()

    def search() -> None:
        palette.open_over(bench.window)
        palette.field.setText("школах")

    found = pulse.watch(
        search, lambda: qtbot.waitUntil(lambda: palette.found.count() > 0, timeout=20_000)
    )
    palette.hide()
    checked = pulse.watch(
        bench.side.check,
        lambda: wait_for(qtbot, bench.side.findings.counted),
    )

    def is_out() -> bool:
        return desk.articles.get("small").status is ArticleStatus.PUBLISHED

    sent = pulse.watch(
        lambda: bench.side.publish._publish("small"),
        lambda: qtbot.waitUntil(is_out, timeout=20_000),
    )
    assert max(found, checked, sent) < floor / SHARE, (found, checked, sent, floor)
