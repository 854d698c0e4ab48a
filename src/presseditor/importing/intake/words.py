"""Tokens of a text with their dictionary readings, for rules that look at words."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from presseditor.domain.case_forms import Case
from presseditor.importing.budget import Budget
from presseditor.language.words.morphology import Morphology
from presseditor.language.words.word_reading import Part, Reading
from presseditor.paths import resources

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W_]+)*|\d+(?:-[а-яё]{1,3}\b)?|\n|[^\w\s]|_")
_TELLING = frozenset({"VERB", "PRTS", "PRTF"})


class Token(NamedTuple):
    """One word, number or mark and its place in the text; a tuple, since a text has many."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Tell a word from a number or a mark."""
        return self.text[0].isalpha()

    @property
    def is_capital(self) -> bool:
        """Tell whether the word begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_short(self) -> bool:
        """Tell an abbreviation: «КРМО», «МЧС», «ЖКХ»."""
        return len(self.text) > 1 and self.text.isupper() and self.is_word


class Words:
    """The tokens of a text; every rule of intake reads them by index."""

    def __init__(self, text: str, morphology: Morphology, budget: Budget | None = None) -> None:
        self.text = text
        self._budget = budget
        self.tokens = [Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
        self._morphology = morphology
        self._marks: dict[str, frozenset[str]] = {}
        self._lemmas: dict[tuple[str, frozenset[str], Case | None], Reading | None] = {}
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._parts: dict[tuple[str, Part, Case | None], tuple[Reading, ...]] = {}
        self._told: dict[tuple[Callable[[Words, int], bool], str], bool] = {}
        self._starts = [token.start for token in self.tokens]
        self._lowered = [token.text.lower() for token in self.tokens]

    def told(self, what: Callable[["Words", int], bool], at: int) -> bool:
        """Return ``what(self, at)``, which hangs on the token alone: it is asked once a word."""
        key = what, self.tokens[at].text
        if key not in self._told:
            self._told[key] = what(self, at)
        return self._told[key]

    def __len__(self) -> int:
        return len(self.tokens)

    def index(self, offset: int) -> int:
        """Return the index of the first token at or after ``offset``."""
        return bisect_left(self._starts, offset)

    def readings(self, at: int) -> tuple[Reading, ...]:
        """Return the readings of the token; dictionary words win over guesses."""
        word = self.tokens[at].text
        found = self._readings.get(word)
        if found is None:
            if self._budget is not None:
                self._budget.look()
            found = self._morphology.readings(word) if self.tokens[at].is_word else ()
            found = tuple(one for one in found if one.known) or found
            self._readings[word] = found
        return found

    def marks(self, at: int) -> frozenset[str]:
        """Return what the dictionary says of the token in any of its readings."""
        word = self.tokens[at].text
        found = self._marks.get(word)
        if found is None:
            found = frozenset().union(*(one.marks for one in self.readings(at)))
            self._marks[word] = found
        return found

    def word(self, at: int) -> str:
        """Return the token in lower case; empty outside the text."""
        return self._lowered[at] if 0 <= at < len(self._lowered) else ""

    def nouns(self, at: int, case: Case | None = None) -> Sequence[Reading]:
        """Return the noun readings (in ``case``) of a token that is not a preposition."""
        return self._of(at, Part.NOUN, case)

    def adjectives(self, at: int, case: Case | None = None) -> Sequence[Reading]:
        """Return the adjective and participle readings (in ``case``).

        «Гореловский» is a family name to the dictionary and an adjective before «дворец».
        """
        return self._of(at, Part.ADJECTIVE, case) or [
            one
            for one in self._of(at, Part.NOUN, case)
            if "Surn" in one.marks and one.lemma.endswith(("ский", "цкий"))
        ]

    def is_verb(self, at: int) -> bool:
        """Tell whether the likeliest reading is a finite verb or a short participle."""
        readings = self.readings(at) if 0 <= at < len(self.tokens) else ()
        return bool(readings) and bool(readings[0].marks & {"VERB", "PRTS"})

    def tells(self, first: int, stop: int, verbs: frozenset[str]) -> bool:
        """Tell whether a finite verb or participle among tokens ``first:stop`` is of ``verbs``."""
        return any(
            one.lemma in verbs and one.marks & _TELLING
            for at in range(first, stop)
            for one in self.readings(at)
        )

    def names(self, first: int, stop: int, nouns: frozenset[str]) -> bool:
        """Tell whether a noun among tokens ``first:stop`` is of ``nouns``."""
        return any(self.lemma_of(at, nouns) is not None for at in range(first, stop))

    def is_closed_word(self, at: int) -> bool:
        """Tell a preposition, conjunction, particle or pronoun."""
        readings = self.readings(at)
        closed = {"PREP", "CONJ", "PRCL", "NPRO", "Apro"}
        return bool(readings) and bool(readings[0].marks & closed)

    def slice(self, first: int, end: int) -> str:
        """Return the text from token ``first`` to before token ``end``."""
        if end <= first:
            return ""
        return self.text[self.tokens[first].start : self.tokens[end - 1].end]

    def lemma_of(self, at: int, wanted: frozenset[str], case: Case | None = None) -> Reading | None:
        """Return the noun reading whose lemma is one of ``wanted``."""
        key = (self.tokens[at].text, wanted, case)
        if key not in self._lemmas:
            found = (one for one in self.nouns(at, case) if one.lemma in wanted)
            self._lemmas[key] = next(found, None)
        return self._lemmas[key]

    def _of(self, at: int, part: Part, case: Case | None) -> tuple[Reading, ...]:
        key = self.tokens[at].text, part, case
        found = self._parts.get(key)
        if found is None:
            readings = self.readings(at)
            if readings and readings[0].part is Part.PREPOSITION:
                readings = ()
            of_part = (one for one in readings if one.part is part)
            found = tuple(one for one in of_part if case in {None, one.case})
            self._parts[key] = found
        return found


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the words of ``resources/intake/<name>.txt``; «#» begins a comment line."""
    text = (resources() / "intake" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return frozenset(" ".join(lines).split())
