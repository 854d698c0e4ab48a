"""One typographic rule, and the edits it asks for."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from presseditor.domain.message import Message

NBSP = "\u00a0"
SPACE = f"[ {NBSP}]"
MONTHS = (
    r"(?:январ[яьею]|феврал[яьею]|март[аеу]?|апрел[яьею]|ма[яйею]|июн[яьею]|июл[яьею]|"
    r"август[аеу]?|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею])"
)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``[start:end]`` of the text a rule was shown by ``after``."""

    start: int
    end: int
    after: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule the officer can turn off: ``example`` is a text before and after it.

    ``words`` tells that it may touch letters or digits, so it stays out of quotations.
    """

    id: str
    title: Message
    example: tuple[str, str]
    find: Callable[[str], Iterator[Edit]]
    on: bool = True
    words: bool = False


def by_pattern(
    pattern: str, replacement: str | Callable[[re.Match[str]], str], flags: int = 0
) -> Callable[[str], Iterator[Edit]]:
    """Return a finder that replaces every match of ``pattern``."""
    compiled = re.compile(pattern, flags)

    def find(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            after = (
                match.expand(replacement) if isinstance(replacement, str) else replacement(match)
            )
            if after != match[0]:
                yield Edit(match.start(), match.end(), after)

    return find
