"""When a delivery is sent, and whether a click means the one before it. Pure functions."""

import datetime as dt

from presseditor.domain.article import Article
from presseditor.domain.delivery import (
    OPEN_STATES,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
)
from presseditor.domain.site import Capabilities

DOUBLE_CLICK = dt.timedelta(seconds=10)
"""A second click on the same text this soon after delivery means the first one."""


def hour_of(article: Article, wished: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
    """Return when readers may see it, ``None`` for at once; nothing goes before an embargo ends."""
    at = _later(wished or article.publish_at, article.embargo)
    return at if at is not None and at > now else None


def due_of(
    can: Capabilities, article: Article, at: dt.datetime | None, now: dt.datetime
) -> dt.datetime:
    """Return when to send: a site that can hold a page back gets it at once, but for embargoes.

    The officer's PC may be off at that hour. Pictures are public as soon as they are uploaded, so
    what is under embargo stays in the house.
    """
    if at is None:
        return now
    if not can.schedule:
        return at
    return max(now, article.embargo) if article.embargo else now


def same_click(
    earlier: list[Delivery], payload: Payload, now: dt.datetime, due: dt.datetime
) -> Delivery | None:
    """Return the delivery that a second click means; not one whose hour is brought forward."""
    latest = next((one for one in earlier if one.state is not DeliveryState.CANCELLED), None)
    if latest is None or latest.action is not DeliveryAction.PUBLISH or latest.payload != payload:
        return None
    queued_until = latest.due if latest.state is DeliveryState.QUEUED else None
    if queued_until is not None and queued_until > max(now, due):
        return None
    just = latest.delivered is not None and now - latest.delivered < DOUBLE_CLICK
    return latest if latest.state in OPEN_STATES or just else None


def is_early(delivery: Delivery, now: dt.datetime) -> bool:
    """Return True if the delivery was not tried yet because its hour has not come."""
    queued = delivery.state is DeliveryState.QUEUED
    return queued and delivery.due is not None and delivery.due > now


def is_out(earlier: list[Delivery]) -> bool:
    """Return True if readers have a page there: the latest that arrived is no withdrawal."""
    arrived = (one for one in earlier if one.state is DeliveryState.DELIVERED)
    latest = next(arrived, None)
    return latest is not None and latest.action is DeliveryAction.PUBLISH


def _later(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return max((each for each in (one, other) if each is not None), default=None)
