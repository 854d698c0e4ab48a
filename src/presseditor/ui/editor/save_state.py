"""How the open article stands to the disk and to what others store."""

from dataclasses import dataclass, replace
from enum import StrEnum

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError


class Saving(StrEnum):
    """How the open article stands to the disk."""

    NOTHING = "nothing"
    SAVED = "saved"
    UNSAVED = "unsaved"
    ASIDE = "aside"
    """Not in the database, but in a spare file beside it."""
    FAILED = "failed"
    APART = "apart"
    """In the database as a version of its own: another writer changed the same words."""


class Meeting(StrEnum):
    """What another writer's save did to the open article."""

    SHOWN = "shown"
    MERGED = "merged"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class SaveState:
    """What the window says about saving; ``error`` tells why it failed."""

    saving: Saving
    error: PressError | None = None


def with_keeping(article: Article, stored: Article) -> Article:
    """Return the officer's text with what the archive alone decides."""
    return replace(
        article,
        slug=stored.slug,
        status=stored.status,
        created=stored.created,
        modified=stored.modified,
    )


def same_text(one: Article, other: Article) -> bool:
    """Return True if two articles differ at most in what the archive alone decides."""
    return with_keeping(one, other) == other


def is_older(stored: Article, article: Article) -> bool:
    """Return True if ``stored`` was stored before ``article``."""
    both = stored.modified is not None and article.modified is not None
    return bool(both and stored.modified < article.modified)  # type: ignore[operator]
