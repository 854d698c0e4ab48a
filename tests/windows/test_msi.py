"""The per-machine MSI, as Group Policy would run it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor_installer.windows_msi import pack_msi
from tests.windows.bench import DIST, Bench, files_of, linked_copy, windows_path
from tests.windows.conftest import ICON

EPOCH = 1_790_000_000


@pytest.fixture(scope="module")
def packages(frozen: Path) -> dict[str, Path]:
    """The MSI of this version and of the one before, which had a file that is no more."""
    older = linked_copy(frozen, DIST / "older-msi")
    (older / "_internal" / "dropped.txt").write_text("once", encoding="utf-8")
    return {
        "1.2.2": pack_msi(older, DIST / "try-older.msi", "1.2.2", EPOCH, ICON),
        "1.2.3": pack_msi(frozen, DIST / "try.msi", "1.2.3", EPOCH, ICON),
    }


@pytest.fixture
def program(bench: Bench, packages: dict[str, Path]) -> Iterator[Path]:
    """Where the MSI puts the program; it is taken away after the test."""
    yield bench.wine.prefix / "drive_c" / "Program Files" / "presseditor"
    for one in packages.values():
        msiexec(bench, "/x", one)


def msiexec(bench: Bench, verb: str, package: Path) -> int:
    return bench.run("msiexec", verb, windows_path(package), "/qn", seconds=280).returncode


def test_it_installs_for_all_upgrades_and_leaves(
    bench: Bench, program: Path, packages: dict[str, Path], frozen: Path
) -> None:
    assert msiexec(bench, "/i", packages["1.2.2"]) == 0
    assert (program / "_internal" / "dropped.txt").exists()
    assert msiexec(bench, "/i", packages["1.2.3"]) == 0
    assert files_of(program) == files_of(frozen)
    opened = bench.registry(r"HKLM\Software\Classes\presseditor.Document")
    assert "Документ пресс-редактора" in opened
    assert bench.run(program / "presseditor-cli.exe", "--version").returncode == 0
    assert msiexec(bench, "/x", packages["1.2.3"]) == 0
    assert not program.exists()


def test_a_downgrade_is_refused(bench: Bench, program: Path, packages: dict[str, Path]) -> None:
    assert msiexec(bench, "/i", packages["1.2.3"]) == 0
    assert msiexec(bench, "/i", packages["1.2.2"]) != 0
    assert not (program / "_internal" / "dropped.txt").exists()
