"""Finds the words of a name that change with its case: the head and the adjectives before it.

From the left: adjectives and participles (joined by «и», «,»), adverbs, then the first noun that
agrees with them is the head; without such a noun the adjective is («исполняющий обязанности»).
A preposition, a quotation mark or a number ends the search. The rest of the name is copied.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from presseditor.domain.case_forms import Case
from presseditor.language.names.phrase_tokens import Kind, Token
from presseditor.language.words.morphology import Morphology
from presseditor.language.words.word_reading import Part, Reading

Filter: TypeAlias = Callable[[Reading], bool]
"""Which readings are possible: nominative ones only, or those of a known case."""

# «Диспетчерская» and «городской» are nouns to the dictionary as well, but stand before nouns here.
_ADJECTIVE_ENDINGS = ("ый", "ий", "ой", "ая", "яя", "ое", "ее")
_PLURAL_NAMES = frozenset({"россеть", "новость", "весть"})
_NAME_MARKS = frozenset({"Name", "Surn", "Patr"})
# Participles that take an object: what follows is no part of the head.
_GOVERNING = ("заведующ", "исполняющ", "командующ", "управляющ")
_AWARDS = frozenset({"ордена", "орденов"})
_AN_OFFICIAL = "уполномоченн"  # an office that is a person: «вижу уполномоченного»


@dataclass(frozen=True, slots=True)
class HeadPhrase:
    """A head with its adjectives: token indices and the readings that agree.

    ``end`` is the index after the head.
    """

    head: Reading
    at: int
    end: int
    adjectives: tuple[tuple[int, Reading], ...] = ()
    animate: bool = False

    @property
    def gender(self) -> str:
        """``m``, ``f`` or ``n``; a common noun takes it from its adjectives («бывший глава»)."""
        if self.head.gender or self.head.plural:
            return self.head.gender
        return self.adjectives[-1][1].gender if self.adjectives else "m"

    def in_case(self, case: Case, tokens: Sequence[Token]) -> dict[int, str]:
        """Return the changed tokens by index."""
        inflected = dict(self.adjectives)
        inflected[self.at] = self.head
        return {
            at: tokens[at].dressed(
                one.inflect(case, plural=self.head.plural, gender=self.gender, animate=self.animate)
            )
            for at, one in inflected.items()
        }


@dataclass(slots=True)
class _Search:
    """Adjectives met so far; ``joined`` while «и» or a comma waits for the next one."""

    adjectives: list[tuple[int, list[Reading]]] = field(default_factory=list)
    joined: bool = False


class HeadFinder:
    """Finds head phrases with the dictionary; ``animate`` is what the head most likely is.

    ``usual_heads`` are lemmas that win over rarer ones: «банка» is a bank rather than a can.
    """

    def __init__(
        self, morphology: Morphology, usual_heads: frozenset[str], *, animate: bool
    ) -> None:
        self._morphology = morphology
        self._usual_heads = usual_heads
        self._animate = animate

    def find(self, tokens: Sequence[Token], start: int, possible: Filter) -> HeadPhrase | None:
        """Return the head phrase that begins at ``start``, or ``None`` where none does."""
        search = _Search()
        for at in range(self._after_award(tokens, start), len(tokens)):
            token = tokens[at]
            if token.kind is Kind.SPACE or (token.kind is Kind.NUMBER and not search.adjectives):
                continue
            if self._joins(token, search):
                search.joined = True
                continue
            if token.kind is not Kind.WORD:
                break
            readings = [one for one in self.readings(token) if possible(one)]
            beside = self._beside_head(tokens, at, readings)
            found = None if beside else self._noun(readings, at, search)
            if found is not None:
                return found
            if not self._takes(token, readings, at, search):
                break
        return self._adjective_head(search)

    def readings(self, token: Token) -> tuple[Reading, ...]:
        """Return the readings of a token; «по» is a preposition, whatever else it may be."""
        guesses = token.word.split()
        readings = tuple(one for word in guesses for one in self._morphology.readings(word))
        if readings and readings[0].part is Part.PREPOSITION:
            return readings[:1]
        known = tuple(one for one in readings if one.known)
        common = tuple(one for one in known if not one.marks & _NAME_MARKS)
        return common or (known if self._animate else _as_adjectives(known)) or readings

    def _after_award(self, tokens: Sequence[Token], start: int) -> int:
        """Return where a name goes on after «ордена Трудового Красного Знамени»."""
        at = start
        if at >= len(tokens) or tokens[at].word not in _AWARDS:
            return start
        while at < len(tokens) and self._is_of_award(tokens[at]):
            at += 1
        return at if at < len(tokens) else start

    def _is_of_award(self, token: Token) -> bool:
        if token.kind is Kind.SPACE or token.word == "и" or token.word in _AWARDS:
            return True
        readings = self.readings(token) if token.kind is Kind.WORD else ()
        return token.text[0].isupper() and any(one.case is Case.GENITIVE for one in readings)

    def _noun(self, readings: list[Reading], at: int, search: _Search) -> HeadPhrase | None:
        nouns = [one for one in readings if self._can_head(one, bare=not search.adjectives)]
        if search.joined or not self._noun_first(nouns, readings):
            return None
        for noun in sorted(nouns, key=self._rank, reverse=True):
            chosen = [
                (where, next((one for one in some if one.agrees(noun)), None))
                for where, some in search.adjectives
            ]
            agreeing = [(where, one) for where, one in chosen if one is not None]
            if len(agreeing) == len(chosen):
                alive = noun.animate if noun.animate is not None else self._animate
                return HeadPhrase(noun, at, at + 1, tuple(agreeing), animate=alive)
        return None

    def _beside_head(self, tokens: Sequence[Token], at: int, readings: Sequence[Reading]) -> bool:
        """Tell an adjective that is a noun elsewhere: «учёного секретаря», «мирового судьи»."""
        adjectives = [one for one in readings if one.part is Part.ADJECTIVE]
        if not adjectives or at + 2 >= len(tokens) or tokens[at + 2].kind is not Kind.WORD:
            return False
        return any(
            one.agrees(noun)
            for noun in self.readings(tokens[at + 2])
            if noun.part is Part.NOUN and noun.lemma in self._usual_heads
            for one in adjectives
        )

    def _can_head(self, reading: Reading, *, bare: bool) -> bool:
        """Tell whether a noun may be the head; «заведующим отделом» is no department."""
        if reading.part is not Part.NOUN:
            return False
        alive = reading.animate is not False or reading.lemma in self._usual_heads
        return alive or bare or not self._animate or reading.case is Case.NOMINATIVE

    def _noun_first(self, nouns: list[Reading], readings: list[Reading]) -> bool:
        """Tell whether a word that is a noun and an adjective should be tried as a noun."""
        adjectives = [one.score for one in readings if one.part is Part.ADJECTIVE]
        usual = any(one.lemma in self._usual_heads for one in nouns)
        relative = any(
            one.part is Part.ADJECTIVE and one.lemma.endswith("ский") for one in readings
        )
        if relative and not usual:
            return False
        plain = [one.score for one in nouns if not one.lemma.endswith(_ADJECTIVE_ENDINGS)]
        return usual or not adjectives or (bool(plain) and max(plain) >= max(adjectives))

    def _takes(self, token: Token, readings: list[Reading], at: int, search: _Search) -> bool:
        adjectives = [one for one in readings if one.part is Part.ADJECTIVE]
        if adjectives:
            search.adjectives.append((at, adjectives))
            search.joined = False
            return True
        all_readings = self.readings(token)
        return bool(all_readings) and all_readings[0].part is Part.ADVERB

    def _adjective_head(self, search: _Search) -> HeadPhrase | None:
        """Return the longest run of agreeing adjectives as the head: «управляющий делами»."""
        if not search.adjectives:
            return None
        first_at, first = search.adjectives[0]
        head = max(first, key=self._rank)
        run = [(first_at, head)]
        for at, some in search.adjectives[1:]:
            fitting = next((one for one in some if one.agrees(head)), None)
            if fitting is None or run[-1][1].word.startswith(_GOVERNING):
                break
            run.append((at, fitting))
        at, last = run[-1]
        alive = self._animate or last.word.startswith(_AN_OFFICIAL)
        return HeadPhrase(last, at, at + 1, tuple(run[:-1]), animate=alive)

    def _joins(self, token: Token, search: _Search) -> bool:
        comma = token.kind is Kind.COMMA or token.word == "и"
        return comma and bool(search.adjectives) and not search.joined

    def _rank(self, reading: Reading) -> tuple[bool, bool, bool, bool, bool, float]:
        named = bool(reading.marks & {*_NAME_MARKS, "Geox"})
        return (
            reading.lemma in self._usual_heads,
            not named,
            reading.animate is self._animate,
            reading.plural is (reading.lemma in _PLURAL_NAMES),
            reading.gender == "m" or reading.part is Part.NOUN,
            reading.score,
        )


def _as_adjectives(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Read «Гореловский», to the dictionary a family name alone, as it stands before «дворец»."""
    return tuple(
        one.as_adjective() if one.lemma.endswith(("ский", "цкий")) else one for one in readings
    )
