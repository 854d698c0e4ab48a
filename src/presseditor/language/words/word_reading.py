"""One reading of one word: what it may be, and how it sounds in another case."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from presseditor.domain.case_forms import Case

_CASE_MARKS = {
    Case.NOMINATIVE: "nomn",
    Case.GENITIVE: "gent",
    Case.DATIVE: "datv",
    Case.ACCUSATIVE: "accs",
    Case.INSTRUMENTAL: "ablt",
    Case.PREPOSITIONAL: "loct",
}
_GENDER_MARKS = {"m": "masc", "f": "femn", "n": "neut"}
_OF_CASE = frozenset({*_CASE_MARKS.values(), "voct", "gen1", "gen2", "acc2", "loc1", "loc2"})
_OF_NUMBER = frozenset({"sing", "plur"})
_OF_ADJECTIVE = frozenset({"masc", "femn", "neut", "anim", "inan", "ms-f", "GNdr"})
# Forms that the dictionary lists but an official text does not use: «главою», «развитьем».
_VARIANT_MARKS = (
    "V-oy V-ey V-ej V-be V-en V-ie V-bi Erro Dist Infr Slng Arch Litr Fimp Prdx Coun Coll"
)
_VARIANTS = frozenset(_VARIANT_MARKS.split())

_STEM = 4  # «лучш-» against «наил-», «высш-» against «высо-»


class Part(Enum):
    """Parts of speech that decide how a name declines."""

    NOUN = auto()
    ADJECTIVE = auto()  # participles too
    ADVERB = auto()
    PREPOSITION = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word may be. ``gender`` is ``m``, ``f``, ``n`` or empty (plural, common gender).

    ``prefix`` is a frozen first half of a compound («пресс-»); ``tail`` the changing second half
    («-филиал»). ``marks`` are the dictionary's grammemes, ``score`` its probability, 0 to 1.
    """

    word: str
    part: Part
    case: Case
    plural: bool
    gender: str
    animate: bool | None
    lemma: str
    marks: frozenset[str]
    known: bool
    score: float
    parse: Any = None
    prefix: str = ""
    tail: "Reading | None" = None

    @property
    def fixed(self) -> bool:
        """Tell whether the word never changes («бюро»)."""
        return "Fixd" in self.marks

    def with_prefix(self, prefix: str) -> "Reading":
        """Return the reading of ``prefix`` + this word, where the prefix never changes."""
        return replace(self, prefix=prefix + self.prefix)

    def with_tail(self, tail: "Reading") -> "Reading":
        """Return the reading of this word, a hyphen and ``tail``; both change."""
        return replace(self, tail=tail)

    def as_adjective(self) -> "Reading":
        """Return a family name as the adjective that it is before a noun («Гореловский дом»)."""
        both = self.gender == "m" and self.case not in {Case.NOMINATIVE, Case.ACCUSATIVE}
        return replace(self, part=Part.ADJECTIVE, gender="" if both else self.gender)

    def agrees(self, noun: "Reading") -> bool:
        """Tell whether this adjective can stand with ``noun``."""
        if self.case is not noun.case or self.plural != noun.plural:
            return False
        told_apart = self.case is Case.ACCUSATIVE and None not in {self.animate, noun.animate}
        if told_apart and self.animate != noun.animate:
            return False
        return self.plural or not noun.gender or not self.gender or self.gender == noun.gender

    def inflect(self, case: Case, *, plural: bool, gender: str = "", animate: bool = False) -> str:
        """Return the word (lower case) in ``case``; ``gender`` and ``animate`` steer adjectives."""
        of_name = self.part is Part.ADJECTIVE and "Surn" in self.marks
        if of_name and case is Case.ACCUSATIVE and (plural or gender != "f") and not animate:
            case = Case.NOMINATIVE  # people have names: the dictionary knows «Гореловского» alone
        wanted = {_CASE_MARKS[case], "plur" if plural else "sing"}
        if self.part is Part.ADJECTIVE and not plural and gender:
            wanted.add(_GENDER_MARKS[gender])
        form = self._form(wanted, "anim" if animate else "inan")
        end = "" if self.tail is None else "-" + self.tail.inflect(case, plural=plural)
        return self.prefix + form + end

    def _form(self, wanted: set[str], animacy: str) -> str:
        if self.parse is None or self.fixed:
            return self.word
        spare = _OF_CASE | _OF_NUMBER | _VARIANTS
        base = self.marks - spare - (_OF_ADJECTIVE if self.part is Part.ADJECTIVE else set())
        found = [
            form
            for form in self.parse.lexeme
            if wanted | base <= form.tag.grammemes and self._suits(form.tag.grammemes, animacy)
        ]
        if not found and "neut" in wanted and "Surn" in self.marks:
            return self._form(wanted - {"neut"} | {"masc"}, animacy).removesuffix("ий") + "ое"
        if not found:
            return self.word
        best = min(found, key=self._strangeness)
        return self._spelled(best.word)

    def _strangeness(self, form: Any) -> tuple[int, int]:
        """Order forms: no stylistic variants, then the stem of the source («лучший»)."""
        pairs = zip(form.word, self.word, strict=False)
        shared = next((at for at, (one, other) in enumerate(pairs) if one != other), _STEM)
        return len(form.tag.grammemes & _VARIANTS), -min(shared, _STEM)

    def _suits(self, marks: frozenset[str], animacy: str) -> bool:
        if self.part is not Part.ADJECTIVE or "accs" not in marks or "Surn" in marks:
            return True
        return animacy in marks or not marks & {"anim", "inan"}

    def _spelled(self, form: str) -> str:
        """Keep е where the source prints е for ё («счетная палата»)."""
        if self.parse.word != self.word and self.parse.word.replace("ё", "е") == self.word:
            return str(form).replace("ё", "е")
        return str(form)
