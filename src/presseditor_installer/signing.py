"""Signing with a command of the builder's own: keys lie in his token or service, never here.

The command names the file as ``{file}``. A tool that signs into another file, as osslsigncode
does, names that one as ``{out}``. The makers of a setup run this file for its uninstaller,
with the command in the environment.
"""

import os
import shlex
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

VARIABLE = "PRESSEDITOR_SIGN_COMMAND"
_MSI = b"\xd0\xcf\x11\xe0"
_MSI_SIGNATURE = "\x05DigitalSignature".encode("utf-16-le")
_CERTIFICATES = 4
"""The number of the table of certificates among the tables of a Windows program."""


def sign(command: str, files: Iterable[Path]) -> None:
    """Sign files in place; stop the build where the command fails or signs nothing."""
    for file in files:
        _sign(command, file)


def _sign(command: str, file: Path) -> None:
    signed = file.with_name(f"{file.name}.signed")
    words = [word.replace("{file}", str(file)) for word in _split(command)]
    words = [word.replace("{out}", str(signed)) for word in words]
    try:
        done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    except OSError as error:
        sys.exit(f"The signing command cannot be started: {error}")
    if done.returncode:
        signed.unlink(missing_ok=True)
        sys.exit(f"Signing {file.name} failed.\n{done.stdout}{done.stderr}")
    if signed.exists():
        signed.replace(file)
    if not is_signed(file):
        sys.exit(f"The signing command ran, and {file.name} carries no signature.")


def check(command: str) -> None:
    """Stop before the build where a command could sign nothing."""
    if command and "{file}" not in command:
        sys.exit("The signing command must name the file to sign as {file}.")


def is_signed(file: Path) -> bool:
    """Tell whether a program or an MSI carries a signature; whether it is sound, others judge."""
    content = file.read_bytes()
    if content[:4] == _MSI:
        return _MSI_SIGNATURE in content
    (header,) = struct.unpack_from("<I", content, 0x3C)
    (kind,) = struct.unpack_from("<H", content, header + 24)
    tables = header + 24 + (112 if kind == 0x20B else 96)  # noqa: PLR2004 - 0x20B is 64 bit
    _, length = struct.unpack_from("<II", content, tables + 8 * _CERTIFICATES)
    return bool(length)


def _split(command: str) -> list[str]:
    if os.name != "nt":
        return shlex.split(command)
    return [word.strip('"') for word in shlex.split(command, posix=False)]


if __name__ == "__main__":
    sign(os.environ[VARIABLE], [Path(sys.argv[1])])
