"""Proposes the six case forms of organizations, posts and people. The officer confirms them."""

import re

from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.language.names.name_phrase import NamePhrases
from presseditor.language.names.person_declension import PersonDeclension, forms_by_case
from presseditor.language.words.morphology import Morphology

_ACTING = re.compile(
    r"(?:врио|вр\.\s*и\.\s*о\.|в\.\s*р\.\s*и\.\s*о\.|и\.\s*о\.|ио|врип)(?=\s|$)", re.IGNORECASE
)


class Declension:
    """Declines names with the dictionary it is given."""

    def __init__(self, morphology: Morphology) -> None:
        self._organizations = NamePhrases(morphology, animate=False)
        self._posts = NamePhrases(morphology, animate=True)
        self._people = PersonDeclension(morphology)

    def organization(self, name: str) -> CaseForms:
        """Return the forms of an organization's name.

        A name that is nothing but a quotation changes inside it: «Вектор» -> «Вектора».
        Raise ``CorrectionError`` for an empty name.
        """
        given = _given(name)
        return forms_by_case(lambda case: self._organizations.in_case(given, case))

    def post(self, name: str) -> CaseForms:
        """Return the forms of a post or a title; raise ``CorrectionError`` for an empty one.

        «Врио», «и. о.» and what follows do not change.
        """
        given = _given(name)
        if _ACTING.match(given):
            return CaseForms.unchanging(given)
        return forms_by_case(lambda case: self._posts.in_case(given, case))

    def person(self, name: str, gender: Gender | None = None) -> CaseForms:
        """Return the forms of a person's name, its parts in any usual order.

        Raise ``CorrectionError`` for an empty name, and where the forms depend on a gender that
        neither the caller nor the name tells.
        """
        return self._people.forms(_given(name), gender)

    def guess_gender(self, name: str) -> Gender | None:
        """Return the gender that a person's name shows, or ``None`` where it has to be asked."""
        return self._people.guess_gender(name)


def _given(name: str) -> str:
    stripped = name.strip()
    if not stripped:
        raise CorrectionError(
            message("There is no name to put into cases: type the name first, then ask again.")
        )
    return stripped
