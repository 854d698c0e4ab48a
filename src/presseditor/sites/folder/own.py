"""Which files of a site's folder are this program's: known by the SHA-256 of what it wrote.

A file of the right name may be the office's own, or a page that somebody has edited since. Neither
is replaced or deleted: the first never, the second where the officer says so, and a copy is kept.
"""

import hashlib
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from presseditor.border import BorderError, Sha256, matching, read, write
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.file_lock import BusyError, file_lock
from presseditor.private_files import make_folder
from presseditor.sites.folder.files import write_file

FOLDER = ".presseditor"
_MANIFEST = "files.txt"
_LOCK = "lock"
_LARGEST = 64 * 1024 * 1024
_KEPT_HASHES = 2
_PATIENCE = 60.0
"""Seconds to wait for another who publishes here; a release with pictures takes that long."""
_Name = Annotated[str, matching(r"(?:images/)?[A-Za-z0-9_-][A-Za-z0-9._-]*", 220)]


@dataclass(frozen=True, slots=True)
class _Manifest:
    files: dict[_Name, tuple[Sha256, ...]] = field(default_factory=dict)


class OwnFiles:
    """The files of one folder; names are relative to it, at most one folder deep."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._file = root / FOLDER / _MANIFEST
        self._mine = threading.RLock()
        self._depth = 0

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the folder for oneself, over programs and computers: what is read stays true.

        Raises ``RetryError`` where another publishes there for too long.
        """
        with self._mine, ExitStack() as stack:
            if not self._depth:
                make_folder(self._file.parent)
                lock = self._file.parent / _LOCK
                try:
                    stack.enter_context(file_lock(lock, _PATIENCE, private=False))
                except BusyError:
                    raise _busy(self._root) from None
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    @property
    def exists(self) -> bool:
        """Whether anything was ever written down here."""
        return self._file.is_file()

    def knows(self, name: str) -> bool:
        """Return True if this program wrote a file of that name."""
        return name in self._known()

    def is_free(self, name: str) -> bool:
        """Return True if nothing lies there, however its name is spelt."""
        return Path(name).name.casefold() not in {one.casefold() for one in self._names(name)}

    def refuse_outside(self) -> None:
        """Raise ``CorrectionError`` where a folder in the site's is a link to elsewhere."""
        root = self._root.resolve()
        for folder in (self._root / "images", self._file.parent, self._file.parent / "kept"):
            if not folder.resolve().is_relative_to(root):
                raise CorrectionError(
                    message(
                        "“{path}” leads out of the site's folder. Nothing was written there.",
                        path=str(folder),
                    )
                )

    def refuse_changed(self, names: Iterable[str], *, overwrite: bool = False) -> None:
        """Raise ``CorrectionError`` for a file that may not be replaced or deleted."""
        known = self._known()
        for name in names:
            self._judge(name, known.get(name, ()), None, overwrite=overwrite)

    def changed(self, names: Iterable[str]) -> list[str]:
        """Return which of this program's files are not as it wrote them."""
        known = self._known()
        return [one for one in names if one in known and not self._is_as_written(one, known[one])]

    def _is_as_written(self, name: str, known: tuple[str, ...]) -> bool:
        path = self._root / name
        if path.is_symlink() or not path.is_file():
            return self.is_free(name)
        return _sha(path.read_bytes()) in known

    def write(self, files: Mapping[str, bytes], *, overwrite: bool = False) -> None:
        """Write the files, all of them or none where one may not be replaced.

        What they will be is written down first, so that a crash leaves no file nobody knows of.
        """
        with self.alone():
            known = dict(self._known())
            for name, data in files.items():
                former = known.get(name, ())
                self._judge(name, former, data, overwrite=overwrite)
                hashes = (_sha(data), *(one for one in former if one != _sha(data)))
                known[name] = hashes[:_KEPT_HASHES]
            self._save(known)
            for name, data in files.items():
                self._keep_copy(name, known[name])
                write_file(self._root / name, data)

    def adopt(self, sure: Iterable[str], unsure: Iterable[str] = ()) -> None:
        """Take files for this program's own that it wrote before it kept a list of them.

        Of the ``unsure`` a copy is kept: the office may have written them.
        """
        unsure = list(unsure)
        with self.alone():
            for name in unsure:
                self._keep_copy(name, ())
            found = {name: (_sha((self._root / name).read_bytes()),) for name in (*sure, *unsure)}
            self._save({**found, **self._known()})

    def remove(self, name: str, *, overwrite: bool = False) -> None:
        """Delete the file; raise ``CorrectionError`` where it is not as it was written."""
        with self.alone():
            known = dict(self._known())
            self._judge(name, known.get(name, ()), None, overwrite=overwrite)
            self._keep_copy(name, known.get(name, ()))
            (self._root / name).unlink(missing_ok=True)
            known.pop(name, None)
            self._save(known)

    def _judge(
        self, name: str, known: tuple[str, ...], wanted: bytes | None, *, overwrite: bool
    ) -> None:
        if self.is_free(name):
            return
        path = self._root / name
        exact = Path(name).name in self._names(name) and path.is_file() and not path.is_symlink()
        data = path.read_bytes() if exact else b""
        if exact and (_sha(data) in known or data == wanted):
            return
        if not known or not exact:
            raise CorrectionError(
                message(
                    "The file “{name}” in the site's folder is not this program's and was left as"
                    " it is. Move it away, or choose another folder in the site's settings.",
                    name=name,
                )
            )
        if not overwrite:
            raise CorrectionError(
                message(
                    "The page was changed on the site itself: “{name}” is not what was written."
                    " Publishing would undo that change. Take it over into the article, or publish"
                    " again and overwrite it; a copy of it is kept.",
                    name=name,
                )
            )

    def _keep_copy(self, name: str, known: tuple[str, ...]) -> None:
        path = self._root / name
        if not path.is_file():
            return
        there = _sha(path.read_bytes())
        if there not in known:
            kept = self._root / FOLDER / "kept"
            make_folder(kept)
            shutil.copyfile(path, kept / f"{there[:12]}-{path.name}")

    def _names(self, name: str) -> list[str]:
        folder = (self._root / name).parent
        return [one.name for one in folder.iterdir()] if folder.is_dir() else []

    def _known(self) -> dict[str, tuple[str, ...]]:
        if not self._file.is_file():
            return {}
        try:
            return dict(read(self._file.read_bytes(), _Manifest, _LARGEST).files)
        except BorderError as error:
            raise damaged(self._file) from error

    def _save(self, known: dict[str, tuple[str, ...]]) -> None:
        make_folder(self._file.parent)
        write_file(self._file, write(_Manifest(known)))


def damaged(path: Path) -> CorrectionError:
    """Return the error for a file of the program's own that cannot be believed."""
    return CorrectionError(
        message(
            "The site's file “{path}” is damaged. Restore it from a copy of the site, or delete it"
            " and publish the article again: the program then takes only those files for its own"
            " that are as it wrote them, and leaves all others.",
            path=str(path),
        )
    )


def _busy(root: Path) -> RetryError:
    return RetryError(
        message(
            "Another program is publishing into the folder “{path}” at the moment. It is tried"
            " again by itself.",
            path=str(root),
        )
    )


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
