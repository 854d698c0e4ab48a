"""A database of one's own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.storage.backup import write_backup
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.storage.backup_tools import PICTURE, open_at
from tests.storage.samples import ARTICLE


@pytest.fixture
def database_file(tmp_path: Path) -> Path:
    return tmp_path / "Ёлкина" / "press.db"


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def database(database_file: Path, copies: Path, clock: FixedClock) -> Iterator[Database]:
    database_file.parent.mkdir()
    opened = open_database(database_file, copies=copies, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def root(tmp_path: Path, clock: FixedClock) -> Path:
    """A profile with an article, an image and settings."""
    root = tmp_path / "Профиль"
    root.mkdir()
    database = open_at(root, clock)
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.close()
    (root / "images" / "clean").mkdir(parents=True)
    (root / "images" / PICTURE).write_bytes(b"picture")
    (root / "images" / "clean" / PICTURE).write_bytes(b"clean")
    (root / "settings.json").write_text("{}", encoding="utf-8")
    return root


@pytest.fixture
def backup(root: Path, tmp_path: Path, clock: FixedClock) -> Path:
    target = tmp_path / "out" / "Копия.zip"
    database = open_at(root, clock)
    write_backup(database, root / "images", target, root / "settings.json")
    database.close()
    return target
