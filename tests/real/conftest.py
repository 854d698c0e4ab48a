from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.wordpress.bring_up import running
from tests.real.wordpress_office import Office


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A real WordPress with an administrator, an editor, an author and a contributor."""
    folder: Path = tmp_path_factory.mktemp("wordpress")
    with running(folder) as wordpress:
        yield Office(wordpress, folder)
