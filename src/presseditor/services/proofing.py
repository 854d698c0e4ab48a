"""Typography and spelling of a text, by the rules that the officer left on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.paths import resources
from presseditor.services.changes import Change, Changes
from presseditor.settings import SettingsStore

if TYPE_CHECKING:
    from presseditor.language.morphology import Morphology
    from presseditor.language.spelling import Misspelling, Speller
    from presseditor.language.typography import Typographed


class Proofing:
    """Loads the dictionaries on first use: they cost more than a start.

    ``names`` gives the directory's names, which are right however rare they are; they are read
    again after a change of a person or an organization.
    """

    def __init__(
        self,
        settings: SettingsStore,
        changes: Changes,
        morphology: Callable[[], Morphology],
        names: Callable[[], Iterable[str]],
    ) -> None:
        self._settings = settings
        self._morphology = morphology
        self._names = names
        changes.subscribe(self._forget_names)

    @property
    def morphology(self) -> Morphology:
        """The program's one dictionary of word forms."""
        return self._morphology()

    def typograph(self, text: str) -> Typographed:
        """Clean up a Markdown text typographically."""
        from presseditor.language.typography import typograph

        return typograph(text, frozenset(self._settings.current.rules_off))

    def misspellings(self, text: str) -> list[Misspelling]:
        """Return the misspelt words of a text with suggestions."""
        return self._speller.check(text)

    def speller_if_wanted(self) -> Speller | None:
        """Return the speller, or ``None`` when the officer turned spelling off."""
        return self._speller if self._settings.current.check_spelling else None

    @cached_property
    def _speller(self) -> Speller:
        from presseditor.language.spelling import Speller

        return Speller(resources() / "dictionaries", self._names(), self._morphology())

    def _forget_names(self, change: Change) -> None:
        if change.noun in {"person", "org", "directory"}:
            self.__dict__.pop("_speller", None)
