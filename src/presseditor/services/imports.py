"""Articles from files: Markdown with front matter as it is, anything else through intake."""

from dataclasses import replace
from pathlib import Path

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import NotFoundError
from presseditor.domain.ids import new_id
from presseditor.services.articles import Articles
from presseditor.services.changes import Changes
from presseditor.services.intake import Intake
from presseditor.storage.database import Database

MARKDOWN = frozenset({".md", ".markdown"})


class Imports:
    """Brings texts from outside into the archive; whatever a file says, it comes in as a draft."""

    def __init__(
        self, database: Database, articles: Articles, changes: Changes, intake: Intake
    ) -> None:
        self._database = database
        self._articles = articles
        self._changes = changes
        self._intake = intake

    def import_file(self, path: Path) -> Article:
        """Store the article of a file; raise ``CorrectionError`` for what cannot be read."""
        if path.suffix.lower() in MARKDOWN:
            return self._keep(self.read_bundle(path))
        return self._intake.keep(self._intake.parse(self._intake.read(path)))

    def read_bundle(self, path: Path) -> Bundle:
        """Return the article of a Markdown file with its records, without storing anything."""
        from presseditor.importing.front_matter import read_markdown_article

        return read_markdown_article(self._intake.read(path), new_id=new_id())

    def keep_if_new(self, bundle: Bundle) -> Article:
        """Return the stored article of that id, or store the one that came from a file."""
        try:
            return self._articles.get(bundle.article.id)
        except NotFoundError:
            return self._keep(bundle)

    def _keep(self, bundle: Bundle) -> Article:
        records = bundle.records
        with self._database.transaction() as stores:
            for table, found in (
                (stores.organizations, records.organizations),
                (stores.people, records.people),
                (stores.quotes, records.quotes),
                (stores.facts, records.facts),
                (stores.images, records.images),
            ):
                for record in found.values():
                    if table.get(record.id) is None:
                        table.save(record)  # type: ignore[arg-type]
            if bundle.event is not None and stores.events.get(bundle.event.id) is None:
                stores.events.save(bundle.event)
        self._changes.announce("directory", "", "imported")
        return self._articles.create(replace(bundle.article, status=ArticleStatus.DRAFT))
