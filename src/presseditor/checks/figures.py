"""Figures in words and digits, compared whatever their spaces, commas and thousands are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from presseditor.checks.number_words import number_in_words

_NUMBER = re.compile(
    r"(?P<minus>(?<![\w\d])[-\u2212\u2011]|\bминус )?"
    r"(?P<digits>(?:(?<!\d)\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:[.,]\d+)?)",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?P<half> с половиной)?(?: с лишним)?"
    r"(?:[ -]?(?:(?P<p1>десят(?:ок|ка|ков)\b)|(?P<p2>сот(?:ня|ни|ню|ен)\b)"
    r"|(?P<p3>тыс\b\.?|тысяч(?:а|и|у|е|ей|ам|ами|ах)?\b|тысячн\w+)"
    r"|(?P<p6>млн\b\.?|миллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?\b|миллионн\w+)"
    r"|(?P<p9>млрд\b\.?|миллиард(?:а|у|ом|е|ы|ов|ам|ами|ах)?\b|миллиардн\w+)"
    r"|(?P<p12>трлн\b\.?|триллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?\b)))?"
    r"(?:[ -]?(?:(?P<points>п\. ?п\b|процентн\w+ пункт)|(?P<percent>%|процент|проц\b)"
    r"|(?P<promille>\u2030|промилле)|(?P<roubles>руб\b|рубл|\u20bd)|(?P<dollars>долл|\$)"
    r"|(?P<euros>евро\b|\u20ac)|(?P<yuan>юан)))?"
    r"(?: ?(?P<noun>[а-яё]{3,}))?",
    re.IGNORECASE,
)
_RATIOS = frozenset({"points", "percent", "promille"})
_UNITS = (*sorted(_RATIOS), "roubles", "dollars", "euros", "yuan")
_POWERS = (1, 2, 3, 6, 9, 12)
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_MINUS = re.compile(r"(?:(?<!\w)[-\u2212\u2011]|\bминус )$", re.IGNORECASE)
_STEM = 4
"""Letters by which two forms of a word are known as one: «рубля», «рублей»."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, the power of ten that is told behind it, and what it counts."""

    number: Decimal
    power: int
    unit: str
    noun: str

    @property
    def full(self) -> Decimal:
        return self.number.scaleb(self.power)


def figures_differ(
    printed: str, value: str, unit: str, *, before: str = "", behind: str = ""
) -> bool:
    """Return True if both texts have figures and these are not the same.

    ``before`` and ``behind`` are the printed words around: a sign, a scale («тысячи») or a unit
    there belongs to the figure as if it were printed with it.
    """
    recorded = _read(value, "", f" {unit}")
    shown = _read(printed, before, behind) or _read_words(printed, before, behind)
    if not recorded or not shown:
        return False
    whole = list(_figures(f"{value} {unit}"))
    return not (_same(shown, recorded) or _same(shown, [one for _, one in whole]))


def _same(shown: list[_Figure], recorded: list[_Figure]) -> bool:
    return len(shown) == len(recorded) and all(map(_is_same, shown, recorded))


def _is_same(shown: _Figure, recorded: _Figure) -> bool:
    is_other = shown.unit and shown.unit != recorded.unit
    if is_other and (recorded.unit or shown.unit in _RATIOS):
        return False
    if shown.full == recorded.full:
        return True
    # A bare number has its scale from the head of a table or the sentence; «1,2 рубля» has none.
    counts = (shown.unit and shown.unit == recorded.unit) or (
        shown.noun and shown.noun == recorded.noun
    )
    return not shown.power and shown.number == recorded.number and not counts


def _read(text: str, before: str, behind: str) -> list[_Figure]:
    """Return the figures that stand in ``text``, read with what is around."""
    start, end = len(_SPACES.sub(" ", before)), len(_SPACES.sub(" ", before + text))
    found = _figures(before + text + behind)
    return [one for (first, last), one in found if first < end and last > start]


def _read_words(text: str, before: str, behind: str) -> list[_Figure]:
    words = number_in_words(text)
    if words is None:
        return []
    joined = _SPACES.sub(" ", text + behind)
    number, end = number_in_words(joined) or words
    one = _figure(Decimal(number), joined, end)
    return [replace(one, number=-one.number) if _MINUS.search(before) else one]


def _figures(text: str) -> Iterator[tuple[tuple[int, int], _Figure]]:
    text = _SPACES.sub(" ", text)
    for match in _NUMBER.finditer(text):
        number = Decimal(match["digits"].replace(" ", "").replace(",", "."))
        one = _figure(-number if match["minus"] else number, text, match.end())
        yield match.span("digits"), one


def _figure(number: Decimal, text: str, at: int) -> _Figure:
    match = _BEHIND.match(text, at)
    if match is None:
        return _Figure(number, 0, "", "")
    power = next((one for one in _POWERS if match[f"p{one}"]), 0)
    unit = next((one for one in _UNITS if match[one]), "")
    noun = "" if unit else (match["noun"] or "")[:_STEM].lower()
    half = Decimal("0.5") if match["half"] else Decimal(0)
    return _Figure(number + half, power, unit, noun)
