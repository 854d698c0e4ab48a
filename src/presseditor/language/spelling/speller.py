"""Finds misspelt words: two dictionaries, the officer's names, a list of known mistakes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from presseditor.language.spelling.mistakes import (
    Mistakes,
    read_frequency,
    read_mistakes,
    read_words,
)
from presseditor.language.spelling.suggestions import suggest
from presseditor.language.spelling.tokens import find_words
from presseditor.language.words.morphology import Morphology

_FAULTY = frozenset({"Erro", "Dist"})  # marks of words that OpenCorpora lists as distorted
_COMMON = 560  # centibels: how common a word must be for a capitalised name to be a slip of it

# First halves that make new words every year: «медиацентр», «киберспорт».
_PREFIXES = (
    "авиа", "авто", "агро", "арт", "аудио", "аэро", "био", "вело", "веб", "видео", "газо", "гео",
    "гос", "евро", "кибер", "кино", "медиа", "микро", "мини", "мото", "мульти", "нано", "онлайн",
    "радио", "спец", "супер", "теле", "тепло", "фото", "эко", "электро", "энерго", "этно", "спорт",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no dictionary has, its place in the text, and what may be meant."""

    word: str
    start: int
    end: int
    suggestions: tuple[str, ...]


class Speller:
    """Checks spelling; the dictionaries are opened with the first word.

    ``folder`` holds ``ru_RU.dic``, ``ru_RU.aff``, ``ru_frequency.txt``, ``ru_mistakes.txt`` and
    ``ru_modern.txt``;
    ``accepted`` are names and words of the house's own, accepted as written and in all cases.
    """

    def __init__(
        self,
        folder: Path,
        accepted: Iterable[str] = (),
        morphology: Morphology | None = None,
    ) -> None:
        self._folder = folder
        self._morphology = morphology or Morphology()
        self._names = tuple(accepted)
        # The same text is checked at every pause in typing: each word is looked up once.
        self._remembered: dict[str, bool] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}

    def check(self, text: str) -> list[Misspelling]:
        """Return the misspelt words of a Markdown text in reading order."""
        found = []
        for word, start, starts_sentence in find_words(text):
            if self.is_right(word):
                continue
            suggested = self.suggestions(word)
            if self._is_name(word, suggested, starts_sentence=starts_sentence):
                continue
            found.append(Misspelling(word, start, start + len(word), suggested))
        return found

    def is_right(self, word: str) -> bool:
        """Tell whether a dictionary or the house knows ``word``."""
        right = self._remembered.get(word)
        if right is None:
            right = self._look_up(word)
            self._remembered[word] = right
        return right

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return up to five words that ``word`` may be meant to be, the likeliest first."""
        if word not in self._suggested:
            self._suggested[word] = self._suggest(word)
        return self._suggested[word]

    def _suggest(self, word: str) -> tuple[str, ...]:
        lowered = word.lower()
        corrected = self._mistakes.correction(lowered)
        near = suggest(lowered, self._frequency, self._is_in_morphology)
        both = dict.fromkeys(([corrected] if corrected else []) + list(near))
        return tuple(_as_written(one, word) for one in list(both)[:5])

    def _look_up(self, word: str) -> bool:
        lowered = word.lower()
        if lowered in self._accepted:
            return True
        if self._mistakes.correction(lowered) is not None:
            return False
        if self._is_known(lowered) or self._hunspell.spell(word):
            return True
        if "ё" in lowered and self._is_known(lowered.replace("ё", "е")) and word[0].isupper():
            return True
        if any(
            lowered.startswith(one)
            and len(lowered) > len(one) + 3
            and self._is_known(lowered[len(one) :])
            for one in _PREFIXES
        ):
            return True
        parts = lowered.split("-")
        return len(parts) > 1 and all(self._is_known(p) or p in self._accepted for p in parts if p)

    def _is_known(self, word: str) -> bool:
        return self._is_in_morphology(word) or bool(
            self._hunspell.spell(word) or self._hunspell.spell(word.capitalize())
        )

    def _is_in_morphology(self, word: str) -> bool:
        """Tell whether the quick dictionary has the word, and not as a known distortion."""
        if not self._morphology.is_known(word):
            return False
        readings = self._morphology.readings(word)
        return any(not one.marks & _FAULTY for one in readings)

    def _is_name(self, word: str, suggestions: tuple[str, ...], *, starts_sentence: bool) -> bool:
        """Take a capitalised unknown word for a name unless it is a slip of a common word."""
        if not word[:1].isupper() or self._mistakes.correction(word.lower()):
            return False
        common = bool(suggestions) and self._frequency.get(suggestions[0].lower(), 999) < _COMMON
        long_enough = len(word) > (5 if starts_sentence else 8)
        return not (common and long_enough)

    @cached_property
    def _accepted(self) -> frozenset[str]:
        words = {
            part
            for name in (*self._names, *read_words(self._folder / "ru_modern.txt"))
            for word in name.split()
            for part in (word, *word.split("-"))
        }
        return frozenset(
            form for word in words for form in self._morphology.all_forms(word.strip('«».,()"'))
        )

    @cached_property
    def _hunspell(self) -> Any:
        import hunspell

        return hunspell.Hunspell("ru_RU", hunspell_data_dir=str(self._folder))

    @cached_property
    def _frequency(self) -> dict[str, int]:
        return read_frequency(self._folder / "ru_frequency.txt")

    @cached_property
    def _mistakes(self) -> Mistakes:
        return read_mistakes(self._folder / "ru_mistakes.txt")


def _as_written(suggestion: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return suggestion.upper()
    return suggestion[:1].upper() + suggestion[1:] if word[:1].isupper() else suggestion
