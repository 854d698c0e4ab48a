"""An installer on its way: resumed where it broke off, stopped on demand, kept only when whole."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.program_version import Release
from presseditor.private_files import make_folder
from presseditor.updating.version_source import MissingError, Piece, Source

GoOn = Callable[[int], bool]
"""Gets the number of bytes that are there and tells whether to go on."""


def fetch(source: Source, release: Release, target: Path, go_on: GoOn) -> bool:
    """Bring the installer to ``target``; return False when ``go_on`` stopped it.

    What has arrived stays beside it for the next try. Raises ``RetryError`` when the line broke,
    ``CorrectionError`` when the file is not the one that was signed.
    """
    if is_whole(target, release):
        return True
    # By its hash: the rest of another file under the same name must not be added to this one.
    part = target.with_name(f"{release.sha256[:16]}.part")
    try:
        make_folder(target.parent)
        if not _complete(source, release, part, go_on):
            return False
        if not is_whole(part, release):
            part.unlink()
            raise altered(release)
        part.replace(target)
    except OSError as error:
        raise RetryError(
            message("The installer could not be kept: {reason}.", reason=reason_of(error))
        ) from error
    return True


def is_whole(file: Path, release: Release) -> bool:
    """Tell whether a file is the installer that the office signed, byte for byte."""
    try:
        if file.stat().st_size != release.size:
            return False
        with file.open("rb") as data:
            return hashlib.file_digest(data, "sha256").hexdigest() == release.sha256
    except OSError:
        return False


def altered(release: Release) -> CorrectionError:
    """Return the error for an installer that is not the one that was signed."""
    return CorrectionError(
        message(
            "The installer {name} is not the one that the office signed: it was altered or damaged."
            " It was thrown away and will not be started.",
            name=release.file_name,
        )
    )


def _complete(source: Source, release: Release, part: Path, go_on: GoOn) -> bool:
    """Add what is missing; return False when it was stopped."""
    part.touch()
    with part.open("r+b") as file:
        there = file.seek(0, 2)
        if there > release.size:
            there = file.seek(0)
        if there == release.size:
            return True
        try:
            with source.open(release.path, there) as piece:
                stopped = _append(file, piece, release, go_on)
        except MissingError as error:
            raise _missing(release, source.address) from error
        there = file.tell()
    if stopped:
        return False
    if there < release.size:
        raise RetryError(
            message(
                "The line broke off: {there} of {size} bytes have arrived and are kept. "
                "Try again to fetch the rest.",
                there=there,
                size=release.size,
            )
        )
    return True


def _append(file: BinaryIO, piece: Piece, release: Release, go_on: GoOn) -> bool:
    """Write the chunks where they belong; tell whether ``go_on`` stopped it."""
    file.seek(piece.start)
    file.truncate()
    for chunk in piece.chunks:
        file.write(chunk)
        if file.tell() > release.size:  # an endless answer must not fill the disk
            break
        if not go_on(file.tell()):
            return True
    return False


def _missing(release: Release, address: str) -> CorrectionError:
    return CorrectionError(
        message(
            "The installer {name} is in the list, but not at {address}. Tell whoever looks after "
            "the program.",
            name=release.file_name,
            address=address,
        )
    )
