"""Autosave: at most one second of typing can be lost, and the window never waits for the disk."""

import logging
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError, RetryError
from presseditor.domain.merging import ConflictError
from presseditor.domain.message import message
from presseditor.services.writing.journal import Journal

PAUSE = 0.3
"""Seconds without a new edit after which the article is saved."""
LONGEST = 0.7
"""Seconds after which it is saved although the typing goes on; the rest of the second is disk."""

_log = logging.getLogger(__name__)


class Safety(Enum):
    """Where the newest words are that autosave was given."""

    STORED = auto()
    WAITING = auto()
    ASIDE = auto()
    """The database did not take them; they are in a spare file beside it."""
    NOWHERE = auto()
    """Neither the database nor the spare file took them."""


class UnforeseenError(RetryError):
    """Saving failed by a defect of the program; it is tried again all the same."""

    def __init__(self, defect: Exception) -> None:
        super().__init__(
            message(
                "Could not save: the program met a defect ({kind}). It tries again by itself.",
                kind=type(defect).__name__,
            )
        )
        self.defect = defect


class Autosave:
    """Saves the newest state of articles on a thread of its own, which ends by ``close`` alone.

    ``save`` gets an article and the state that its edits began from. ``saved`` is called with the
    article and what was stored of it (merged with another writer's changes, it may be more),
    ``failed`` with the article and the error, both on that thread. A ``ConflictError`` is told and
    not tried again: the text is in the database, aside.

    What else fails, for whatever reason, is kept in a spare file and tried again after ``RETRY``
    seconds, then after twice as long, up to ``RARELY``. What is no ``PressError`` is handed to
    ``failed`` as an ``UnforeseenError``.
    """

    RETRY = 5.0
    RARELY = 60.0

    def __init__(
        self,
        save: Callable[[Article, Article | None], Article],
        saved: Callable[[Article, Article], None],
        failed: Callable[[Article, PressError], None],
        journal: Journal,
    ) -> None:
        self._save = save
        self._saved = saved
        self._failed = failed
        self._journal = journal
        self._wake = threading.Condition()
        self._pending: dict[str, tuple[Article, float, float]] = {}
        self._bases: dict[str, Article] = {}
        self._new_bases: dict[str, Article] = {}
        self._tries: dict[str, int] = {}
        self._aside: dict[str, Article] = {}
        self._refused: dict[str, Article] = {}
        self._busy: Article | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    @property
    def safety(self) -> Safety:
        """Where the newest words are; the least safe of all articles counts."""
        with self._wake:
            if not self._pending and not self._busy:
                return Safety.STORED
            waiting = self._waiting()
            if any(self._refused.get(one.id) is one for one in waiting):
                return Safety.NOWHERE
            aside = all(self._aside.get(one.id) is one for one in waiting)
            return Safety.ASIDE if aside else Safety.WAITING

    @property
    def waiting(self) -> tuple[Article, ...]:
        """The texts that are not stored yet."""
        with self._wake:
            return self._waiting()

    def begin(self, stored: Article) -> None:
        """Note what the edits begin from that are put from now on."""
        with self._wake:
            self._new_bases[stored.id] = stored

    def put(self, article: Article, based_on: Article | None = None) -> None:
        """Take the newest state of an article; returns at once.

        It grew out of the state that was put before, unless ``based_on`` says out of which.
        """
        now = time.monotonic()
        with self._wake:
            if based_on is not None:
                self._new_bases[article.id] = based_on
            first = self._pending[article.id][1] if article.id in self._pending else now
            self._pending[article.id] = (article, first, min(now + PAUSE, first + LONGEST))
            self._wake.notify_all()

    def newest(self, article_id: str) -> Article | None:
        """Return the state of an article that is not stored yet; ``None`` where all of it is."""
        with self._wake:
            if article_id in self._pending:
                return self._pending[article_id][0]
            busy = self._busy
            return busy if busy is not None and busy.id == article_id else None

    def flush(self, timeout: float = 5.0) -> bool:
        """Try to save all that is pending now; tell whether it is stored.

        Waits ``timeout`` seconds at most, and no longer than until all of it was tried. What is
        not stored then is kept in a spare file.
        """
        with self._wake:
            self._pending = {key: (one, 0.0, 0.0) for key, (one, _, _) in self._pending.items()}
            self._wake.notify_all()
            self._wake.wait_for(lambda: not self._busy and not self._is_due(), timeout)
            late = self._waiting()
        for one in late:
            self._keep_aside(one)
        return not late

    def close(self, timeout: float = 5.0) -> bool:
        """Flush and end the thread; tell whether everything was saved."""
        done = self.flush(timeout)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(timeout)
        return done

    def _run(self) -> None:
        while (article := self._next()) is not None:
            if article.id in self._tries:
                self._keep_aside(article)  # it failed before: the new words are safe first
            try:
                stored = self._save(article, self._bases.get(article.id))
            except ConflictError as error:
                self._settle(article)
                _tell(self._failed, article, error)
            except Exception as error:  # noqa: BLE001 - the thread must live on, whatever it is
                self._keep_aside(article)
                self._put_back(article)
                _log.warning("Article %s was not saved: %s", article.id, error)
                explained = error if isinstance(error, PressError) else UnforeseenError(error)
                _tell(self._failed, article, explained)
            else:
                self._settle(article)
                self._bases[article.id] = article
                _tell(self._saved, article, stored)
            with self._wake:
                self._busy = None
                self._wake.notify_all()

    def _next(self) -> Article | None:
        with self._wake:
            while True:
                now = time.monotonic()
                due = [key for key, (_, _, at) in self._pending.items() if at <= now]
                if due:
                    self._busy = self._pending.pop(due[0])[0]
                    if due[0] in self._new_bases:
                        self._bases[due[0]] = self._new_bases.pop(due[0])
                    return self._busy
                if self._closing:
                    return None
                ends = [at for _, _, at in self._pending.values()]
                self._wake.wait(min(ends) - now if ends else None)

    def _waiting(self) -> tuple[Article, ...]:
        pending = tuple(article for article, _, _ in self._pending.values())
        return (*pending, self._busy) if self._busy is not None else pending

    def _is_due(self) -> bool:
        now = time.monotonic()
        return any(at <= now for _, _, at in self._pending.values())

    def _keep_aside(self, article: Article) -> None:
        if self._aside.get(article.id) is article:
            return
        try:
            self._journal.keep(article)
        except Exception:  # noqa: BLE001 - told by ``safety``; the disk may be full for both
            self._refused[article.id] = article
        else:
            self._aside[article.id] = article
            self._refused.pop(article.id, None)

    def _put_back(self, article: Article) -> None:
        now = time.monotonic()
        with self._wake:
            tries = self._tries.get(article.id, 0)
            self._tries[article.id] = tries + 1
            pause = min(self.RETRY * 2**tries, self.RARELY)
            self._pending.setdefault(article.id, (article, now, now + pause))

    def _settle(self, article: Article) -> None:
        self._tries.pop(article.id, None)
        self._refused.pop(article.id, None)
        if self._aside.pop(article.id, None) is not None:
            self._journal.drop(article.id)


def _tell(listener: Callable[..., Any], *facts: object) -> None:
    """Call a listener; its defect is reported and does not end the saving."""
    try:
        listener(*facts)
    except Exception as error:  # noqa: BLE001 - as above
        trace = error.__traceback__
        threading.excepthook(
            threading.ExceptHookArgs((type(error), error, trace, threading.current_thread()))
        )
