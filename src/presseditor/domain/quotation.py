"""Words in Russian quotation marks: «outer» and, inside of them, „inner“."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARKED = re.compile(
    r"«(?P<angles>[^«»]{1,2000}(?:«[^«»]{0,500}»[^«»]{0,2000}){0,9})»"
    r"|“(?P<english>[^“”]{1,3000})”|„(?P<german>[^„“”]{1,3000})[“”]"
    r"|(?<!\w)\"(?P<straight>[^\"\n]{1,3000})\"(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, and where they stand with their marks."""

    words: str
    start: int
    end: int


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield what stands in quotation marks, in reading order; titles and names are among them."""
    for match in _MARKED.finditer(text):
        yield Quotation(match[match.lastgroup or 0], match.start(), match.end())


def quoted(words: str) -> str:
    """Return ``words`` in «…»; what is quoted inside gets the inner marks."""
    return f"«{words.translate(_INNER)}»"


_INNER = str.maketrans("«»", "„“")
