"""Publishing: what the officer decides becomes a row before it is a request."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import Clock
from presseditor.domain.delivery import (
    OPEN_STATES,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
)
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.domain.ids import new_id
from presseditor.domain.message import message
from presseditor.domain.moment import Moment
from presseditor.domain.revision import Milestone
from presseditor.domain.site import Site, SiteKind
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE
from presseditor.services.bundles import collect_bundle
from presseditor.services.changes import Changes
from presseditor.services.history import mark
from presseditor.services.standing import BEFORE, settle_article
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

DOUBLE_CLICK = dt.timedelta(seconds=10)
"""A second click on the same text this soon after delivery means the first one."""
_IDLE = frozenset({DeliveryState.QUEUED, DeliveryState.WAITING, DeliveryState.FAILED})
_COUNTS = OPEN_STATES | {DeliveryState.DELIVERED}
"""States in which a removal need not be asked for again."""
_OF_ONE = frozenset({"scheduled", "overwrite", "reason"})
"""What is known of one delivery and not of its page."""
_PAGES = uuid.UUID("8d0c4d4e-5b6e-4a9c-9d55-2f3f3a0c7e11")


class Publishing:
    """The officer's decisions. Nothing here waits for a network.

    ``payload_of`` freezes a bundle for a site; ``wake`` tells the outbox that there is work.
    """

    def __init__(
        self,
        database: Database,
        changes: Changes,
        clock: Clock,
        payload_of: Callable[[Bundle, Site], Payload],
        wake: Callable[[], None] = lambda: None,
        officer: Callable[[], str] = str,
    ) -> None:
        self._database = database
        self._changes = changes
        self._clock = clock
        self._payload_of = payload_of
        self._wake = wake
        self._officer = officer

    def publish(
        self,
        article_id: str,
        site_id: str,
        publish_at: dt.datetime | None = None,
        *,
        overwrite: bool = False,
    ) -> Delivery:
        """Freeze the article for the site; a second click returns the first one's delivery.

        ``publish_at`` (aware) goes before the article's own time. Nothing leaves the house before
        an embargo ends. ``overwrite`` lets a change go that was made on the site itself; it is
        kept with the delivery and holds for this one alone. Raises ``NotFoundError`` and, for a
        text without a title, ``CorrectionError``.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            article, site = _article(stores, article_id), _site(stores, site_id)
            if not article.title.strip():
                raise CorrectionError(message("The article has no title. Write one, then publish."))
            at = _later(publish_at or article.publish_at, article.embargo)
            at = at if at is not None and at > now else None
            article = _dated(article, at or now)
            bundle = collect_bundle(stores, article)
            earlier = _on_site(stores, article_id, site_id)
            # A page that is out must not vanish until the hour of its correction: the house waits.
            is_out = _is_out(earlier)
            payload = replace(self._payload_of(bundle, site), publish_at=None if is_out else at)
            due = (at or now) if is_out else _due(site, article, at, now)
            same = _same(earlier, payload, now, due)
            if same is not None and (same.remote.get("overwrite") or not overwrite):
                return same
            new = self._new(stores, article, site_id, payload)
            revision = mark(stores, article, Milestone.QUEUED, self._officer(), now, note=site.name)
            new = replace(new, revision=revision)
            remote = {**new.remote, "overwrite": True} if overwrite else new.remote
            delivery = replace(new, remote=remote, due=due)
            self._queue(stores, article, delivery)
        self._announce(delivery)
        return delivery

    def withdraw(self, article_id: str, site_id: str, reason: str = "") -> Delivery:
        """Decide that the page leaves the site; ``reason`` is kept with the delivery.

        A page that is off the site, or on its way off, gives the delivery that does so. Raises
        ``CorrectionError`` where it never was.
        """
        with self._database.transaction() as stores:
            article = _article(stores, article_id)
            before = [
                one for one in _on_site(stores, article_id, site_id) if one.delivered or one.remote
            ]
            if not before:
                raise CorrectionError(
                    message("This article was never sent to the site: nothing to withdraw.")
                )
            latest = before[0]
            if latest.action is DeliveryAction.WITHDRAW and latest.state in _COUNTS:
                return latest
            new = self._new(stores, article, site_id, latest.payload)
            delivery = replace(
                new,
                remote={**new.remote, "reason": reason.strip()} if reason.strip() else new.remote,
                action=DeliveryAction.WITHDRAW,
                revision=latest.revision,
                due=self._clock.now(),
            )
            self._queue(stores, article, delivery)
        self._announce(delivery)
        return delivery

    def cancel(self, delivery_id: str) -> Delivery:
        """Take a delivery back that is not being sent; the article stands as it stood before.

        What has reached the site already (a page held back until its time) is withdrawn there.
        """
        with self._database.transaction() as stores:
            delivery = _delivery(stores, delivery_id)
            if delivery.state not in _IDLE:
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

        What was not tried yet because its hour has not come stays as it is: an embargo holds.
        """
        with self._database.transaction() as stores:
            delivery = _delivery(stores, delivery_id)
            if delivery.state not in _IDLE or _is_early(delivery, self._clock.now()):
                return delivery
            again = replace(delivery, state=DeliveryState.QUEUED, due=self._clock.now())
            article = stores.articles.get(delivery.article_id)
            if article is not None and article.status is not ArticleStatus.QUEUED:
                again = replace(again, remote={**again.remote, BEFORE: article.status.value})
                stores.articles.save(article.with_status(ArticleStatus.QUEUED))
            stores.deliveries.save(again)
        self._announce(again)
        return again

    def get(self, delivery_id: str) -> Delivery:
        """Return the delivery; raise ``NotFoundError`` when there is none."""
        with self._database.reading() as stores:
            return _delivery(stores, delivery_id)

    def for_article(self, article_id: str) -> list[Delivery]:
        """Return the article's deliveries, newest first."""
        with self._database.reading() as stores:
            return stores.deliveries.for_article(article_id)

    def latest(self, limit: int = 100) -> list[Delivery]:
        """Return the newest deliveries, newest first."""
        with self._database.reading() as stores:
            return stores.deliveries.latest(limit)

    def _new(self, stores: Stores, article: Article, site_id: str, payload: Payload) -> Delivery:
        """Return a delivery that knows the page which earlier ones made, and supersedes them."""
        earlier = _on_site(stores, article.id, site_id)
        # The first key follows from the article: a restored backup finds the page it once made.
        first = str(uuid.uuid5(_PAGES, f"{article.id} {site_id}"))
        remote: dict[str, object] = {}
        for one in reversed(earlier):
            remote |= {key: value for key, value in one.remote.items() if key not in _OF_ONE}
        remote["page_key"] = remote.get("page_key") or (earlier[-1].key if earlier else first)
        if article.status is not ArticleStatus.QUEUED:
            remote[BEFORE] = article.status.value
        for one in earlier:
            if one.state in _IDLE:
                stores.deliveries.save(replace(one, state=DeliveryState.CANCELLED))
        return Delivery(
            id=new_id(),
            key=str(uuid.uuid4()) if earlier else first,
            article_id=article.id,
            revision=0,
            site_id=site_id,
            action=DeliveryAction.PUBLISH,
            payload=payload,
            created=self._clock.now(),
            remote=remote,
        )

    def _queue(self, stores: Stores, article: Article, delivery: Delivery) -> None:
        stores.deliveries.add(delivery)
        stores.articles.save(article.with_status(ArticleStatus.QUEUED))

    def _announce(self, delivery: Delivery) -> None:
        self._changes.announce("delivery", delivery.id)
        self._changes.announce("article", delivery.article_id, "status")
        self._wake()


