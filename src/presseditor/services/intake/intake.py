"""Intake: from a raw text to a structured draft, and from the corrected draft to the archive."""

from dataclasses import dataclass, field
from pathlib import Path

from presseditor.domain.article import Article
from presseditor.domain.clock import OfficeClock
from presseditor.domain.draft import IntakeDraft
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.revision import Milestone
from presseditor.domain.stopping import Stopped, nobody_stops
from presseditor.services.changes import Changes
from presseditor.services.directory.names import Names
from presseditor.services.intake import read_document
from presseditor.services.intake.intake_records import IntakeRecords
from presseditor.services.writing.articles import Articles
from presseditor.storage.database import Database


@dataclass(frozen=True, slots=True)
class Matched:
    """Which found names the directory knows already: found name -> record."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)


class Intake:
    """Reads documents, finds the parts of a release in them and keeps what the officer accepts."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        changes: Changes,
        clock: OfficeClock,
        names: Names,
    ) -> None:
        self._database = database
        self._articles = articles
        self._changes = changes
        self._clock = clock
        self._names = names

    @property
    def zone(self) -> str:
        """The office's time zone, which is meant where a text names none."""
        return self._clock.zone

    def read(self, path: Path, stopped: Stopped = nobody_stops) -> str:
        """Return the raw text of a txt, docx, html or md file; raise ``CorrectionError``.

        ``stopped`` is asked now and then whether the officer wants to stop.
        """
        return read_document.read_document(path, stopped)

    def clean_html(self, html: str, stopped: Stopped = nobody_stops) -> str:
        """Return pasted HTML (Word, a web page) as Markdown text; raise ``CorrectionError``."""
        return read_document.clean_html(html, stopped)

    def parse(self, text: str, stopped: Stopped = nobody_stops) -> IntakeDraft:
        """Find title, dates, event, organizers, people, quotes and sums in a raw text.

        Raise ``CorrectionError`` where it is longer than any release.
        """
        return read_document.parse_release(
            text, self._clock.today(), self._names.morphology, stopped
        )

    def match(self, draft: IntakeDraft) -> Matched:
        """Return the records that the found organizations and people stand for."""
        with self._database.reading() as stores:
            records = IntakeRecords(stores, self._names, self._clock.zone)
            organizations = {
                one.name: known
                for one in draft.organizers
                if (known := records.known_organization(one.name, one.abbr)) is not None
            }
            people = {
                name: person
                for name in {one.name for one in draft.people}
                | {one.speaker for one in draft.quotes if one.speaker}
                if (person := records.known_person(name)) is not None
            }
        return Matched(organizations, people)

    def keep(self, draft: IntakeDraft) -> Article:
        """Store the draft's records, event and article in one transaction; return the article.

        Known records are used, new ones made, and the words in the body become record links.
        """
        with self._database.transaction() as stores:
            kept = IntakeRecords(stores, self._names, self._clock.zone).keep(draft)
            article = self._articles.save_within(stores, kept.article, Milestone.CREATED)
        for noun, record_id in (*kept.saved, ("article", article.id)):
            self._changes.announce(noun, record_id)
        return article
