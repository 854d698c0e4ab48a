"""Words that somebody said: in quotation marks («outer», „inner“), or after a dialogue's dash."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARKED = re.compile(
    r"«(?P<angles>[^«»]{1,2000}(?:«[^«»]{0,500}»[^«»]{0,2000}){0,9})»"
    r"|“(?P<english>[^“”]{1,3000})”|„(?P<german>[^„“”]{1,3000})[“”]"
    r"|(?<!\w)\"(?P<straight>[^\"\n]{1,3000})\"(?!\w)"
)
SAYS = re.compile(
    r"\b(?:сказал|отмети|подчеркну|заяви|сообщи|рассказ|добави|поясни|объясни|говор|счита|увер"
    r"|подели|призна|ответ|напомни|уточни|продолж|поблагодари|обрати|резюмир|констатир)",
    re.IGNORECASE,
)
"""How the author's words about a speaker begin."""
_LINE = re.compile(r"^[ \t>]{0,8}(?P<dash>[-–—])[ \t\u00a0]+(?P<said>[^\n]{1,3000})$", re.MULTILINE)
_AUTHOR_AFTER = re.compile(r"[,.!?…][ \u00a0]+[-–—][ \u00a0](?P<words>[^-–—«»\n]{3,200})$")


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


def find_dialogues(text: str) -> Iterator[Quotation]:
    """Yield what is said after a dash at the head of a line: «– Слова, – сказал он. – Слова».

    The author's words at the end are left out. A hyphen begins a list too: there the author's words
    must tell that somebody speaks.
    """
    for match in _LINE.finditer(text):
        said, start = match["said"], match.start("said")
        after = _AUTHOR_AFTER.search(said)
        told = after is not None and SAYS.search(after["words"]) is not None
        if match["dash"] == "-" and not told:
            continue
        words = said[: after.start() + 1] if told and after else said
        yield Quotation(words, start, start + len(words))


def find_said(text: str) -> Iterator[Quotation]:
    """Yield quotations and what is said in dialogues."""
    yield from find_quotations(text)
    yield from find_dialogues(text)


def quoted(words: str) -> str:
    """Return ``words`` in «…»; what is quoted inside gets the inner marks."""
    return f"«{words.translate(_INNER)}»"


_INNER = str.maketrans("«»", "„“")
