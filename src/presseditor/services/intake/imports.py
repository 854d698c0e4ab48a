"""Articles from files: Markdown with front matter as it is, anything else through intake."""

import os
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.ids import new_id
from presseditor.domain.image_ids import with_image_ids
from presseditor.domain.message import Message, message
from presseditor.domain.revision import Milestone
from presseditor.domain.stopping import Stopped, nobody_stops, require_wanted
from presseditor.services.changes import Changes
from presseditor.services.directory.pictures import Pictures
from presseditor.services.intake.intake import Intake
from presseditor.services.writing.articles import Articles
from presseditor.services.writing.bundles import settled_bundle
from presseditor.services.writing.pressdoc import SUFFIX, read_pressdoc
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

_FILES = uuid.UUID("4b7e2a60-0d64-4c0e-8f3e-5f1a7d9f3a52")
MARKDOWN = frozenset({".md", ".markdown"})


class Came(Enum):
    """What became of a file: a text of its own, nothing new, or a draft beside another text."""

    NEW = "new"
    KNOWN = "known"
    BESIDE = "beside"
    BESIDE_BEFORE = "beside_before"


@dataclass(frozen=True, slots=True)
class Imported:
    """The text of a file, and ``other``: the one of its id, which says something else."""

    article: Article
    came: Came = Came.NEW
    other: Article | None = None

    def told(self, file: str) -> Message | None:
        """Say what became of a file that did not simply come in; ``None`` for others."""
        other, draft = self.other or self.article, self.article
        match self.came:
            case Came.NEW:
                return None
            case Came.KNOWN:
                return message(
                    "{file}: the archive has this text already. Nothing was changed.", file=file
                )
            case Came.BESIDE:
                return message(
                    "{file}: the archive has another wording of this text, “{title}” ({other}). It "
                    "stays as it was; the file is a new draft beside it: “{name}” ({draft}).",
                    file=file,
                    title=other.title,
                    other=other.id,
                    name=draft.title,
                    draft=draft.id,
                )
            case Came.BESIDE_BEFORE:
                return message(
                    "{file}: this wording was brought in before. Its draft is “{name}” ({draft}); "
                    "nothing was changed.",
                    file=file,
                    name=draft.title,
                    draft=draft.id,
                )


