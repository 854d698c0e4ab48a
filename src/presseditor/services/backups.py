"""One file that is a whole backup."""

from pathlib import Path

from presseditor.paths import Profile
from presseditor.storage.database import Database


class Backups:
    """Writes the profile into one file. Restoring needs the database closed: see ``restore``."""

    def __init__(self, database: Database, profile: Profile) -> None:
        self._database = database
        self._profile = profile

    def backup(self, target: Path) -> Path:
        """Write everything but passwords into ``target``."""
        from presseditor.storage.backup import write_backup

        write_backup(self._database, self._profile.images, target, self._profile.settings)
        return target


def restore(source: Path, profile: Profile) -> None:
    """Put a backup in the place of the profile; what was there before is kept beside it."""
    from presseditor.storage.backup import read_backup

    read_backup(source, profile.root)
