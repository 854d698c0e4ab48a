"""Articles: writing, keeping, finding, and going back to an earlier state."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus, ArticleSummary, Revision
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import Clock
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.domain.ids import free_id, new_id
from presseditor.domain.message import message
from presseditor.services.bundles import collect_bundle
from presseditor.services.changes import Changes
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

REVISION_SPAN = dt.timedelta(minutes=2)
"""Autosaves this close together share one revision: a revision a second is no history."""


class Articles:
    """The archive of articles and their revisions."""

    def __init__(
        self,
        database: Database,
        changes: Changes,
        clock: Clock,
        *,
        slugify: Callable[[str], str],
        query_forms: Callable[[str], Sequence[Sequence[str]]],
    ) -> None:
        self._database = database
        self._changes = changes
        self._clock = clock
        self._slugify = slugify
        self._query_forms = query_forms

    def create(self, article: Article | None = None) -> Article:
        """Store a new article (an empty draft unless one is given) and return it."""
        return self.save(article or Article(id=new_id()), note="created")

    def save(self, article: Article, note: str = "") -> Article:
        """Store the article with a revision in one transaction; return it as stored.

        An empty ``note`` marks an autosave. Status and delivery are not touched by text edits:
        the stored status stands unless the article was never stored.
        """
        with self._database.transaction() as stores:
            stored = self.save_within(stores, article, note)
        self._changes.announce("article", stored.id)
        return stored

    def save_within(self, stores: Stores, article: Article, note: str = "") -> Article:
        """Store the article as part of a larger transaction, whose owner announces it."""
        now = self._clock.now()
        before = stores.articles.get(article.id)
        stored = replace(
            article,
            slug=self._slug(stores, article),
            status=before.status if before else article.status,
            created=before.created if before else now,
            modified=now,
        )
        stores.articles.save(stored)
        self._keep_revision(stores, stored, note)
        return stored

    def get(self, article_id: str) -> Article:
        """Return the article; raise ``NotFoundError`` when there is none."""
        with self._database.reading() as stores:
            found = stores.articles.get(article_id)
        if found is None:
            raise NotFoundError.of(article_id)
        return found

    def find(self, name: str) -> Article:
        """Return the article whose id, beginning of an id, or slug is ``name``."""
        with self._database.reading() as stores:
            found = stores.articles.get(name) or stores.articles.by_slug(name)
            if found is None and len(name) >= 6:  # noqa: PLR2004 - shorter would be a guess
                ids = stores.articles.ids(name)
                found = stores.articles.get(ids.pop()) if len(ids) == 1 else None
        if found is None:
            raise NotFoundError.of(name)
        return found

    def summaries(
        self, status: ArticleStatus | None = None, limit: int = 500, offset: int = 0
    ) -> list[ArticleSummary]:
        """Return articles for a list, last modified first."""
        with self._database.reading() as stores:
            return stores.articles.summaries(status, limit, offset)

    def counts(self) -> dict[ArticleStatus, int]:
        """Return how many articles stand in each status."""
        with self._database.reading() as stores:
            return stores.articles.counts()

    def search(self, query: str, limit: int = 200) -> list[ArticleSummary]:
        """Return the articles that hold every word of ``query`` in any of its forms."""
        forms = self._query_forms(query)
        if not forms:
            return []
        with self._database.reading() as stores:
            return stores.articles.search(forms, limit)

    def delete(self, article_id: str) -> Article:
        """Remove the article and return it, so that it can be stored again (undo).

        A text that is on a site or on its way there is withdrawn first, not deleted.
        """
        article = self.get(article_id)
        kept = {ArticleStatus.QUEUED, ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED}
        if article.status in kept:
            raise CorrectionError(
                message("This article is on a site or on its way there. Withdraw it first.")
            )
        with self._database.transaction() as stores:
            stores.articles.delete(article_id)
        self._changes.announce("article", article_id, "deleted")
        return article

    def set_status(self, article_id: str, status: ArticleStatus) -> Article:
        """Move the article on; raise ``CorrectionError`` where no way leads to ``status``."""
        with self._database.transaction() as stores:
            found = stores.articles.get(article_id)
            if found is None:
                raise NotFoundError.of(article_id)
            moved = replace(found.with_status(status), modified=self._clock.now())
            stores.articles.save(moved)
        self._changes.announce("article", article_id, "status")
        return moved

    def revisions(self, article_id: str) -> list[Revision]:
        """Return the kept states, newest first."""
        with self._database.reading() as stores:
            return stores.revisions.all(article_id)

    def restore_revision(self, article_id: str, number: int) -> Article:
        """Bring back the texts of a revision, as a new revision; nothing is lost by it."""
        with self._database.reading() as stores:
            revision = stores.revisions.get(article_id, number)
        if revision is None:
            raise NotFoundError.of(str(number))
        return self.save(revision.article, note=f"restored {number}")

    def bundle(self, article: Article) -> Bundle:
        """Return the article with every record it names, for rendering, checks and writers."""
        with self._database.reading() as stores:
            return collect_bundle(stores, article)

    def _slug(self, stores: Stores, article: Article) -> str:
        wanted = self._slugify(article.slug or article.title)
        if not wanted:
            return ""
        found = stores.articles.by_slug(wanted)
        if found is None or found.id == article.id:
            return wanted
        taken = stores.articles.slugs(wanted)
        before = stores.articles.get(article.id)
        if before is not None and before.slug in taken and before.slug.startswith(f"{wanted}-"):
            return before.slug
        return free_id(wanted, taken)

    def _keep_revision(self, stores: Stores, article: Article, note: str) -> None:
        now = self._clock.now()
        latest = stores.revisions.latest(article.id)
        if latest is not None and latest.article == replace(
            article, modified=latest.article.modified
        ):
            return
        young = latest is not None and now - latest.saved < REVISION_SPAN
        if latest is not None and young and not note and not latest.note:
            stores.revisions.amend(replace(latest, saved=now, article=article))
        else:
            stores.revisions.add(article, now, note)
