"""What the program asks of the setup that it starts: to wait for its end, or to go back."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor_installer import DATA
from presseditor_installer.wine import Wine

SCRIPT = DATA / "per_user.nsi"
ICON = "/usr/share/nsis/Contrib/Graphics/Icons/classic-install.ico"
SLEEPER = """Unicode true
Target amd64-unicode
OutFile "{file}"
RequestExecutionLevel user
SilentInstall silent
Section
Sleep 6000
SectionEnd
; {version}
"""


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    with Wine(tmp_path_factory.mktemp("wine") / "prefix") as made:
        yield made


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Setups of two versions of a program that runs for six seconds."""
    return {one: make_setup(tmp_path_factory.mktemp(one), one) for one in ("1.0.0", "1.1.0")}


def make_setup(folder: Path, version: str) -> Path:
    program, script = folder / "presseditor.exe", folder / "sleeper.nsi"
    script.write_text(SLEEPER.format(file=program, version=version))
    subprocess.run(["makensis", "-V1", script], check=True)
    with program.open("ab") as file:
        file.write(version.encode())  # by which the tests know it
    (folder / "files.nsh").write_text(f'SetOutPath "$INSTDIR"\nFile "{program}"\n')
    (folder / "removed.nsh").write_text('Delete "$INSTDIR\\presseditor.exe"\n')
    setup = folder / "setup.exe"
    told = {"VERSION": version, "OUT": setup, "ICON": ICON, "COMPRESSOR": "zlib"}
    told |= {"FILES": folder / "files.nsh", "REMOVED": folder / "removed.nsh"}
    words = [f"-D{name}={value}" for name, value in told.items()]
    subprocess.run(["makensis", "-V1", *words, SCRIPT], check=True)
    return setup


def install(wine: Wine, setup: Path, *words: str) -> int:
    return wine.run([setup, "/S", *words], seconds=120).returncode


def program(wine: Wine) -> Path:
    place = "drive_c/users/*/AppData/Local/Programs/presseditor/presseditor.exe"
    (found,) = wine.prefix.glob(place)
    return found


def test_an_older_version_is_installed_only_when_it_is_asked_for(
    wine: Wine, setups: dict[str, Path]
) -> None:
    assert install(wine, setups["1.1.0"]) == 0
    assert install(wine, setups["1.0.0"]) == 30
    assert program(wine).read_bytes().endswith(b"1.1.0")
    assert install(wine, setups["1.0.0"], "/ROLLBACK") == 0
    assert program(wine).read_bytes().endswith(b"1.0.0")


def test_the_setup_waits_for_the_program_that_started_it(
    wine: Wine, setups: dict[str, Path]
) -> None:
    assert install(wine, setups["1.0.0"], "/ROLLBACK") == 0
    quiet = subprocess.DEVNULL
    words = ["wine", str(program(wine))]
    with subprocess.Popen(
        words, env=wine.environment, stdin=quiet, stdout=quiet, stderr=quiet
    ) as running:
        while install(wine, setups["1.1.0"]) != 20:  # until it runs
            assert install(wine, setups["1.0.0"], "/ROLLBACK") == 0
        assert install(wine, setups["1.1.0"], "/UPDATE") == 0
        assert running.wait(60) == 0
    assert program(wine).read_bytes().endswith(b"1.1.0")
