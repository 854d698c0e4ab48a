"""Putting one set of a profile's files in the place of another, whatever happens meanwhile."""

import uuid
from pathlib import Path

from presseditor.paths import DATABASE
from presseditor.private_files import FOLDER_MODE, make_private_folder

IMAGES = "images"
SETTINGS = "settings.json"
MARKER = "desk.json"
"""What the program knows of the database outside of it; it goes with the database."""
NAMES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", MARKER, IMAGES, SETTINGS)
_OPTIONAL = frozenset({IMAGES, SETTINGS})
"""What stays where a backup has none."""
BEFORE = ".before-restore-"
RESTORING = ".restoring-"


def swap(unpacked: Path, root: Path) -> Path | None:
    """Move the old files aside and the new ones in; on a failure everything goes back."""
    aside = root.with_name(f"{root.name}{BEFORE}{uuid.uuid4().hex[:8]}")
    aside.mkdir(FOLDER_MODE, parents=True)
    make_private_folder(root)
    moved: list[tuple[Path, Path]] = []
    try:
        for origin, destination in ((root, aside), (unpacked, root)):
            for name in NAMES:
                if destination is aside and name in _OPTIONAL and not (unpacked / name).exists():
                    continue
                if (origin / name).exists():
                    (origin / name).rename(destination / name)
                    moved.append((origin / name, destination / name))
    except OSError:
        for origin_file, destination_file in reversed(moved):
            destination_file.rename(origin_file)
        aside.rmdir()
        raise
    if not any(aside.iterdir()):
        aside.rmdir()
        return None
    return aside


def mend(root: Path) -> None:
    """Put right what a swap left that was cut off by a power failure, before anything is opened.

    The database moves first, both ways. Without one the old files go back to their place; with
    the new one there, what of the new files still waits beside it follows.
    """
    waiting = sorted(root.parent.glob(f"{root.name}{RESTORING}*"))
    if not waiting:
        return
    before = sorted(root.parent.glob(f"{root.name}{BEFORE}*"), key=lambda one: one.stat().st_mtime)
    cut_off = [one for one in before if not (root / DATABASE).exists() and one.is_dir()]
    origin = cut_off[-1] if cut_off else waiting[-1]
    if not cut_off and (origin / DATABASE).exists():
        return  # it was unpacked and not begun with
    for name in NAMES:
        if (origin / name).exists() and not (root / name).exists():
            root.mkdir(parents=True, exist_ok=True)
            (origin / name).rename(root / name)