def _same(
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


def _is_early(delivery: Delivery, now: dt.datetime) -> bool:
    queued = delivery.state is DeliveryState.QUEUED
    return queued and delivery.due is not None and delivery.due > now


def _dated(article: Article, at: dt.datetime) -> Article:
    """Give a text without a date that of its publishing: readers and the feed need one."""
    if article.published is not None:
        return article
    try:
        local = at.astimezone(ZoneInfo(article.time_zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        local = at.astimezone(ZoneInfo(DEFAULT_TIME_ZONE))
    return replace(article, published=Moment.of(local))


def _is_out(earlier: list[Delivery]) -> bool:
    """Tell whether readers have a page there: the latest that arrived is no withdrawal."""
    arrived = (one for one in earlier if one.state is DeliveryState.DELIVERED)
    latest = next(arrived, None)
    return latest is not None and latest.action is DeliveryAction.PUBLISH


def _due(site: Site, article: Article, at: dt.datetime | None, now: dt.datetime) -> dt.datetime:
    """Return when to send: a site that can hold a page back gets it at once, but for embargoes.

    The officer's PC may be off at that hour. Pictures are public as soon as they are uploaded, so
    what is under embargo stays in the house.
    """
    if at is None:
        return now
    if site.kind is SiteKind.FOLDER:
        return at
    return max(now, article.embargo) if article.embargo else now


def _later(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return max((each for each in (one, other) if each is not None), default=None)


def _on_site(stores: Stores, article_id: str, site_id: str) -> list[Delivery]:
    return [one for one in stores.deliveries.for_article(article_id) if one.site_id == site_id]


def _article(stores: Stores, article_id: str) -> Article:
    found = stores.articles.get(article_id)
    if found is None:
        raise NotFoundError.of(article_id)
    return found


def _site(stores: Stores, site_id: str) -> Site:
    found = stores.sites.get(site_id)
    if found is None:
        raise NotFoundError.of(site_id)
    return found


def _delivery(stores: Stores, delivery_id: str) -> Delivery:
    found = stores.deliveries.get(delivery_id)
    if found is None:
        raise NotFoundError.of(delivery_id)
    return found
