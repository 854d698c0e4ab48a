"""Long work asks whether somebody still wants it, and raises where nobody does."""

from collections.abc import Callable

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message

Stopped = Callable[[], bool]
"""Asked now and then, from any thread: returns True once the officer wants to stop."""


class ReadingStoppedError(CorrectionError):
    """The officer stopped the reading."""


def nobody_stops() -> bool:
    """Return False: what is asked where nobody can stop the work."""
    return False


def require_wanted(stopped: Stopped, name: str | Message) -> None:
    """Raise ``ReadingStoppedError`` where the reading of ``name`` is to stop."""
    if stopped():
        raise ReadingStoppedError(message("The reading of “{name}” was stopped.", name=name))