class Imports:
    """Brings texts from outside into the archive; whatever a file says, it comes in as a draft."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        changes: Changes,
        intake: Intake,
        pictures: Callable[[], Pictures],
    ) -> None:
        self._database = database
        self._articles = articles
        self._changes = changes
        self._intake = intake
        self._pictures = pictures

    def import_file(self, path: Path, stopped: Stopped = nobody_stops) -> Article:
        """Store the article of a file as ``bring_file`` does, and return it."""
        return self.bring_file(path, stopped).article

    def bring_file(self, path: Path, stopped: Stopped = nobody_stops) -> Imported:
        """Store the article of a file; raise ``CorrectionError`` for what cannot be read.

        ``stopped`` is asked until the storing begins, which is done in whole or not at all.
        """
        if path.suffix.lower() == SUFFIX:
            return self._import_pressdoc(path, stopped)
        if path.suffix.lower() in MARKDOWN:
            bundle = self.read_bundle(path, stopped)
            require_wanted(stopped, path.name)
            return self.keep(bundle)
        draft = self._intake.parse(self._intake.read(path, stopped), stopped)
        require_wanted(stopped, path.name)
        return Imported(self._intake.keep(draft))

    def read_bundle(self, path: Path, stopped: Stopped = nobody_stops) -> Bundle:
        """Return the article of a Markdown file with its records, without storing anything."""
        from presseditor.importing.front_matter import read_markdown_article

        # A file without an id is the same article each time: publishing it again is no second page.
        text = self._intake.read(path, stopped)
        own = uuid.uuid5(_FILES, os.path.realpath(path)).hex
        bundle = read_markdown_article(text, new_id=own, zone=self._intake.zone)
        return _without_approvals(bundle)

    def _import_pressdoc(self, path: Path, stopped: Stopped) -> Imported:
        from presseditor.importing.front_matter import read_markdown_article

        document = read_pressdoc(path)
        bundle = read_markdown_article(document.markdown, new_id=new_id(), zone=self._intake.zone)
        bundle = _without_approvals(bundle)
        came = [
            (image, document.pictures[image.id])
            for image in bundle.records.images.values()
            if image.id in document.pictures
        ]
        require_wanted(stopped, path.name)
        if came:
            self._pictures().receive(came)
        return self.keep(self._with_own_pictures(bundle, document.originals))

    def _with_own_pictures(self, bundle: Bundle, originals: Mapping[str, str]) -> Bundle:
        """Name the originals of copies that went out from here: the article is the same then."""
        ours = {
            copy: original
            for copy, original in originals.items()
            if self._pictures().is_copy_of(original, copy)
        }
        return with_image_ids(bundle, ours)

    def bring(self, stores: Stores, bundle: Bundle) -> Bundle:
        """Store the text of a file as part of a larger transaction, whose owner announces it.

        Returns the article as stored, compared with the directory as it was before the file
        brought its records along. A text that changed is a revision of the stored one, which can
        be gone back to. Raises ``CorrectionError`` where the archive's text was changed at the
        same words since the file was read last.
        """
        settled = settled_bundle(stores, bundle)
        event_id = _keep_records(stores, bundle)
        stored = stores.articles.get(bundle.article.id)
        if stored is None:
            wanted = replace(bundle.article, status=ArticleStatus.DRAFT, event_id=event_id)
        else:
            wanted = replace(bundle.article, event_id=event_id or stored.event_id)
        if stored is None or not _says_the_same(stored, wanted):
            wanted = replace(wanted, slug=stored.slug if stored else wanted.slug)
            stored = self._articles.bring_within(stores, wanted, stored)
        event = stores.events.get(stored.event_id) if stored.event_id else None
        return replace(settled, article=stored, event=event)

    def keep(self, bundle: Bundle) -> Imported:
        """Store the article and the records that are new, in one transaction.

        Records of the directory stand as they are. Where another text has the id, this one becomes
        a draft beside it, under an id that the same wording gets each time.
        """
        with self._database.transaction() as stores:
            beside_id = _id_beside(bundle)
            stored, beside = (stores.articles.get(one) for one in (bundle.article.id, beside_id))
            if beside is not None:
                return Imported(beside, Came.BESIDE_BEFORE, stored)
            event_id = _keep_records(stores, bundle)
            wanted = replace(bundle.article, status=ArticleStatus.DRAFT, event_id=event_id)
            if stored is not None and _says_the_same(stored, wanted):
                return Imported(stored, Came.KNOWN)
            if stored is not None:
                is_free = beside_id not in stores.articles.ids(beside_id)  # or it was deleted
                wanted = replace(wanted, id=beside_id if is_free else new_id())
            article = self._articles.save_within(stores, wanted, Milestone.IMPORTED)
        self._changes.announce("directory", "", "imported")
        self._changes.announce("article", article.id)
        return Imported(article, Came.BESIDE if stored else Came.NEW, stored)


def _id_beside(bundle: Bundle) -> str:
    """Return the id of a draft beside the text that has the bundle's: always one for one wording.

    What the program itself writes down is no part of the wording.
    """
    article = replace(bundle.article, created=None, modified=None, status=ArticleStatus.DRAFT)
    return uuid.uuid5(_FILES, repr((article, bundle.event))).hex


def _without_approvals(bundle: Bundle) -> Bundle:
    """Return the bundle with no quote approved: a file can say so of itself, and who would know."""
    quotes = {name: replace(one, approvals=()) for name, one in bundle.records.quotes.items()}
    return replace(bundle, records=replace(bundle.records, quotes=quotes))


def _keep_records(stores: Stores, bundle: Bundle) -> str | None:
    """Store what the directory does not know; return the id of the article's event."""
    records = bundle.records
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
    event = bundle.event
    if event is None:
        return bundle.article.event_id
    known = stores.events.get(event.id)
    if known is not None and known != event:
        event = replace(event, id=new_id())  # the other event belongs to another article
    stores.events.save(event)
    return event.id


def _says_the_same(stored: Article, wanted: Article) -> bool:
    """Tell whether two articles differ at most in what the program itself writes down."""
    ours = {
        "slug": stored.slug,
        "status": stored.status,
        "created": stored.created,
        "modified": stored.modified,
    }
    return replace(wanted, **ours) == stored  # type: ignore[arg-type]
