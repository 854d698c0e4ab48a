"""The text that a delivery was made from, for a second look at the gate."""

from presseditor.domain.bundle import Bundle
from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import NotFoundError
from presseditor.services.writing.bundles import collect_bundle
from presseditor.services.writing.page_date import dated_as_sent
from presseditor.storage.stores import Stores


def frozen_bundle(stores: Stores, delivery: Delivery) -> Bundle:
    """Return the frozen text with the records of today.

    Where no version of it was kept, it is the article as it stands. Raises ``NotFoundError`` when
    there is neither.
    """
    revision = stores.revisions.get(delivery.article_id, delivery.revision)
    article = revision.article if revision else stores.articles.get(delivery.article_id)
    if article is None:
        raise NotFoundError.of(delivery.article_id)
    return collect_bundle(stores, dated_as_sent(article, delivery))
