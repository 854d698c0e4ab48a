"""The file of the running log; apart, because Python's module of it would slow every start."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler

from typing_extensions import override

from presseditor.private_files import private_opener


class PrivateFile(RotatingFileHandler):
    """A file that is open only while a line is written.

    So that several programs can write it and turn it over, also on Windows, where nobody can rename
    a file that another has open.
    """

    @override
    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename, "a", encoding="utf-8", errors="replace", opener=private_opener
        )

    @override
    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Go on without the line: a full disk is told by what was to be stored, not by this."""
