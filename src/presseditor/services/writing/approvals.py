"""Approvals that bind: what changes after them sends the text back to review."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from presseditor.domain.approved import Approved, changed_part
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import DataError
from presseditor.domain.revision import Milestone
from presseditor.services.writing.bundles import collect_bundle
from presseditor.storage.stores import Stores


def last_approved(stores: Stores, article_id: str) -> Approved | None:
    """Return the wording that was approved last; ``None`` if there is none that can be read."""
    try:
        found = stores.revisions.last_marked(article_id, Milestone.APPROVED)
    except DataError:
        return None
    if found is None:
        return None
    given = [one for one in found.entry.marks if one.milestone is Milestone.APPROVED][-1]
    return Approved(found.article, given.at, given.by)


def status_after(before: Article, after: Article) -> ArticleStatus:
    """Return where an article stands whose text was changed from ``before`` to ``after``."""
    approved = before.status is ArticleStatus.APPROVED
    if approved and changed_part(before, after):
        return ArticleStatus.IN_REVIEW
    return before.status


def status_before_queue(stores: Stores, article: Article, was: ArticleStatus) -> ArticleStatus:
    """Return where an article goes back to from the queue; a text changed there is not approved."""
    approved = last_approved(stores, article.id) if was is ArticleStatus.APPROVED else None
    if approved is not None and changed_part(approved.article, article):
        return ArticleStatus.IN_REVIEW
    return was


@contextmanager
def approvals_checked(
    stores: Stores, kind: str, record_id: str, printed: Callable[[Bundle], object]
) -> Iterator[list[str]]:
    """Send approved articles back to review whose page another form of a record changes.

    Change the record within the block; ``printed`` makes what a reader gets. The list holds the
    ids of the articles afterwards.
    """
    fallen: list[str] = []
    using = stores.articles.using(kind, record_id)
    approved = [one.id for one in using if one.status is ArticleStatus.APPROVED]
    before = {one: _printed(stores, one, printed) for one in approved}
    yield fallen
    for one in approved:
        article = stores.articles.get(one)
        if article is not None and _printed(stores, one, printed) != before[one]:
            stores.articles.save(replace(article, status=ArticleStatus.IN_REVIEW))
            fallen.append(one)


def _printed(stores: Stores, article_id: str, printed: Callable[[Bundle], object]) -> object:
    article = stores.articles.get(article_id)
    return None if article is None else printed(collect_bundle(stores, article))
