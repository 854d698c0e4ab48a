"""Bounds on nesting, so that a hostile or broken text cannot exhaust the stack or the clock."""

import re
from xml.etree.ElementTree import Element

from markdown.preprocessors import Preprocessor
from markdown.util import AtomicString
from typing_extensions import override

DEEPEST = 24
"""Levels of quotes and lists that are set as such. A release needs two; the parser's recursion
takes about ten frames a level of Python's thousand."""
MOST_SIGNS = 200
DEAREST = 5_000_000
"""Letters times signs of inline markup in one paragraph. The parser looks ahead from each open
bracket: a thousand links in one paragraph of a megabyte would take minutes."""

_MARKER = r"(?:[>*+\-]|\d{1,9}\.)"
_DEEP = re.compile(rf"^((?:[ ]{{0,8}}{_MARKER}(?=[ >])[ ]?){{{DEEPEST}}})[ ]*(?={_MARKER}[ >])")
_INDENT = re.compile(rf"^ {{{4 * DEEPEST},}}")


class NestingGuard(Preprocessor):
    """Sets marks below the deepest level, and a flood of open tags, as plain text."""

    @override
    def run(self, lines: list[str]) -> list[str]:
        if sum(line.count("<") - line.count(">") for line in lines) > MOST_SIGNS:
            # The reader of raw HTML looks for each tag's end to the end of the text.
            lines = [line.replace("<", "&lt;") for line in lines]
        return [_bounded(line) if line[:1] in _SUSPECT else line for line in lines]


def bound_markup(element: Element) -> None:
    """Keep inline markup out of paragraphs that have absurdly much of it: they are set as typed."""
    for one in element.iter():
        if one.text and _is_dear(one.text):
            one.text = AtomicString(one.text)
        if one.tail and _is_dear(one.tail):
            one.tail = AtomicString(one.tail)


_SUSPECT = frozenset(" >*+-0123456789")


def _bounded(line: str) -> str:
    if line[:1] == " ":
        line = _INDENT.sub(" " * 4 * DEEPEST, line)
    return _DEEP.sub(r"\1\\", line)


def _is_dear(text: str) -> bool:
    if len(text) < MOST_SIGNS:
        return False
    signs = sum(text.count(sign) for sign in "[*`<&\\")
    return signs > MOST_SIGNS and signs * len(text) > DEAREST
