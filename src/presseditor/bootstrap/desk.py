"""A desk with everything a user can do: opened, closed, kept."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.bootstrap.outgoing import Outgoing
from presseditor.domain.clock import Clock, SystemClock
from presseditor.domain.errors import RetryError
from presseditor.paths import Profile, resources

if TYPE_CHECKING:
    from presseditor.services.auto_backups import AutoBackups
    from presseditor.services.backups import Backups
    from presseditor.services.recovery import Recovered
    from presseditor.services.updates import Updates
    from presseditor.services.watching import Watching


def open_desk(profile: Profile, clock: Clock | None = None, *, sample: bool = False) -> Desk:
    """Open (or make) a profile; raise ``DataError`` or ``RetryError`` where it cannot be used.

    What an earlier start could not store is put back; see ``recovered``. ``sample`` fills a profile
    that was never used with a sample release.
    """
    from presseditor.services.recovery import recover

    new = not profile.database.exists()
    desk = Desk(profile, clock or SystemClock())
    desk.open()
    desk.recovered = recover(desk.journal, desk.articles)
    if sample and new:
        from presseditor.services.sample import fill

        fill(desk.imports, desk.settings, resources() / "sample")
    return desk


class Desk(Outgoing):
    """Everything a press officer can do with one profile."""

    recovered: Recovered | None = None
    """What the start put back out of spare files."""

    def open(self) -> None:
        """Make the folders, open the database and see that the embedded site is there."""
        from presseditor.services.profiles import prepare

        try:
            prepare(self.profile, self.lock)
            with suppress(RetryError):  # a zone that cannot be kept is asked for again
                self.settings.keep_zone()
            self.database  # noqa: B018 - opened here, so that a failure shows at the door
            self.sites.ensure_embedded(self.profile.site, self.settings.current.office)
        except BaseException:
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
        self.lock.release()

    def thin_history(self) -> int:
        """Thin out old versions of texts, at most once a day, as the settings say."""
        from presseditor.services.thinning import thin_if_due

        days = self.settings.current.thin_after_days
        return thin_if_due(self.database, self.profile.thinned, days, self.clock)

    @cached_property
    def watching(self) -> Watching:
        from presseditor.services.watching import Watching

        return Watching(self.database, self.changes)

    @cached_property
    def backups(self) -> Backups:
        from presseditor.services.backups import Backups

        return Backups(self.database, self.profile)

    @cached_property
    def auto_backups(self) -> AutoBackups:
        from presseditor.services.auto_backups import AutoBackups

        return AutoBackups(self.database, self.profile, self.settings, self.clock)

    @cached_property
    def updates(self) -> Updates:
        from presseditor.services.updates import Updates
        from presseditor.updating.machine import this_machine

        folder, machine = self.profile.root / "updates", this_machine()
        return Updates(self.settings, folder, self.clock, machine, lambda: self.backups)
