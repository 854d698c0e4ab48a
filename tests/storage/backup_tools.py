"""Backups to open, to change and to put back."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from presseditor.storage.database import Database, open_database
from presseditor.storage.restoring import Restored
from presseditor.storage.restoring import read_backup as put_back
from tests.fakes import FixedClock

PICTURE = f"{hashlib.sha256(b'picture').hexdigest()}.jpg"

Change = Callable[[dict[str, bytes]], None]


def open_at(root: Path, clock: FixedClock) -> Database:
    return open_database(root / "press.db", copies=root / "copies", clock=clock)


def read_backup(source: Path, root: Path) -> Path | None:
    return restored(source, root).aside


def restored(source: Path, root: Path) -> Restored:
    return put_back(source, root, FixedClock())


def ids_at(root: Path, clock: FixedClock) -> set[str]:
    database = open_at(root, clock)
    with database.reading() as stores:
        found = stores.articles.ids()
    database.close()
    return found


def changed(backup: Path, change: Change) -> Path:
    """Return the backup with its files changed, the manifest as it was unless changed too."""
    with zipfile.ZipFile(backup) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(backup, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return backup


def manifest_change(**values: object) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | values).encode()

    return change


def with_hashes(backup: Path, change: Change) -> Path:
    """Return the backup with its files changed and a manifest that fits them."""

    def fit(files: dict[str, bytes]) -> None:
        change(files)
        hashes = {
            name: hashlib.sha256(content).hexdigest()
            for name, content in files.items()
            if name != "manifest.json"
        }
        manifest_change(files=hashes)(files)

    return changed(backup, fit)
