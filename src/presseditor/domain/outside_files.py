"""Opening files that come from outside: ordinary ones only, and no more than was asked for.

A name can stand for a device that never ends (``/dev/zero``), a pipe that nobody writes to, a
folder, or nothing that the system can look up. What the system says of a size is not believed.
"""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message
from presseditor.domain.os_reasons import reason_of

# Without O_NONBLOCK opening a pipe waits for a writer; Windows knows neither pipes nor the flag.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def open_outside(path: Path) -> BinaryIO:
    """Return the open file; raise ``CorrectionError`` unless it is an ordinary one to be read."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise _unreadable(path, reason_of(error)) from error
    except ValueError as error:  # a NUL, or a letter that no file name can have
        raise _unreadable(path, message("the name is none that a file can have")) from error
    file = os.fdopen(handle, "rb")
    mode = os.fstat(file.fileno()).st_mode
    if stat.S_ISREG(mode):
        return file
    file.close()
    if stat.S_ISDIR(mode):
        raise _unreadable(path, message("it is a folder"))
    raise _unreadable(path, message("it is a device or a pipe, not a file"))


def read_outside(path: Path, most: int) -> bytes:
    """Return the bytes of a file, of a larger one the first ``most + 1``.

    Raise ``CorrectionError`` for what is no ordinary file or cannot be read.
    """
    try:
        with open_outside(path) as file:
            return file.read(most + 1)
    except OSError as error:
        raise _unreadable(path, reason_of(error)) from error


def _unreadable(path: Path, reason: Message) -> CorrectionError:
    return CorrectionError(
        message(
            "The file “{name}” cannot be read: {reason}. Check that it exists and that you may "
            "open it.",
            name=path.name or str(path),
            reason=reason,
        )
    )
