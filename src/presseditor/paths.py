"""Where things lie: the program's resources and a profile's data. Knows about a frozen build."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "presseditor"
PORTABLE = "portable.txt"
"""Lies beside a program that came as a zip and keeps its data there."""


def resources() -> Path:
    """Return the folder of templates, style sheets, icons, translations, word lists, samples."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def default_profile() -> "Profile":
    """Return the officer's own profile: the local (never the roaming) data folder.

    Beside a portable program it is the folder ``Data``, which travels with it.
    """
    chosen = os.environ.get("PRESSEDITOR_PROFILE")
    if chosen:
        return Profile(Path(chosen))
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
        if (beside / PORTABLE).exists():
            return Profile(beside / "Data")
    import platformdirs

    return Profile(Path(platformdirs.user_data_dir(APPLICATION, appauthor=False, roaming=False)))


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder that holds everything one officer has: database, images, site, settings."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "press.db"

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
    def site(self) -> Path:
        """The embedded folder site."""
        return self.root / "site"

    @property
    def settings(self) -> Path:
        """The officer's choices."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """The crash log."""
        return self.root / "presseditor.log"

    def create(self) -> None:
        """Make the folders that must exist; raise ``OSError`` where they cannot be made."""
        for folder in (self.root, self.images, self.clean_images, self.copies):
            folder.mkdir(parents=True, exist_ok=True)
