"""A Windows with one officer, whose name has a space and Cyrillic letters, to try things out on."""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from presseditor_installer.wine import Wine, windows_path

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
FROZEN = DIST / "windows" / "presseditor"
OFFICER = "Иванова Ёлка"
FOLDERS = {
    "Local AppData": r"AppData\Local",
    "AppData": r"AppData\Roaming",
    "Programs": r"AppData\Roaming\Microsoft\Windows\Start Menu\Programs",
    "Personal": "Documents",
    "Desktop": "Desktop",
}
_SHELL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\presseditor"
PLAIN_PREVIEW = {"PRESSEDITOR_PREVIEW": "text"}
"""Chromium does not run under Wine 8, and takes the program with it."""
SETTLE = 60.0
"""Seconds that a program may take to start, or an uninstaller after its first process ended."""


class Bench:
    """What the tests do on it; paths are those of this machine."""

    def __init__(self, wine: Wine) -> None:
        self.wine = wine
        self.home = wine.prefix / "drive_c" / "users" / OFFICER
        self.data = self.home / "AppData" / "Local" / "presseditor"
        self.program = self.home / "AppData" / "Local" / "Programs" / "presseditor"
        self.menu = self.home / FOLDERS["Programs"].replace("\\", "/")

    def make_officer(self) -> None:
        """Give the officer folders, and Windows to know them."""
        for name, place in FOLDERS.items():
            (self.home / place.replace("\\", "/")).mkdir(parents=True, exist_ok=True)
            value = rf"C:\users\{OFFICER}\{place}"
            words: list[str | Path] = ["reg", "add", _SHELL, "/v", name, "/t", "REG_EXPAND_SZ"]
            self.wine.run([*words, "/d", value, "/f"], seconds=60)

    def run(
        self, *words: str | Path, seconds: float = 180, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program that opens no window anybody sees."""
        unseen = {"WINEQT_QPA_PLATFORM": "offscreen", **environment}
        return self.wine.run(list(words), seconds=seconds, **unseen)

    def verb(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a verb of the installed program on the officer's own data."""
        return self.run(self.program / "presseditor-cli.exe", *words)

    def install(self, setup: Path, *words: str) -> int:
        """Run a setup without a word and return its exit code."""
        return self.run(setup, "/S", *words, seconds=300).returncode

    def uninstall(self, *words: str) -> None:
        """Run the uninstaller, which goes on after its first process has ended."""
        self.run(self.program / "uninstall.exe", "/S", *words, seconds=300)
        self.wait_for(lambda: not self.program.exists())

    @staticmethod
    def wait_for(happened: Callable[[], bool]) -> None:
        """Wait until something has happened, or for long enough."""
        until = time.monotonic() + SETTLE
        while not happened() and time.monotonic() < until:
            time.sleep(0.3)

    @contextmanager
    def opened(self, *words: str | Path) -> Iterator[None]:
        """Open the installed program's window, and end it."""
        quiet = subprocess.DEVNULL
        command = ["wine", str(self.program / "presseditor.exe"), *map(str, words)]
        environment = self.wine.environment | PLAIN_PREVIEW
        with subprocess.Popen(
            command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet
        ) as running:
            try:
                yield
            finally:
                self.run("taskkill", "/F", "/IM", "presseditor.exe")
                running.kill()

    def registry(self, key: str) -> str:
        """Return what a key holds, in Unicode: ``reg query`` would print «?» for Cyrillic."""
        target = self.wine.prefix / "drive_c" / "exported.reg"
        target.unlink(missing_ok=True)
        self.wine.run(["reg", "export", key, r"C:\exported.reg", "/y"], seconds=60)
        return target.read_text(encoding="utf-16") if target.exists() else ""


def files_of(folder: Path) -> set[str]:
    """Return the names of all files, relative to the folder."""
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}


def imports_of(program: Path) -> set[str]:
    """Return the libraries that a program or library asks Windows for, in lower case."""
    listed = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", str(program)],
        capture_output=True, encoding="utf-8", errors="replace", check=True,
    ).stdout  # fmt: skip
    return {one.lower() for one in re.findall(r"DLL Name: (\S+)", listed)}


@contextmanager
def screen() -> Iterator[str]:
    """Open an X display for windows that must be real, and yield its name."""
    started = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    with started as server:
        number = server.stdout.readline().strip() if server.stdout else ""
        try:
            yield f":{number}"
        finally:
            server.terminate()


def linked_copy(source: Path, target: Path) -> Path:
    """Return a copy of a folder whose files take no room: they are the same files."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, copy_function=_link)
    return target


def _link(source: str, target: str) -> str:
    Path(target).hardlink_to(source)
    return target


def missing() -> list[str]:
    """Return what has to be there before anything can be tried, with the way to get it."""
    tools = {
        "wine": "apt-get install wine wine64",
        "x86_64-w64-mingw32-objdump": "apt-get install gcc-mingw-w64-x86-64",
        "makensis": "apt-get install nsis",
        "wixl": "apt-get install wixl msitools",
        "osslsigncode": "apt-get install osslsigncode",
        "Xvfb": "apt-get install xvfb",
    }
    found = [f"{tool}: {how}" for tool, how in tools.items() if shutil.which(tool) is None]
    if not FROZEN.exists():
        found.append(f"{sys.executable} build_installer.py --target windows")
    return found


__all__ = ["Bench", "Wine", "files_of", "imports_of", "linked_copy", "screen", "windows_path"]
