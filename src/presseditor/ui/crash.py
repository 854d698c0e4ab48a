"""When the program itself is at fault: say so plainly, write it down, keep the text."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from presseditor.private_files import append_private
from presseditor.ui.standard_error import write_error

LARGEST = 1024 * 1024
_log = logging.getLogger(__name__)


class CrashHandler(QObject):
    """The one hook for what nobody caught; ``crashed`` is shown on the GUI thread.

    All that an error says goes to the file ``defects``, which stays here; where it came up also to
    the file ``places``, of which a report is made, and to the running log.
    """

    crashed = Signal()

    def __init__(self, defects: Path, places: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._defects = defects
        self._places = places

    def install(self, show: Callable[[], None]) -> None:
        """Take over from Python for the GUI thread and all others."""
        self.crashed.connect(show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._note
        threading.excepthook = lambda args: self.note(args.exc_value)

    def note(self, error: BaseException | None) -> None:
        """Write a defect down and show that there was one."""
        if error is not None:
            self._note(type(error), error, error.__traceback__)

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Both cost the start more than all of this file, and are hardly ever wanted.
        import datetime as dt
        import traceback

        from presseditor.services.upkeep.crash_report import places_of

        text = "".join(traceback.format_exception(kind, error, trace))
        write_error(text.rstrip())
        when = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        _write(self._defects, f"{when}\n{text}\n")
        _write(self._places, f"{when}\n{places_of(error)}\n")
        _log.error("A defect", exc_info=error)
        self.crashed.emit()


def _write(target: Path, text: str) -> None:
    try:
        large = target.exists() and target.stat().st_size > LARGEST
        append_private(target, text, anew=large)
    except OSError as error:
        write_error(f"{target}: {error}")
