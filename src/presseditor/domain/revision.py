"""Earlier states of an article, and the milestones that keep some of them for good."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, replace
from enum import StrEnum

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.plain_values import to_plain


class Milestone(StrEnum):
    """What happened to a text that makes its wording be kept for good."""

    CREATED = "created"
    IMPORTED = "imported"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    QUEUED = "queued"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    BEFORE_CLEANUP = "before_cleanup"
    BEFORE_RESTORE = "before_restore"
    BEFORE_IMPORT = "before_import"
    RESTORED = "restored"
    RECOVERED = "recovered"
    CONFLICT = "conflict"


OF_STATUS = {
    ArticleStatus.IN_REVIEW: Milestone.IN_REVIEW,
    ArticleStatus.APPROVED: Milestone.APPROVED,
}
"""Statuses set by hand that are milestones."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One milestone of a revision: which, when, who; ``note`` names the site or what came back."""

    milestone: Milestone
    at: dt.datetime
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RevisionEntry:
    """What a list of revisions shows; ``number`` counts from 1 within the article.

    ``started`` is the first edit in it, ``saved`` the last, ``by`` who wrote it and ``writer``
    the program instance. ``aside`` tells a text that was never the article's state: it was written
    against another one. A revision that is ``damaged`` is not what was kept.
    """

    article_id: str
    number: int
    started: dt.datetime
    saved: dt.datetime
    by: str = ""
    writer: str = ""
    marks: tuple[Mark, ...] = ()
    aside: bool = False
    damaged: bool = False

    def has(self, milestone: Milestone) -> bool:
        """Return True if the revision carries ``milestone``."""
        return any(mark.milestone is milestone for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Revision:
    """One kept state of an article, word for word."""

    entry: RevisionEntry
    article: Article

    @property
    def number(self) -> int:
        """The revision's number within its article."""
        return self.entry.number


def same_text(one: Article, other: Article) -> bool:
    """Return True if two articles differ at most in what the archive alone writes down."""
    ours = replace(one, status=other.status, created=other.created, modified=other.modified)
    return ours == other


def canonical(article: Article) -> str:
    """Return the article as the one JSON text that its hash is taken of."""
    return canonical_json(to_plain(article))


def canonical_json(value: object) -> str:
    """Return plain values as JSON with sorted keys and no blanks."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str | bytes) -> str:
    """Return the SHA-256 of a text in hex."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return hashlib.sha256(data).hexdigest()


def mark_digest(revision_digest: str, mark: Mark) -> str:
    """Return the SHA-256 that binds a milestone to the wording it was given to."""
    return digest(canonical_json([revision_digest, *to_plain(mark).values()]))
