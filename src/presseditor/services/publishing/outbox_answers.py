"""What the outbox writes down: each answer is stored before anything else happens."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from presseditor.domain.clock import Clock
from presseditor.domain.delivery import (
    OPEN_STATES,
    Attempt,
    Delivery,
    DeliveryAction,
    DeliveryState,
)
from presseditor.domain.errors import CorrectionError, PressError, RetryError, StoppedError
from presseditor.domain.message import Message, message
from presseditor.domain.revision import Mark
from presseditor.domain.site import Site
from presseditor.services.checking.gate import Gate
from presseditor.services.publishing.article_status import milestone_of, settle_article
from presseditor.services.publishing.frozen import frozen_bundle
from presseditor.services.writing.history import mark_number
from presseditor.sites.connection import Receipt
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

BACK_OFF = (30, 120, 600, 1800, 3600)
"""Seconds to the next try, the last one for ever after."""
JITTER = 0.2
KEPT_ATTEMPTS = 50
MOST_DEFECTS = 3
"""Tries of a delivery that the program itself fails at."""
MOST_INTERRUPTIONS = 10
"""Claims in a row that never came to an end: the program was killed, or ended by it."""
_SHORTEST_NAP = 0.05
_CLAIMS, _DEFECTS = "claims", "defects"
_INTERRUPTED = message(
    "The program ended again and again while this was being sent. It was set aside so that the"
    " others can go. The text is safe. Look at the site whether the page is there, then try again."
)


class OutboxRecords:
    """Moves deliveries and their articles on, a transaction a step."""

    def __init__(self, database: Database, gate: Gate, jitter: Callable[[], float]) -> None:
        self._database = database
        self._gate = gate
        self._clock: Clock = gate.clock
        self._jitter = jitter

    def claim(self, tried_already: frozenset[str] = frozenset()) -> Delivery | None:
        """Take the next delivery that is due; call it only while holding the outbox lock.

        Under the lock nobody else is sending, so one found as ``SENDING`` was interrupted: its
        outcome is unknown, and the site is asked by key. Deliveries of one article to one site
        keep their order. What was interrupted often lets the others go first, and what ended the
        program ``MOST_INTERRUPTIONS`` times is left to the officer.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            for one in sorted(stores.deliveries.open(), key=_interruptions):
                if one.id in tried_already or not _is_due(one, now) or not _is_first(stores, one):
                    continue
                if _interruptions(one) >= MOST_INTERRUPTIONS:
                    _leave(stores, _with_attempt(one, now, _INTERRUPTED))
                    continue
                remote = {**one.remote, _CLAIMS: _interruptions(one) + 1}
                claimed = replace(one, state=DeliveryState.SENDING, remote=remote)
                stores.deliveries.save(claimed)
                return claimed
        return None

    def stopped(self, claimed: Delivery) -> PressError | None:
        """Return why the frozen text must not be sent any more, by the records of today.

        A withdrawal always goes. So does what the site holds back until its hour, and what was
        interrupted on its way to the site: it is out already, or nobody knows.
        """
        interrupted = _interruptions(claimed) > 1 and "step" in claimed.remote
        goes = interrupted or bool(claimed.remote.get("scheduled"))
        if goes or claimed.action is not DeliveryAction.PUBLISH:
            return None
        try:
            with self._database.transaction() as stores:
                self._gate.let_pass(stores, frozen_bundle(stores, claimed))
        except StoppedError as error:
            first = error.findings[0].message
            begun = "step" in claimed.remote
            return CorrectionError(_kept_in(first, begun=begun))
        except PressError as error:
            return error
        return None

    def site(self, site_id: str) -> Site:
        """Return the site; raise ``CorrectionError`` when it was removed meanwhile."""
        with self._database.reading() as stores:
            found = stores.sites.get(site_id)
        if found is None:
            raise CorrectionError(
                message("The site was removed from the settings. Publish to another site.")
            )
        return found

    def remember(self, delivery_id: str, step: str, remote: dict[str, object]) -> None:
        """Store the step about to be made and what is known of the remote side."""
        with self._database.transaction() as stores:
            found = stores.deliveries.get(delivery_id)
            if found is not None:
                known = {**found.remote, **remote, "step": step}
                stores.deliveries.save(replace(found, remote=known))

    def failed(self, delivery_id: str, error: PressError) -> None:
        """Store why it did not succeed: tried again later, or left to the officer.

        What is left to the officer is in no queue any more.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            found = stores.deliveries.get(delivery_id)
            if found is None:
                return
            attempted = _with_attempt(_without(found, _CLAIMS), now, error.text)
            if isinstance(error, RetryError):
                due = now + self._pause(attempted)
                stores.deliveries.save(replace(attempted, state=DeliveryState.WAITING, due=due))
            else:
                _leave(stores, attempted)

    def broke(self, delivery_id: str, error: Exception) -> None:
        """Store that the program itself failed: tried a few times more, then left to the officer.

        Nothing of what the site said is stored: it may be what cannot be.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            found = stores.deliveries.get(delivery_id)
            if found is None:
                return
            times = _number(found.remote.get(_DEFECTS)) + 1
            kept = _without(found, _CLAIMS)
            counted = replace(kept, remote={**kept.remote, _DEFECTS: times})
            attempted = _with_attempt(counted, now, _defect(error))
            if times < MOST_DEFECTS:
                due = now + self._pause(attempted)
                stores.deliveries.save(replace(attempted, state=DeliveryState.WAITING, due=due))
            else:
                _leave(stores, _without(attempted, _DEFECTS))

    def delivered(self, delivery_id: str, receipt: Receipt) -> None:
        """Store the site's answer and move the article on.

        A page that the site holds back stays open until its time, and is confirmed then.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            found = stores.deliveries.get(delivery_id)
            if found is None:
                return
            known = _without(found, _CLAIMS, _DEFECTS)
            done = replace(
                _with_attempt(known, now, None),
                remote={**known.remote, **receipt.remote, "step": "done"},
                url=receipt.url,
                content_hash=receipt.content_hash,
            )
            at = found.payload.publish_at
            if not receipt.live and at is not None:
                held = {**done.remote, "scheduled": True}
                due = max(at, now + dt.timedelta(seconds=BACK_OFF[0]))
                waiting = replace(done, state=DeliveryState.WAITING, due=due, remote=held)
                stores.deliveries.save(waiting)
                return
            remote = {key: value for key, value in done.remote.items() if key != "scheduled"}
            done = replace(done, state=DeliveryState.DELIVERED, delivered=now, remote=remote)
            stores.deliveries.save(done)
            settle_article(stores, done.article_id)
            _mark_delivered(stores, done, now)

    def read_back(self, delivery_id: str, found: Message | None) -> None:
        """Store what a reader sees: nothing wrong, or what is."""
        with self._database.transaction() as stores:
            delivery = stores.deliveries.get(delivery_id)
            if delivery is not None:
                seen = Attempt(self._clock.now(), "read back", found)
                attempts = (*delivery.attempts, seen)[-KEPT_ATTEMPTS:]
                stores.deliveries.save(replace(delivery, attempts=attempts))

    def seconds_to_next(self) -> float:
        """Return the time until the first open delivery is due; infinite when none is open.

        One that is being sent is another process's, or could not be recorded: it has time.
        """
        now = self._clock.now()
        with self._database.reading() as stores:
            open_ones = stores.deliveries.open()
        idle = [one for one in open_ones if one.state is not DeliveryState.SENDING]
        waits = [(one.due - now).total_seconds() if one.due else 0.0 for one in idle]
        return max(_SHORTEST_NAP, min(waits, default=float("inf")))

    def _pause(self, delivery: Delivery) -> dt.timedelta:
        failures = 0
        for attempt in reversed(delivery.attempts):
            if attempt.problem is None:
                break
            failures += 1
        seconds = BACK_OFF[min(failures, len(BACK_OFF)) - 1]
        return dt.timedelta(seconds=seconds * (1 + JITTER * self._jitter()))


def _mark_delivered(stores: Stores, done: Delivery, now: dt.datetime) -> None:
    """Name the very wording that was frozen, wherever the article's text has gone meanwhile."""
    site = stores.sites.get(done.site_id)
    note = site.name if site else done.site_id
    milestone = milestone_of(stores, done)
    mark_number(stores, done.article_id, done.revision, Mark(milestone, now, note=note))


