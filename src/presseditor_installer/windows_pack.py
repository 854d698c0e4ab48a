"""What Windows users are given: a setup for one user, an MSI for many, a zip that needs neither."""

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from presseditor_installer import DATA, signing

COMPRESSORS = ("lzma", "zlib")
"""NSIS takes a minute for 100 MB with the first; the second is for trying things out."""


def pack_setup(
    frozen: Path,
    target: Path,
    version: str,
    icon: Path,
    *,
    sign_command: str = "",
    compressor: str = "lzma",
) -> Path:
    """Pack the per-user setup with NSIS; its uninstaller is signed while it is made."""
    with tempfile.TemporaryDirectory() as folder:
        listed, removed = Path(folder) / "files.nsh", Path(folder) / "removed.nsh"
        listed.write_text("".join(_put(frozen)), encoding="utf-8")
        removed.write_text("".join(_take_away(frozen)), encoding="utf-8")
        names = {"VERSION": version, "OUT": target, "ICON": icon, "COMPRESSOR": compressor}
        names |= {"FILES": listed, "REMOVED": removed}
        if sign_command:
            names["SIGN"] = f'"{sys.executable}" -m {signing.__name__} "%1"'
        defines = [f"-D{name}={value}" for name, value in names.items()]
        script = DATA / "per_user.nsi"
        command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(script)]
        environment = os.environ | {signing.VARIABLE: sign_command}
        subprocess.run(command, env=environment, check=True)
    return target


def _put(frozen: Path) -> Iterator[str]:
    """Yield the lines that put the files of the folder where they belong, in a steady order."""
    before = None
    for file in sorted(one for one in frozen.rglob("*") if one.is_file()):
        folder = "\\".join(("$INSTDIR", *file.relative_to(frozen).parent.parts))
        if folder != before:
            yield f'SetOutPath "{folder}"\n'
            before = folder
        yield f'File "{file}"\n'
    yield 'SetOutPath "$INSTDIR"\n'


def _take_away(frozen: Path) -> Iterator[str]:
    for one in sorted(frozen.iterdir()):
        verb = "RMDir /r" if one.is_dir() else "Delete"
        yield f'{verb} "$INSTDIR\\{one.name}"\n'


def pack_portable(frozen: Path, target: Path, epoch: int) -> Path:
    """Pack a zip that needs no setup: its data lie in ``Data`` beside the program.

    Every file has the time of the build (``epoch``), so that the same files give the same zip.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for file in sorted(one for one in frozen.rglob("*") if one.is_file()):
            name = f"presseditor/{file.relative_to(frozen).as_posix()}"
            _add(archive, name, epoch, file.read_bytes())
        told = "The data lie in the folder “Data”.\n".encode()
        _add(archive, "presseditor/portable.txt", epoch, told)
    return target


def _add(archive: zipfile.ZipFile, name: str, epoch: int, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, time.gmtime(epoch)[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)
