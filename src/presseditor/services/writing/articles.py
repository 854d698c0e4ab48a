"""Articles: writing, keeping, finding, and going back to an earlier state."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus, ArticleSummary
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import OfficeClock
from presseditor.domain.errors import CorrectionError, DataError, NotFoundError
from presseditor.domain.ids import new_id
from presseditor.domain.merging import ConflictError, merge_articles
from presseditor.domain.message import message
from presseditor.domain.revision import (
    OF_STATUS,
    Mark,
    Milestone,
    Revision,
    RevisionEntry,
    same_text,
)
from presseditor.services.changes import SAVED, UNAPPROVED, Changes
from presseditor.services.writing import history
from presseditor.services.writing.approvals import status_after
from presseditor.services.writing.article_address import address_of
from presseditor.services.writing.bundles import collect_bundle
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

_OUT = frozenset({ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED})


class Articles:
    """The archive of articles and their revisions; ``officer`` tells who is writing."""

    def __init__(
        self,
        database: Database,
        changes: Changes,
        clock: OfficeClock,
        *,
        slugify: Callable[[str], str],
        query_forms: Callable[[str], Sequence[Sequence[str]]],
        officer: Callable[[], str] = str,
    ) -> None:
        self._database = database
        self._changes = changes
        self._clock = clock
        self._slugify = slugify
        self._query_forms = query_forms
        self._officer = officer

    def create(self, article: Article | None = None) -> Article:
        """Store a new article (an empty draft unless one is given) and return it."""
        return self.save(
            article or Article(id=new_id(), time_zone=self._clock.zone), milestone=Milestone.CREATED
        )

    def save(
        self,
        article: Article,
        based_on: Article | None = None,
        *,
        milestone: Milestone | None = None,
    ) -> Article:
        """Store the article with a revision in one transaction; return it as stored.

        ``based_on`` is the state that the edits began from. Where somebody else stored another one
        since, the changes of both are put together; where they meet, the stored text stays,
        ``article`` is kept as a revision aside, and ``ConflictError`` is raised.

        Without a ``milestone`` it is an autosave. Status and delivery are not touched by text
        edits: the stored status stands unless the article was never stored. An approved text
        that reads otherwise afterwards is back in review.
        """
        with self._database.transaction() as stores:
            before = stores.articles.get(article.id)
            merged = merge_articles(based_on, article, before) if based_on and before else None
            if merged is not None and merged.clashes:
                history.keep_aside(stores, article, self._officer(), self._clock.now())
            else:
                wanted = merged.article if merged else article
                stored = self.save_within(stores, wanted, milestone)
        if based_on is not None and before is not None and merged is not None and merged.clashes:
            raise ConflictError(based_on, article, before)
        fell = before is not None and before.status is not stored.status
        self._changes.announce("article", stored.id, UNAPPROVED if fell else SAVED)
        return stored

    def save_within(
        self,
        stores: Stores,
        article: Article,
        milestone: Milestone | None = None,
        note: str = "",
    ) -> Article:
        """Store the article as part of a larger transaction, whose owner announces it."""
        now = self._clock.now()
        before = _readable(stores, article.id)
        stored = replace(
            article,
            slug=address_of(stores, article, before, self._slugify),
            status=status_after(before, article) if before else article.status,
            created=before.created if before else now,
            modified=now,
        )
        stores.articles.save(stored)
        if milestone is None:
            history.keep(stores, stored, self._officer(), now)
        else:
            history.mark(stores, stored, milestone, self._officer(), now, note=note)
        return stored

    def bring_within(self, stores: Stores, article: Article, stored: Article | None) -> Article:
        """Store the text of a file as part of a larger transaction.

        Where the archive's text went on since the file was read last, the changes of both are put
        together. Raises ``CorrectionError`` where they meet. A file that was never read before
        takes the place of the text, which is kept as a milestone.
        """
        now, officer = self._clock.now(), self._officer()
        base = history.imported(stores, article.id) if stored else None
        if stored is None or base is None or same_text(base, stored):
            if stored is not None:
                history.mark(stores, stored, Milestone.BEFORE_IMPORT, officer, now)
            return self.save_within(stores, article, Milestone.IMPORTED)
        merged = merge_articles(replace(base, slug=stored.slug), article, stored)
        if merged.clashes:
            raise CorrectionError(
                message(
                    "“{title}” was changed in the program and in the file at the same words. "
                    "Nothing was overwritten. Bring the file's changes into the text by hand, or "
                    "export the text and go on from the new file.",
                    title=stored.title,
                )
            )
        number = stores.revisions.add(article, now, officer, aside=True).number
        history.mark_number(stores, article.id, number, Mark(Milestone.IMPORTED, now, officer))
        return self.save_within(stores, merged.article)

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

    def set_status(self, article_id: str, status: ArticleStatus, by: str = "") -> Article:
        """Move the article on; the wording that was sent to review or approved is kept for good.

        ``by`` tells who decided, the officer unless another is named. A correction of a page that
        is out can be approved too: the article stays published. Raises ``CorrectionError`` where
        no way leads to ``status``.
        """
        now = self._clock.now()
        with self._database.transaction() as stores:
            stored = _stored(stores, article_id)
            is_out = status is ArticleStatus.APPROVED and stored.status in _OUT
            moved = replace(stored if is_out else stored.with_status(status), modified=now)
            stores.articles.save(moved)
            if status in OF_STATUS:
                history.mark(stores, moved, OF_STATUS[status], by or self._officer(), now)
        self._changes.announce("article", article_id, "status")
        return moved

    def mark(self, article_id: str, milestone: Milestone, note: str = "") -> int:
        """Keep the stored wording for good under a milestone; return the revision's number."""
        now = self._clock.now()
        with self._database.transaction() as stores:
            article = _stored(stores, article_id)
            return history.mark(stores, article, milestone, self._officer(), now, note=note)

    def settle_conflict(self, article_id: str) -> None:
        """Keep for good what was set aside last: the officer decided what becomes the text."""
        with self._database.transaction() as stores:
            history.close_aside(stores, article_id, self._officer(), self._clock.now())

    def revisions(self, article_id: str) -> list[RevisionEntry]:
        """Return what is kept, newest first; damaged revisions are marked as such."""
        with self._database.reading() as stores:
            return stores.revisions.entries(article_id)

    def revision(self, article_id: str, number: int) -> Revision:
        """Return one revision with its words.

        Raises ``NotFoundError`` where there is none and ``DataError`` for a damaged one.
        """
        with self._database.reading() as stores:
            found = stores.revisions.get(article_id, number)
        if found is None:
            raise NotFoundError.of(str(number))
        return found

    def restore_revision(self, article_id: str, number: int) -> Article:
        """Bring back the texts of a revision; the present ones are kept as a milestone before.

        Raises ``NotFoundError`` where there is none and ``DataError`` for a damaged one.
        """
        wanted, now = self.revision(article_id, number), self._clock.now()
        with self._database.transaction() as stores:
            present = stores.articles.get(article_id)
            if present is not None:
                before = Milestone.BEFORE_RESTORE
                history.mark(stores, present, before, self._officer(), now)
            restored = self.save_within(stores, wanted.article, Milestone.RESTORED, str(number))
        self._changes.announce("article", article_id)
        return restored

    def undo_restore(self, article_id: str) -> Article:
        """Bring back what stood before the last going back.

        Raises ``NotFoundError`` where nobody went back.
        """
        for entry in self.revisions(article_id):
            if entry.has(Milestone.BEFORE_RESTORE):
                return self.restore_revision(article_id, entry.number)
        raise NotFoundError.of(article_id)

    def bundle(self, article: Article) -> Bundle:
        """Return the article with every record it names, for rendering, checks and writers."""
        with self._database.reading() as stores:
            return collect_bundle(stores, article)


def _readable(stores: Stores, article_id: str) -> Article | None:
    """Return the stored article; a damaged row is none, and is written anew."""
    try:
        return stores.articles.get(article_id)
    except DataError:
        return None


def _stored(stores: Stores, article_id: str) -> Article:
    found = stores.articles.get(article_id)
    if found is None:
        raise NotFoundError.of(article_id)
    return found
