"""The development script's decisions, without installing anything."""

import subprocess
import sys
import tomllib
from pathlib import Path

import dev
import pytest

ROOT = Path(__file__).parents[2]


def test_the_core_environment_has_everything_but_qt() -> None:
    core = dev.without_qt(dev.LOCK.read_text(encoding="utf-8"))
    assert not [line for line in core.splitlines() if line.startswith(("pyside6", "shiboken6"))]
    assert "sqlalchemy==" in core


def test_a_package_leaves_the_lock_with_its_hashes() -> None:
    text = "nh3==1 \\\n    --hash=a\nshiboken6==2 \\\n    --hash=b\n    # via pyside6\nsix==3\n"
    assert dev.without_qt(text) == "nh3==1 \\\n    --hash=a\nsix==3\n"


def test_another_python_is_told_before_anything_is_installed() -> None:
    with dev.PROJECT.open("rb") as file:
        bounds = tomllib.load(file)["project"]["requires-python"]
    fits = [minor for minor in range(30) if not dev.python_unfit((3, minor))]
    assert bounds == f">=3.{fits[0]},<3.{fits[-1] + 1}"
    words = f"Python 3.{fits[0]} to 3.{fits[-1]}"
    assert dev.python_unfit((3, 10)) == f"{words} is needed; this is 3.10."
    assert dev.python_unfit((4, 0)) == f"{words} is needed; this is 4.0."
    assert words in (ROOT / "README.md").read_text(encoding="utf-8")


def test_a_display_is_told_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not dev.has_display()
    monkeypatch.setenv("DISPLAY", ":7")
    assert dev.has_display()


def test_without_a_verb_it_tells_its_verbs_from_any_folder(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, ROOT / "dev.py"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 2
    assert "dev.py run" in answer.stdout
