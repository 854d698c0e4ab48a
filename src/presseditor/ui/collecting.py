"""Cyclic garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. A cycle that holds a widget would then be
torn down on a worker, and a Qt object that is destroyed on a thread not its own ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK = 200
"""Milliseconds between two looks: short, so that busy workers leave little for one look."""
FULL = 60_000
"""Milliseconds between two collections of everything."""


class Collecting(QObject):
    """Switches the collector of Python off and does its work from timers, until ``end``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timers = [self._timer(LOOK, self._collect_young), self._timer(FULL, gc.collect)]

    def settle(self) -> None:
        """Leave out of each later collection what is there now: the program and its words."""
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Let Python collect again as it likes."""
        for timer in self._timers:
            timer.stop()
        gc.collect()
        gc.enable()

    def _timer(self, pause: int, deed: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(pause)
        timer.timeout.connect(deed)
        timer.start()
        return timer

    def _collect_young(self) -> None:
        """Collect what Python would have collected by now; its oldest generation waits."""
        young, middle, _ = gc.get_count()
        most_young, most_middle, _ = gc.get_threshold()
        if young > most_young:
            gc.collect(1 if middle > most_middle else 0)
