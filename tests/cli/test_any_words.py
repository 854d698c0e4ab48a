"""Whatever words a verb is given: it answers in words and with its code, never with a traceback."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

SEED = 20261128
LISTS = 40
LONG = "я" * 200  # 400 bytes; a name may have 255
OLDEST = "0001-01-01T00:00:00+14:00"
LATEST = "9999-12-31T23:59:59-12:00"
DEFECT = "cli/main.py:"  # where a mistake of the program came up
NO_TEXT = "\udcd0\udcff"
SHAPES = (
    *(("intake", "F"), ("render", "F"), ("typograph", "F", "--diff"), ("spell", "F")),
    *(("decline", "person", "W"), ("decline", "org", "W", "W"), ("check", "F"), ("check", "W")),
    *(
        ("list", "--status", "W"),
        ("search", "W"),
        ("show", "F"),
        ("show", "W"),
        ("import", "F", "F"),
    ),
    *(("export", "F", "--to", "T", "-o", "F"), ("export", "--all", "-o", "F"), ("backup", "F")),
    *(("restore", "F"), ("publish", "F", "--site", "W"), ("outbox",), ("site", "test", "W")),
    *(("site", "add", "W", "W"), ("import", "F", "--profile", "F"), ("W", "W", "F")),
)
TARGETS = (
    "html",
    "fragment",
    "md",
    "docx",
    "odt",
    "txt",
    "ics",
    "ninjs",
    "jsonld",
    "pressdoc",
    "x",
)
WORDS = ("", "-", "--", "Иванов", NO_TEXT, "a\0b", "\n", "%s{0}", LONG * 9, "--all", "1", "😀", "'")


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return names of every kind, relative to the folder that is worked in."""
    monkeypatch.chdir(tmp_path)
    for name, front in (
        ("old.md", f"embargo: {OLDEST}"),
        ("late.md", f"publish_at: {LATEST}"),
        ("forever.md", "event: {id: e, title: x, start_date: 9999-12-31, end_date: 0001-01-01}"),
        ("good.md", "slug: good"),
    ):
        Path(name).write_text(f"---\ntitle: Т\n{front}\n---\nТекст", encoding="utf-8")
    Path("folder").mkdir()
    names = [
        "",
        ".",
        "..",
        "/",
        "folder",
        "folder/new",
        "no/such",
        "no.md",
        "new.pressdoc",
        "new.zip",
    ]
    if hasattr(os, "mkfifo"):
        os.mkfifo("pipe")
        Path("loop").symlink_to("loop")
        names += ["pipe", "loop", "loop/a.md", "/dev/zero", "/dev/full"]
    names += [NO_TEXT, f"{NO_TEXT}.md", "a\0b.md", LONG, f"{LONG}.md", f"{LONG}/a", "-"]
    return [*names, "old.md", "late.md", "forever.md", "good.md"]


def lists_of(files: list[str]) -> Iterator[list[str]]:
    source = random.Random(SEED)  # noqa: S311 - no secrets
    choices = {"F": files, "W": WORDS, "T": TARGETS}
    for _ in range(LISTS):
        shape = source.choice(SHAPES)
        yield [source.choice(choices[one]) if one in choices else one for one in shape]


def test_any_words_are_answered_in_words(cli: Cli, files: list[str]) -> None:
    for words in lists_of(files):
        code, _, said = cli(*words, stdin="Текст релиза.".encode())
        assert code in {0, 1, 2}, words
        assert DEFECT not in said, (words, said)
        assert "Traceback" not in said, words
        assert code != 2 or said, words


@pytest.mark.parametrize("name", ["old.md", "late.md", "forever.md"])
def test_a_year_that_leaves_the_calendar_is_told(cli: Cli, files: list[str], name: str) -> None:
    assert name in files
    code, _, said = cli("import", name)
    assert code == 1
    assert name in said
    assert DEFECT not in said


@pytest.mark.parametrize("verb", ["show", "check", "import", "backup", "restore"])
def test_words_that_are_no_text_are_refused(cli: Cli, verb: str) -> None:
    code, _, said = cli(verb, f"a{NO_TEXT}.md")
    assert code == 2
    assert "UTF-8" in said


@pytest.mark.parametrize("name", ["", ".", "/", LONG, f"{LONG}/a.zip", "folder"])
@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_name_that_no_backup_can_have_is_told(
    cli: Cli, files: list[str], verb: str, name: str
) -> None:
    assert files
    code, _, said = cli(verb, name)
    assert code in {1, 2}
    assert said
    assert DEFECT not in said
