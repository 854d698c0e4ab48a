"""Brings names found in a text, in whatever case, to the nominative."""

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.names.name_phrase import NamePhrases
from presseditor.language.names.person_nominative import PersonNominative
from presseditor.language.words.morphology import Morphology


class Nominative:
    """Undoes declension with the dictionary it is given.

    ``case``, where the caller knows it from the words before, settles what the form leaves open
    («Валентина Петрова»). An empty surface comes back as it is.
    """

    def __init__(self, morphology: Morphology) -> None:
        self._organizations = NamePhrases(morphology, animate=False)
        self._posts = NamePhrases(morphology, animate=True)
        self._people = PersonNominative(morphology)

    def organization(self, surface: str, case: Case | None = None) -> str:
        """Return the nominative: «Корпорацией развития» -> «Корпорация развития»."""
        return self._organizations.nominative(surface, case)

    def post(self, surface: str, case: Case | None = None) -> str:
        """Return the nominative: «главой округа» -> «глава округа»."""
        return self._posts.nominative(surface, case)

    def person(self, surface: str, gender: Gender | None = None, case: Case | None = None) -> str:
        """Return the nominative: «Вадимом Хромовым» -> «Вадим Хромов»."""
        return self._people.nominative(surface, gender, case)
