"""What every part of a desk stands on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.domain.clock import Clock, OfficeClock
from presseditor.paths import Profile, resources
from presseditor.services.changes import Changes
from presseditor.settings import SettingsStore
from presseditor.system_zone import system_zone

if TYPE_CHECKING:
    from presseditor.domain.article import Kind
    from presseditor.language.translation import Translator
    from presseditor.language.words.time_words import TimeWords
    from presseditor.storage.database import Database
    from presseditor.storage.desk_lock import DeskLock


class Foundation:
    """What every part stands on: the profile, the clock, announcements, settings, the database."""

    def __init__(self, profile: Profile, clock: Clock) -> None:
        self.profile = profile
        self.clock = OfficeClock(clock, lambda: self.settings.current.time_zone)
        self.changes = Changes()

    @cached_property
    def settings(self) -> SettingsStore:
        return SettingsStore(self.profile.settings, system_zone)

    @cached_property
    def time_words(self) -> TimeWords:
        from presseditor.language.words.time_words import TimeWords

        return TimeWords(self.clock, self.translator.text)

    @cached_property
    def translator(self) -> Translator:
        from presseditor.language.translation import Translator, core_catalog

        language = self.settings.current.language
        return Translator(language, core_catalog(language))

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        from presseditor.checks.article_kinds import load_kinds

        return load_kinds(resources() / "kinds.json")

    @cached_property
    def database(self) -> Database:
        from presseditor.storage.database import open_database

        self.lock.share()
        return open_database(
            self.profile.database,
            copies=self.profile.copies,
            clock=self.clock,
            alone=self.lock.alone,
        )

    @cached_property
    def lock(self) -> DeskLock:
        from presseditor.storage.desk_lock import DeskLock

        return DeskLock(self.profile.root)
