"""A desk with everything a user can do: opened, closed, kept."""

from __future__ import annotations

import logging
import platform
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

import presseditor
from presseditor.bootstrap.outgoing import Outgoing
from presseditor.domain.clock import Clock, SystemClock
from presseditor.domain.errors import RetryError
from presseditor.paths import Profile, resources

if TYPE_CHECKING:
    from presseditor.services.upkeep.auto_backups import AutoBackups
    from presseditor.services.upkeep.backups import Backups
    from presseditor.services.upkeep.running_log import RunningLog
    from presseditor.services.upkeep.updates import Updates
    from presseditor.services.upkeep.watching import Watching
    from presseditor.services.writing.recovery import Recovered

_log = logging.getLogger(__name__)


def open_desk(profile: Profile, clock: Clock | None = None, *, sample: bool = False) -> Desk:
    """Open (or make) a profile; raise ``DataError`` or ``RetryError`` where it cannot be used.

    What an earlier start could not store is put back; see ``recovered``. ``sample`` fills a profile
    that was never used with a sample release.
    """
    from presseditor.services.writing.recovery import recover

    new = not profile.database.exists()
    desk = Desk(profile, clock or SystemClock())
    desk.open()
    desk.recovered = recover(desk.journal, desk.articles)
    if sample and new:
        from presseditor.services.intake.sample import fill

        fill(desk.imports, desk.settings, resources() / "sample")
    return desk


class Desk(Outgoing):
    """Everything a press officer can do with one profile."""

    recovered: Recovered | None = None
    """What the start put back out of spare files."""

    def open(self) -> None:
        """Make the folders, open the database and see that the embedded site is there."""
        from presseditor.services.upkeep.profiles import prepare

        try:
            prepare(self.profile, self.lock)
            self._begin_log()
            with suppress(RetryError):  # a zone that cannot be kept is asked for again
                self.settings.keep_zone()
            self.database  # noqa: B018 - opened here, so that a failure shows at the door
            self.sites.ensure_embedded(self.profile.site, self.settings.current.office)
            _log.info("The desk is open")
        except BaseException as error:
            _log.warning("The desk could not be opened: %s", error)
            self.close()
            raise

    def close(self) -> None:
        """End the background work and close the database."""
        if "watching" in self.__dict__:
            self.watching.stop()
        if "outbox" in self.__dict__:
            self.outbox.stop()
        if "database" in self.__dict__:
            self.database.close()
        if "log" in self.__dict__:
            _log.info("The desk is closed")
            self.log.end()
        self.lock.release()

    def _begin_log(self) -> None:
        """Log from here on: the folder was found fit to be written to."""
        from presseditor.services.upkeep.running_log import Word

        self.log.begin()
        self.changes.subscribe(self.log.note)
        versions = Word(presseditor.__version__), Word(platform.python_version())
        _log.info("Version %s, Python %s, %s", *versions, Word(platform.platform()))

    @cached_property
    def log(self) -> RunningLog:
        from presseditor.services.upkeep.running_log import RunningLog

        return RunningLog(self.profile.log)

    def thin_history(self) -> int:
        """Thin out old versions of texts, at most once a day, as the settings say."""
        from presseditor.services.writing.thinning import thin_if_due

        days = self.settings.current.thin_after_days
        return thin_if_due(self.database, self.profile.thinned, days, self.clock)

    @cached_property
    def watching(self) -> Watching:
        from presseditor.services.upkeep.watching import Watching

        return Watching(self.database, self.changes)

    @cached_property
    def backups(self) -> Backups:
        from presseditor.services.upkeep.backups import Backups

        return Backups(self.database, self.profile)

    @cached_property
    def auto_backups(self) -> AutoBackups:
        from presseditor.services.upkeep.auto_backups import AutoBackups

        return AutoBackups(self.database, self.profile, self.settings, self.clock)

    @cached_property
    def updates(self) -> Updates:
        from presseditor.services.upkeep.updates import Updates
        from presseditor.updating.this_computer import this_machine

        folder, machine = self.profile.root / "updates", this_machine()
        return Updates(self.settings, folder, self.clock, machine, lambda: self.backups)
