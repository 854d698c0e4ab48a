"""Whether there is anything to publish: a page that would come out the same is no news."""

from collections.abc import Callable
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.delivery import (
    OPEN_STATES,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
)
from presseditor.domain.site import Site
from presseditor.services.publishing.abilities import without_parts
from presseditor.services.publishing.publishing import Publishing
from presseditor.services.publishing.sites import Sites
from presseditor.services.writing.articles import Articles
from presseditor.services.writing.page_date import DATED, dated_as_sent
from presseditor.sites.registry import can


class News:
    """Compares what was sent with what would be sent now; ``payload_of`` makes a site's page."""

    def __init__(
        self,
        articles: Articles,
        publishing: Publishing,
        sites: Sites,
        payload_of: Callable[[Bundle, Site], Payload],
    ) -> None:
        self._articles = articles
        self._publishing = publishing
        self._sites = sites
        self._payload_of = payload_of

    def is_all_out(self, article: Article, sites: list[Site]) -> bool:
        """Return True if each of ``sites`` has the page that ``article`` would make now.

        What is queued counts for a queued article: it goes out as it was queued.
        Records count: a corrected name is news in every article that carries it. Slow (it makes
        the page), so not for the GUI thread.
        """
        deliveries = self._publishing.for_article(article.id)
        bundle = self._articles.bundle(article)
        return all(self._is_out(bundle, site, _last(deliveries, site)) for site in sites)

    def with_age(self, delivery_id: str) -> tuple[Delivery, bool]:
        """Return the delivery and whether it brought an older text than the one that is stored.

        Raises ``NotFoundError``.
        """
        delivery = self._publishing.get(delivery_id)
        published = delivery.action is DeliveryAction.PUBLISH
        if not published or delivery.state is not DeliveryState.DELIVERED:
            return delivery, False
        article, site = self._articles.get(delivery.article_id), self._sites.get(delivery.site_id)
        if article.status is ArticleStatus.QUEUED:  # the newer one is on its way
            return delivery, False
        return delivery, not self.is_all_out(article, [site])

    def _is_out(self, bundle: Bundle, site: Site, last: Delivery | None) -> bool:
        article = bundle.article
        if last is None or last.action is not DeliveryAction.PUBLISH:
            return False
        queued = article.status is ArticleStatus.QUEUED
        if last.state is not DeliveryState.DELIVERED and not (queued and last.state in OPEN_STATES):
            return False
        same_date = dated_as_sent(article, last) if last.remote.get(DATED) else article
        now = self._payload_of(replace(bundle, article=same_date), site)
        # Pages of earlier versions were frozen with parts that their site does not show.
        sent = without_parts(last.payload, can(site))
        return without_parts(replace(now, publish_at=sent.publish_at), can(site)) == sent


def _last(deliveries: list[Delivery], site: Site) -> Delivery | None:
    ours = (one for one in deliveries if one.site_id == site.id)
    return next((one for one in ours if one.state is not DeliveryState.CANCELLED), None)
