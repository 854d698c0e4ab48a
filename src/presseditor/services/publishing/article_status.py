"""Where an article stands, all its deliveries to all sites taken together."""

from dataclasses import replace

from presseditor.domain.article import ArticleStatus
from presseditor.domain.delivery import OPEN_STATES, Delivery, DeliveryAction, DeliveryState
from presseditor.domain.revision import Milestone
from presseditor.services.writing.approvals import status_before_queue
from presseditor.storage.stores import Stores

BEFORE = "status_before"
"""What a delivery remembers: where the article stood when the officer decided."""


def settle_article(stores: Stores, article_id: str) -> None:
    """Move an article that is queued on, once nothing of it is on its way any more.

    It is where the sites that answered have it. Where none ever did, it is back where it stood
    before the click: what failed or was cancelled is not in any queue.
    """
    article = stores.articles.get(article_id)
    if article is None or article.status is not ArticleStatus.QUEUED:
        return
    deliveries = stores.deliveries.for_article(article_id)
    if not any(one.state in OPEN_STATES for one in deliveries):
        status = status_before_queue(stores, article, _standing(deliveries))
        # An hour that has come or was called off is no wish any more: the next click means now.
        failed = bool(deliveries) and deliveries[0].state is DeliveryState.FAILED
        hour = article.publish_at if failed else None
        stores.articles.save(replace(article, status=status, publish_at=hour))


def milestone_of(stores: Stores, done: Delivery) -> Milestone:
    """Return what a delivery that arrived makes of the wording it carried."""
    if done.action is DeliveryAction.WITHDRAW:
        return Milestone.WITHDRAWN
    earlier = [
        one
        for one in reversed(stores.deliveries.for_article(done.article_id))
        if one.site_id == done.site_id and one.state is DeliveryState.DELIVERED
    ]
    return Milestone.CORRECTED if _was_corrected(earlier) else Milestone.PUBLISHED


def _standing(deliveries: list[Delivery]) -> ArticleStatus:
    """Return the status; ``deliveries`` are newest first."""
    done: dict[str, list[Delivery]] = {}
    for one in reversed(deliveries):
        if one.state is DeliveryState.DELIVERED:
            done.setdefault(one.site_id, []).append(one)
    if not done:
        before = (one.remote.get(BEFORE) for one in deliveries)
        return ArticleStatus(next((str(one) for one in before if one), ArticleStatus.DRAFT))
    shown = [each for each in done.values() if each[-1].action is DeliveryAction.PUBLISH]
    if not shown:
        return ArticleStatus.WITHDRAWN
    changed = any(_was_corrected(each) for each in shown)
    return ArticleStatus.CORRECTED if changed else ArticleStatus.PUBLISHED


def _was_corrected(deliveries: list[Delivery]) -> bool:
    texts: set[tuple[str, str]] = set()
    for one in deliveries:
        if one.action is DeliveryAction.WITHDRAW:
            texts.clear()
        else:
            texts.add((one.payload.title, one.payload.fragment))
    return len(texts) > 1
