"""Backups that nobody has to think of: hourly, then daily, then weekly ones are kept."""

import datetime as dt
import zipfile
from pathlib import Path

from presseditor.domain.archives import BROKEN_ZIP
from presseditor.domain.clock import Clock
from presseditor.paths import Profile
from presseditor.settings import SettingsStore
from presseditor.storage.database import Database

EVERY = dt.timedelta(hours=1)
DAYS = 14
WEEKS = 8
PATTERN = "auto-*.presseditor-backup"
_STAMP = "auto-%Y-%m-%dT%H%M%S.presseditor-backup"


class AutoBackups:
    """Writes a backup when an hour has passed and something has changed since the last one.

    Pictures are not in it: they lie in the data folder by their hash and are never changed, and a
    restore leaves them where they are.
    """

    def __init__(
        self, database: Database, profile: Profile, settings: SettingsStore, clock: Clock
    ) -> None:
        self._database = database
        self._profile = profile
        self._settings = settings
        self._clock = clock
        self._changes = -1

    def run_if_due(self) -> Path | None:
        """Write a backup where one is due and return it; raise ``RetryError`` where it fails."""
        from presseditor.storage.backup import write_backup

        now, changes = self._clock.now(), self._database.changes()
        folder = folder_of(self._profile, self._settings)
        earlier = found_in(folder)
        newest = _moment(earlier[0]) if earlier else None
        recent = newest is not None and dt.timedelta(0) <= now - newest < EVERY
        if recent or changes == self._changes:
            return None
        self._database.check_in_place()
        target = folder / now.astimezone(dt.UTC).strftime(_STAMP)
        write_backup(self._database, None, target, self._profile.settings)
        if not is_sound(target):
            target.unlink()
            return None
        self._changes = changes
        _rotate(folder, self._settings.current.backup_count)
        return target


def folder_of(profile: Profile, settings: SettingsStore) -> Path:
    """Return where automatic backups lie."""
    chosen = settings.current.backup_folder
    return Path(chosen) if chosen else profile.backups


def found_in(folder: Path) -> list[Path]:
    """Return the automatic backups, newest first."""
    return sorted(folder.glob(PATTERN), reverse=True)


def newest_sound(folder: Path) -> Path | None:
    """Return the newest backup that can be read to its end."""
    return next((one for one in found_in(folder) if is_sound(one)), None)


def is_sound(file: Path) -> bool:
    """Tell whether every file in a backup can be read to its end."""
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.testzip() is None
    except (OSError, *BROKEN_ZIP):
        return False


def _rotate(folder: Path, count: int) -> None:
    """Keep the latest, then one of each day, then one of each week; drop the others."""
    files = found_in(folder)
    kept, days, weeks = set(files[: max(1, count)]), set[dt.date](), set[tuple[int, int]]()
    for file in files:
        moment = _moment(file)
        if moment is None:
            kept.add(file)
            continue
        day, week = moment.date(), moment.isocalendar()[:2]
        if day not in days and len(days) < DAYS:
            days.add(day)
            kept.add(file)
        if week not in weeks and len(weeks) < WEEKS:
            weeks.add(week)
            kept.add(file)
    for file in set(files) - kept:
        file.unlink(missing_ok=True)


def _moment(file: Path) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(file.name, _STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
