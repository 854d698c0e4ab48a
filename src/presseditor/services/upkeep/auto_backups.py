"""Backups that nobody has to think of: hourly, then daily, then weekly ones are kept."""

import datetime as dt
import threading
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.clock import Clock
from presseditor.domain.errors import PressError, RetryError
from presseditor.domain.message import Message, message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.zip_files import BROKEN_ZIP
from presseditor.paths import Profile
from presseditor.settings import Settings, SettingsStore
from presseditor.storage.database import Database

EVERY = dt.timedelta(hours=1)
SOON = dt.timedelta(minutes=4)
"""The pause in the first hour: the first texts are in no backup else until it is over."""
PATTERN = "auto-*.presseditor-backup"
_STAMP = "auto-%Y-%m-%dT%H%M%S.presseditor-backup"


@dataclass(frozen=True, slots=True)
class AutoBackup:
    """One automatic backup: its file, when it was made, how large it is."""

    file: Path
    at: dt.datetime
    size: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the latest try of this start ended; without a ``problem`` it went well."""

    at: dt.datetime
    problem: Message | None = None


class AutoBackups:
    """Writes a backup when an hour has passed and something has changed since the last one.

    In the first hour of all a few minutes are enough.
    Its pictures lie beside the backups, each of them once; see ``storage.picture_pool``.
    """

    def __init__(
        self, database: Database, profile: Profile, settings: SettingsStore, clock: Clock
    ) -> None:
        self._database = database
        self._profile = profile
        self._settings = settings
        self._clock = clock
        self._changes = -1
        self._at_work = threading.Lock()
        self.outcome: Outcome | None = None

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return folder_of(self._profile, self._settings)

    def run_if_due(self) -> Path | None:
        """Write a backup where one is due and return it; raise ``RetryError`` where it fails."""
        if not self._settings.current.auto_backup:
            return None
        now = self._clock.now()
        earlier = listed(self.folder)
        recent = bool(earlier) and _since(earlier[0], now, self._pause(earlier, now))
        if recent or self._database.changes() == self._changes:
            return None
        return self.make(self.folder)

    def _pause(self, earlier: list[AutoBackup], now: dt.datetime) -> dt.timedelta:
        all_kept = len(earlier) < self._settings.current.backup_count
        return SOON if all_kept and _since(earlier[-1], now, EVERY) else EVERY

    def make(self, folder: Path) -> Path:
        """Write a backup into ``folder`` now and forget those that are too many.

        Raises ``RetryError`` where it cannot be written and ``DataError`` for a damaged database.
        """
        with self._at_work:
            now = self._clock.now()
            try:
                made = self._write(folder, now)
            except PressError as error:
                self.outcome = Outcome(now, error.text)
                raise
            self.outcome = Outcome(now)
            return made

    def bring_pictures_back(self) -> tuple[int, list[Message]]:
        """Put pictures back that are missing or damaged, out of the folder beside the backups.

        Returns how many, and what is lost. Raises ``RetryError`` where they cannot be written.
        """
        from presseditor.storage.picture_pool import POOL, bring_back

        try:
            return bring_back(self.folder / POOL, self._profile.images, self._pictures())
        except OSError as error:
            raise _not_written(self._profile.images, error) from error

    def _write(self, folder: Path, now: dt.datetime) -> Path:
        from presseditor.storage.backup import write_backup
        from presseditor.storage.picture_pool import POOL, gather

        self._database.check_in_place()
        changes, pictures = self._database.changes(), self._pictures()
        target = folder / now.astimezone(dt.UTC).strftime(_STAMP)
        try:
            gather(self._profile.images, folder / POOL, pictures)
        except OSError as error:
            raise _not_written(folder, error) from error
        write_backup(self._database, None, target, self._profile.settings, pictures)
        if not is_sound(target):
            target.unlink(missing_ok=True)
            raise RetryError(
                message(
                    "The backup in “{folder}” could not be read again. Choose another folder for "
                    "the backups.",
                    folder=str(folder),
                )
            )
        self._changes = changes
        _rotate(folder, self._settings.current)
        return target

    def _pictures(self) -> dict[str, str]:
        with self._database.reading() as stores:
            return {one.asset_name: one.id for one in stores.images.all() if one.has_content_id}


def _since(backup: AutoBackup, now: dt.datetime, pause: dt.timedelta) -> bool:
    """Tell whether less than ``pause`` has passed; a moment in the future does not count."""
    return dt.timedelta(0) <= now - backup.at < pause


def folder_of(profile: Profile, settings: SettingsStore) -> Path:
    """Return where automatic backups lie; a name that is no whole path is one in the profile."""
    chosen = settings.current.backup_folder
    return profile.root / chosen if chosen else profile.backups


def listed(folder: Path) -> list[AutoBackup]:
    """Return the automatic backups, newest first; none of a folder that cannot be read."""
    found = []
    try:
        for file in folder.glob(PATTERN):
            at = _moment(file)
            if at is not None:
                found.append(AutoBackup(file, at, file.stat().st_size))
    except OSError:  # a drive that is not there now
        return []
    return sorted(found, key=lambda one: one.at, reverse=True)


def newest_sound(folder: Path) -> Path | None:
    """Return the newest backup that can be read to its end."""
    return next((one.file for one in listed(folder) if is_sound(one.file)), None)


def is_sound(file: Path) -> bool:
    """Tell whether every file in a backup can be read to its end."""
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.testzip() is None
    except (OSError, *BROKEN_ZIP):
        return False


def _rotate(folder: Path, settings: Settings) -> None:
    """Keep the latest, then one of each day, then one of each week; drop the others."""
    backups = listed(folder)
    kept = backups[: max(1, settings.backup_count)]
    days, weeks = set[dt.date](), set[tuple[int, int]]()
    for one in backups:
        day, week = one.at.date(), one.at.isocalendar()[:2]
        new_day = day not in days and len(days) < settings.backup_days
        new_week = week not in weeks and len(weeks) < settings.backup_weeks
        if new_day:
            days.add(day)
        if new_week:
            weeks.add(week)
        if new_day or new_week:
            kept.append(one)
    for one in backups:
        if one not in kept:
            one.file.unlink(missing_ok=True)
    _prune(folder, {one.file for one in kept})


def _prune(folder: Path, kept: Iterable[Path]) -> None:
    """Drop the pictures that no backup names; one that cannot be read may name any of them."""
    from presseditor.storage.backup_contents import pictures_in
    from presseditor.storage.picture_pool import POOL, prune

    try:
        named = {name for file in kept for name in pictures_in(file)}
    except PressError:
        return
    prune(folder / POOL, named)


def _moment(file: Path) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(file.name, _STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return None


def _not_written(folder: Path, error: OSError) -> RetryError:
    return RetryError(
        message(
            "The pictures could not be copied to “{folder}”: {reason}. Free some space or choose "
            "another folder, then try again.",
            folder=str(folder),
            reason=reason_of(error),
        )
    )
