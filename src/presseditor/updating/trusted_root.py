"""The file that the office's signatures are known by, as an officer was given it."""

import shutil
from pathlib import Path

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.private_files import write_private
from presseditor.updating import ROOT
from presseditor.updating.repository import check_root


def keep_root(given: Path | None, folder: Path) -> None:
    """Keep the office's file; another office's list starts from the beginning."""
    kept = folder / ROOT
    if given is None:
        read_root(kept)
        return
    data = read_root(given)
    try:
        if not kept.exists() or kept.read_bytes() != data:
            shutil.rmtree(folder / "seen", ignore_errors=True)
        write_private(kept, data)
    except OSError as error:
        raise _unreadable(kept, error) from error


def read_root(file: Path) -> bytes:
    """Return the file's bytes once it was seen to be what it should be."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise _unreadable(file, error) from error
    check_root(data)
    return data


def _unreadable(file: Path, error: OSError) -> CorrectionError:
    return CorrectionError(
        message(
            "The file of the office's signature, {file}, cannot be used: {reason}.",
            file=file,
            reason=reason_of(error),
        )
    )
