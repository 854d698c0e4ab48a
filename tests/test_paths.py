"""Where the officer's data lie."""

import sys
from pathlib import Path

import pytest

from presseditor.paths import PORTABLE, default_profile


@pytest.fixture(autouse=True)
def _frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRESSEDITOR_PROFILE", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "presseditor.exe"))


def test_a_portable_program_keeps_its_data_beside_itself(tmp_path: Path) -> None:
    (tmp_path / PORTABLE).touch()
    assert default_profile().root == tmp_path / "Data"


def test_an_installed_program_keeps_them_in_the_users_folder(tmp_path: Path) -> None:
    assert default_profile().root != tmp_path / "Data"
    assert default_profile().root.name == "presseditor"


def test_a_named_folder_goes_before_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / PORTABLE).touch()
    monkeypatch.setenv("PRESSEDITOR_PROFILE", str(tmp_path / "Свой"))
    assert default_profile().root == tmp_path / "Свой"
