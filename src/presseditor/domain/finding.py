"""Findings: what a check has to say about a text."""

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
    """

    severity: Severity
    rule: str
    message: Message
    part: str = "body"
    start: int = 0
    end: int = 0
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A *stop* that somebody overrode: which rule on which words, by whom, and the reason."""

    article_id: str
    rule: str
    excerpt: str
    reason: str
    by: str = ""
