"""Autosave: at most one second of typing can be lost, and the window never waits for the disk."""

import threading
import time
from collections.abc import Callable

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError

PAUSE = 0.3
"""Seconds without a new edit after which the article is saved."""
LONGEST = 0.7
"""Seconds after which it is saved although the typing goes on; the rest of the second is disk."""


class Autosave:
    """Saves the newest state of articles on a thread of its own.

    ``saved`` is called with the stored article and ``failed`` with the article and the error, both
    on that thread. A failed article stays pending and is tried again ``RETRY`` seconds later.
    """

    RETRY = 5.0

    def __init__(
        self,
        save: Callable[[Article], Article],
        saved: Callable[[Article], None],
        failed: Callable[[Article, PressError], None],
    ) -> None:
        self._save = save
        self._saved = saved
        self._failed = failed
        self._wake = threading.Condition()
        self._pending: dict[str, tuple[Article, float, float]] = {}
        self._busy = False
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def put(self, article: Article) -> None:
        """Take the newest state of an article; returns at once."""
        now = time.monotonic()
        with self._wake:
            first = self._pending[article.id][1] if article.id in self._pending else now
            self._pending[article.id] = (article, first, min(now + PAUSE, first + LONGEST))
            self._wake.notify_all()

    def flush(self, timeout: float = 5.0) -> bool:
        """Save all that is pending now; tell whether it was done within ``timeout`` seconds."""
        with self._wake:
            self._pending = {key: (one, 0.0, 0.0) for key, (one, _, _) in self._pending.items()}
            self._wake.notify_all()
            return self._wake.wait_for(lambda: not self._pending and not self._busy, timeout)

    def close(self, timeout: float = 5.0) -> bool:
        """Flush and end the thread; tell whether everything was saved."""
        done = self.flush(timeout)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(timeout)
        return done

    def _run(self) -> None:
        while True:
            article = self._next()
            if article is None:
                return
            try:
                stored = self._save(article)
            except PressError as error:
                self._put_back(article)
                self._failed(article, error)
            else:
                self._saved(stored)
            with self._wake:
                self._busy = False
                self._wake.notify_all()

    def _next(self) -> Article | None:
        with self._wake:
            while True:
                now = time.monotonic()
                due = [key for key, (_, _, at) in self._pending.items() if at <= now]
                if due:
                    self._busy = True
                    return self._pending.pop(due[0])[0]
                if self._closing:
                    return None
                ends = [at for _, _, at in self._pending.values()]
                self._wake.wait(min(ends) - now if ends else None)

    def _put_back(self, article: Article) -> None:
        now = time.monotonic()
        with self._wake:
            self._pending.setdefault(article.id, (article, now, now + self.RETRY))
