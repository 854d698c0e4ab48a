"""One sender per profile: the window and a command line may run at the same time."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.file_lock import BusyError, file_lock

LONGEST_WAIT = 120.0
"""Seconds to wait for the other sender; a release with pictures takes that long on a bad line."""


@contextmanager
def outbox_lock(path: Path, longest_wait: float = LONGEST_WAIT) -> Iterator[None]:
    """Hold the lock file at ``path``.

    Raises ``RetryError`` when another sender does not let go of it in ``longest_wait`` seconds.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(file_lock(path, longest_wait))
        except BusyError:
            raise RetryError(
                message("Another window of the program is sending at the moment. Wait for it.")
            ) from None
        yield
