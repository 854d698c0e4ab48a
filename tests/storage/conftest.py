"""A database of one's own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock


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
