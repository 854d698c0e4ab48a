"""Typography and spelling of a text, by the rules that the officer left on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.paths import resources
from presseditor.settings import SettingsStore

if TYPE_CHECKING:
    from presseditor.language.spelling import Misspelling, Speller
    from presseditor.language.typography import Typographed


class Proofing:
    """Loads the dictionaries on first use: they cost more than a start."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

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

        return Speller(resources() / "dictionaries")
