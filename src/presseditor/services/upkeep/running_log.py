"""The running log: what the program did and when, and nothing of what the officer wrote.

Its lines name numbers, states, ids that are random, and hosts. The formatter keeps it so: a text
that a caller hands in is printed as «…» unless the caller names it a word of the program
(``Word``), an error is its kind and its template without values, a traceback is the places in the
code. What an error says in full goes to ``Profile.defects``; see ``ui.crash``.
"""

import datetime as dt
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from presseditor.domain.errors import PressError
from presseditor.domain.origin import Origin
from presseditor.domain.site import Site
from presseditor.services.changes import SAVED, Change
from presseditor.services.upkeep.crash_report import places_of

LARGEST = 512 * 1024
"""Bytes after which a new file is begun."""
KEPT = 3
"""Full files that are kept beside the one that is written."""
_PROGRAM = logging.getLogger("presseditor")
_PROGRAM.addHandler(logging.NullHandler())  # else Python prints warnings on standard error
_log = logging.getLogger(__name__)
_HIDDEN = "…"
_RANDOM_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STRANGE = re.compile(r"[^A-Za-z0-9_.:/+-]")
_LONGEST_WORD = 80
_OFTEN = frozenset({SAVED, "idle"})
"""Actions that come about once a second, or tell nothing."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the program's own (a verb, a state, a host), which the log may print."""

    text: str

    @override
    def __str__(self) -> str:
        return _STRANGE.sub("?", self.text)[:_LONGEST_WORD]


def host_of(site: Site) -> Word:
    """Return the host that a site is on, or its kind where it is on none."""
    try:
        origin = Origin.of(site.address)
    except ValueError:
        return Word(site.kind)
    return Word(f"{origin.host}:{origin.port}")


class RunningLog:
    """Writes what the program logs into one profile's file, which is its user's alone."""

    def __init__(self, file: Path) -> None:
        from presseditor.services.upkeep.log_file import PrivateFile

        self._handler = PrivateFile(file, maxBytes=LARGEST, backupCount=KEPT, delay=True)
        self._handler.setFormatter(_Formatter())

    def begin(self) -> None:
        """Write from now on; call it only once the folder is known to be fit for it."""
        _PROGRAM.addHandler(self._handler)
        if _PROGRAM.level == logging.NOTSET:
            _PROGRAM.setLevel(logging.INFO)

    def end(self) -> None:
        """Write no more."""
        _PROGRAM.removeHandler(self._handler)
        self._handler.close()

    @staticmethod
    def note(change: Change) -> None:
        """Log an announcement; a record's id is made of its name, so it is not printed."""
        level = logging.DEBUG if change.action in _OFTEN else logging.INFO
        _log.log(level, "%s %s: %s", Word(change.noun), change.id, Word(change.action))


@contextmanager
def on_standard_error(*, wanted: bool) -> Iterator[None]:
    """Where ``wanted``, print the log on standard error too, and log in detail meanwhile."""
    if not wanted or sys.stderr is None:
        yield
        return
    handler, before = logging.StreamHandler(), _PROGRAM.level
    handler.setFormatter(_Formatter())
    _PROGRAM.addHandler(handler)
    _PROGRAM.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        _PROGRAM.removeHandler(handler)
        _PROGRAM.setLevel(before)


class _Formatter(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        when = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
        source = record.name.removeprefix("presseditor.")
        line = f"{when} {record.levelname} [{record.threadName}] {source}: {_told(record)}"
        if record.exc_info:
            line += f"\n{self.formatException(record.exc_info)}"
        return line

    @override
    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return places_of(ei[1]).rstrip() if ei[1] is not None else ""


def _told(record: logging.LogRecord) -> str:
    values = record.args if isinstance(record.args, tuple) else ()
    return str(record.msg) % tuple(map(_safe, values))


def _safe(value: object) -> object:
    """Return what may be printed of a value."""
    told: object = _HIDDEN
    match value:
        case Enum():
            told = value.value
        case int() | float() | None:
            told = value
        case Word():
            told = str(value)
        case PressError():
            told = f"{type(value).__name__} “{value.text.template}”"
        case BaseException():
            told = type(value).__name__
        case str() if not value or _RANDOM_ID.fullmatch(value):
            told = value
    return told
