"""Whether the file that was opened is still the one at its path."""

from pathlib import Path

from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.storage.contents import Contents

_KEPT_TEXT = message(
    "What you type is kept in a spare file. Close the program; put the file back or restore the "
    "latest backup, then start again."
)


class GoneError(DataError):
    """The database is not there any more, or another file is in its place."""


def overwritten(path: Path) -> GoneError:
    """Return the error for a file that is in its place with other contents."""
    return GoneError(
        message(
            "The database “{path}” was overwritten while it was open: by an older copy, or by "
            "something else. {kept}",
            path=str(path),
            kept=_KEPT_TEXT,
        )
    )


class Place:
    """A database file and its log, as they were when they were opened.

    SQLite goes on writing into a file that was deleted, moved or replaced, and nobody finds it
    there; so whoever writes asks first. The files are never opened for it: closing any handle of
    a file drops this process's locks on it, SQLite's too (sqlite.org/howtocorrupt, 2.2).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = path.with_name(f"{path.name}-wal")
        self._opened: tuple[object, object] | None = None
        self._written: object = None
        self._contents = Contents(path)

    def settle(self) -> None:
        """Take the files that are there now as those that were opened."""
        self._opened = (_identity(self._path), _identity(self._log))
        self._contents = Contents(self._path)
        self._contents.are_ours()

    def check(self) -> None:
        """Raise ``GoneError`` where the files are not those that were opened."""
        if self._opened is None:
            return
        file, log = self._opened
        now = _identity(self._path)
        if now is None:
            raise GoneError(
                message(
                    "The database “{path}” is gone: it was deleted or moved while it was open. "
                    "{kept}",
                    path=str(self._path),
                    kept=_KEPT_TEXT,
                )
            )
        if now != file or not self._path.stat().st_size:
            raise GoneError(
                message(
                    "The database “{path}” was replaced or emptied while it was open. {kept}",
                    path=str(self._path),
                    kept=_KEPT_TEXT,
                )
            )
        if not self._contents.are_ours():
            raise overwritten(self._path)
        now_log, size = _identity(self._log), _size(self._log)
        was_cut = now_log is not None and now_log == self._written and not size
        # Another log in its place is the next one: whoever closes last deletes the log.
        self._written = now_log if size else self._written
        if was_cut or (log is not None and now_log != log):
            raise GoneError(
                message(
                    "A part of the database was deleted while it was open: “{path}”. {kept}",
                    path=str(self._log),
                    kept=_KEPT_TEXT,
                )
            )


def refuse_lost(path: Path, copies: Path) -> None:
    """Raise ``DataError`` where there was a database and is none now: that is no first start."""
    try:
        if path.stat().st_size:
            return
    except OSError:
        pass
    log = path.with_name(f"{path.name}-wal")
    signs = [path.with_name("desk.json"), log if _size(log) else None]
    folders = [(copies, "*.db"), *((path.parent / name, one) for name, one in _TRACES)]
    signs += [next(iter(folder.rglob(pattern)), None) for folder, pattern in folders]
    if any(one is not None and one.exists() for one in signs):
        raise DataError(
            message(
                "There was a database here, and “{path}” is gone or empty. Nothing was made in its "
                "place. Restore the latest backup; the program's own ones are in “{folder}”. To "
                "begin with an empty archive, move the whole data folder away.",
                path=str(path),
                folder=str(path.with_name("backups")),
            )
        )


_TRACES = (("images", "*.*"), ("journal", "*.json"), ("backups", "*.*"))
"""What only a database that was in use leaves beside it."""


def _identity(path: Path) -> object:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
