"""Words in quotation marks of every kind, as a reader sees them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OTHERS = re.compile(
    r"“(?P<english>[^“”]{1,3000})”|[„‚](?P<german>[^„‚]{1,3000}?)[“”‟‘]"
    r"|‹(?P<angle>[^‹›]{1,3000})›|‘(?P<single>[^‘’]{1,3000})’"
    r"|<<(?P<typed>[^<>]{1,3000})>>|(?:,,|``)(?P<commas>[^`]{1,3000}?)(?:''|``)"
    r"|(?<!\w)\"(?P<straight>[^\"]{1,3000})\"(?!\w)"
)
_CLOSING = '»"”“'


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, and where they stand with their marks."""

    words: str
    start: int
    end: int


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield what stands in quotation marks on one line; titles and names are among them.

    Of quotations within one another the outer is told. One closing mark may close two of them.
    """
    outer = list(_in_angles(text))
    others = (
        Quotation(match[match.lastgroup or 0], match.start(), match.end())
        for match in _OTHERS.finditer(text)
    )
    found = [
        *outer,
        *(
            one
            for one in others
            if not any(each.start <= one.start and one.end <= each.end for each in outer)
        ),
    ]
    yield from sorted(found, key=lambda one: one.start)


def _in_angles(text: str) -> Iterator[Quotation]:
    open_at, depth, last = -1, 0, -1
    for match in re.finditer("[«»]", text):
        if match[0] == "«":
            open_at = match.start() if depth == 0 else open_at
            depth += 1
        elif depth:
            depth, last = depth - 1, match.start()
            if depth == 0:
                yield _cut(text, open_at, last)
    if depth and last > open_at:
        yield _cut(text, open_at, last)
    elif depth:
        close = max(text.rfind(sign, open_at + 1) for sign in _CLOSING)
        if close > open_at:
            yield _cut(text, open_at, close)


def _cut(text: str, start: int, close: int) -> Quotation:
    return Quotation(text[start + 1 : close], start, close + 1)


def quoted(words: str) -> str:
    """Return ``words`` in «…»; what is quoted inside gets the inner marks."""
    return f"«{words.translate(_INNER)}»"


_INNER = str.maketrans("«»", "„“")
