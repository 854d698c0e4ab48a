"""Rows of the outbox. Only this package writes them: nothing else can put a page on its way."""

import datetime as dt
import uuid
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState, Payload
from presseditor.domain.errors import NotFoundError
from presseditor.domain.ids import new_id
from presseditor.domain.site import Site
from presseditor.services.publishing.article_status import BEFORE
from presseditor.services.writing.page_date import DATED
from presseditor.storage.stores import Stores

IDLE = frozenset({DeliveryState.QUEUED, DeliveryState.WAITING, DeliveryState.FAILED})
"""States in which nothing is being sent."""
_OF_ONE = frozenset({"scheduled", "overwrite", "reason", "claims", "defects", "step", DATED})
"""What is known of one delivery and not of its page."""
_PAGES = uuid.UUID("8d0c4d4e-5b6e-4a9c-9d55-2f3f3a0c7e11")


def new_delivery(
    stores: Stores, article: Article, site_id: str, payload: Payload, now: dt.datetime
) -> Delivery:
    """Return a delivery that knows the page which earlier ones made, and supersedes them."""
    earlier = on_site(stores, article.id, site_id)
    # The first key follows from the article: a restored backup finds the page it once made.
    first = str(uuid.uuid5(_PAGES, f"{article.id} {site_id}"))
    remote: dict[str, object] = {}
    for one in reversed(earlier):
        remote |= {key: value for key, value in one.remote.items() if key not in _OF_ONE}
    remote["page_key"] = remote.get("page_key") or (earlier[-1].key if earlier else first)
    if article.status is not ArticleStatus.QUEUED:
        remote[BEFORE] = article.status.value
    for one in earlier:
        if one.state in IDLE:
            stores.deliveries.save(replace(one, state=DeliveryState.CANCELLED))
    return Delivery(
        id=new_id(),
        key=str(uuid.uuid4()) if earlier else first,
        article_id=article.id,
        revision=0,
        site_id=site_id,
        action=DeliveryAction.PUBLISH,
        payload=payload,
        created=now,
        remote=remote,
    )


def queue(stores: Stores, article: Article, delivery: Delivery) -> None:
    """Store the new delivery; its article is in the queue from now on."""
    stores.deliveries.add(delivery)
    stores.articles.save(article.with_status(ArticleStatus.QUEUED))


def queue_again(stores: Stores, delivery: Delivery, now: dt.datetime) -> Delivery:
    """Let a delivery that waits or has failed be tried at once, and return it so."""
    again = replace(delivery, state=DeliveryState.QUEUED, due=now)
    article = stores.articles.get(delivery.article_id)
    if article is not None and article.status is not ArticleStatus.QUEUED:
        again = replace(again, remote={**again.remote, BEFORE: article.status.value})
        stores.articles.save(article.with_status(ArticleStatus.QUEUED))
    stores.deliveries.save(again)
    return again


def on_site(stores: Stores, article_id: str, site_id: str) -> list[Delivery]:
    """Return the article's deliveries to one site, newest first."""
    return [one for one in stores.deliveries.for_article(article_id) if one.site_id == site_id]


def the_article(stores: Stores, article_id: str) -> Article:
    """Return the article; raise ``NotFoundError`` when there is none."""
    found = stores.articles.get(article_id)
    if found is None:
        raise NotFoundError.of(article_id)
    return found


def the_site(stores: Stores, site_id: str) -> Site:
    """Return the site; raise ``NotFoundError`` when there is none."""
    found = stores.sites.get(site_id)
    if found is None:
        raise NotFoundError.of(site_id)
    return found


def the_delivery(stores: Stores, delivery_id: str) -> Delivery:
    """Return the delivery; raise ``NotFoundError`` when there is none."""
    found = stores.deliveries.get(delivery_id)
    if found is None:
        raise NotFoundError.of(delivery_id)
    return found
