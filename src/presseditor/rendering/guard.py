"""Bounds on nesting, so that a hostile or broken text cannot exhaust the stack or the clock."""

import re

from markdown.preprocessors import Preprocessor
from typing_extensions import override

DEEPEST = 24
"""Levels of quotes and lists that are set as such. A release needs two; the parser's recursion
takes about ten frames a level of Python's thousand."""
LONGEST_RUN = 40
"""Characters of markup that may follow one another without a letter between them."""

_MARKER = r"(?:[>*+\-]|\d{1,9}\.)"
_DEEP = re.compile(rf"^((?:[ ]{{0,8}}{_MARKER}(?=[ >])[ ]?){{{DEEPEST}}})[ ]*(?={_MARKER}[ >])")
_INDENT = re.compile(rf"^ {{{4 * DEEPEST},}}")


class NestingGuard(Preprocessor):
    """Sets list and quote marks below the deepest level as plain text."""

    @override
    def run(self, lines: list[str]) -> list[str]:
        return [_bounded(line) if line[:1] in _SUSPECT else line for line in lines]


_SUSPECT = frozenset(" >*+-0123456789")


def _bounded(line: str) -> str:
    if line[:1] == " ":
        line = _INDENT.sub(" " * 4 * DEEPEST, line)
    return _DEEP.sub(r"\1\\", line)
