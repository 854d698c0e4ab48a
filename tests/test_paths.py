"""Where the officer's data lie."""

import sys
from pathlib import Path

import pytest

from presseditor.paths import PORTABLE, default_profile, policy_folder, policy_value


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


def test_the_administrators_folder_goes_before_the_portable_one(tmp_path: Path) -> None:
    (tmp_path / PORTABLE).touch()
    assert default_profile(lambda: str(tmp_path / "Общая")).root == tmp_path / "Общая"


def test_a_policy_names_places_of_each_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESS_DATA", str(tmp_path))
    assert default_profile(lambda: " $PRESS_DATA/Пресса ").root == tmp_path / "Пресса"


def test_a_named_folder_goes_before_the_administrators(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PROFILE", str(tmp_path / "Свой"))
    assert default_profile(lambda: str(tmp_path / "Общая")).root == tmp_path / "Свой"


def test_a_policy_file_is_read_by_its_line() -> None:
    text = "# comment\n[policy]\nOther = x\ndatadir = /srv/press = 1\nDataDir = /later\n"
    assert policy_value(text) == "/srv/press = 1"
    assert policy_value("[policy]\nDataDirectory = /srv\n") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps policies in the registry")
def test_the_first_policy_file_that_names_a_folder_is_followed(tmp_path: Path) -> None:
    files = tuple(tmp_path / name for name in ("none.ini", "empty.ini", "named.ini"))
    files[1].write_text("[policy]\n", encoding="utf-8")
    files[2].write_text("DataDir=/srv/press\n", encoding="utf-8")
    assert policy_folder(files) == "/srv/press"
    assert policy_folder(files[:2]) == ""
