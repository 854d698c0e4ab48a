import os
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.errors import RetryError
from presseditor.settings import CAREFUL, Settings, SettingsStore


def test_a_change_is_there_after_a_restart(tmp_path: Path) -> None:
    SettingsStore(tmp_path / "settings.json").change(office="Пресс-служба", rubrics=("Спорт",))
    again = SettingsStore(tmp_path / "settings.json").current
    assert (again.office, again.rubrics) == ("Пресс-служба", ("Спорт",))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"theme": 7, "unknown": 1}', "\x00", "[" * 100_000]
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    current = SettingsStore(tmp_path / "settings.json").current
    kept = {name: getattr(Settings(), name) for name in CAREFUL}
    assert replace(current, **kept) == Settings()


def test_one_damaged_value_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    told = '{"office": "Администрация", "rubrics": "Спорт"}'
    (tmp_path / "settings.json").write_text(told, encoding="utf-8")
    assert SettingsStore(tmp_path / "settings.json").current == Settings(office="Администрация")


def test_settings_that_cannot_be_written_say_so_and_stay(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(RetryError, match="could not be saved"):
        store.change(office="Администрация")
    assert store.current == Settings()


def test_the_zone_of_a_new_office_is_the_computers_and_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    store = SettingsStore(file, lambda: "Asia/Novosibirsk")
    assert store.current.time_zone == "Asia/Novosibirsk"
    assert not store.current.zone_confirmed
    store.keep_zone()
    assert SettingsStore(file, lambda: "UTC").current.time_zone == "Asia/Novosibirsk"


def test_a_zone_that_was_chosen_stands_whatever_the_computer_says(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    SettingsStore(file).change(time_zone="Europe/Moscow")
    assert SettingsStore(file, lambda: "Asia/Omsk").current.time_zone == "Europe/Moscow"
    file.write_text('{"time_zone": "Mars/Olympus"}', encoding="utf-8")
    assert SettingsStore(file, lambda: "Asia/Omsk").current.time_zone == "Asia/Omsk"


@pytest.mark.parametrize("text", ["", "[]", '{"thin_after_days": "x", "backup_count": null}'])
def test_a_choice_that_cannot_be_read_deletes_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, "utf-8")
    current = SettingsStore(tmp_path / "settings.json").current
    assert {name: getattr(current, name) for name in ("thin_after_days", "backup_count")} == {
        "thin_after_days": 0,
        "backup_count": 48,
    }


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_the_file_is_its_users_alone_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        SettingsStore(tmp_path / "settings.json").change(office="Пресс-служба")
    finally:
        os.umask(before)
    assert [one.stat().st_mode & 0o777 for one in tmp_path.iterdir()] == [0o600]
