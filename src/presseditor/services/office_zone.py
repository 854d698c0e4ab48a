"""Which clocks the office goes by: what was made before somebody said so follows the answer."""

from collections.abc import Callable
from dataclasses import replace

from presseditor.domain.article import Article, ArticleStatus
from presseditor.services.changes import Changes
from presseditor.services.writing.articles import Articles
from presseditor.settings import Settings, SettingsStore
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores


class OfficeZone:
    """Stores the office's zone; the first answer is good for the drafts of before too."""

    def __init__(
        self,
        settings: SettingsStore,
        database: Database,
        changes: Changes,
        articles: Callable[[], Articles],
    ) -> None:
        self._settings = settings
        self._database = database
        self._changes = changes
        self._articles = articles

    def change(self, **values: object) -> Settings:
        """Change settings that somebody has seen, the zone among them.

        At the first time drafts and their events change to that zone: they had the computer's, and
        keep the hours that are written in them. What has an instant of its own (an hour set, an
        embargo) stays, and so does what was approved or went out. Raises ``RetryError``.
        """
        before = self._settings.current
        now = self._settings.change(**values, zone_confirmed=True)
        if not before.zone_confirmed and now.time_zone != before.time_zone:
            self._follow(before.time_zone, now.time_zone)
        return now

    def _follow(self, before: str, zone: str) -> None:
        articles, moved, events = self._articles(), set(), set()
        with self._database.transaction() as stores:
            count = stores.articles.counts()[ArticleStatus.DRAFT]
            for summary in stores.articles.summaries(ArticleStatus.DRAFT, limit=count):
                article = stores.articles.get(summary.id)
                if article is None or article.time_zone != before or _has_instant(article):
                    continue
                moved.add(article.id)
                articles.save_within(stores, replace(article, time_zone=zone))
                events.add(article.event_id or "")
            events = {one for one in events if _move_event(stores, one, moved, zone)}
        for noun, ids in (("event", events), ("article", moved)):
            for one in sorted(ids):
                self._changes.announce(noun, one)


def _has_instant(article: Article) -> bool:
    return article.publish_at is not None or article.embargo is not None


def _move_event(stores: Stores, event_id: str, moved: set[str], zone: str) -> bool:
    """Let the event follow if no other article names it; return True if it did."""
    event = stores.events.get(event_id) if event_id else None
    if event is None or {one.id for one in stores.articles.using("event", event_id)} - moved:
        return False
    stores.events.save(replace(event, time_zone=zone))
    return True
