"""What the documents for developers point at is there."""

import re
from pathlib import Path

import dev
import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("CONTRIBUTING.md", "ARCHITECTURE.md", "README.md", "SECURITY.md", "docs/glossary.md")
ROOTS = (ROOT, ROOT / "src" / "presseditor", ROOT / "docs")
PATH = re.compile(r"`([\w.-]+(?:/[\w.-]+)+/?|[\w-]+\.(?:py|toml|md|lock))`")
LINK = re.compile(r"\]\(([^)#:]+)\)")
VERB = re.compile(r"python dev\.py (\w+)")
IN_A_DATA_FOLDER = {"desk.lock"}
NEVER_THERE = IN_A_DATA_FOLDER | {
    "resources/templates/NAME/",
    "checks/NAME.py",
    "exporting/NAME.py",
    "sites/NAME/__init__.py",
    "sites/NAME/kind.py",
    "sites/NAME/site.py",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_is_named_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = {*PATH.findall(text), *LINK.findall(text)} - NEVER_THERE - IN_A_DATA_FOLDER
    assert {one for one in named if not is_there(one)} == set()


def is_there(name: str) -> bool:
    """Return True if a path leads to a file or folder, or without its suffix to a module."""
    return any((root / one).exists() for root in ROOTS for one in (name, f"{name}.py"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_verb_that_is_named_exists(name: str) -> None:
    verbs = set(VERB.findall((ROOT / name).read_text(encoding="utf-8")))
    assert {one for one in verbs if not callable(getattr(dev, one, None))} == set()


def test_the_glossary_gives_a_word_one_meaning() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:3] for line in text.splitlines() if line.startswith("| ")][1:]
    for column in zip(*rows, strict=True):
        words = [word.strip() for cell in column for word in cell.split(",")]
        known = [word for word in words if word != "(нет)"]
        assert len(known) == len(set(known))
