"""A start where no window can be shown: Qt would abort with words of its own, in English."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from presseditor.domain.message import Message, message
from presseditor.ui.standard_error import write_error

NO_WINDOW = 1
"""The exit code; the same as for any other failure."""


@contextmanager
def refusing_without_display(words: Callable[[Message], str]) -> Iterator[None]:
    """While the application is made, end the program in plain words where Qt would abort it.

    Qt offers no way to ask beforehand whether a platform plugin will load, and its last message is
    the only thing that comes before ``abort``. What it said on the way is repeated
    when all is well.
    """
    said: list[str] = []

    def note(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(text)
            return
        told = message(
            "The window cannot be shown: there is no screen here that the program could use. "
            "Start it from the desktop of your computer; the verbs of the command line work "
            "without a screen, “presseditor --help” lists them."
        )
        write_error(words(told))
        os._exit(NO_WINDOW)  # nothing was opened yet, and an exception does not pass through Qt

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for text in said:
            write_error(text)
