"""Telling a folder of this computer from one on the network.

SQLite's write-ahead log is for one host: over SMB or NFS two writers can damage the file without
either noticing.
"""

import re
import sys
from pathlib import Path

from presseditor.domain.errors import DataError
from presseditor.domain.message import message

NETWORK_TYPES = frozenset(
    {"afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs", "fuse.rclone", "fuse.sshfs"}
    | {"glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs"}
)
_MOUNTS = Path("/proc/mounts")
_DRIVE_REMOTE = 4


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
    return network_mount(path.resolve(), mounts) is not None


if sys.platform == "win32":  # pragma: no cover - measured on Linux

    def _is_remote_drive(path: Path) -> bool:
        import ctypes

        drive = path.resolve().drive
        return is_unc(drive) or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE

else:

    def _is_remote_drive(_path: Path) -> bool:
        return False
