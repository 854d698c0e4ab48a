"""The six forms of a person's name, and the gender that a name shows."""

from collections.abc import Callable

from presseditor.domain.case_forms import Case, CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.language.names.person_parts import NamePart, NameReader, Role, patronymic_gender
from presseditor.language.names.petrovich import Petrovich
from presseditor.language.words.morphology import Morphology

_MALE_FAMILY = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ый", "ий", "ой")
_FEMALE_FAMILY = ("ова", "ева", "ёва", "ина", "ына", "ая", "яя")
_SUFFIXED_GENDER = {"оглы": Gender.MASCULINE, "кызы": Gender.FEMININE}
_VOWELS = "аеёиоуыэюя"


class PersonDeclension:
    """Declines people's names part by part."""

    def __init__(self, morphology: Morphology) -> None:
        self._reader = NameReader(morphology)
        self._petrovich = Petrovich()

    def forms(self, name: str, gender: Gender | None) -> CaseForms:
        """Return the six forms; raise ``CorrectionError`` where an unknown gender matters."""
        parts = self._reader.parts(name, nominative=True)
        known = gender or self._gender(parts)
        if known is not None:
            return self._forms(parts, known)
        male, female = (self._forms(parts, one) for one in Gender)
        if male != female:
            raise CorrectionError(
                message(
                    "The name “{name}” fits a man and a woman, and its forms differ: "
                    "choose the gender.",
                    name=name,
                )
            )
        return male

    def guess_gender(self, name: str) -> Gender | None:
        """Return the gender that the name shows; ``None`` when all of its parts are silent."""
        return self._gender(self._reader.parts(name, nominative=True))

    def _forms(self, parts: list[NamePart], gender: Gender) -> CaseForms:
        return forms_by_case(
            lambda case: "".join(
                self._petrovich.inflect(part.role, part.text, gender, case) for part in parts
            )
        )

    def _gender(self, parts: list[NamePart]) -> Gender | None:
        by_role = {part.role: part.text.lower() for part in reversed(parts)}
        for part in parts:
            if part.text.lower() in _SUFFIXED_GENDER:
                return _SUFFIXED_GENDER[part.text.lower()]
        if Role.PATRONYMIC in by_role:
            return patronymic_gender(by_role[Role.PATRONYMIC])
        given, family = by_role.get(Role.GIVEN, ""), by_role.get(Role.FAMILY, "")
        known = self._given_gender(given) or family_gender(family)
        if known is not None or self._reader.given_readings(given):
            return known
        return _given_ending(given)

    def _given_gender(self, given: str) -> Gender | None:
        found = {
            one.gender for one in self._reader.given_readings(given) if one.case is Case.NOMINATIVE
        }
        if found == {"m"}:
            return Gender.MASCULINE
        return Gender.FEMININE if found == {"f"} else None


def forms_by_case(in_case: Callable[[Case], str]) -> CaseForms:
    """Collect what ``in_case`` says for each case."""
    nom, gen, dat, acc, ins, pre = map(in_case, Case)
    return CaseForms(nom, gen, dat, acc, ins, pre)


def family_gender(family: str) -> Gender | None:
    """Return the gender that a family name in the nominative shows by its ending."""
    lowered = family.lower()
    if lowered.endswith(_FEMALE_FAMILY):
        return Gender.FEMININE
    return Gender.MASCULINE if lowered.endswith(_MALE_FAMILY) else None


def _given_ending(given: str) -> Gender | None:
    """Guess by the ending of a given name that the dictionary does not have."""
    if not given or given.endswith("ь"):
        return None
    if given.endswith(("а", "я")):
        return Gender.FEMININE
    return None if given[-1] in _VOWELS else Gender.MASCULINE
