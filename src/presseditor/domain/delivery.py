"""Deliveries: one act of publishing, decided at the click and carried out when it can be."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from presseditor.domain.message import Message
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE


class DeliveryAction(StrEnum):
    """What the site is asked to do."""

    PUBLISH = "publish"
    WITHDRAW = "withdraw"


class DeliveryState(StrEnum):
    """How far a delivery has come.

    ``SENDING`` after a restart means *unknown*: the site is asked by key before anything is sent.
    ``WAITING`` is a passing failure with another try due; ``FAILED`` needs the officer.
    """

    QUEUED = "queued"
    SENDING = "sending"
    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.WAITING})


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try and the site's answer; ``problem`` is ``None`` when it succeeded."""

    at: dt.datetime
    step: str
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class PayloadImage:
    """An image that travels with the page; its bytes are found by hash in the image folder."""

    id: str
    asset_name: str
    media_type: str
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Payload:
    """Everything a site receives, frozen at the click.

    ``fragment`` is the sanitized HTML that preview and export show; image sources in it are
    ``images/<asset name>`` and are mapped by the site. ``json_ld`` is the schema.org data as JSON.
    ``published`` is ISO 8601 as ``Moment.isoformat``; ``publish_at`` an aware instant.
    """

    title: str
    slug: str
    excerpt: str
    fragment: str
    json_ld: str = ""
    published: str = ""
    time_zone: str = DEFAULT_TIME_ZONE
    publish_at: dt.datetime | None = None
    rubric: str = ""
    tags: tuple[str, ...] = ()
    cover: PayloadImage | None = None
    images: tuple[PayloadImage, ...] = ()

    @property
    def pictures(self) -> tuple[PayloadImage, ...]:
        """Every picture that goes with the page, once, the cover first."""
        found: dict[str, PayloadImage] = {}
        for one in (*((self.cover,) if self.cover else ()), *self.images):
            found.setdefault(one.asset_name, one)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Delivery:
    """One act of publishing. ``key`` (a UUID) marks the page on the site and is made once.

    ``remote`` is whatever the site needs to go on where it stopped (post id, uploaded media,
    step), stored before each request as JSON-ready values.
    """

    id: str
    key: str
    article_id: str
    revision: int
    site_id: str
    action: DeliveryAction
    payload: Payload
    state: DeliveryState = DeliveryState.QUEUED
    created: dt.datetime | None = None
    due: dt.datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    remote: dict[str, object] = field(default_factory=dict)
    url: str = ""
    content_hash: str = ""
    delivered: dt.datetime | None = None

    @property
    def problem(self) -> Message | None:
        """Why the last try did not succeed; ``None`` when it did or none was made."""
        return self.attempts[-1].problem if self.attempts else None
