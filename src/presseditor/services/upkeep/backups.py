"""One file that is a whole backup."""

from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.domain.clock import Clock, SystemClock
from presseditor.domain.message import Message, message
from presseditor.paths import Profile
from presseditor.storage.database import Database

if TYPE_CHECKING:
    from presseditor.storage.restoring import Restored


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


def restore(source: Path, profile: Profile, clock: Clock | None = None) -> "Restored":
    """Put a backup in the place of the profile; what was there before is kept beside it.

    Raises ``RetryError`` while a window or another program has the profile open, and what
    ``read_backup`` raises.
    """
    from presseditor.storage.desk_lock import DeskLock
    from presseditor.storage.restoring import read_backup

    with DeskLock(profile.root).alone():
        return read_backup(source, profile.root, clock or SystemClock())


def told(done: "Restored", source: Path) -> tuple[Message, ...]:
    """Return what a restore did, a sentence each; its problems are not among them."""
    sentences = [
        message(
            "The backup “{file}” was restored: {count} articles.",
            file=source.name,
            count=done.articles,
        )
    ]
    if done.pictures:
        sentences.append(
            message("Pictures put back from beside the backup: {count}.", count=done.pictures)
        )
    if done.aside is not None:
        sentences.append(
            message("What was there before is kept in “{folder}”.", folder=str(done.aside))
        )
    return tuple(sentences)
