"""The article: named parts, a kind, and a way from draft to published."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE


class ArticleStatus(StrEnum):
    """Where an article stands on its way out of the house."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    QUEUED = "queued"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


_S = ArticleStatus
NEXT_STATUSES: dict[ArticleStatus, frozenset[ArticleStatus]] = {
    _S.DRAFT: frozenset({_S.IN_REVIEW, _S.APPROVED, _S.QUEUED}),
    _S.IN_REVIEW: frozenset({_S.DRAFT, _S.APPROVED, _S.QUEUED}),
    _S.APPROVED: frozenset({_S.DRAFT, _S.IN_REVIEW, _S.QUEUED}),
    _S.QUEUED: frozenset({_S.DRAFT, _S.APPROVED, _S.PUBLISHED, _S.CORRECTED, _S.WITHDRAWN}),
    _S.PUBLISHED: frozenset({_S.QUEUED, _S.CORRECTED, _S.WITHDRAWN}),
    _S.CORRECTED: frozenset({_S.QUEUED, _S.WITHDRAWN}),
    _S.WITHDRAWN: frozenset({_S.DRAFT, _S.QUEUED}),
}


@dataclass(frozen=True, slots=True)
class Article:
    """A press release in its named parts.

    ``body`` and ``background`` are Markdown with record links; ``lead`` and ``press_contact`` are
    plain text. ``kind`` is the id of a ``Kind``. ``published`` is the date and time printed on the
    page, local to ``time_zone``. Instants (``embargo``, ``publish_at``, ``created``, ``modified``)
    are aware datetimes in UTC. ``event_id`` and ``cover_id`` name an event and an image.
    """

    id: str
    title: str = ""
    lead: str = ""
    body: str = ""
    background: str = ""
    press_contact: str = ""
    kind: str = "announcement"
    rubric: str = ""
    tags: tuple[str, ...] = ()
    slug: str = ""
    cover_id: str | None = None
    event_id: str | None = None
    published: Moment | None = None
    time_zone: str = DEFAULT_TIME_ZONE
    embargo: dt.datetime | None = None
    publish_at: dt.datetime | None = None
    status: ArticleStatus = ArticleStatus.DRAFT
    created: dt.datetime | None = None
    modified: dt.datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written yet."""
        parts = (self.title, self.lead, self.body, self.background, self.press_contact)
        return not any(part.strip() for part in parts)

    def with_status(self, status: ArticleStatus) -> "Article":
        """Return the article in ``status``; raise ``CorrectionError`` where no way leads there."""
        if status == self.status:
            return self
        if status not in NEXT_STATUSES[self.status]:
            raise CorrectionError(
                message(
                    "An article that is “{now}” cannot become “{then}”.",
                    now=self.status.value,
                    then=status.value,
                )
            )
        return replace(self, status=status)


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of release it is, with the parts it cannot do without; read from resources.

    ``name`` maps a language code to a label; ``required`` holds names of ``Article`` parts and of
    ``event`` and ``quote``.
    """

    id: str
    name: dict[str, str]
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What a list of articles shows: no text parts, so that a long list stays light.

    ``delivery`` and ``problem`` tell how the last publishing stands and, if it failed, why.
    """

    id: str
    title: str
    status: ArticleStatus
    modified: dt.datetime
    published: Moment | None = None
    slug: str = ""
    delivery: str = ""
    problem: Message | None = None
    url: str = ""
