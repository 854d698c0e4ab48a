"""Names in the right grammatical case, and ids made of names."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.person import Person

if TYPE_CHECKING:
    from presseditor.language.names.declension import Declension
    from presseditor.language.words.morphology import Morphology


class Names:
    """Proposes word forms; the officer's confirmed forms always go first.

    ``morphology`` is called on first use: 30 ms and 20 MB that a start can do without.
    """

    def __init__(self, morphology: Callable[[], Morphology]) -> None:
        self._morphology = morphology

    @property
    def morphology(self) -> Morphology:
        """The program's one dictionary of word forms."""
        return self._morphology()

    def organization_forms(self, name: str) -> CaseForms:
        """Propose the six forms of an organization's name."""
        return self._declension.organization(_with_letters(name))

    def post_forms(self, post: str) -> CaseForms:
        """Propose the six forms of a post."""
        return self._declension.post(_with_letters(post))

    def person_forms(self, name: Person | str, gender: Gender | None = None) -> CaseForms:
        """Return a person's confirmed forms, or propose them for the printed name."""
        if isinstance(name, Person):
            if name.forms is not None and name.forms.confirmed:
                return name.forms
            known = name.gender or self.guess_gender(name.full_name)
            return self._declension.person(name.name, known)
        return self._declension.person(_with_letters(name), gender)

    def guess_gender(self, name: str) -> Gender | None:
        """Return the gender that a full name shows, or ``None`` when it has to be asked."""
        return self._declension.guess_gender(name)

    def split(self, name: str) -> tuple[str, str, str]:
        """Return family name, given name and patronymic of a full name in the nominative."""
        from presseditor.language.names.person_parts import NameReader, Role

        reader, found = NameReader(self._morphology()), dict[Role, list[str]]()
        initials: list[str] = []
        for part in reader.parts(" ".join(name.split()), nominative=True):
            if part.role is not Role.FIXED:
                found.setdefault(part.role, []).append(part.text)
            elif part.text.strip():
                initials.append(part.text)
        given = [*initials, *found.get(Role.GIVEN, [])]
        family, patronymic = found.get(Role.FAMILY, []), found.get(Role.PATRONYMIC, [])
        if not family:
            return " ".join([*given, *patronymic]), "", ""
        return " ".join(family), " ".join(given), " ".join(patronymic)

    def record_id(self, name: str) -> str:
        """Return a readable ASCII id for a record called ``name``."""
        from presseditor.language.names.slugs import record_slug

        return record_slug(name)

    @cached_property
    def _declension(self) -> Declension:
        from presseditor.language.names.declension import Declension

        return Declension(self._morphology())


def _with_letters(name: str) -> str:
    if name.strip() and not any(letter.isalpha() for letter in name):
        raise CorrectionError(message("“{name}” is no name: it has no letters.", name=name))
    return name
