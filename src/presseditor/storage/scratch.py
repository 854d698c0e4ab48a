"""Work that is not done yet, where nobody else reads it and the next start sweeps it up."""

import contextlib
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from presseditor.private_files import make_private_folder, write_private

NAME = "scratch"
_NOTE = ".unfinished"
_PART = ".presseditor-part"


class Scratch:
    """The folder for half-done work of a profile.

    A file that must be made beside its target, on another disk, is noted here first: so the next
    start finds what a killed program left there.
    """

    def __init__(self, root: Path) -> None:
        self._folder = root / NAME

    @contextmanager
    def folder(self) -> Iterator[Path]:
        """Give out a new folder, which goes at the end; raises ``OSError``."""
        made = self._folder / uuid.uuid4().hex
        make_private_folder(self._folder)
        make_private_folder(made)
        try:
            yield made
        finally:
            shutil.rmtree(made, ignore_errors=True)

    @contextmanager
    def beside(self, target: Path) -> Iterator[Path]:
        """Give out a name beside ``target``; what has it at the end goes; raises ``OSError``."""
        key = uuid.uuid4().hex
        part = target.with_name(f".{key}{_PART}")
        note = self._folder / f"{key}{_NOTE}"
        write_private(note, str(part.absolute()).encode("utf-8", "surrogateescape"))
        try:
            yield part
        finally:
            part.unlink(missing_ok=True)
            note.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what killed programs left; nobody else may have the profile open now."""
        for note in self._folder.glob(f"*{_NOTE}"):
            with contextlib.suppress(OSError, ValueError):
                part = Path(note.read_bytes().decode("utf-8", "surrogateescape"))
                if part.name == f".{note.name.removesuffix(_NOTE)}{_PART}":
                    part.unlink(missing_ok=True)
        shutil.rmtree(self._folder, ignore_errors=True)
