"""When the program itself is at fault: say so plainly, write it down, keep the text."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

LARGEST_LOG = 1024 * 1024


class CrashHandler(QObject):
    """The one hook for what nobody caught; ``crashed`` is shown on the GUI thread."""

    crashed = Signal()

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log

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

        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        self._write(f"{dt.datetime.now(dt.UTC).isoformat(timespec='seconds')}\n{text}\n")
        self.crashed.emit()

    def _write(self, text: str) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            large = self._log.exists() and self._log.stat().st_size > LARGEST_LOG
            with self._log.open("w" if large else "a", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            sys.stderr.write(f"{self._log}: {error}\n")
