"""What a build for Windows is told, before Wine has a part in it."""

import ast
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from presseditor_installer import DATA, version_info, windows_wheels, wine

ROOT = Path(__file__).parents[2]

LOCK = """\
alembic==1.20.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via presseditor (pyproject.toml)
pefile==2024.8.26 ; sys_platform == 'win32' \\
    --hash=sha256:cc
secretstorage==3.5.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
soupsieve==2.10 ; python_full_version < '3.11.5' \\
    --hash=sha256:ee
soupsieve==4.1.2 ; python_full_version >= '3.11.5' \\
    --hash=sha256:ff
pytest==9.0.0 \\
    --hash=sha256:00
"""


def test_markers_are_judged_for_windows_and_test_tools_stay_out() -> None:
    wanted = frozenset({"alembic", "pefile", "secretstorage", "soupsieve"})
    assert list(windows_wheels.windows_requirements(LOCK, wanted)) == [
        "alembic==1.20.1 --hash=sha256:aa --hash=sha256:bb",
        "pefile==2024.8.26 --hash=sha256:cc",
        "soupsieve==4.1.2 --hash=sha256:ff",
    ]


def test_the_projects_lock_has_all_that_windows_needs() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    listed = list(windows_wheels.windows_requirements(lock))
    names = {one.partition("==")[0] for one in listed}
    assert windows_wheels.needed() <= names
    assert {"pyside6-essentials", "pywin32-ctypes", "pefile", "pyinstaller"} <= names
    assert all("--hash=sha256:" in one for one in listed)


def test_what_the_sources_ask_for_today_counts_whatever_was_installed_before() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        asked = tomllib.load(file)["project"]["dependencies"]
    names = {str(canonicalize_name(Requirement(one).name)) for one in asked}
    assert names <= windows_wheels.needed()


def test_wheels_that_ask_for_more_than_is_there_are_told(tmp_path: Path) -> None:
    for name, asked in {
        "runner": ('reader[dates]; sys_platform == "win32"', 'never; sys_platform == "linux"'),
        "reader": ('calendars; extra == "dates"', 'tables; extra == "sheets"'),
    }.items():
        about = tmp_path / f"{name}-1.dist-info"
        about.mkdir()
        lines = ["Metadata-Version: 2.1", f"Name: {name}", "Version: 1"]
        lines += ["Provides-Extra: dates", *(f"Requires-Dist: {one}" for one in asked)]
        (about / "METADATA").write_text("\n".join(lines), encoding="utf-8")
    assert windows_wheels.lacking(tmp_path, frozenset({"runner"})) == ["calendars"]
    assert "pyside6-essentials" in windows_wheels.lacking(tmp_path)


def test_explorer_shows_the_program_in_both_languages() -> None:
    told = version_info.version_info("1.2.3")
    ast.parse(told)
    assert "filevers=(1, 2, 3, 0)" in told
    assert "041904b0" in told
    assert "040904b0" in told
    assert "Пресс-редактор" in told


def test_the_manifest_asks_for_no_rights_and_for_sharp_letters() -> None:
    manifest = DATA / "presseditor.manifest"
    text = ET.tostring(ET.parse(manifest).getroot(), encoding="unicode")  # noqa: S314 - our own
    for wanted in ("asInvoker", "PerMonitorV2", "UTF-8", "longPathAware"):
        assert wanted in text


def test_a_path_is_called_as_wine_calls_it(tmp_path: Path) -> None:
    assert wine.windows_path(tmp_path / "Ёлка").endswith("\\Ёлка")
    assert wine.windows_path(tmp_path).startswith("Z:\\")
