"""The declension rules for names of people (pytrovich), opened on first use."""

from functools import cached_property, lru_cache
from typing import Any

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.names.person_parts import Role
from presseditor.language.names.phrase_tokens import recase

_REMEMBERED = 20_000


class Petrovich:
    """Declines the parts of a person's name."""

    def __init__(self) -> None:
        self._remembered = lru_cache(_REMEMBERED)(self._make)

    def inflect(self, role: Role, name: str, gender: Gender, case: Case) -> str:
        """Return ``name``, a part in the nominative, in ``case``; capitals are kept."""
        if case is Case.NOMINATIVE or role is Role.FIXED:
            return name
        return recase(name, self._remembered(role, name.lower(), gender, case))

    @cached_property
    def _maker(self) -> Any:
        from pytrovich.maker import PetrovichDeclinationMaker

        return PetrovichDeclinationMaker()

    def _make(self, role: Role, name: str, gender: Gender, case: Case) -> str:
        from pytrovich import enums

        part = {
            Role.FAMILY: enums.NamePart.LASTNAME,
            Role.GIVEN: enums.NamePart.FIRSTNAME,
            Role.PATRONYMIC: enums.NamePart.MIDDLENAME,
        }[role]
        sex = enums.Gender.MALE if gender is Gender.MASCULINE else enums.Gender.FEMALE
        return str(self._maker.make(part, sex, enums.Case[case.name], name))
