"""Findings: what a check has to say about a text."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

from presseditor.domain.message import Message


class Severity(StrEnum):
    """A *stop* keeps the article in the house until it is mended or waived in words."""

    STOP = "stop"
    WARN = "warn"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: where (a part of the article and character offsets in it), why, and a fix.

    ``part`` is an ``Article`` field name; ``fix`` is the replacement for ``[start:end]`` or None.
    ``waiver`` tells who let a *stop* pass, which is a warning since.
    """

    severity: Severity
    rule: str
    message: Message
    part: str = "body"
    start: int = 0
    end: int = 0
    fix: str | None = None
    waiver: "Waiver | None" = None

    @property
    def grounds(self) -> str:
        """SHA-256 of what the remark tells: the record's words, the dates, the figures."""
        told = json.dumps([self.part, _plain(self.message)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def place(self) -> str:
        """The finding's name on the command line where its rule alone does not tell it apart."""
        return f"{self.rule}@{self.part}:{self.start}-{self.end}"


@dataclass(frozen=True, slots=True)
class Excuse:
    """The wish to let a *stop* pass; ``stop`` is its rule, or rule and place (``Finding.place``).

    ``reason`` is never blank.
    """

    stop: str
    reason: str

    def names(self, finding: Finding) -> bool:
        """Return True if this is about ``finding``."""
        return self.stop in {finding.rule, finding.place}


@dataclass(frozen=True, slots=True)
class Waiver:
    """A *stop* that somebody overrode: which rule on which words, by whom, when, and the reason.

    ``excerpt`` holds the exact words of the text, ``grounds`` the hash of what they were compared
    with: other words, or the same after the record was changed, are another stop.
    """

    article_id: str
    rule: str
    excerpt: str
    reason: str
    by: str = ""
    grounds: str = ""
    at: dt.datetime | None = None

    def covers(self, finding: Finding, excerpt: str) -> bool:
        """Return True if this was given to ``finding``, which is about ``excerpt``."""
        mine = (self.rule, self.excerpt, self.grounds)
        return mine == (finding.rule, excerpt, finding.grounds)


def _plain(value: object) -> object:
    """Return the values of a message; its wording may change with the program."""
    if isinstance(value, Message):
        return {name: _plain(one) for name, one in value.values.items()}
    return str(value)
