"""Where things lie: the program's resources and a profile's data. Knows about a frozen build."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from presseditor.private_files import make_private_folder

APPLICATION = "presseditor"
PORTABLE = "portable.txt"
"""Lies beside a program that came as a zip and keeps its data there."""
POLICY_KEY = rf"Software\Policies\{APPLICATION}"
POLICY_VALUE = "DataDir"
POLICY_FILES = (Path("/etc/presseditor/policy.ini"), Path("/etc/xdg/presseditor/policy.ini"))


def resources() -> Path:
    """Return the folder of templates, style sheets, icons, translations, word lists, samples."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def default_profile(policy: Callable[[], str] | None = None) -> "Profile":
    """Return the officer's own profile: the local (never the roaming) data folder.

    What the surroundings name goes first, as the command line would, then the administrator's
    ``policy``, then the folder ``Data`` beside a portable program, which travels with it.
    """
    chosen = os.environ.get("PRESSEDITOR_PROFILE")
    if chosen:
        return Profile(Path(chosen).absolute())
    ruled = (policy or policy_folder)().strip()
    if ruled:
        return Profile(Path(os.path.expandvars(ruled)).expanduser())
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
        if (beside / PORTABLE).exists():
            return Profile(beside / "Data")
    import platformdirs

    return Profile(Path(platformdirs.user_data_dir(APPLICATION, appauthor=False, roaming=False)))


def policy_value(text: str) -> str:
    """Return the data folder that a policy file names in a line ``DataDir = …``, or nothing."""
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and name.strip().casefold() == POLICY_VALUE.casefold():
            return value.strip()
    return ""


if sys.platform == "win32":  # pragma: no cover - measured on Linux

    def policy_folder() -> str:
        """Return the data folder that the administrator set in the registry, or nothing."""
        import winreg

        for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            try:
                with winreg.OpenKey(hive, POLICY_KEY) as key:
                    value, _ = winreg.QueryValueEx(key, POLICY_VALUE)
            except OSError:  # no such policy, which is the rule
                continue
            if value:
                return str(value)
        return ""

else:

    def policy_folder(files: tuple[Path, ...] = POLICY_FILES) -> str:
        """Return the data folder that the administrator set in a file, or nothing."""
        for file in files:
            try:
                value = policy_value(file.read_text(encoding="utf-8", errors="replace"))
            except OSError:  # no such file, which is the rule; or one that is not for this user
                continue
            if value:
                return value
        return ""


DATABASE = "press.db"
"""The name of a profile's database file."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder that holds everything one officer has: database, images, site, settings."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / DATABASE

    @property
    def images(self) -> Path:
        """Original image files, named by content hash."""
        return self.root / "images"

    @property
    def clean_images(self) -> Path:
        """Copies of images without EXIF and GPS, as they leave the house."""
        return self.root / "images" / "clean"

    @property
    def copies(self) -> Path:
        """Copies of the database made before each migration."""
        return self.root / "copies"

    @property
    def backups(self) -> Path:
        """Backups that the program makes by itself."""
        return self.root / "backups"

    @property
    def journal(self) -> Path:
        """Spare files of texts that the database did not take."""
        return self.root / "journal"

    @property
    def site(self) -> Path:
        """The embedded folder site."""
        return self.root / "site"

    @property
    def settings(self) -> Path:
        """The officer's choices."""
        return self.root / "settings.json"

    def letterhead(self, kind: str) -> Path | None:
        """Return the file of the office that a ``docx`` or ``odt`` is written into, if any."""
        path = self.root / f"letterhead.{kind}"
        return path if path.is_file() else None

    @property
    def this_computer(self) -> Path:
        """What was agreed here and travels in no backup."""
        return self.root / "this-computer.json"

    @property
    def log(self) -> Path:
        """What the program did and when, without a word of the texts."""
        return self.root / "presseditor.log"

    @property
    def defects(self) -> Path:
        """All that the program's own errors say; it stays here."""
        return self.root / "defects.txt"

    @property
    def crashes(self) -> Path:
        """Where in the code errors came up, for a report that may leave the house."""
        return self.root / "crashes.txt"

    @property
    def thinned(self) -> Path:
        """When old versions of texts were thinned out last."""
        return self.root / "thinned.txt"

    @property
    def last_words(self) -> Path:
        """What the interpreter writes down when the system ends the program."""
        return self.root / "last-words.txt"

    @property
    def engine_trials(self) -> Path:
        """How often the preview's engine was started and has not painted yet."""
        return self.root / "preview-trials"

    def create(self) -> None:
        """Make the folders that must exist; raise ``OSError`` where they cannot be made."""
        for folder in (self.root, self.images, self.clean_images, self.copies):
            make_private_folder(folder)
