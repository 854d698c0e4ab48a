"""Publishing: what the officer decides becomes a row before it is a request."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import Clock
from presseditor.domain.delivery import (
    OPEN_STATES,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
)
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.domain.order import Order
from presseditor.domain.revision import Milestone
from presseditor.domain.site import Site
from presseditor.services.changes import Changes
from presseditor.services.checking.gate import Gate
from presseditor.services.publishing.abilities import require_update, require_withdraw
from presseditor.services.publishing.article_status import settle_article
from presseditor.services.publishing.frozen import frozen_bundle
from presseditor.services.publishing.queueing import (
    IDLE,
    new_delivery,
    on_site,
    queue,
    queue_again,
    the_article,
    the_delivery,
    the_site,
)
from presseditor.services.publishing.timing import (
    due_of,
    hour_of,
    is_early,
    is_out,
    same_click,
)
from presseditor.services.writing.bundles import collect_bundle
from presseditor.services.writing.history import mark
from presseditor.services.writing.page_date import DATED, dated_for
from presseditor.sites.registry import can
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

_COUNTS = OPEN_STATES | {DeliveryState.DELIVERED}
"""States in which a removal need not be asked for again."""


class Publishing:
    """The officer's decisions. Nothing here waits for a network.

    ``gate`` says what may leave the house; ``payload_of`` freezes a bundle for a site and raises
    ``CorrectionError`` where a part of the page is missing; ``wake`` tells the outbox that there
    is work.
    """

    def __init__(
        self,
        database: Database,
        changes: Changes,
        gate: Gate,
        payload_of: Callable[[Bundle, Site], Payload],
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._changes = changes
        self._gate = gate
        self._clock: Clock = gate.clock
        self._payload_of = payload_of
        self._wake = wake

    def publish(
        self,
        article_id: str,
        site_id: str,
        publish_at: dt.datetime | None = None,
        *,
        overwrite: bool = False,
    ) -> Delivery:
        """Release a stored article on one site; see ``release``."""
        return self.release(Order(article_id, (site_id,), publish_at, overwrite))[0]

    def release(
        self,
        order: Order,
        flush: Callable[[], bool] = lambda: True,
        bring: Callable[[Stores], Bundle] | None = None,
    ) -> list[Delivery]:
        """Check the article, freeze it for each site, and put it on its way; the only door.

        ``flush`` stores what is typed and returns False if it could not. ``bring`` stores the text
        of a file within the transaction and returns it with its records; without it the stored
        article goes out. What is checked is what is frozen: all is one transaction, and a refusal
        leaves nothing behind. A second click returns the first one's deliveries.

        Raises ``RetryError`` for what could not be saved, ``StoppedError`` for a *stop* that nobody
        waived in words, ``CorrectionError`` for a page that cannot be made, ``NotFoundError``.
        """
        if not flush():
            raise RetryError(message("The text could not be saved, so it was not published."))
        now = self._clock.now()
        with self._database.transaction() as stores:
            sites = [the_site(stores, one) for one in order.sites]
            bundle = bring(stores) if bring else _stored(stores, order.article_id)
            at = hour_of(bundle.article, order.publish_at, now)
            bundle = replace(bundle, article=dated_for(stores, bundle.article, at, now))
            bundle = self._gate.let_pass(stores, bundle, order.excuses)
            if not bundle.article.title.strip():
                raise CorrectionError(message("The article has no title. Write one, then publish."))
            deliveries = [self._freeze(stores, order, bundle, site, at) for site in sites]
        for one in deliveries:
            self._announce(one)
        return deliveries

    def withdraw(
        self, article_id: str, site_id: str, reason: str = "", *, overwrite: bool = False
    ) -> Delivery:
        """Decide that the page leaves the site; ``reason`` is kept with the delivery.

        ``overwrite`` lets a page go that was changed on the site itself.

        Nothing stops it: what is wrong must always be able to go. A page that is off the site, or
        on its way off, gives the delivery that does so. Raises ``CorrectionError`` where it never
        was.
        """
        with self._database.transaction() as stores:
            article = the_article(stores, article_id)
            require_withdraw(stores.sites.get(site_id))
            before = [
                one for one in on_site(stores, article_id, site_id) if one.delivered or one.remote
            ]
            if not before:
                raise CorrectionError(
                    message("This article was never sent to the site: nothing to withdraw.")
                )
            latest = before[0]
            same = latest.action is DeliveryAction.WITHDRAW and latest.state in _COUNTS
            if same and (latest.remote.get("overwrite") or latest.delivered or not overwrite):
                return latest
            now = self._clock.now()
            new = new_delivery(stores, article, site_id, latest.payload, now)
            delivery = replace(
                new,
                remote={**new.remote, **_told(reason, overwrite=overwrite)},
                action=DeliveryAction.WITHDRAW,
                revision=latest.revision,
                due=now,
            )
            queue(stores, article, delivery)
        self._announce(delivery)
        return delivery

    def cancel(self, delivery_id: str) -> Delivery:
        """Take a delivery back that is not being sent; the article stands as it stood before.

        What has reached the site already (a page held back until its time) is withdrawn there.
        """
        with self._database.transaction() as stores:
            delivery = the_delivery(stores, delivery_id)
            if delivery.state not in IDLE:
                raise CorrectionError(
                    message("It is being sent or is on the site already. Withdraw it instead.")
                )
            cancelled = replace(delivery, state=DeliveryState.CANCELLED)
            stores.deliveries.save(cancelled)
            settle_article(stores, delivery.article_id)
        self._announce(cancelled)
        if delivery.remote.get("scheduled"):
            self.withdraw(delivery.article_id, delivery.site_id)
        return cancelled

    def retry(self, delivery_id: str) -> Delivery:
        """Try again now what waits or has failed; the text sent is the one frozen then.

        It passes the same gate, by the records of today. What was not tried yet because its hour
        has not come stays as it is: an embargo holds. Raises ``StoppedError``, ``NotFoundError``.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            delivery = the_delivery(stores, delivery_id)
            if delivery.state not in IDLE or is_early(delivery, now):
                return delivery
            if delivery.action is DeliveryAction.PUBLISH:
                self._gate.let_pass(stores, frozen_bundle(stores, delivery))
            again = queue_again(stores, delivery, now)
        self._announce(again)
        return again

    def get(self, delivery_id: str) -> Delivery:
        """Return the delivery; raise ``NotFoundError`` when there is none."""
        with self._database.reading() as stores:
            return the_delivery(stores, delivery_id)

    def for_article(self, article_id: str) -> list[Delivery]:
        """Return the article's deliveries, newest first."""
        with self._database.reading() as stores:
            return stores.deliveries.for_article(article_id)

    def latest(self, limit: int = 100) -> list[Delivery]:
        """Return the newest deliveries, newest first."""
        with self._database.reading() as stores:
            return stores.deliveries.latest(limit)

    def _freeze(
        self, stores: Stores, order: Order, bundle: Bundle, site: Site, at: dt.datetime | None
    ) -> Delivery:
        """Store what was checked as a delivery to one site, or return the one it repeats."""
        now, article = self._clock.now(), bundle.article
        earlier = on_site(stores, article.id, site.id)
        # A page that is out must not vanish until the hour of its correction: the house waits.
        waits = is_out(earlier)
        if waits:
            require_update(site)
        payload = replace(self._payload_of(bundle, site), publish_at=None if waits else at)
        due = (at or now) if waits else due_of(can(site), article, at, now)
        same = same_click(earlier, payload, now, due)
        if same is not None and (same.remote.get("overwrite") or not order.overwrite):
            return same
        # As it is stored: without the program's date, and moved on by a delivery to another site.
        stored = the_article(stores, article.id)
        new = new_delivery(stores, stored, site.id, payload, now)
        by = self._gate.officer()
        revision = mark(stores, stored, Milestone.QUEUED, by, now, note=site.name)
        known = {"overwrite": order.overwrite, DATED: stored.published is None}
        remote = new.remote | {key: True for key, holds in known.items() if holds}
        delivery = replace(new, revision=revision, remote=remote, due=due)
        queue(stores, stored, delivery)
        return delivery

    def _announce(self, delivery: Delivery) -> None:
        self._changes.announce("delivery", delivery.id)
        self._changes.announce("article", delivery.article_id, "status")
        self._wake()


def _told(reason: str, *, overwrite: bool) -> dict[str, object]:
    told: dict[str, object] = {"reason": reason.strip()} if reason.strip() else {}
    return {**told, "overwrite": True} if overwrite else told


def _stored(stores: Stores, article_id: str) -> Bundle:
    return collect_bundle(stores, the_article(stores, article_id))
