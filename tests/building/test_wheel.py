"""A wheel built from a clean clone is the whole program, and nothing but the program."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

pytest.importorskip("PySide6", reason="a wheel's translations are compiled by Qt's tool")
ROOT = Path(__file__).parents[2]
USE = """
from PySide6.QtCore import QTranslator
from presseditor.paths import resources
assert QTranslator().load(str(resources() / "translations" / "presseditor_ru.qm"))
print(resources())
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of what a wheel carries."""
    folder = tmp_path_factory.mktemp("wheel")
    clone = ["git", "clone", "--quiet", "--depth=1", ROOT.as_uri(), str(folder / "clone")]
    subprocess.run(clone, check=True)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index"]
    build += ["--no-build-isolation", "--wheel-dir", str(folder), str(folder / "clone")]
    subprocess.run(build, check=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_it_carries_each_resource_and_no_packer(unpacked: Path) -> None:
    resources = ROOT / "resources"
    listing = ["git", "ls-tree", "-rz", "--name-only", "HEAD", "."]
    listed = subprocess.run(listing, cwd=resources, check=True, stdout=subprocess.PIPE).stdout
    wanted = set(listed.decode().split("\0")[:-1])
    wanted |= {one.removesuffix(".ts") + ".qm" for one in wanted if one.endswith(".ts")}
    carried = unpacked / "presseditor" / "resources"
    found = {one.relative_to(carried).as_posix() for one in carried.rglob("*") if one.is_file()}
    assert found == wanted
    assert [one.name for one in unpacked.iterdir() if one.suffix != ".dist-info"] == ["presseditor"]


def test_the_program_in_it_finds_its_resources(unpacked: Path, tmp_path: Path) -> None:
    told = run(unpacked, tmp_path, "-c", USE)
    assert Path(told.strip()) == unpacked / "presseditor" / "resources"
    told = run(unpacked, tmp_path, "-m", "presseditor", "--data-dir", str(tmp_path / "Д"), "sample")
    assert told


def run(unpacked: Path, folder: Path, *words: str) -> str:
    surroundings = os.environ | {"PYTHONPATH": str(unpacked)}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=folder, env=surroundings, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
