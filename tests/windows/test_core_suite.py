"""The core suite, run by the Windows Python and wheels that are frozen."""

from pathlib import Path

import pytest

from presseditor_installer.windows_freeze import assemble
from presseditor_installer.windows_wheels import install
from presseditor_installer.wine import Wine, windows_path
from tests.windows.bench import ROOT

WORK = ROOT / "build" / "windows"
TOOLS = frozenset(
    {"pytest", "pluggy", "iniconfig", "packaging", "pygments", "hypothesis", "sortedcontainers"}
    | {"pytest-timeout", "colorama"}
)
"""What the suite runs with; the build itself does not need it, so it lies in a folder apart."""
PARTS = (
    *("tests/domain", "tests/storage", "tests/exporting", "tests/translation", "tests/checks"),
    *("tests/importing", "tests/language", "tests/rendering", "tests/services", "tests/cli"),
    *("tests/sites", "tests/updating", "tests/journeys"),
    *("tests/test_settings.py", "tests/test_paths.py"),
)
"""The core suite, but for the tests of the build, which is made on Debian."""
LISTED = Path(__file__).with_name("not_under_wine.txt")
"""Tests that cannot pass under Wine, each with its reason."""


def left_out() -> list[str]:
    """Return the options that leave out what the list names: files, or single tests of a file."""
    rows = LISTED.read_text(encoding="utf-8").splitlines()
    named = [row.partition("  # ") for row in rows if row]
    assert all(reason for _, _, reason in named)
    return [f"--{'deselect' if '::' in test else 'ignore'}={test}" for test, _, _ in named]


@pytest.mark.timeout(900)
def test_the_core_suite_passes_on_windows(wine: Wine, tmp_path: Path) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    tools = WORK / "test-tools"
    tools.mkdir(exist_ok=True)
    install(lock, tmp_path, tools, TOOLS)
    python = assemble(ROOT, WORK) / "python.exe"
    own = (tools, ROOT, ROOT / "src")
    places = ";".join(windows_path(one) for one in own)  # what the tests start has to see them too
    words: list[str | Path] = [python, "-m", "pytest", *PARTS, "-q", "--tb=short"]
    words += [
        "-c",
        "tests/windows/suite.ini",
        "--rootdir=.",
        "--confcutdir=.",
        "--basetemp=C:\\suite",
    ]
    done = wine.run(
        [*words, *left_out()], seconds=880, PYTHONPATH=places, PYTHONDONTWRITEBYTECODE="1"
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
