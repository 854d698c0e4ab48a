"""The one place that constructs: a desk with everything a user can do, made part by part on demand.

Each part is a ``cached_property``: reading this file from top to bottom shows what needs what, and
nothing heavy is imported before somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from presseditor.domain.clock import Clock, SystemClock
from presseditor.paths import Profile, resources
from presseditor.services.changes import Changes
from presseditor.settings import SettingsStore

if TYPE_CHECKING:
    from presseditor.domain.article import Article, Kind
    from presseditor.domain.bundle import Bundle
    from presseditor.domain.delivery import Payload
    from presseditor.domain.errors import PressError
    from presseditor.domain.event import Event
    from presseditor.domain.fact import Fact
    from presseditor.domain.image import Image
    from presseditor.domain.organization import Organization
    from presseditor.domain.person import Person
    from presseditor.domain.quote import Quote
    from presseditor.domain.site import Site
    from presseditor.exporting.formats import ExportContext
    from presseditor.language.morphology import Morphology
    from presseditor.language.translation import Translator
    from presseditor.rendering.page import PageRenderer
    from presseditor.services.articles import Articles
    from presseditor.services.autosave import Autosave
    from presseditor.services.backups import Backups
    from presseditor.services.checking import Checking
    from presseditor.services.exports import Exports
    from presseditor.services.imports import Imports
    from presseditor.services.intake import Intake
    from presseditor.services.lookup import Lookup
    from presseditor.services.names import Names
    from presseditor.services.outbox import OutboxRunner
    from presseditor.services.pictures import Pictures
    from presseditor.services.preview import Preview
    from presseditor.services.proofing import Proofing
    from presseditor.services.publishing import Publishing
    from presseditor.services.record_service import RecordService, RecordT
    from presseditor.services.sites import Sites
    from presseditor.services.updates import Updates
    from presseditor.sites.connection import SiteConnection
    from presseditor.storage.database import Database
    from presseditor.storage.stores import RecordStore, Stores


def open_desk(profile: Profile, clock: Clock | None = None, *, sample: bool = False) -> Desk:
    """Open (or make) a profile; raise ``DataError`` or ``RetryError`` where it cannot be used.

    ``sample`` fills a profile that was never used with a sample release.
    """
    new = not profile.database.exists()
    desk = Desk(profile, clock or SystemClock())
    desk.open()
    if sample and new:
        from presseditor.services.sample import fill

        fill(desk.imports, desk.settings, resources() / "sample")
    return desk


class Desk:
    """Everything a press officer can do with one profile."""

    def __init__(self, profile: Profile, clock: Clock) -> None:
        self.profile = profile
        self.clock = clock
        self.changes = Changes()

    def open(self) -> None:
        """Make the folders, open the database and see that the embedded site is there."""
        from presseditor.services.profiles import prepare

        prepare(self.profile)
        self.database  # noqa: B018 - opened here, so that a failure shows at the door
        self.sites.ensure_embedded(self.profile.site, self.settings.current.office)

    def close(self) -> None:
        """End the background work and close the database."""
        if "outbox" in self.__dict__:
            self.outbox.stop()
        if "database" in self.__dict__:
            self.database.close()

    @cached_property
    def settings(self) -> SettingsStore:
        return SettingsStore(self.profile.settings)

    @cached_property
    def translator(self) -> Translator:
        from presseditor.language.translation import Translator, core_catalog

        language = self.settings.current.language
        return Translator(language, core_catalog(language))

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        from presseditor.checks.kinds import load_kinds

        return load_kinds(resources() / "kinds.json")

    @cached_property
    def database(self) -> Database:
        from presseditor.storage.database import open_database

        return open_database(self.profile.database, copies=self.profile.copies, clock=self.clock)

    @cached_property
    def articles(self) -> Articles:
        from presseditor.language.slugs import slugify_title
        from presseditor.language.word_forms import query_forms
        from presseditor.services.articles import Articles

        return Articles(
            self.database,
            self.changes,
            self.clock,
            slugify=slugify_title,
            query_forms=partial(query_forms, morphology=self.morphology),
        )

    def autosave(
        self, saved: Callable[[Article], None], failed: Callable[[Article, PressError], None]
    ) -> Autosave:
        """Start saving in the background; the caller closes it."""
        from presseditor.services.autosave import Autosave

        return Autosave(self.articles.save, saved, failed)

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
        from presseditor.services.record_service import RecordService

        return RecordService(noun, store, self.database, self.changes)

    @cached_property
    def names(self) -> Names:
        from presseditor.services.names import Names

        return Names(lambda: self.morphology)

    @cached_property
    def morphology(self) -> Morphology:
        from presseditor.language.morphology import Morphology

        return Morphology()

    @cached_property
    def lookup(self) -> Lookup:
        from presseditor.services.lookup import Lookup

        return Lookup(self.database, self.names)

    @cached_property
    def pictures(self) -> Pictures:
        from presseditor.exporting.pictures import clean_copy, read_image
        from presseditor.services.pictures import Pictures

        return Pictures(self.profile, self.images, inspect=read_image, clean=clean_copy)

    @cached_property
    def pages(self) -> PageRenderer:
        from presseditor.rendering.page import PageRenderer

        return PageRenderer(resources() / "templates")

    def preview(self) -> Preview:
        """Make a preview; one for each thread that renders."""
        from presseditor.services.preview import Preview

        return Preview(self.articles, self.pages)

    @cached_property
    def checking(self) -> Checking:
        from presseditor.services.checking import Checking

        return Checking(
            self.database, self.articles, self.changes, self.clock, self.kinds, self.proofing
        )

    @cached_property
    def proofing(self) -> Proofing:
        from presseditor.services.proofing import Proofing

        return Proofing(self.settings, self.changes, lambda: self.morphology, self._own_names)

    def _own_names(self) -> list[str]:
        """Return the directory's names; none before there is a directory."""
        if not self.profile.database.exists():
            return []
        people = [one.full_name for one in self.people.all()]
        return people + [name.official for one in self.organizations.all() for name in one.names]

    @cached_property
    def intake(self) -> Intake:
        from presseditor.services.intake import Intake

        return Intake(self.database, self.articles, self.changes, self.clock, self.names)

    @cached_property
    def imports(self) -> Imports:
        from presseditor.services.imports import Imports

        receive = self._receive_picture
        return Imports(self.database, self.articles, self.changes, self.intake, receive=receive)

    def _receive_picture(self, image: Image, data: bytes) -> None:
        self.pictures.receive(image, data)

    @cached_property
    def exports(self) -> Exports:
        from presseditor.services.exports import Exports

        return Exports(self.articles, self._export_context, self.database)

    def _export_context(self, site: Site | None) -> ExportContext:
        from presseditor.exporting.formats import ExportContext

        return ExportContext(
            site=site, page_renderer=self.pages, image_file=self.pictures.clean_file
        )

    @cached_property
    def sites(self) -> Sites:
        from presseditor.services.sites import Sites
        from presseditor.sites.credentials import Credentials

        return Sites(self.database, self.changes, Credentials(), self._connect)

    def _connect(self, site: Site, password: Callable[[], str | None]) -> SiteConnection:
        from presseditor.sites.registry import connect

        return connect(site, password, self.pictures.clean_file, resources() / "templates")

    @cached_property
    def outbox(self) -> OutboxRunner:
        from presseditor.services.outbox import OutboxRunner

        return OutboxRunner(self.database, self.changes, self.clock, self.sites.connection)

    @cached_property
    def publishing(self) -> Publishing:
        from presseditor.services.publishing import Publishing

        return Publishing(self.database, self.changes, self.clock, _freeze, wake=self.outbox.wake)

    @cached_property
    def backups(self) -> Backups:
        from presseditor.services.backups import Backups

        return Backups(self.database, self.profile)

    @cached_property
    def updates(self) -> Updates:
        from presseditor.services.updates import Updates
        from presseditor.updating.machine import this_machine

        folder, machine = self.profile.root / "updates", this_machine()
        return Updates(self.settings, folder, self.clock, machine, lambda: self.backups)


def _freeze(bundle: Bundle, site: Site) -> Payload:
    from presseditor.rendering.payload import payload_of

    return payload_of(bundle, site=site)
