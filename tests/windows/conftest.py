"""One Windows for all tests of the build; each leaves it without the program."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor_installer.windows_pack import pack_setup
from presseditor_installer.wine import Wine
from tests.windows.bench import DIST, FROZEN, ROOT, Bench, linked_copy, missing, screen

VERSION = "1.2.3"
ICON = Path("/usr/share/nsis/Contrib/Graphics/Icons/classic-install.ico")


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The frozen program, built before."""
    wanting = missing()
    if wanting:
        pytest.fail("Missing:\n" + "\n".join(wanting))
    return FROZEN


@pytest.fixture(scope="session")
def wine(frozen: Path) -> Iterator[Wine]:
    """A new Windows, which nothing was ever installed on."""
    assert frozen.exists()
    prefix = ROOT / "build" / "windows" / "try"
    shutil.rmtree(prefix, ignore_errors=True)
    # From the start: a Windows that began without a screen shows no window later.
    with screen() as display, Wine(prefix, display) as made:
        Bench(made).make_officer()
        yield made


@pytest.fixture
def bench(wine: Wine) -> Iterator[Bench]:
    """The officer's Windows; what a test installed and wrote is gone after it."""
    made = Bench(wine)
    yield made
    if (made.program / "uninstall.exe").exists():
        made.uninstall()
    shutil.rmtree(made.data, ignore_errors=True)


@pytest.fixture(scope="session")
def setup(frozen: Path) -> Path:
    """The setup of this version, packed quickly."""
    target = DIST / "try-setup.exe"
    return pack_setup(frozen, target, VERSION, ICON, compressor="zlib")


@pytest.fixture(scope="session")
def older_setup(frozen: Path) -> Path:
    """A setup of the version before, which had a file that is no more."""
    folder = linked_copy(frozen, DIST / "older")
    (folder / "_internal" / "dropped.txt").write_text("once", encoding="utf-8")
    return pack_setup(folder, DIST / "try-older.exe", "1.2.2", ICON, compressor="zlib")
