"""What Linux users are given: an archive to unpack anywhere, and a Debian package."""

import gzip
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from presseditor_installer import DATA

SYSTEM_LIBRARIES = """
    libc6 libglib2.0-0 libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libfreetype6
    libdbus-1-3 libnspr4 libnss3 libasound2 libxcomposite1 libxdamage1 libxrandr2 libxtst6
    libxkbfile1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
""".split()  # noqa: SIM905 - a list of one a line would hide the program


def pack_tar(frozen: Path, target: Path, version: str, epoch: int) -> Path:
    """Pack the frozen folder; xz takes a third of what gzip leaves, at ten times its time.

    ``epoch`` is the time of the build in seconds; the same files then give the same bytes.
    """
    with (
        target.open("wb") as file,
        gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=epoch) as zipped,
        tarfile.open(fileobj=zipped, mode="w") as archive,
    ):
        archive.add(frozen, arcname=f"presseditor-{version}", filter=_without_owner)
    return target


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry of the archive that does not tell who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def pack_deb(frozen: Path, target: Path, version: str, icons: dict[int, Path]) -> Path:
    """Pack a Debian package: the program in /opt, a link in /usr/bin, a menu entry, icons.

    Raises ``CalledProcessError`` where ``dpkg-deb`` fails.
    """
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        tree = Path(folder)
        shutil.copytree(frozen, tree / "opt" / "presseditor", symlinks=True)
        (tree / "usr" / "bin").mkdir(parents=True)
        (tree / "usr" / "bin" / "presseditor").symlink_to("/opt/presseditor/presseditor")
        applications = tree / "usr" / "share" / "applications"
        applications.mkdir(parents=True)
        shutil.copy(DATA / "presseditor.desktop", applications)
        for size, icon in icons.items():
            place = tree / "usr/share/icons/hicolor" / f"{size}x{size}" / "apps"
            place.mkdir(parents=True)
            shutil.copy(icon, place / "presseditor.png")
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(debian_control(frozen, version), encoding="utf-8")
        tree.chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", str(tree), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def debian_control(frozen: Path, version: str) -> str:
    """Return the control file; what Qt loads from the system is named as a dependency."""
    size = weight(frozen) // 1024
    needed = ", ".join(SYSTEM_LIBRARIES)
    return (
        f"Package: presseditor\nVersion: {version}\nArchitecture: amd64\nSection: editors\n"
        f"Priority: optional\nMaintainer: presseditor <presseditor@localhost>\n"
        f"Installed-Size: {size}\nDepends: {needed}\n"
        "Description: press desk for press officers\n"
        " Drafts press releases offline and publishes them with one click.\n"
    )


def weight(folder: Path) -> int:
    """Return the bytes of a folder's files; Qt's libraries are linked to, not copied."""
    files = (file for file in folder.rglob("*") if not file.is_symlink())
    return sum(file.stat().st_size for file in files if file.is_file())
