"""Numbers written in Russian words or in Roman figures."""

import re

_WORDS = {
    word: value
    for words, value in (
        ("один одна одно одного одной одному", 1),
        ("два две двух двум двумя", 2),
        ("три трёх трем трём тремя", 3),
        ("четыре четырёх четырем четырём", 4),
        ("пять пяти", 5),
        ("шесть шести", 6),
        ("семь семи", 7),
        ("восемь восьми", 8),
        ("девять девяти", 9),
        ("сто ста", 100),
        ("сорок сорока", 40),
        ("девяносто", 90),
        ("двести двухсот", 200),
        ("триста трёхсот", 300),
        ("четыреста четырёхсот", 400),
    )
    for word in words.replace("ё", "е").split()
}
_TEENS = (
    *("десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат"),
    *("пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат"),
)
_WORDS |= {f"{stem}{end}": 10 + at for at, stem in enumerate(_TEENS) for end in ("ь", "и")}
_WORDS |= {f"{stem}ь": value for stem, value in (("двадцат", 20), ("тридцат", 30))}
_WORDS |= {f"{stem}и": value for stem, value in (("двадцат", 20), ("тридцат", 30))}
_WORDS |= {
    f"{stem}{middle}десят{end}": value
    for stem, value in (("пят", 50), ("шест", 60), ("сем", 70), ("восем", 80))
    for middle, end in (("ь", ""), ("и", "и"))
}
_WORDS |= {f"{stem}ьсот": value for stem, value in (("пят", 500), ("шест", 600), ("сем", 700))} | {
    "восемьсот": 800,
    "девятьсот": 900,
}
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LETTERS = re.compile(r"[а-яё]+")
_SCALES = re.compile(
    r"(тысяч|миллион|миллиард)(?:а|и|у|е|ы|ей|ом|ов|ам|ами|ах)?",
)
_SCALE_VALUES = {"тысяч": 10**3, "миллион": 10**6, "миллиард": 10**9}


def number_in_words(text: str) -> tuple[int, int] | None:
    """Return the number that a text begins with in words, and where these end; or ``None``."""
    roman = _ROMAN.fullmatch(text.strip())
    if roman and roman[0]:
        return _roman(roman[0]), len(text)
    total = group = end = 0
    for match in _LETTERS.finditer(text.lower().replace("ё", "е")):
        word, scale = match[0], _SCALES.fullmatch(match[0])
        if scale is not None:
            total, group = total + max(group, 1) * _SCALE_VALUES[scale[1]], 0
        elif word in _WORDS:
            group += _WORDS[word]
        else:
            break
        end = match.end()
    return (total + group, end) if end else None


def _roman(signs: str) -> int:
    values = [_ROMAN_VALUES[sign] for sign in signs]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < after else one for one, after in pairs)
