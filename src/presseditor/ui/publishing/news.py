"""Whether there is anything to publish: a page that would come out the same is no news."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import OPEN_STATES, Delivery, DeliveryAction, DeliveryState
from presseditor.domain.site import Site

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


def is_all_out(desk: Desk, article: Article, sites: list[Site]) -> bool:
    """Tell whether each of ``sites`` has the page that ``article`` would make now.

    What is queued counts for a queued article: it goes out as it was queued.
    Records count: a corrected name is news in every article that carries it. Slow (it makes the
    page), so not for the GUI thread.
    """
    from presseditor.rendering.payload import payload_of
    from presseditor.services.dating import DATED, dated_as_sent

    queued = article.status is ArticleStatus.QUEUED
    there = OPEN_STATES | {DeliveryState.DELIVERED} if queued else {DeliveryState.DELIVERED}
    deliveries = desk.publishing.for_article(article.id)
    bundle = desk.articles.bundle(article)
    for site in sites:
        last = _last(deliveries, site)
        if last is None or last.action is not DeliveryAction.PUBLISH:
            return False
        if last.state not in there:
            return False
        same_date = dated_as_sent(article, last) if last.remote.get(DATED) else bundle.article
        now = payload_of(replace(bundle, article=same_date), site=site)
        if replace(now, publish_at=last.payload.publish_at) != last.payload:
            return False
    return True


def with_age(desk: Desk, delivery_id: str) -> tuple[Delivery, bool]:
    """Return the delivery and whether it brought an older text than the one that is stored."""
    delivery = desk.publishing.get(delivery_id)
    published = delivery.action is DeliveryAction.PUBLISH
    if not published or delivery.state is not DeliveryState.DELIVERED:
        return delivery, False
    article, site = desk.articles.get(delivery.article_id), desk.sites.get(delivery.site_id)
    if article.status is ArticleStatus.QUEUED:  # the newer one is on its way
        return delivery, False
    return delivery, not is_all_out(desk, article, [site])


def _last(deliveries: list[Delivery], site: Site) -> Delivery | None:
    ours = (one for one in deliveries if one.site_id == site.id)
    return next((one for one in ours if one.state is not DeliveryState.CANCELLED), None)
