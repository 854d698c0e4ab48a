"""Amounts in running text: figures and small number words, without the numbers that are names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_SPACES = " \u00a0\u2009\u202f"
_FIGURE = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}}){{1,4}}(?!\d)|\d{{1,12}}"
_SCALES = {"тыс": 10**3, "тысяч": 10**3, "млн": 10**6, "миллион": 10**6}
_SCALES |= {"млрд": 10**9, "миллиард": 10**9, "трлн": 10**12, "триллион": 10**12}
_SCALE = r"тыс\.?|тысяч[аиу]?|млн\.?|миллион(?:а|ов)?|млрд\.?|миллиард(?:а|ов)?|трлн\.?"
_WORDS = {
    "один": 1, "одна": 1, "одно": 1, "одну": 1, "два": 2, "две": 2, "три": 3, "четыре": 4,
    "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10,
    "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14,
    "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18,
    "девятнадцать": 19, "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50,
    "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100,
}  # fmt: skip
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![\w№#:/.,–+-])(?:(?P<whole>{_FIGURE})(?:,(?P<part>\d{{1,6}}))?|(?P<word>{_WORD}))"
    rf"(?![\w/–+%-])(?![.,:]\d)(?:[{_SPACES}](?P<scale>{_SCALE})(?!\w))?",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    rf"[{_SPACES}]?(?:%|°|\u2030|"
    r"(?:январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[яьюе]|"
    r"март[ае]?\b|ма[йяе]\b|(?:год|году|года|г)\b|век|место\b|час(?:ов|а)?[ ]\d)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:№|\bN|\b(?:служб|школ|гимнази|лице|форм|маршрут|автобус|корпус|дом|кабинет|телефон|стать|"
    r"пункт|сад|лини|микрорайон|участ(?:ок|к)|палат|номер|поликлиник|больниц|част|закон|приказ|глав)"
    rf"[а-яё]{{0,5}})[{_SPACES}]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed (``value``, before its ``scale``) and its place in the text.

    ``scale`` is the multiplier (1, 1000, 10**6 …) and ``scale_word`` how it was printed.
    """

    value: Decimal
    scale: int
    scale_word: str
    start: int
    end: int

    @property
    def full(self) -> Decimal:
        """The number multiplied out."""
        return self.value * self.scale


def find_amounts(text: str) -> Iterator[Amount]:
    """Yield what counts something in ``text``: no dates, times, ranges, percentages, «№ 5»."""
    for match in _AMOUNT.finditer(text):
        named = _NAMED.search(text, max(0, match.start() - 24), match.start())
        if not named and not _CALENDAR.match(text, match.end()):
            yield _amount(match)


def _amount(match: re.Match[str]) -> Amount:
    if match["word"]:
        value = Decimal(_WORDS[match["word"].lower()])
    else:
        whole = re.sub(rf"[{_SPACES}]", "", match["whole"])
        value = Decimal(f"{whole}.{match['part'] or 0}")
    word = match["scale"] or ""
    return Amount(value, _scale(word), word, match.start(), match.end())


def _scale(word: str) -> int:
    stems = [stem for stem in _SCALES if word.lower().startswith(stem)]
    return _SCALES[max(stems, key=len)] if stems else 1
