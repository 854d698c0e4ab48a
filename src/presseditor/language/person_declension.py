"""The six forms of a person's name, and the gender that a name shows."""

from presseditor.domain.case_forms import Case, CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.language.morphology import Morphology
from presseditor.language.person_parts import NamePart, NameReader, Role, patronymic_gender
from presseditor.language.petrovich import Petrovich

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
        """Return the gender by patronymic, given name, family name; ``None`` when all are silent."""
        return self._gender(self._reader.parts(name, nominative=True))

    def _forms(self, parts: list[NamePart], gender: Gender) -> CaseForms:
        return CaseForms(
            **{
                case.value: "".join(
                    self._petrovich.inflect(part.role, part.text, gender, case) for part in parts
                )
                for case in Case
            }
        )

    def _gender(self, parts: list[NamePart]) -> Gender | None:
        by_role = {part.role: part.text.lower() for part in reversed(parts)}
        for part in parts:
            if part.text.lower() in _SUFFIXED_GENDER:
                return _SUFFIXED_GENDER[part.text.lower()]
        if Role.PATRONYMIC in by_role:
            return patronymic_gender(by_role[Role.PATRONYMIC])
        known = self._given_gender(by_role.get(Role.GIVEN, ""))
        return (
            known
            or family_gender(by_role.get(Role.FAMILY, ""))
            or _given_ending(
                by_role.get(Role.GIVEN, ""),
                known_name=bool(self._reader.given_readings(by_role.get(Role.GIVEN, ""))),
            )
        )

    def _given_gender(self, given: str) -> Gender | None:
        found = {
            one.gender for one in self._reader.given_readings(given) if one.case is Case.NOMINATIVE
        }
        if found == {"m"}:
            return Gender.MASCULINE
        return Gender.FEMININE if found == {"f"} else None


def family_gender(family: str) -> Gender | None:
    """Return the gender that a family name in the nominative shows by its ending."""
    lowered = family.lower()
    if lowered.endswith(_FEMALE_FAMILY):
        return Gender.FEMININE
    return Gender.MASCULINE if lowered.endswith(_MALE_FAMILY) else None


def _given_ending(given: str, *, known_name: bool) -> Gender | None:
    """Guess by the ending of a given name that the dictionary does not have."""
    if not given or known_name or given.endswith("ь"):
        return None
    if given.endswith(("а", "я")):
        return Gender.FEMININE
    return None if given[-1] in _VOWELS else Gender.MASCULINE
