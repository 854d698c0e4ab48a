"""The environments that dev.py makes: what the lock says, whatever else there is to be had."""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from zipfile import ZipFile

import dev
import pytest

BACKEND = """\
import shutil

def build_editable(folder, config_settings=None, metadata_directory=None):
    shutil.copy("desk-1-py3-none-any.whl", folder)
    return "desk-1-py3-none-any.whl"
"""
SETTINGS = """\
[project]
name = "desk"
version = "1"
[project.optional-dependencies]
dev = ["runner"]
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""


STAMP = "locked.sha256"
WANTED = {"cover": "1", "reader": "1", "runner": "1", "stray": "1"}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return the only folder that pip gets packages from; it has newer ones than the lock."""
    folder = tmp_path_factory.mktemp("index")
    for version in ("1", "2"):
        write_wheel(folder, "runner", version, ["cover[toml]>=1"])
        write_wheel(folder, "cover", version, ['reader; extra == "toml"'])
        write_wheel(folder, "reader", version)
        write_wheel(folder, "stray", version)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(folder))
        yield folder


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    write_wheel(folder, "desk", "1", ['runner; extra == "dev"'])
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    (folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def made(index: Path, project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "environment"
    folder.mkdir()
    (folder / "half a package").touch()  # a set-up that did not come to its end
    dev.make_environment(folder, locked(index, WANTED), project, "[dev]")
    return folder


def test_an_environment_that_is_there_is_left_alone(
    index: Path, project: Path, made: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    dev.make_environment(made, locked(index, WANTED), project, "[dev]")
    assert capfd.readouterr().out == ""


@pytest.fixture
def environment(made: Path, tmp_path: Path) -> Path:
    """Return a copy that a test may spoil; it says that it was made where it is."""
    copy = shutil.copytree(made, tmp_path / "environment", symlinks=True)
    config = copy / "pyvenv.cfg"
    config.write_text(config.read_text().replace(str(made), str(copy)))
    return copy


def test_newer_packages_of_the_index_stay_where_they_are(made: Path) -> None:
    assert installed(made) == {**WANTED, "desk": "1"}


def test_a_set_up_that_did_not_end_is_made_from_nothing(made: Path) -> None:
    assert not (made / "half a package").exists()


def test_one_that_was_moved_is_made_from_nothing(
    index: Path, project: Path, made: Path, tmp_path: Path
) -> None:
    """Its programs name the Python of the folder where it was made."""
    moved = shutil.copytree(made, tmp_path / "moved", symlinks=True)
    (moved / "left").touch()
    dev.make_environment(moved, locked(index, WANTED), project, "[dev]")
    assert not (moved / "left").exists()
    assert installed(moved) == installed(made)


def test_what_leaves_the_lock_leaves_the_environment(
    index: Path, project: Path, environment: Path
) -> None:
    wanted = {"cover": "2", "reader": "1", "runner": "1"}
    dev.make_environment(environment, locked(index, wanted), project, "[dev]")
    assert installed(environment) == {**wanted, "desk": "1"}


def test_a_lock_that_lacks_what_only_an_extra_needs_is_told_in_words(
    index: Path, project: Path, environment: Path
) -> None:
    lock = locked(index, {"cover": "1", "runner": "1"})
    with pytest.raises(SystemExit, match="lacks a package"):
        dev.make_environment(environment, lock, project, "[dev]")
    assert not (environment / STAMP).exists()


def test_bytes_that_the_lock_does_not_know_stay_out(
    index: Path, project: Path, environment: Path
) -> None:
    lock = locked(index, {**WANTED, "stray": "2"}).replace("sha256:", "sha256:00")
    with pytest.raises(SystemExit, match="could not be set up"):
        dev.make_environment(environment, lock, project, "[dev]")
    assert not (environment / STAMP).exists()


def locked(index: Path, wanted: dict[str, str]) -> str:
    """Return the lines of a lock, as uv writes them."""
    lines = []
    for name, version in wanted.items():
        wheel = index / f"{name}-{version}-py3-none-any.whl"
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name}=={version} \\\n    --hash=sha256:{digest}\n    # via desk\n")
    return "".join(lines)


def installed(environment: Path) -> dict[str, str]:
    listing = [str(dev.venv("python", environment)), "-m", "pip", "list", "--format", "json"]
    told = json.loads(subprocess.run(listing, check=True, capture_output=True).stdout)
    return {one["name"]: one["version"] for one in told if one["name"] != "pip"}


def write_wheel(folder: Path, name: str, version: str, needs: Sequence[str] = ()) -> None:
    """Write an empty package; every extra that there is bears the name ``dev`` or ``toml``."""
    about = f"{name}-{version}.dist-info"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    head += ["Provides-Extra: dev", "Provides-Extra: toml"]
    files = {
        f"{name}.py": "",
        f"{about}/METADATA": "\n".join([*head, *(f"Requires-Dist: {one}" for one in needs), ""]),
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = "".join(f"{one},,\n" for one in (*files, f"{about}/RECORD"))
    with ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for one, text in {**files, f"{about}/RECORD": rows}.items():
            wheel.writestr(one, text)
