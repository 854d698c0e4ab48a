"""Undoes the declension of people's names: «Вадимом Хромовым» -> «Вадим Хромов».

Each pair of gender and case is tried; a part fits it when some nominative, declined so, gives the
part back. Given names come from the dictionary and weigh most: they decide the case.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.names.person_declension import family_gender
from presseditor.language.names.person_parts import NamePart, NameReader, Role, patronymic_gender
from presseditor.language.names.petrovich import Petrovich
from presseditor.language.names.phrase_tokens import recase
from presseditor.language.names.usual_heads import common_given_names
from presseditor.language.words.morphology import Morphology
from presseditor.language.words.word_reading import Reading

_ENDINGS = {
    Case.NOMINATIVE: ("",),
    Case.GENITIVE: ("", "а", "я", "ы", "и", "ого", "его", "ой", "ей"),
    Case.DATIVE: ("", "у", "ю", "е", "и", "ому", "ему", "ой", "ей"),
    Case.ACCUSATIVE: ("", "а", "я", "у", "ю", "ого", "его", "ую", "юю"),
    Case.INSTRUMENTAL: ("", "ом", "ем", "ём", "ым", "им", "ой", "ей", "ёй", "ью"),
    Case.PREPOSITIONAL: ("", "е", "и", "ом", "ем", "ой", "ей"),
}
_NOMINATIVE_ENDINGS = {
    Gender.MASCULINE: ("", "ь", "й", "ий", "ый", "ой", "а", "я"),
    Gender.FEMININE: ("", "ая", "яя", "а", "я", "ь"),
}
_LETTERS = {Gender.MASCULINE: "m", Gender.FEMININE: "f"}
# A foreign name may end so («Камю»), but an inflected one is likelier.
_OBLIQUE_ENDINGS = ("у", "ю", "е", "ом", "ем", "ым", "им", "ой", "ого", "ы")
_FLEETING = {"ц": "ец", "к": "ок", "л": "ел", "н": "ен"}  # «Кравцом»: «Кравец»
_FAMILY_SUFFIXES = ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына")
_UNCHANGING = ("дзе", "швили", "енко", "заде")  # Georgian, Ukrainian, Azerbaijani families
_SHORTEST_STEM = 2
_REMEMBERED = 5_000

# How much a part's fit is worth: the sum over the parts chooses the gender and the case.
_KNOWN_GIVEN = 3.0
_COMMON_GIVEN = 1.0
_KNOWN_FAMILY = 2.0
_USUAL_ENDING = 1.5
_FAMILY_SUFFIX = 1.7
_DICTIONARY_WORD = 1.6  # «Коваль», «Мельник», «Сорока»
_UNCHANGED = 1.0
_POSSIBLE = 0.8
_AS_PRINTED = 0.1  # with nothing else to tell them apart, the name stands in the nominative


@dataclass(frozen=True, slots=True)
class _Fit:
    nominative: str
    worth: float


class PersonNominative:
    """Finds the nominative of people's names."""

    def __init__(self, morphology: Morphology) -> None:
        self._reader = NameReader(morphology)
        self._morphology = morphology
        self._petrovich = Petrovich()
        self._undone = lru_cache(_REMEMBERED)(self._undo)

    def nominative(self, surface: str, gender: Gender | None, case: Case | None) -> str:
        """Return the likeliest nominative; the surface itself where no reading fits."""
        parts = self._reader.parts(surface, nominative=False)
        best, worth = surface, 0.0
        for sex in [gender] if gender else list(Gender):
            for one in [case] if case else list(Case):
                found = self._whole(parts, sex, one)
                if found is not None and found.worth > worth:
                    best, worth = found.nominative, found.worth
        return best

    def _whole(self, parts: list[NamePart], gender: Gender, case: Case) -> _Fit | None:
        words, worth = [], _AS_PRINTED if case is Case.NOMINATIVE else 0.0
        for part in parts:
            if part.role is Role.FIXED:
                words.append(part.text)
                continue
            fit = self._part(part, gender, case)
            if fit is None:
                return None
            words.append(recase(part.text, fit.nominative))
            worth += fit.worth
        return _Fit("".join(words), worth)

    def _part(self, part: NamePart, gender: Gender, case: Case) -> _Fit | None:
        whole = part.text.lower()
        if part.role is Role.FAMILY and whole.endswith(_UNCHANGING):
            return _Fit(whole, _KNOWN_FAMILY)
        halves = whole.split("-")
        fits = [self._undone(part.role, half, gender, case) for half in halves if half]
        found = [fit for fit in fits if fit is not None]
        if len(found) < len(halves):
            return None
        return _Fit("-".join(fit.nominative for fit in found), max(fit.worth for fit in found))

    def _undo(self, role: Role, word: str, gender: Gender, case: Case) -> _Fit | None:
        if role is Role.PATRONYMIC:
            return self._patronymic(word, gender, case)
        if role is Role.GIVEN and self._reader.given_readings(word):
            return self._known_given(word, gender, case)
        known = self._known_family(word, gender, case) if role is Role.FAMILY else None
        if known is not None:
            return known
        fits = [
            _Fit(name, self._worth(name, word, gender))
            for name in dict.fromkeys(_candidates(word, gender, case))
            if self._petrovich.inflect(role, name, gender, case) == word
        ]
        return max(fits, key=lambda fit: fit.worth, default=None)

    def _known_given(self, word: str, gender: Gender, case: Case) -> _Fit | None:
        fits = [
            _Fit(one.lemma, _KNOWN_GIVEN + one.score + self._commonness(one.lemma))
            for one in self._reader.given_readings(word)
            if one.case is case and one.gender in {_LETTERS[gender], ""}
        ]
        return max(fits, key=lambda fit: fit.worth, default=None)

    def _commonness(self, given: str) -> float:
        """Prefer «Игорь» to «Игор», the man's «Вадима» to a rare woman's."""
        return _COMMON_GIVEN if given in common_given_names() else 0.0

    def _patronymic(self, word: str, gender: Gender, case: Case) -> _Fit | None:
        if patronymic_gender(word) is not gender:
            return None
        mark, end = ("ич", "ич") if gender is Gender.MASCULINE else ("н", "на")
        name = word[: word.rindex(mark)] + end
        fits = self._petrovich.inflect(Role.PATRONYMIC, name, gender, case) == word
        return _Fit(name, _KNOWN_FAMILY) if fits else None

    def _known_family(self, word: str, gender: Gender, case: Case) -> _Fit | None:
        for one in self._morphology.readings(word):
            if one.case is case and _is_family(one, gender):
                name = one.inflect(Case.NOMINATIVE, plural=False)
                if self._petrovich.inflect(Role.FAMILY, name, gender, case) == word:
                    return _Fit(name, _KNOWN_FAMILY)
        return None

    def _worth(self, name: str, word: str, gender: Gender) -> float:
        if name.endswith(_FAMILY_SUFFIXES):
            return _FAMILY_SUFFIX
        readings = self._morphology.readings(name)
        if name != word and any(one.known and one.lemma == name for one in readings):
            return _DICTIONARY_WORD
        if family_gender(name) is gender:
            return _USUAL_ENDING
        if name == word:
            return _POSSIBLE / 2 if word.endswith(_OBLIQUE_ENDINGS) else _UNCHANGED
        return _POSSIBLE


def _is_family(reading: Reading, gender: Gender) -> bool:
    named = "Surn" in reading.marks and reading.known and not reading.plural
    return named and reading.gender in {_LETTERS[gender], ""}


def _candidates(word: str, gender: Gender, case: Case) -> Iterator[str]:
    if case is Case.NOMINATIVE:
        yield word
        return
    for ending in _ENDINGS[case]:
        stem = word.removesuffix(ending)
        if (ending and stem == word) or len(stem) < _SHORTEST_STEM:
            continue
        for nominative in _NOMINATIVE_ENDINGS[gender]:
            yield stem + nominative
        if gender is Gender.MASCULINE and stem[-1] in _FLEETING:
            yield f"{stem[:-1]}{_FLEETING[stem[-1]]}"
