"""Messages in the user's language."""

from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.language.translation import Translator, core_catalog

CATALOG = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1">
<context><name>core</name>
<message><source>Hello {name}</source><translation>Привет, {name}</translation></message>
<message><source>Bad {name}</source><translation>Плохо {other}</translation></message>
<message><source>Open “{title}” in “{path}”</source>
<translation>Откройте «{title}» в «{path}»</translation></message>
<message><source>Later</source><translation type="unfinished">Позже</translation></message>
</context></TS>"""


@pytest.fixture(name="catalog")
def _catalog(tmp_path: Path) -> Path:
    path = tmp_path / "core_ru.ts"
    path.write_text(CATALOG, encoding="utf-8")
    return path


def test_a_message_is_translated_with_its_values(catalog: Path) -> None:
    assert Translator("ru", catalog).text(message("Hello {name}", name="Ёлка")) == "Привет, Ёлка"


def test_what_a_quoted_value_quotes_itself_gets_the_inner_marks(catalog: Path) -> None:
    told = message("Open “{title}” in “{path}”", title="Форум «Город»", path="/«а»")
    assert Translator("ru", catalog).text(told) == "Откройте «Форум „Город“» в «/«а»»"


def test_what_has_no_usable_translation_stays_english(catalog: Path, tmp_path: Path) -> None:
    translator = Translator("ru", catalog)
    assert translator.text(message("Bad {name}", name="x")) == "Bad x"
    assert translator.text(message("Later")) == "Later"
    assert Translator("en", catalog).text(message("Hello {name}", name="x")) == "Hello x"
    assert Translator("ru", tmp_path / "none.ts").text(message("Later")) == "Later"


def test_a_damaged_catalog_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "core_ru.ts"
    path.write_text("<TS>", encoding="utf-8")
    with pytest.raises(DataError, match="install the program again"):
        Translator("ru", path).text(message("Later"))


def test_the_program_carries_a_russian_catalog() -> None:
    assert core_catalog("ru").is_file()
