"""The command line lets nothing false out, unless a reason in words is kept with it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

SAID = "Мост ждали все жители"
RECORD = f"""quotes:
- id: q
  text: {SAID}
  speaker: Анна Лис
"""


def release(folder: Path, words: str, name: str = "мост", records: str = "") -> Path:
    file = folder / f"{name}.md"
    file.write_text(
        f"---\nid: {name}\ntitle: Мост открыт\n{records}---\nАнна Лис: [«{words}»](quote:q).\n",
        "utf-8",
    )
    return file


@pytest.fixture
def known(cli: Cli, tmp_path: Path) -> Path:
    """A directory that has the quote; return the file that brought it."""
    file = release(tmp_path, SAID, "верно", RECORD)
    assert cli("import", file)[0] == 0
    return file


def pages(tmp_path: Path) -> str:
    found = (tmp_path / "Профиль").rglob("*.html")
    return "".join(one.read_text("utf-8") for one in found)


def test_a_file_with_a_misquoted_record_is_not_published(
    cli: Cli, known: Path, tmp_path: Path
) -> None:
    assert known.exists()
    file = release(tmp_path, "Мост не ждали жители")
    for words in (
        ("publish", file, "--site", "embedded", "--wait"),
        ("export", file, "--to", "txt", "--final", "-o", tmp_path / "мост.txt"),
        ("export", file, "--to", "kit", "-o", tmp_path / "мост.zip"),
    ):
        code, _, err = cli(*words)
        assert (code, "quote_changed" in err) == (1, True)
    assert not list(tmp_path.glob("мост.[tz]*"))
    assert "не ждали" not in pages(tmp_path)
    assert [one["title"] for one in json.loads(cli("list", "--json")[1])] == ["Мост открыт"]
    found = json.loads(cli("check", file, "--json")[1])
    assert "quote_changed" in {one["rule"] for one in found if one["severity"] == "stop"}


@pytest.mark.parametrize(
    ("records", "text"),
    [
        (RECORD.replace("все ", "не все "), "![](quote:q)"),
        ("facts: [{id: f, value: '22', unit: участников}]", "[21](fact:f) участник"),
        (
            "people: [{id: p, family_name: Лис, appointments: [{post: мэр}]}]",
            "Глава [Лис](person:p) сказала.",
        ),
        ("organizations: [{id: o, names: [{official: Отдел}]}]", "Создан [комитет](org:o)."),
        (RECORD.replace("id: q", "id: q2").replace("все", "многие"), "«Мост ждали многие жители»"),
    ],
)
def test_a_file_whose_record_is_not_the_directory_s_is_stopped(
    cli: Cli, tmp_path: Path, records: str, text: str
) -> None:
    directory = f"""---
id: дом
title: Дом
{RECORD}facts: [{{id: f, value: '21', unit: участников}}]
people: [{{id: p, family_name: Лис, appointments: [{{post: глава}}]}}]
organizations: [{{id: o, names: [{{official: Комитет}}]}}]
---
Дом.
"""
    (tmp_path / "дом.md").write_text(directory, "utf-8")
    assert cli("import", tmp_path / "дом.md")[0] == 0
    file = tmp_path / "мост.md"
    file.write_text(f"---\nid: мост\ntitle: Мост\n{records}\n---\n{text}\n", "utf-8")
    code, out, err = cli("publish", file, "--site", "embedded", "--wait", "--json")
    assert code == 1
    (stop,) = json.loads(out)["findings"]
    assert stop["rule"] in {"record_differs", "quote_near"}
    assert stop["rule"] in err


def test_a_reason_in_words_lets_it_pass_once(cli: Cli, known: Path, tmp_path: Path) -> None:
    assert known.exists()
    file = release(tmp_path, "Мост не ждали жители")
    publish = ("publish", file, "--site", "embedded", "--wait")
    for wrong in (
        ("--waive", "quote_changed"),
        ("--waive", "quote_changed", "--reason", " "),
        ("--reason", "сверено"),
    ):
        assert cli(*publish, *wrong)[0] == 2
    code, _, err = cli(*publish, "--waive", "sum_mismatch", "--reason", "сверено")
    assert (code, "quote_changed" in err) == (2, True)
    assert cli(*publish, "--waive", "quote_changed", "--reason", "сверено")[0] == 0
    assert "не ждали" in pages(tmp_path)
    assert cli("check", file, "--take-back", "sum_mismatch")[0] == 2
    (waived,) = (one for one in json.loads(cli("check", file, "--json")[1]) if "waived_by" in one)
    assert (waived["rule"], waived["waived_because"]) == ("quote_changed", "сверено")
    assert waived["waived_at"] in cli("check", file)[1]
    cli("check", file, "--take-back", "quote_changed")
    assert cli(*publish)[0] == 1
    file = release(tmp_path, "Мост совсем не ждали жители")
    assert cli(*publish)[0] == 1
    assert "совсем" not in pages(tmp_path)


def test_a_draft_is_written_whatever_the_checks_say(cli: Cli, known: Path, tmp_path: Path) -> None:
    assert known.exists()
    file = release(tmp_path, "Мост не ждали жители")
    kit, text = tmp_path / "мост.zip", tmp_path / "мост.txt"
    assert cli("export", file, "--to", "kit", "--draft", "-o", kit)[0] == 0
    assert cli("export", file, "--to", "txt", "-o", text)[0] == 0
    waive = ("--waive", "quote_changed", "--reason", "сверено")
    assert cli("export", file, "--to", "txt", "-o", text, *waive)[0] == 2
    assert cli("export", file, "--to", "txt", "--final", "-o", text, *waive)[0] == 0
    assert "не ждали" in text.read_text("utf-8")


def test_a_file_exported_from_here_is_published_as_it_is(
    cli: Cli, known: Path, tmp_path: Path
) -> None:
    """The records in it are the directory's own."""
    assert cli("publish", known, "--site", "embedded", "--wait")[0] == 0
    exported = tmp_path / "выгрузка.md"
    assert cli("export", "верно", "--to", "md", "--final", "-o", exported)[0] == 0
    assert cli("publish", exported, "--site", "embedded", "--wait")[0] == 0
