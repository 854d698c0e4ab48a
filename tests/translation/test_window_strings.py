"""Everything the window says has its Russian words, and the catalogs hold nothing else."""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.translation.collect import ROOT

SOURCES = sorted((ROOT / "src" / "presseditor" / "ui").rglob("*.py"))
CATALOGS = sorted((ROOT / "resources" / "translations").glob("*_ru.ts"))
CONTEXT = 2
"""Arguments of ``translate`` that are needed: the context and the words."""


def strings(source: Path) -> Iterator[tuple[str, str]]:
    """Yield the context and the words of each string that is shown in the window."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for part in tree.body:
        for node in ast.walk(part):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            words = [one.value for one in node.args if isinstance(one, ast.Constant)]
            if name == "tr" and words and isinstance(part, ast.ClassDef):
                yield part.name, str(words[0])
            elif name == "translate" and len(words) >= CONTEXT:
                yield str(words[0]), str(words[1])


@cache
def russian() -> dict[tuple[str, str], bool]:
    """Return context and words of each entry, and whether its translation is finished."""
    found = {}
    for catalog in CATALOGS:
        for context in ET.parse(catalog).getroot().iter("context"):  # noqa: S314 - our own file
            if catalog.stem.startswith("core"):
                continue
            for entry in context.iter("message"):
                words = (context.findtext("name") or "", entry.findtext("source") or "")
                translation = entry.find("translation")
                told = "".join(translation.itertext()).strip() if translation is not None else ""
                kind = translation.get("type") if translation is not None else None
                found[words] = bool(told) and kind is None
    return found


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: str(one.relative_to(ROOT / "src")))
def test_every_string_of_the_window_has_russian_words(source: Path) -> None:
    told = russian()
    assert [words for words in strings(source) if not told.get(words)] == []


def test_the_catalogs_hold_nothing_that_the_window_does_not_say() -> None:
    shown = {words for source in SOURCES for words in strings(source)}
    ours = [words for words in russian() if not words[0].startswith("Q")]  # Qt has gaps of its own
    assert [words for words in ours if words not in shown] == []
