"""Which engine paints the preview: the browser's, or a plain one where that cannot run."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from presseditor.private_files import write_private
from presseditor.ui.preview.text_view import TextView

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.ui.preview.view import PreviewView

TRIES = 2
"""Starts that may end while the engine comes up before the plain one takes its place."""
PATIENCE = 86_400.0
"""Seconds after which the engine gets another chance: drivers are mended too."""


class EngineTrials:
    """Counts the starts of the engine that ended the program: a broken driver takes all with it.

    The count stands in a file while the engine starts and goes with the first page it paints.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def may_try(self) -> bool:
        """Tell whether the engine should be started."""
        try:
            last = self._file.stat().st_mtime
        except OSError:
            return True
        return self._tried() < TRIES or time.time() - last > PATIENCE

    def begin(self) -> None:
        """Note that the engine is about to start."""
        with contextlib.suppress(OSError):
            write_private(self._file, str(self._tried() + 1).encode("ascii"))

    def end(self) -> None:
        """Note that it runs."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _tried(self) -> int:
        try:
            return int(self._file.read_text("ascii"))
        except (OSError, ValueError):
            return 0


def make_view(desk: Desk, parent: QWidget) -> PreviewView:
    """Return the best engine there is; ``PRESSEDITOR_PREVIEW=text`` asks for the plain one."""
    finder = picture_finder(desk)
    trials = EngineTrials(desk.profile.engine_trials)
    if os.environ.get("PRESSEDITOR_PREVIEW") == "text" or not trials.may_try():
        return TextView(finder, parent)
    try:
        from presseditor.ui.preview.web_requests import prepare_engine
        from presseditor.ui.preview.web_view import WebView
    except ImportError:  # a broken or missing graphics driver keeps the engine from loading
        return TextView(finder, parent)
    trials.begin()
    prepare_engine()
    view = WebView(finder, parent)
    view.painted.connect(lambda _: trials.end())
    view.failed.connect(trials.end)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(trials.end)  # left before the first page, and not ended
    return view


def picture_finder(desk: Desk) -> Callable[[str], Path | None]:
    """Return what finds the file of a picture that a page names."""
    profile = desk.profile

    def find(name: str) -> Path | None:
        if "/" in name or "\\" in name or name.startswith("."):
            return None
        for folder in (profile.clean_images, profile.images):
            if (folder / name).is_file():
                return folder / name
        return None

    return find
