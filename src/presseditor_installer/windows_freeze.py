"""The program frozen for Windows on this machine: a genuine Windows Python, run under Wine."""

import hashlib
import shutil
import sys
from pathlib import Path

from presseditor_installer import DATA, windows_python, windows_wheels
from presseditor_installer.version_info import version_info
from presseditor_installer.wine import Wine, missing_tools, windows_path

LONGEST = 1800.0
"""Seconds; PyInstaller takes five minutes under Wine."""


def freeze(root: Path, version: str, icon: Path, dist: Path | None = None) -> Path:
    """Return the folder of the frozen program, ``dist/windows/presseditor`` or in ``dist``.

    Another ``dist`` is for a freeze from nothing: none of the work of an earlier one is used.
    """
    for how in missing_tools():
        sys.exit(f"A tool for Windows builds is missing. Get it with: {how}")
    work = root / "build" / "windows"
    python = assemble(root, work)
    described = work / "version_info.txt"
    described.write_text(version_info(version), encoding="utf-8")
    parts = work / "freeze" if dist is None else dist / "work"
    dist = dist or root / "dist" / "windows"
    shutil.rmtree(dist / "presseditor", ignore_errors=True)
    spec = DATA / "presseditor.spec"
    words: list[str | Path] = [python / "python.exe", "-m", "PyInstaller", "--noconfirm"]
    words += ["--log-level", "WARN", "--distpath", windows_path(dist)]
    words += ["--workpath", windows_path(parts), windows_path(spec)]
    with Wine(work / "prefix") as wine:
        done = wine.run(
            words,
            seconds=LONGEST,
            PRESSEDITOR_ROOT=windows_path(root),
            PRESSEDITOR_ICON=windows_path(icon),
            PRESSEDITOR_VERSION_INFO=windows_path(described),
            PYTHONPATH=windows_path(root / "src"),
            PYTHONHASHSEED="1",
            PYTHONDONTWRITEBYTECODE="1",
        )
    if done.returncode or not (dist / "presseditor" / "presseditor.exe").exists():
        sys.exit(f"PyInstaller failed under Wine.\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return dist / "presseditor"


def assemble(root: Path, work: Path) -> Path:
    """Return a Windows Python with the locked wheels; made anew when other ones are asked for."""
    lock = (root / "requirements.lock").read_text("utf-8")
    pinned = [windows_python.SOURCE_HASH, *windows_wheels.windows_requirements(lock)]
    digest = hashlib.sha256("\n".join(pinned).encode()).hexdigest()
    python, stamp = work / "python", work / "python.sha256"
    if stamp.exists() and stamp.read_text("ascii") == digest:
        return python
    stamp.unlink(missing_ok=True)
    archive = windows_python.download(work / "downloads")
    windows_python.unpack(archive, python)
    broken = windows_python.broken_signatures(python)
    if broken:
        sys.exit(f"These files of Python carry no sound signature: {', '.join(broken)}")
    windows_wheels.install(lock, work, python / "Lib" / "site-packages")
    stamp.write_text(digest, "ascii")
    return python
