from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.domain.site import Site
from presseditor.storage.database import open_database
from tests.fakes import FixedClock
from tests.services.press_house import WEB, House


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    database = open_database(tmp_path / "press.db", copies=tmp_path / "copies", clock=clock)
    with database.transaction() as stores:
        stores.sites.save(WEB)
        stores.sites.save(Site("mine", "Папка", "folder", str(tmp_path)))
    yield House(database, clock)
    database.close()
