"""Quotation marks: «outer» and „inner“, opened and closed by where they stand."""

import re
from collections.abc import Iterator

from presseditor.domain.message import message
from presseditor.language.typography.protect import CLEAR
from presseditor.language.typography.rule import Edit, Rule, by_pattern

_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")
_OPENERS = frozenset(" \t\n\u00a0\u202f\u2009([{«„-–—/|=>")
_STRAIGHT = re.compile(r"\"")
_GLYPHS = re.compile(r"[\"“”„‟«»]")
_MARKS = f"*_~{CLEAR}"


def _set_quotes(text: str) -> Iterator[Edit]:
    for paragraph in _PARAGRAPH.finditer(text):
        if _GLYPHS.search(paragraph[0]):
            yield from _in_paragraph(text, paragraph.start(), paragraph.end())


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Edit]:
    paragraph = text[start:end]
    balanced = paragraph.count("«") == paragraph.count("»")
    depth = 0
    opened: dict[int, bool] = {}
    for match in (_GLYPHS if balanced else _STRAIGHT).finditer(text, start, end):
        at = match.start()
        opens = _opens(text, at, opened)
        opened[at] = opens
        if opens and not text[at + 1 : at + 2].strip():
            continue
        if not opens and depth == 0 and (match[0] != '"' or text[at - 1].isdigit()):
            continue
        depth += 1 if opens else 0
        after = ("«" if depth == 1 else "„") if opens else ("»" if depth <= 1 else "“")
        depth -= 0 if opens or depth == 0 else 1
        if after != match[0]:
            yield Edit(at, at + 1, after)


def _opens(text: str, at: int, opened: dict[int, bool]) -> bool:
    if text[at] in "«»":
        return text[at] == "«"
    before = at - 1
    while before >= 0 and text[before] in _MARKS:
        before -= 1
    if before < 0:
        return True
    if before in opened and text[before] not in "«»":
        return opened[before] and before == at - 1
    return text[before] in _OPENERS


QUOTES = (
    Rule(
        "quotes_turned",
        message("Turn a quotation mark that faces the wrong way"),
        ("«слово« дня", "«слово» дня"),
        by_pattern(r"(?<=[\w!?…])«(?=[\s.,;:!?)]|\Z)", "»"),
    ),
    Rule(
        "quotes",
        message("Set Russian quotation marks"),
        ('Клуб "Юность"', "Клуб «Юность»"),
        _set_quotes,
    ),
    Rule(
        "apostrophe",
        message("Set a curly apostrophe inside a word"),
        ("д'Артаньян", "д’Артаньян"),
        by_pattern(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’"),
    ),
)
