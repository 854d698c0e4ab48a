"""What Python's ``zipfile`` raises for an archive that is damaged, locked or packed strangely."""

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
