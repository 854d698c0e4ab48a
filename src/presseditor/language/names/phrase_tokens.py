"""Cuts the name of an organization or a post into words, marks, and what must stay as it is."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from presseditor.language.words.morphology import is_russian

_TOKEN = re.compile(r"\s+|[^\s«»\"„“”()\[\],;:/]+|.", re.DOTALL)
_OPENING = frozenset("«„([")
_CLOSING = frozenset("»“”)]")
_ORDINAL = re.compile(r"(\d{1,6}-)(я|й|е|го|му|м|ю|х|ми|ая|ый|ой|ое|ые)")
_LATIN_HALF = re.compile(r"[A-Za-z]{1,12}-(?=[а-яё])")
_SHOUTED_WORD = 7  # «КУЛЬТУРЫ» is a word in capitals; a lone «ЕДДС» or «МБОУ» is an abbreviation
_ORDINAL_WORDS = {
    "я": "пятая",
    "ая": "пятая",
    "й": "пятый пятой",
    "ый": "пятый",
    "ой": "пятый",
    "е": "пятое пятые",
    "ое": "пятое",
    "ые": "пятые",
    "го": "пятого",
    "му": "пятому",
    "м": "пятым пятом",
    "ю": "пятую",
    "х": "пятых",
    "ми": "пятыми",
}
_ORDINAL_ENDINGS = {
    "пятая": "я",
    "пятой": "й",
    "пятую": "ю",
    "пятый": "й",
    "пятого": "го",
    "пятому": "му",
    "пятым": "м",
    "пятом": "м",
    "пятое": "е",
    "пятые": "е",
    "пятых": "х",
    "пятыми": "ми",
}


class Kind(Enum):
    """What a token is to the head-phrase algorithm."""

    WORD = auto()
    SPACE = auto()
    COMMA = auto()
    BREAK = auto()  # a dash or a slash: what follows is named beside what stands before
    NUMBER = auto()
    OPAQUE = auto()  # quoted, bracketed, abbreviated, Latin: copied as it stands


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the name; ``word`` is what the dictionary is asked for («5-я» as «пятая»).

    Several words there are several guesses («5-й»: «пятый пятой»); ``kept`` is a Latin first half.
    """

    text: str
    kind: Kind
    word: str = ""
    kept: str = ""

    def dressed(self, form: str) -> str:
        """Return ``form`` (lower case) with this token's capitals, or with its digits."""
        ordinal = _ORDINAL.fullmatch(self.text.lower())
        if ordinal is not None:
            return ordinal[1] + _ORDINAL_ENDINGS.get(form, ordinal[2])
        return self.kept + recase(self.text[len(self.kept) :], form)


def tokenize(name: str) -> list[Token]:
    """Cut ``name`` into tokens that join back to it exactly."""
    letters = any(letter.islower() for letter in name)
    shouted = not letters and any(len(word) >= _SHOUTED_WORD for word in name.split())
    tokens: list[Token] = []
    depth = 0
    straight = False
    for match in _TOKEN.finditer(name):
        text = match[0]
        if text == '"':
            straight = not straight
        depth = max(0, depth + (text in _OPENING) - (text in _CLOSING))
        enclosed = depth > 0 or straight or text in _CLOSING or text == '"'
        kind = Kind.OPAQUE if enclosed else _kind(text, shouted=shouted)
        if kind is not Kind.WORD:
            tokens.append(Token(text, kind))
            continue
        latin = _LATIN_HALF.match(text)
        kept = latin[0] if latin is not None else ""
        tokens.append(Token(text, kind, _dictionary_word(text[len(kept) :]), kept))
    return tokens


def recase(source: str, form: str) -> str:
    """Give ``form`` the capitals of ``source``: «Дом-Музей» -> «Дома-Музея»."""
    halves, forms = source.split("-"), form.split("-")
    if len(halves) == len(forms) > 1:
        return "-".join(recase(half, one) for half, one in zip(halves, forms, strict=True))
    if len(source) > 1 and source.isupper():
        return form.upper()
    head = "".join(
        letter.upper() if old.isupper() else letter
        for old, letter in zip(source, form, strict=False)
    )
    return head + form[len(source) :]


def _kind(text: str, *, shouted: bool) -> Kind:
    if text.isspace():
        return Kind.SPACE
    if text in {",", ";"}:
        return Kind.COMMA
    if text in {"-", "–", "—", "/"}:
        return Kind.BREAK
    if is_russian(text):
        short = text.isupper() and len(text) > 1 and (not shouted or not _vowels(text))
        return Kind.OPAQUE if short or text.startswith("-") or text.endswith("-") else Kind.WORD
    latin = _LATIN_HALF.match(text)
    if _ORDINAL.fullmatch(text.lower()) or (latin and is_russian(text[latin.end() :])):
        return Kind.WORD
    return Kind.NUMBER if text[0].isdigit() or text[0] == "№" or _roman(text) else Kind.OPAQUE


def _vowels(text: str) -> bool:
    """Tell a word in capitals from an abbreviation, roughly: «ГБУ» and «МЧС» are short."""
    return len(text) > 3 or text.lower() == "и"  # noqa: PLR2004 - «ДОМ» is lost, «ГБУ» is safe


def _roman(text: str) -> bool:
    return all(letter in "IVXLCDM" for letter in text)


def _dictionary_word(text: str) -> str:
    ordinal = _ORDINAL.fullmatch(text.lower())
    return text.lower() if ordinal is None else _ORDINAL_WORDS[ordinal[2]]
