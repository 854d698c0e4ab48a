"""A version of the program that the office published: what it is, and which of several to take."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}")
_PATH = re.compile(r"[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,150}")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Release:
    """One installer; ``path`` is where it lies below the office's address, ``size`` in bytes.

    Raises ``ValueError`` for what cannot be the description of an installer.
    """

    version: str
    platform: str
    path: str
    size: int
    sha256: str
    notes: str = ""

    def __post_init__(self) -> None:
        if not _VERSION.fullmatch(self.version) or not _PATH.fullmatch(self.path):
            raise ValueError(self.path)
        if not _HASH.fullmatch(self.sha256) or self.size <= 0:
            raise ValueError(self.sha256)

    @property
    def file_name(self) -> str:
        """The installer's name without the folder."""
        return PurePosixPath(self.path).name

    @property
    def key(self) -> tuple[int, ...]:
        """The version as numbers, which compare as versions do."""
        return version_key(self.version)


def version_key(version: str) -> tuple[int, ...]:
    """Return the numbers of a version; raise ``ValueError`` where it is none.

    ``0.2`` and ``0.2.0`` are the same version.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(version)
    numbers = [int(one) for one in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def newest(releases: Iterable[Release]) -> Release | None:
    """Return the release of the highest version."""
    return max(releases, key=lambda one: one.key, default=None)


def before(releases: Iterable[Release], version: str) -> Release | None:
    """Return the newest release that is older than ``version``."""
    here = version_key(version)
    return newest(one for one in releases if one.key < here)
