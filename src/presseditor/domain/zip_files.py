"""Zip files of strangers: what ``zipfile`` raises for them, and reading no more than was told."""

import lzma
import zipfile
import zlib

BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,  # it is encrypted; NotImplementedError, a method unknown, is one of these
)


def read_entry(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return the bytes of an entry; raise ``BadZipFile`` where there are more than ``most``.

    The size that an archive states is the word of whoever made it: ``archive.read`` unpacks two
    gigabytes of an entry that says it has ten bytes before it looks.
    """
    with archive.open(name) as entry:
        data = entry.read(most + 1)
    if len(data) > most:
        raise zipfile.BadZipFile(name)
    return data
