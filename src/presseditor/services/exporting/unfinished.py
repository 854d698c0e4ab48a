"""A folder that is being filled, and can be filled again after the program was killed meanwhile."""

import hashlib
from pathlib import Path

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message

MARKER = ".presseditor-unfinished"
"""Lies in the folder until it is whole: the SHA-256 and the name of each file, noted before it."""
_HEAD = "presseditor: this export was not finished"


class Unfinished:
    """Writes into an empty folder, or into one that a killed run of the same kind left.

    What such a run wrote is replaced, as long as it is what was written. Anything else there is
    somebody's own: it is never touched.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._marker = folder / MARKER
        self._noted: set[tuple[str, str]] = set()

    def begin(self) -> None:
        """Note that the folder is not whole; raise ``CorrectionError`` where it holds anything."""
        from presseditor.exporting.files import explained
        from presseditor.private_files import make_folder

        try:
            self._noted = _noted(self._marker)
            if not self._noted and self._holds_something():
                raise CorrectionError(
                    message(
                        "The folder “{path}” is not empty. Choose an empty one.",
                        path=str(self.folder),
                    )
                )
            make_folder(self.folder)
            for part in self.folder.rglob(".press-*.part"):  # nobody else fills this folder
                part.unlink(missing_ok=True)
            if not self._marker.exists():
                self._marker.write_text(f"{_HEAD}\n", encoding="utf-8")
        except OSError as error:
            raise explained(self.folder, error) from error

    def is_free(self, name: str) -> bool:
        """Tell whether a file of that name may be written: there is none, or it is of that run."""
        file = self.folder / name
        return not file.exists() or (name, _digest(file)) in self._noted

    def write(self, name: str, content: bytes | str) -> None:
        """Write a file; raise ``CorrectionError`` where somebody's own has its name."""
        from presseditor.exporting.files import explained, write_file

        file, data = self.folder / name, content.encode() if isinstance(content, str) else content
        try:
            if not self.is_free(name):
                raise CorrectionError(
                    message(
                        "“{name}” in the folder is not of the export that was broken off, and "
                        "would be replaced. Choose an empty folder.",
                        name=name,
                    )
                )
            with self._marker.open("a", encoding="utf-8") as marker:
                marker.write(f"{hashlib.sha256(data).hexdigest()} {name}\n")
        except OSError as error:
            raise explained(file, error) from error
        write_file(file, data)

    def end(self) -> None:
        """Note that the folder is whole."""
        self._marker.unlink(missing_ok=True)

    def _holds_something(self) -> bool:
        if not self.folder.is_dir():
            return self.folder.exists()
        return any(one != self._marker or not _is_ours(one) for one in self.folder.iterdir())


def _noted(marker: Path) -> set[tuple[str, str]]:
    if not _is_ours(marker):
        return set()
    lines = marker.read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    return {(name, digest) for digest, _, name in (line.partition(" ") for line in lines)}


def _is_ours(marker: Path) -> bool:
    if not marker.is_file():
        return False
    with marker.open(encoding="utf-8", errors="replace") as file:
        return file.readline().rstrip("\n") == _HEAD


def _digest(file: Path) -> str:
    with file.open("rb") as read:
        return hashlib.file_digest(read, "sha256").hexdigest()
