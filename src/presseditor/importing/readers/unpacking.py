"""The parts of a packed document, unpacked no farther than its budget allows."""

import io
import zipfile
from collections.abc import Callable

from presseditor.domain.zip_files import read_entry
from presseditor.importing.budget import Budget

_MOST_PARTS = 5_000


def unpacked(data: bytes, is_wanted: Callable[[str], bool], budget: Budget) -> dict[str, bytes]:
    """Return the parts with a wanted name.

    Raise ``BadZipFile`` and its like for what is no archive or says other sizes than it has.
    """
    parts: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_PARTS:
            raise zipfile.BadZipFile
        for entry in entries:
            if is_wanted(entry.filename):
                budget.spend_bytes(entry.file_size, entry.compress_size)
                parts[entry.filename] = read_entry(archive, entry.filename, entry.file_size)
    return parts


def packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Return an archive of the parts, which is safe to hand to a library."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    memory.seek(0)
    return memory
