"""Brings names found in a text, in whatever case, to the nominative."""

from functools import lru_cache

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.names.name_phrase import NamePhrases
from presseditor.language.names.person_nominative import PersonNominative
from presseditor.language.words.morphology import Morphology

_REMEMBERED = 5_000


class Nominative:
    """Undoes declension with the dictionary it is given.

    ``case``, where the caller knows it from the words before, settles what the form leaves open
    («Валентина Петрова»). An empty surface comes back as it is.
    """

    def __init__(self, morphology: Morphology) -> None:
        remembered = lru_cache(_REMEMBERED)  # a text repeats its names
        self._of_organization = remembered(NamePhrases(morphology, animate=False).nominative)
        self._of_post = remembered(NamePhrases(morphology, animate=True).nominative)
        self._of_person = remembered(PersonNominative(morphology).nominative)

    def organization(self, surface: str, case: Case | None = None) -> str:
        """Return the nominative: «Корпорацией развития» -> «Корпорация развития»."""
        return self._of_organization(surface, case)

    def post(self, surface: str, case: Case | None = None) -> str:
        """Return the nominative: «главой округа» -> «глава округа»."""
        return self._of_post(surface, case)

    def person(self, surface: str, gender: Gender | None = None, case: Case | None = None) -> str:
        """Return the nominative: «Вадимом Хромовым» -> «Вадим Хромов»."""
        return self._of_person(surface, gender, case)
