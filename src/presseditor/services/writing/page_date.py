"""The date that a page bears: the officer's own, or that of the hour at which it went out.

The program's date is never stored with the article: it would pass for the officer's, and stand
when the hour is changed. Each delivery is frozen with the date it carries.
"""

import datetime as dt
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus, ArticleSummary
from presseditor.domain.delivery import (
    OPEN_STATES,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
)
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import instant_of, wall_moment
from presseditor.storage.stores import Stores

DATED = "dated"
"""What a delivery remembers: its date is the program's."""
_MAY_BE_OUT = frozenset({ArticleStatus.QUEUED, ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED})


def dated_as_out(stores: Stores, article: Article) -> Article:
    """Give a text without a date that of the page which readers have, if there is one.

    A correction does not make a page younger; one that comes back after a withdrawal is new.
    """
    if article.published is not None or article.status not in _MAY_BE_OUT:
        return article
    return _as_out(article, stores.deliveries.for_article(article.id))


def listed_with_dates(stores: Stores, found: list[ArticleSummary]) -> list[ArticleSummary]:
    """Give those without a date that of their page, if readers have one or are to get one."""
    return [one if one.published else _listed(stores, one) for one in found]


def _listed(stores: Stores, summary: ArticleSummary) -> ArticleSummary:
    article = stores.articles.get(summary.id) if summary.status in _MAY_BE_OUT else None
    if article is None:
        return summary
    sent = stores.deliveries.for_article(article.id)
    dated = article if article.published else _as_out(article, sent)
    if dated.published is None:
        dated = next((dated_as_sent(article, one) for one in sent if one.remote.get(DATED)), dated)
    return replace(summary, published=dated.published)


def dated_for(
    stores: Stores, article: Article, hour: dt.datetime | None, now: dt.datetime
) -> Article:
    """Give a text without a date the one it goes out with: at ``hour``, or now if that is none.

    A second click on what is on its way already keeps the date of the first.
    """
    article = dated_as_out(stores, article)
    if article.published is not None:
        return article
    begun = None if hour else _begun(stores.deliveries.for_article(article.id), now)
    return _dated(article, begun or hour or now)


def dated_as_sent(article: Article, delivery: Delivery) -> Article:
    """Give a text without a date the one that the delivery bears."""
    instant = _printed(delivery.payload) if article.published is None else None
    return article if instant is None else _dated(article, instant)


def _as_out(article: Article, deliveries: list[Delivery]) -> Article:
    """Give a text the date of the page which readers have, if there is one."""
    out = [_date_out(run[0]) for run in _runs(deliveries) if run]
    since = min((one for one in out if one is not None), default=None)
    return article if since is None else _dated(article, since)


def _dated(article: Article, instant: dt.datetime) -> Article:
    return replace(article, published=wall_moment(instant, article.time_zone))


def _runs(deliveries: list[Delivery]) -> list[list[Delivery]]:
    """Return what arrived on each site since it was withdrawn last, oldest first."""
    runs: dict[str, list[Delivery]] = {}
    for one in reversed(deliveries):
        if one.state is DeliveryState.DELIVERED:
            runs.setdefault(one.site_id, []).append(one)
            if one.action is DeliveryAction.WITHDRAW:
                runs[one.site_id].clear()
    return list(runs.values())


def _date_out(delivery: Delivery) -> dt.datetime | None:
    if delivery.remote.get(DATED):
        return _printed(delivery.payload)
    return delivery.payload.publish_at or delivery.delivered


def _begun(deliveries: list[Delivery], now: dt.datetime) -> dt.datetime | None:
    """Return the date of a delivery that was to go at once and is on its way."""
    for one in deliveries:
        if one.state in OPEN_STATES and one.remote.get(DATED):
            instant = _printed(one.payload)
            if instant is not None and instant <= now:
                return instant
    return None


def _printed(payload: Payload) -> dt.datetime | None:
    if not payload.published:
        return None
    return instant_of(Moment.parse(payload.published), payload.time_zone)
