"""A window without a screen is refused in words, and does not abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen"),
]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("display", [None, ":4711"])
def test_without_a_screen_the_start_ends_in_plain_words(
    tmp_path: Path, display: str | None
) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in SCREENS}
    if display is not None:
        surroundings["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-m", "presseditor", "--data-dir", str(tmp_path)],
        env=surroundings,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Окно показать нельзя")
    assert "plugin" not in done.stderr
