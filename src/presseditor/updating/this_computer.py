"""The machine that an installer is handed to, and what its administrator laid down."""

import contextlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import presseditor
from presseditor.paths import POLICY_KEY
from presseditor.updating import ROOT

POLICY = Path("/etc/presseditor")
"""Holds ``update-address`` and ``root.json``; on Windows the registry names both."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Where an administrator wants versions to come from; ``root`` is the file of its signature."""

    address: str
    root: Path


@dataclass(frozen=True, slots=True)
class Machine:
    """``platform`` as releases name it, ``version`` the one that runs.

    ``start`` runs an installer that outlives the program, ``policy`` reads the administrator's
    choice.
    """

    platform: str
    version: str
    start: Callable[[Sequence[str]], None]
    policy: Callable[[], Policy | None]


def this_machine() -> Machine:
    """Return the machine that the program runs on."""
    platform = "windows" if sys.platform == "win32" else "linux"
    return Machine(platform, presseditor.__version__, start, read_policy)


def start(command: Sequence[str]) -> None:
    """Start a program that goes on when this one ends; raise ``OSError`` where it cannot."""
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        subprocess.Popen(list(command), creationflags=flags, close_fds=True)  # noqa: S603
    else:
        subprocess.Popen(list(command), start_new_session=True, close_fds=True)  # noqa: S603


def read_policy(folder: Path = POLICY) -> Policy | None:
    """Return the administrator's choice, or nothing.

    It lies where only an administrator can write: whoever sets address and signature decides which
    program is started.
    """
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, POLICY_KEY) as key,
        ):
            address = str(winreg.QueryValueEx(key, "UpdateAddress")[0]).strip()
            return Policy(address, Path(str(winreg.QueryValueEx(key, "UpdateRoot")[0])))
        return None
    with contextlib.suppress(OSError, UnicodeError):
        address = (folder / "update-address").read_text(encoding="utf-8").strip()
        return Policy(address, folder / ROOT) if address else None
    return None
