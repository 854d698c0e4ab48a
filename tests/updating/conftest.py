"""The office whose versions are fetched."""

from pathlib import Path

import pytest

from tests.updating.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "office")
