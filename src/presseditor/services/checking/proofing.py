"""Typography and spelling of a text, by the rules that the officer left on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from presseditor.paths import resources
from presseditor.services.changes import Change, Changes
from presseditor.settings import SettingsStore

if TYPE_CHECKING:
    from presseditor.checks.proofs import Proofs
    from presseditor.domain.article import Article
    from presseditor.language.spelling import Misspelling, Speller
    from presseditor.language.typography import Typographed
    from presseditor.language.words.morphology import Morphology

CLEANED = ("title", "lead", "body", "background")
"""Parts that typography cleans up; the press contact stands as it was written."""


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

    def clean_up(self, article: Article) -> tuple[Article, int]:
        """Return the article with clean typography, and in how many places a reader sees it."""
        done = {part: self.typograph(str(getattr(article, part))) for part in CLEANED}
        texts: dict[str, Any] = {part: one.text for part, one in done.items()}
        return replace(article, **texts), sum(len(one.visible) for one in done.values())

    def misspellings(self, text: str) -> list[Misspelling]:
        """Return the misspelt words of a text with suggestions."""
        return self._speller.check(text)

    def proofs(self) -> Proofs:
        """Return what the checks proof-read by: what the officer turned off is not told."""
        from presseditor.checks.proofs import Proofs

        wanted = self._settings.current
        return Proofs(self._speller if wanted.check_spelling else None, frozenset(wanted.rules_off))

    @cached_property
    def _speller(self) -> Speller:
        from presseditor.language.spelling import Speller

        return Speller(resources() / "dictionaries", self._names(), self._morphology())

    def _forget_names(self, change: Change) -> None:
        if change.noun in {"person", "org", "directory"}:
            self.__dict__.pop("_speller", None)
