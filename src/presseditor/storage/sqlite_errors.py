"""SQLite's failures, told as the press officer meets them: wait, correct, or call for help."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from presseditor.domain.errors import CorrectionError, DataError, PressError, RetryError
from presseditor.domain.message import message


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn failures of the database file at ``path`` into errors that say what to do.

    A statement that breaks a rule of the tables is a defect of the program and is passed on.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        explained = _explain(error.orig, path)
        if explained is None:
            raise
        raise explained from error


def _explain(error: BaseException | None, path: Path) -> PressError | None:
    name = name_of(error)
    for beginning, build in _KINDS:
        if name.startswith(beginning):
            return build(path)
    if name.startswith(_OURS) or isinstance(error, sqlite3.ProgrammingError):
        return None
    return out_of_shape(path, str(error))


def name_of(error: BaseException | None) -> str:
    """Return SQLite's own name of a failure (``SQLITE_BUSY``); empty where it gave none."""
    return str(getattr(error, "sqlite_errorname", "") or "")


def _locked(path: Path) -> PressError:
    return RetryError(
        message(
            "Another program is using the database “{path}”. Close it or wait a little, "
            "then try again.",
            path=str(path),
        )
    )


def _full(path: Path) -> PressError:
    return RetryError(
        message(
            "Could not save: there is no room left on the disk that holds “{path}”. "
            "Free some space, then try again.",
            path=str(path),
        )
    )


def _unwritable(path: Path) -> PressError:
    return RetryError(
        message(
            "Could not save: the disk that holds “{path}” did not take or give the data. It may "
            "be full, unplugged or failing. Free some space or check the disk, then try again.",
            path=str(path),
        )
    )


def _read_only(path: Path) -> PressError:
    return DataError(
        message(
            "The database “{path}” can be read but not changed. Ask your administrator for the "
            "right to write to this file and its folder.",
            path=str(path),
        )
    )


def _no_access(path: Path) -> PressError:
    return DataError(
        message(
            "The database “{path}” cannot be opened: there is no such folder, or you may not "
            "write to it. Check the path and ask your administrator for access.",
            path=str(path),
        )
    )


def damaged(path: Path) -> PressError:
    """Return the error for a file that is no sound database of ours."""
    return DataError(
        message(
            "The file “{path}” is damaged or is not a database of this program. It was left as it "
            "is. Restore the latest backup; keep the damaged file, it may help to save texts.",
            path=str(path),
        )
    )


def out_of_shape(path: Path, problem: str) -> PressError:
    """Return the error for a database of ours that lacks a part, or has one that is not ours."""
    return DataError(
        message(
            "The database “{path}” is damaged: {problem}. It was left as it is. Restore the latest "
            "backup; keep the damaged file, it may help to save texts.",
            path=str(path),
            problem=problem,
        )
    )


def another_database(path: Path, marker: Path) -> PressError:
    """Return the error for a database that is not the one that was here before."""
    return DataError(
        message(
            "There was another database here: “{path}” is not the one that was used last. Nothing "
            "was changed. Restore the latest backup; if this file was put here on purpose, delete "
            "“{marker}” and start again.",
            path=str(path),
            marker=str(marker),
        )
    )


def _not_saved_yet(_path: Path) -> PressError:
    return CorrectionError(
        message("The article is not in the archive (any more). Save it first, then try again.")
    )


_OURS = ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_NOTNULL")
_KINDS = (
    ("SQLITE_BUSY", _locked),
    ("SQLITE_LOCKED", _locked),
    ("SQLITE_FULL", _full),
    ("SQLITE_IOERR", _unwritable),
    ("SQLITE_READONLY", _read_only),
    ("SQLITE_PERM", _read_only),
    ("SQLITE_CANTOPEN", _no_access),
    ("SQLITE_AUTH", _no_access),
    ("SQLITE_CORRUPT", damaged),
    ("SQLITE_NOTADB", damaged),
    ("SQLITE_CONSTRAINT_FOREIGNKEY", _not_saved_yet),
)
