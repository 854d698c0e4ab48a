"""An approval is of a wording: it ends with the first change that a reader would see."""

import datetime as dt
import re
from dataclasses import dataclass

from presseditor.domain.article import Article

READ_TEXTS = ("title", "lead", "body", "background", "press_contact")
_READ_CHOICES = ("cover_id", "event_id", "published", "kind", "rubric", "tags")
_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Approved:
    """The wording that was approved last, when and by whom."""

    article: Article
    at: dt.datetime
    by: str = ""


def changed_part(approved: Article, now: Article) -> str:
    """Return the first part of the article that a reader would see changed; empty if none.

    Kinds of space, the address, the hour of publishing, and the date that publishing gives to a
    text without one are no change of what was approved.
    """
    for part in READ_TEXTS:
        if _read(str(getattr(approved, part))) != _read(str(getattr(now, part))):
            return part
    hour = now.published is not None and now.published.time is not None
    if hour and approved.time_zone != now.time_zone:
        return "time_zone"
    for name in _READ_CHOICES:
        was = getattr(approved, name)
        if was != getattr(now, name) and not (name == "published" and was is None):
            return name
    return ""


def _read(text: str) -> str:
    """Return a text as it is compared: an indent and two blanks at the end of a line are seen."""
    return "\n".join(_line(line) for line in text.strip("\n").split("\n")).rstrip()


def _line(line: str) -> str:
    words = _BLANKS.sub(" ", line).strip()
    if not words:
        return ""
    indent = " " * (len(line) - len(line.lstrip()))
    return f"{indent}{words}{'  ' if line.endswith('  ') else ''}"
