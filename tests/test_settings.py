from pathlib import Path

import pytest

from presseditor.domain.errors import RetryError
from presseditor.settings import Settings, SettingsStore


def test_a_change_is_there_after_a_restart(tmp_path: Path) -> None:
    SettingsStore(tmp_path / "settings.json").change(office="Пресс-служба", rubrics=("Спорт",))
    again = SettingsStore(tmp_path / "settings.json").current
    assert (again.office, again.rubrics) == ("Пресс-служба", ("Спорт",))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"theme": 7, "unknown": 1}', "\x00", "[" * 100_000]
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert SettingsStore(tmp_path / "settings.json").current == Settings()


def test_one_damaged_value_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    told = '{"office": "Администрация", "rubrics": "Спорт"}'
    (tmp_path / "settings.json").write_text(told, encoding="utf-8")
    assert SettingsStore(tmp_path / "settings.json").current == Settings(office="Администрация")


def test_settings_that_cannot_be_written_say_so_and_stay(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    (tmp_path / "settings.new").mkdir()
    with pytest.raises(RetryError, match="could not be saved"):
        store.change(office="Администрация")
    assert store.current == Settings()
