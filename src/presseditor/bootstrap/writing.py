"""The parts of a desk that a text is written with."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from presseditor.bootstrap.foundation import Foundation
from presseditor.paths import resources

if TYPE_CHECKING:
    from presseditor.domain.article import Article
    from presseditor.domain.bundle import Bundle
    from presseditor.domain.delivery import Payload
    from presseditor.domain.errors import PressError
    from presseditor.domain.event import Event
    from presseditor.domain.fact import Fact
    from presseditor.domain.image import Image
    from presseditor.domain.organization import Organization
    from presseditor.domain.person import Person
    from presseditor.domain.quote import Quote
    from presseditor.language.words.morphology import Morphology
    from presseditor.rendering.page import PageRenderer
    from presseditor.services.checking.checking import Checking
    from presseditor.services.checking.gate import Gate
    from presseditor.services.checking.proofing import Proofing
    from presseditor.services.directory.lookup import Lookup
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.pictures import Pictures
    from presseditor.services.directory.record_service import RecordService, RecordT
    from presseditor.services.intake.imports import Imports
    from presseditor.services.intake.intake import Intake
    from presseditor.services.office_zone import OfficeZone
    from presseditor.services.writing.articles import Articles
    from presseditor.services.writing.autosave import Autosave
    from presseditor.services.writing.journal import Journal
    from presseditor.services.writing.preview import Preview
    from presseditor.storage.stores import RecordStore, Stores


class Writing(Foundation):
    """Articles, the directory, pictures, reading texts in, checking them."""

    @cached_property
    def articles(self) -> Articles:
        from presseditor.language.names.slugs import slugify_title
        from presseditor.language.words.word_forms import query_forms
        from presseditor.services.writing.articles import Articles

        return Articles(
            self.database,
            self.changes,
            self.clock,
            slugify=slugify_title,
            query_forms=partial(query_forms, morphology=self.morphology),
            officer=self.officer,
        )

    @cached_property
    def office_zone(self) -> OfficeZone:
        from presseditor.services.office_zone import OfficeZone

        return OfficeZone(self.settings, self.database, self.changes, lambda: self.articles)

    def officer(self) -> str:
        """Return who is writing: the officer of the settings, or the computer's user."""
        named = self.settings.current.officer
        try:
            return named or getpass.getuser()
        except (KeyError, OSError):  # a user that the system has no name for
            return ""

    def autosave(
        self,
        saved: Callable[[Article, Article], None],
        failed: Callable[[Article, PressError], None],
    ) -> Autosave:
        """Start saving in the background; the caller closes it."""
        from presseditor.services.writing.autosave import Autosave

        return Autosave(self.articles.save, saved, failed, self.journal)

    @cached_property
    def journal(self) -> Journal:
        from presseditor.services.writing.journal import Journal

        return Journal(self.profile.journal, self.clock)

    @cached_property
    def organizations(self) -> RecordService[Organization]:
        return self._records("org", lambda stores: stores.organizations)

    @cached_property
    def people(self) -> RecordService[Person]:
        return self._records("person", lambda stores: stores.people)

    @cached_property
    def quotes(self) -> RecordService[Quote]:
        return self._records("quote", lambda stores: stores.quotes)

    @cached_property
    def facts(self) -> RecordService[Fact]:
        return self._records("fact", lambda stores: stores.facts)

    @cached_property
    def events(self) -> RecordService[Event]:
        return self._records("event", lambda stores: stores.events)

    @cached_property
    def images(self) -> RecordService[Image]:
        return self._records("image", lambda stores: stores.images)

    def _records(
        self, noun: str, store: Callable[[Stores], RecordStore[RecordT]]
    ) -> RecordService[RecordT]:
        from presseditor.services.directory.record_service import RecordService

        return RecordService(noun, store, self.database, self.changes, _printed)

    @cached_property
    def names(self) -> Names:
        from presseditor.services.directory.names import Names

        return Names(lambda: self.morphology)

    @cached_property
    def morphology(self) -> Morphology:
        from presseditor.language.words.morphology import Morphology

        return Morphology()

    @cached_property
    def lookup(self) -> Lookup:
        from presseditor.services.directory.lookup import Lookup

        return Lookup(self.database, self.names)

    @cached_property
    def pictures(self) -> Pictures:
        from presseditor.exporting.pictures import clean_copy, read_image
        from presseditor.services.directory.pictures import Pictures

        return Pictures(self.profile, self.images, inspect=read_image, clean=clean_copy)

    @cached_property
    def pages(self) -> PageRenderer:
        from presseditor.rendering.page import PageRenderer

        return PageRenderer(resources() / "templates")

    def preview(self) -> Preview:
        """Make a preview; one for each thread that renders."""
        from presseditor.services.writing.preview import Preview

        return Preview(self.articles, self.pages)

    @cached_property
    def gate(self) -> Gate:
        from presseditor.services.checking.gate import Gate

        return Gate(
            self.clock,
            self.kinds,
            lambda: self.morphology,
            self.officer,
        )

    @cached_property
    def checking(self) -> Checking:
        from presseditor.services.checking.checking import Checking

        return Checking(self.database, self.changes, self.gate, self.proofing)

    @cached_property
    def proofing(self) -> Proofing:
        from presseditor.services.checking.proofing import Proofing

        return Proofing(self.settings, self.changes, lambda: self.morphology, self._own_names)

    def _own_names(self) -> list[str]:
        """Return the directory's names; none before there is a directory."""
        if not self.profile.database.exists():
            return []
        people = [one.full_name for one in self.people.all()]
        return people + [name.official for one in self.organizations.all() for name in one.names]

    @cached_property
    def intake(self) -> Intake:
        from presseditor.services.intake.intake import Intake

        return Intake(self.database, self.articles, self.changes, self.clock, self.names)

    @cached_property
    def imports(self) -> Imports:
        from presseditor.services.intake.imports import Imports

        return Imports(
            self.database, self.articles, self.changes, self.intake, lambda: self.pictures
        )


def _printed(bundle: Bundle) -> Payload:
    from presseditor.rendering.payload import payload_of

    return payload_of(bundle)