def _is_due(delivery: Delivery, now: dt.datetime) -> bool:
    if delivery.state is DeliveryState.SENDING or delivery.due is None or delivery.due <= now:
        return True
    # A clock that was put back must not turn a pause of minutes into one of months.
    longest = dt.timedelta(seconds=BACK_OFF[-1] * (1 + JITTER))
    retrying = delivery.state is DeliveryState.WAITING and delivery.problem is not None
    return retrying and delivery.due - now > longest


def _is_first(stores: Stores, delivery: Delivery) -> bool:
    same = [
        one
        for one in stores.deliveries.for_article(delivery.article_id)
        if one.site_id == delivery.site_id and one.state in OPEN_STATES
    ]
    return not same or same[-1].id == delivery.id


def _leave(stores: Stores, delivery: Delivery) -> None:
    """Leave a delivery to the officer: it is in no queue any more."""
    left = _without(delivery, _CLAIMS)
    stores.deliveries.save(replace(left, state=DeliveryState.FAILED))
    settle_article(stores, delivery.article_id)


def _interruptions(delivery: Delivery) -> int:
    return _number(delivery.remote.get(_CLAIMS))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _without(delivery: Delivery, *keys: str) -> Delivery:
    remote = {key: value for key, value in delivery.remote.items() if key not in keys}
    return replace(delivery, remote=remote)


def _defect(error: Exception) -> Message:
    return message(
        "The program made a mistake while sending ({kind}). The text is safe. Report this,"
        " then try again.",
        kind=type(error).__name__,
    )


def _with_attempt(delivery: Delivery, now: dt.datetime, problem: Message | None) -> Delivery:
    step = str(delivery.remote.get("step", delivery.action.value))
    attempts = (*delivery.attempts, Attempt(now, step, problem))[-KEPT_ATTEMPTS:]
    return replace(delivery, attempts=attempts)


def _kept_in(first: Message, *, begun: bool) -> Message:
    if begun:
        return message(
            "It was set aside: since it was queued, a record has changed, and the checks stop this"
            " wording. {first} An earlier try may have reached the site: look there. Mend the text"
            " and publish it again.",
            first=first,
        )
    return message(
        "It was not sent: since it was queued, a record has changed, and the checks stop this"
        " wording. {first} Mend the text and publish it again.",
        first=first,
    )
