"""The development script's decisions, without installing anything."""

import hashlib
import subprocess
import sys
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


def test_an_environment_that_is_there_is_left_alone(tmp_path: Path) -> None:
    stamp = tmp_path / "locked.sha256"
    stamp.write_text(hashlib.sha256(b"six==3").hexdigest())
    dev.make_environment(tmp_path, "six==3")
    assert list(tmp_path.iterdir()) == [stamp]


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
