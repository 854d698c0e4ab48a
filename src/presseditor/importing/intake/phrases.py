"""Names of organizations and places in running text.

A name is a head noun from a word list with the adjectives that agree on its left, and on its
right: genitives, «по …» with a dative, «…» names, «№ 5», «имени …», proper names after «округ».
"""

import re
from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.phrase_tails import heads_after_adjectives, tail_end
from presseditor.importing.intake.words import Words, word_list

_CLIPPED = re.compile(
    r"(?:мин|рос|гос)\w{2,30}(?:[аяыиуюе]|ом|ем|ой|строй|развитие|торг|культ|обр|труд|финанс|здрав|"
    r"реестр|энерго|хоз)"
)
_NOT_CLIPPED = re.compile(r"росси\w+|минут\w*|министр\w*|госпитал\w+|государств\w+|госте\w*")
_NO_BODIES = frozenset(["РФ", "СМИ", "ЖКХ", "США", "СССР", "ЗАГС"])
_SHORTEST_PART = 4  # letters of a head that another word may be joined to: «агроколледж»


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``first:end`` with the head at ``head``; ``case`` is the head's."""

    first: int
    head: int
    end: int
    case: Case | None
    lemma: str


@dataclass(frozen=True, slots=True)
class Heads:
    """Which nouns can head a phrase; ``abbreviations`` («МЧС», «ООО «…»») count as heads too."""

    lemmas: frozenset[str]
    abbreviations: bool = True


def organization_heads() -> Heads:
    """Return the nouns that organizations are called by."""
    return Heads(word_list("organization_heads"))


def place_heads() -> Heads:
    """Return the nouns that venues are called by."""
    return Heads(word_list("venue_heads"), abbreviations=False)


def phrase_at(words: Words, at: int, heads: Heads, case: Case | None, stop: int) -> Phrase | None:
    """Return the name that begins at token ``at``, its head in ``case``, within ``stop``."""
    if at >= stop or not words.tokens[at].is_word:
        return None
    short = _abbreviation(words, at, heads)
    if short:
        return Phrase(at, at, tail_end(words, at, stop, words.word(at)), case, words.word(at))
    for wanted in (case,) if case else tuple(Case):
        for head in heads_after_adjectives(words, at, wanted, stop):
            lemma = _head_lemma(words, head, heads, wanted)
            if lemma is not None:
                return Phrase(at, head, tail_end(words, head, stop, lemma), wanted, lemma)
    return None


def _head_lemma(words: Words, head: int, heads: Heads, case: Case) -> str | None:
    reading = words.lemma_of(head, heads.lemmas, case)
    if reading is not None:
        return reading.lemma
    return _compound(words, head, heads, case) or _clipped_ministry(words, head, heads)


def _compound(words: Words, at: int, heads: Heads, case: Case) -> str | None:
    """Return the lemma of a coined word that ends in a head: «агроколледж», «горводоканал»."""
    for one in words.nouns(at, case):
        for start in range(3, min(9, len(one.lemma) - _SHORTEST_PART + 1)):
            if not one.known and one.lemma[start:] in heads.lemmas:
                return one.lemma[start:]
    return None


def _abbreviation(words: Words, at: int, heads: Heads) -> bool:
    token = words.tokens[at]
    if not heads.abbreviations or not token.is_short:
        return False
    return token.text in word_list("legal_forms") or (
        token.text not in _NO_BODIES and len(token.text) > 2  # noqa: PLR2004 - «ОЗ» says too little
    )


def _clipped_ministry(words: Words, at: int, heads: Heads) -> str | None:
    """Return «минэкономразвития» in lower case where the token is such a clipped name."""
    word = words.word(at)
    if not heads.abbreviations or not words.tokens[at].is_capital:
        return None
    if not _CLIPPED.fullmatch(word) or _NOT_CLIPPED.fullmatch(word):
        return None
    readings = words.readings(at)
    if any(one.known and one.marks & {"Name", "Surn", "Geox"} for one in readings):
        return None
    return None if readings and readings[0].known and readings[0].animate else word
