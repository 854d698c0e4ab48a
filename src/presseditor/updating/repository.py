"""The office's signed list of versions, read by The Update Framework.

TUF refuses what is not signed by the office's key, older than what was seen before, expired, cut
off or put together from different days; here each refusal gets its words.
"""

from collections.abc import Iterator
from pathlib import Path

from tuf.api import exceptions as tuf
from tuf.api.metadata import Metadata, Root, Targets
from tuf.api.serialization import DeserializationError
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from typing_extensions import override

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.program_version import Release
from presseditor.private_files import make_folder
from presseditor.updating.target_file import release_of
from presseditor.updating.version_source import MissingError, Source, within

METADATA = "metadata/"
LONGEST_LOOK = 30.0
"""Seconds for one of the small signed files."""


def read_releases(source: Source, root: bytes, seen: Path) -> list[Release]:
    """Return the versions that the office lists; raise ``PressError`` where it is not its list.

    ``root`` is what the office's signatures are known by. ``seen`` is the folder that remembers
    what was read before, so that an older list is not taken for the newest.
    """
    try:
        make_folder(seen)
        updater = Updater(
            str(seen),
            METADATA,
            fetcher=_Fetcher(source),
            config=UpdaterConfig(max_root_rotations=32),
            bootstrap=root,
        )
        updater.refresh()
        # Checked by the line above, which keeps nothing there that it did not check.
        listed = Metadata[Targets].from_file(str(seen / "targets.json")).signed
        return [release_of(target) for target in listed.targets.values()]
    except (tuf.RepositoryError, tuf.DownloadError, DeserializationError, ValueError) as error:
        raise _refusal(error, source.address) from error
    except OSError as error:
        raise RetryError(
            message(
                "The list of versions could not be kept: {reason}. Check the free space.",
                reason=reason_of(error),
            )
        ) from error


def check_root(root: bytes) -> None:
    """Raise ``CorrectionError`` when a file cannot be what signatures are known by."""
    try:
        known = Metadata[Root].from_bytes(root)  # another file has no such method
        known.signed.verify_delegate(Root.type, known.signed_bytes, known.signatures)
    except (DeserializationError, tuf.RepositoryError, ValueError, AttributeError) as error:
        raise CorrectionError(
            message(
                "This is no file of the office's signature. Ask for the file root.json that was "
                "made together with the versions."
            )
        ) from error


class _Fetcher(FetcherInterface):
    """Reads for TUF from the office's place."""

    def __init__(self, source: Source) -> None:
        self._source = source

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            with self._source.open(url) as piece:
                yield from within(LONGEST_LOOK, piece.chunks, self._source.address)
        except MissingError as error:
            raise tuf.DownloadHTTPError(url, 404) from error


def _refusal(error: Exception, address: str) -> PressError:
    match error:
        case tuf.ExpiredMetadataError():
            words = message(
                "The list of versions at {address} has expired: the office has not signed it anew. "
                "Nothing was taken from there. Tell whoever looks after the program.",
                address=address,
            )
        case tuf.BadVersionNumberError():
            words = message(
                "The list of versions at {address} is older than one that was read before: "
                "somebody put an old one back. Nothing was taken from there.",
                address=address,
            )
        case tuf.UnsignedMetadataError():
            words = message(
                "The list of versions at {address} is not signed by the office: it was altered or "
                "comes from somebody else. Nothing was taken from there.",
                address=address,
            )
        case tuf.DownloadHTTPError():
            words = message(
                "There is no list of versions at {address}. Check the address.", address=address
            )
        case _:
            words = message(
                "The list of versions at {address} is cut off or damaged. Nothing was taken from "
                "there.",
                address=address,
            )
    return CorrectionError(words)
