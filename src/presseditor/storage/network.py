"""Telling a folder of this computer from one on the network, or one that is copied there.

SQLite's write-ahead log is for one host: over SMB or NFS two writers can damage the file without
either noticing. A program that keeps a folder the same on two computers copies the database and
its log at different moments, and puts an old half beside a new one.
"""

import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath, PureWindowsPath

from presseditor.domain.errors import DataError
from presseditor.domain.message import message

NETWORK_TYPES = frozenset(
    {
        "afs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
    }
    | {"glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs"}
)
_MOUNTS = Path("/proc/mounts")
_DRIVE_REMOTE = 4
_SYNCHRONISED = re.compile(r"(OneDrive|Dropbox|YandexDisk|Яндекс\.Диск)( - .+| \(.+\))?")
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Windows tells by these variables where OneDrive keeps its folders, whatever they are named."""


def refuse_network(path: Path) -> None:
    """Raise ``DataError`` when ``path`` lies on a network share."""
    if is_unc(str(path)) or _is_remote_drive(path) or _is_network_mount(path):
        raise DataError(
            message(
                "“{path}” is on a network share. The database cannot be kept there: two computers "
                "writing to it would damage it. Choose a folder on this computer.",
                path=str(path),
            )
        )


def refuse_synchronised(path: Path) -> None:
    """Raise ``DataError`` when ``path`` lies in a folder that OneDrive or its like copies."""
    if is_synchronised(Path(os.path.realpath(path)), os.environ):
        raise DataError(
            message(
                "“{path}” lies in a folder that OneDrive or a like program copies to the network. "
                "The copying would damage the database. Choose a folder outside of it.",
                path=str(path),
            )
        )


def is_synchronised(path: PurePath, surroundings: Mapping[str, str]) -> bool:
    """Tell whether a folder is one that is copied to the network, by its name or by Windows."""
    roots = [surroundings[name] for name in _ONEDRIVE if surroundings.get(name)]
    return any(path.is_relative_to(root) for root in roots) or any(
        _SYNCHRONISED.fullmatch(part) for part in path.parts
    )


def is_unc(path: str) -> bool:
    r"""Tell whether a path has the form ``\\server\share``, also as ``\\?\UNC\server``."""
    return re.match(r"\\\\(?:[^\\?.]|[?.]\\UNC\\)", path, re.IGNORECASE) is not None


def network_mount(path: Path, mounts: str) -> str | None:
    """Return the network file system that holds ``path``, by the text of ``/proc/mounts``."""
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:  # noqa: PLR2004 - device, folder, type
            continue
        folder = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), parts[1])
        if path.is_relative_to(folder) and len(folder) >= len(best):
            best, kind = folder, parts[2]
    return kind if kind in NETWORK_TYPES else None


def _is_network_mount(path: Path) -> bool:
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return network_mount(Path(os.path.realpath(path)), mounts) is not None


def on_remote_drive(path: PureWindowsPath, drive_type: Callable[[str], int]) -> bool:
    """Tell whether a path's drive letter stands for a share, by what Windows says of the drive."""
    drive = path.drive
    return is_unc(drive) or (bool(drive) and drive_type(f"{drive}\\") == _DRIVE_REMOTE)


if sys.platform == "win32":  # pragma: no cover - measured on Linux

    def _is_remote_drive(path: Path) -> bool:
        import ctypes

        def drive_type(drive: str) -> int:
            return int(ctypes.windll.kernel32.GetDriveTypeW(drive))

        # As it is written first: a drive that is not connected now cannot be followed further.
        written = PureWindowsPath(path.absolute())
        return on_remote_drive(written, drive_type) or on_remote_drive(
            PureWindowsPath(Path(os.path.realpath(path))), drive_type
        )

else:

    def _is_remote_drive(_path: Path) -> bool:
        return False
