"""How a delivery stands, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.domain.message import Message
from presseditor.language.words.time_words import TimeWords

CHANGED_THERE = "The page was changed on the site itself"
"""How the reason begins when publishing would undo somebody's work on the site."""
LIST_CHANGED_THERE = "The list “{name}” was changed on the site itself"
"""How the remark begins when the page is out and a list of the site was left as it is."""


def state_in_words(delivery: Delivery, time: TimeWords, translate: Callable[[Message], str]) -> str:
    """Return one or two sentences; ``translate`` puts the reason into the user's language.

    An hour to come is told by the clock it was set by, which is the article's.
    """
    reason = translate(delivery.problem) if delivery.problem else ""
    due = time.by_clock(delivery.due, delivery.payload.time_zone)
    later = delivery.due is not None and delivery.due > time.clock.now()
    words = _words()
    state = delivery.state
    if state is DeliveryState.QUEUED and later:
        return words["scheduled"].format(due=due)
    if is_held(delivery):
        return words["held"].format(
            due=time.by_clock(delivery.payload.publish_at, delivery.payload.time_zone)
        )
    if state is DeliveryState.WAITING:
        return words["waiting"].format(reason=reason, due=time.at(delivery.due))
    if state is DeliveryState.FAILED:
        return words["failed"].format(reason=reason)
    if state is DeliveryState.DELIVERED:
        return _delivered(delivery, time, words)
    return words[state.value]


def is_held(delivery: Delivery) -> bool:
    """Tell whether the site has the page and keeps it back until its time."""
    return (
        delivery.state is DeliveryState.WAITING
        and delivery.problem is None
        and bool(delivery.remote.get("scheduled"))
    )


def was_changed_there(one: Delivery) -> bool:
    """Tell whether the delivery left something alone that somebody changed on the site."""
    words = one.problem.template if one.problem else ""
    if one.state is DeliveryState.DELIVERED:
        return words.startswith(LIST_CHANGED_THERE)
    return one.state is DeliveryState.FAILED and words.startswith(CHANGED_THERE)


def older_words(delivery: Delivery, time: TimeWords) -> str:
    """Say that the page has the text as it was queued, and not what was changed since."""
    words = QCoreApplication.translate(
        "Delivery", "It is the text of {time}; changes made after that are not on the page."
    )
    return words.format(time=text_hour(delivery, time))


def text_hour(delivery: Delivery, time: TimeWords) -> str:
    """Return when the text was frozen, short: “today, 8:27”."""
    return time.ago(delivery.created) if delivery.created else ""


def _delivered(delivery: Delivery, time: TimeWords, words: dict[str, str]) -> str:
    when = time.at(delivery.delivered)
    if delivery.action is DeliveryAction.WITHDRAW:
        reason = str(delivery.remote.get("reason", ""))
        key = "withdrawn_because" if reason else "withdrawn"
        return words[key].format(when=when, reason=reason)
    return words["delivered"].format(when=when)


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "queued": translate("Delivery", "Waiting for its turn."),
        "scheduled": translate("Delivery", "Will be published on {due}."),
        "held": translate("Delivery", "The site has it and will show it on {due}."),
        "sending": translate("Delivery", "Being sent to the site…"),
        "waiting": translate("Delivery", "Not sent yet: {reason} Next try: {due}."),
        "failed": translate("Delivery", "Not published: {reason}"),
        "delivered": translate("Delivery", "Published on {when}."),
        "withdrawn": translate("Delivery", "Taken off the site on {when}."),
        "withdrawn_because": translate("Delivery", "Taken off the site on {when}: {reason}"),
        "cancelled": translate("Delivery", "Cancelled."),
    }
