"""Announcements of what changed, so that no screen has to know another."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

SAVED = "saved"
UNAPPROVED = "unapproved"
"""The action announced for an article whose approval a change has ended."""

OUTSIDE = "outside"
"""The action of a change that another window or program made."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fact: the noun (``article``, ``person``, ``delivery``, ``outbox`` …), its id, the verb.

    ``action`` is ``saved``, ``deleted`` or a word that the noun's service documents.
    """

    noun: str
    id: str
    action: str = SAVED


class Changes:
    """Passes announcements on to whoever subscribed, on the thread that announces."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``listener`` with every change from now on; return what ends it."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def announce(self, noun: str, id_: str, action: str = SAVED) -> None:
        """Tell every subscriber; call it after the transaction, never inside."""
        with self._lock:
            listeners = tuple(self._listeners)
        change = Change(noun, id_, action)
        for listener in listeners:
            listener(change)
