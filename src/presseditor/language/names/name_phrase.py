"""A whole name in a case: its head phrase, and the heads that stand beside the first one."""

import re
from collections.abc import Callable, Sequence

from presseditor.domain.case_forms import Case
from presseditor.language.names.head_phrase import Filter, HeadFinder, HeadPhrase
from presseditor.language.names.phrase_tokens import Kind, Token, tokenize
from presseditor.language.names.usual_heads import usual_heads
from presseditor.language.words.morphology import Morphology
from presseditor.language.words.word_reading import Part, Reading

# Abbreviations that speech has made into words; every other one stays as it is.
_SPOKEN_ABBREVIATIONS = "ЗАГС ТЮЗ МИД МХАТ ФОК ФАП ВУЗ ГУМ ЦУМ ДОТ ТОС"
_SPOKEN = frozenset(_SPOKEN_ABBREVIATIONS.split())
_SPOKEN_ENDINGS = {
    Case.NOMINATIVE: "",
    Case.GENITIVE: "а",
    Case.DATIVE: "у",
    Case.ACCUSATIVE: "",
    Case.INSTRUMENTAL: "ом",
    Case.PREPOSITIONAL: "е",
}
_LEGAL_FORM = re.compile(
    r"(?:ФГ|ОГ|КГ|Г|М|О|К|Ч)?[АБК]?(?:Д?ОУ|У|УК|УЗ|УДО|УСО|УП)|(?:[ПЗОН]?А|ОО)О|АНО"
)
_OBLIQUE = frozenset(Case) - {Case.NOMINATIVE, Case.ACCUSATIVE}


class NamePhrases:
    """Puts names of one sort into cases: posts (``animate``) or organizations."""

    def __init__(self, morphology: Morphology, *, animate: bool) -> None:
        self._usual = usual_heads(animate=animate)
        self._finder = HeadFinder(morphology, self._usual, animate=animate)
        self._animate = animate

    def in_case(self, name: str, case: Case) -> str:
        """Return ``name``, which stands in the nominative, in ``case``."""
        inner = self._quoted(name)
        if inner:
            return f"«{self.in_case(inner, case)}»"
        if case is Case.NOMINATIVE:
            return name
        first, space, rest = name.partition(" ")
        if first in _SPOKEN:
            return first + _SPOKEN_ENDINGS[case] + space + rest
        tokens = tokenize(name)
        return _rewritten(tokens, self._phrases(tokens, _nominative), case)

    def nominative(self, surface: str, case: Case | None = None) -> str:
        """Return a name found in a text, in ``case`` where it is known, in the nominative."""
        inner = self._quoted(surface)
        if inner:
            return f"«{self.nominative(inner, case)}»"
        first, space, rest = surface.partition(" ")
        if first.rstrip("аеуом") in _SPOKEN:
            return first.rstrip("аеуом") + space + rest
        tokens = tokenize(surface)
        known: Filter = _anything if case is None else _of_case(case)
        phrases = self._phrases(tokens, known)
        if case is None and self._animate and any(map(_joins, tokens)):
            tried = [self._phrases(tokens, _of_case(one)) for one in Case]
            phrases = max([phrases, *tried], key=len)  # the case in which all heads agree
        return _rewritten(tokens, phrases, Case.NOMINATIVE)

    def _quoted(self, name: str) -> str:
        """Return the inside of a name that is nothing but one quotation, or an empty string."""
        whole = name[:1] == "«" and name.find("»") == len(name) - 1
        return "" if self._animate or not whole else name[1:-1].strip()

    def _phrases(self, tokens: Sequence[Token], possible: Filter) -> list[HeadPhrase]:
        first = self._first(tokens, possible)
        if first is None:
            return []
        phrases = [first]
        same = _of_case(first.head.case)
        at = first.end
        beside = self._postposed(tokens, first)
        if beside is not None:
            phrases.append(beside)
            at = beside.end
        governed = False
        while at < len(tokens):
            token = tokens[at]
            at += 1
            governed = governed or self._is_preposition(token)
            if not _joins(token):
                continue
            found = self._finder.find(tokens, at, same)
            if found is None or not (
                token.kind is Kind.BREAK or self._coordinate(tokens, found, governed=governed)
            ):
                continue
            phrases.append(found)
            at, governed = found.end, False
        return phrases

    def _first(self, tokens: Sequence[Token], possible: Filter) -> HeadPhrase | None:
        words = [at for at, token in enumerate(tokens) if token.kind is not Kind.SPACE]
        if not words:
            return None
        opening = tokens[words[0]]
        if opening.kind is Kind.OPAQUE and len(words) > 1:
            return self._after_abbreviation(tokens, words[0], possible)
        return self._finder.find(tokens, words[0], possible)

    def _after_abbreviation(
        self, tokens: Sequence[Token], at: int, possible: Filter
    ) -> HeadPhrase | None:
        """Find the head after «гл.», «ст.», and a common noun after a legal form.

        «МБОУ детский сад» changes; after any other abbreviation nothing does, nor does a name in
        capitals that the legal form holds in the nominative («МБУ Центр культуры»).
        """
        opening = tokens[at]
        if _LEGAL_FORM.fullmatch(opening.text) and tokens[at + 2].text[0].islower():
            found = self._finder.find(tokens, at + 1, possible)
            return found if found is not None and found.head.lemma in self._usual else None
        if opening.text.endswith(".") and opening.text[:-1].isalpha():
            found = self._finder.find(tokens, at + 1, _nominative)
            if found is not None and self._only_nominative(tokens, found):
                return found
        return None

    def _postposed(self, tokens: Sequence[Token], first: HeadPhrase) -> HeadPhrase | None:
        """Find an adjective or a second noun right after the head: «школа музыкальная»."""
        if first.head.part is not Part.NOUN or first.end + 1 >= len(tokens):
            return None
        token = tokens[first.end + 1]
        if token.kind is not Kind.WORD or not token.text[0].islower():
            return None
        readings = self._finder.readings(token)
        if any(one.case in _OBLIQUE for one in readings):
            return None
        for one in readings:
            alike = one.part is Part.ADJECTIVE and one.agrees(first.head)
            twin = one.part is Part.NOUN and self._animate and one.animate
            if one.case is first.head.case and (
                alike or (twin and one.plural == first.head.plural)
            ):
                at = first.end + 1
                return HeadPhrase(one, at, at + 1, animate=first.animate)
        return None

    def _coordinate(self, tokens: Sequence[Token], found: HeadPhrase, *, governed: bool) -> bool:
        """Tell a second head («глава и председатель») from a complement («культуры и спорта»)."""
        if found.head.part is not Part.NOUN or (self._animate and not found.animate):
            return False
        if found.head.case is Case.NOMINATIVE:
            inanimate_object = governed and not found.animate
            return not inanimate_object and self._only_nominative(tokens, found)
        if found.head.case in {Case.GENITIVE, Case.ACCUSATIVE}:
            return self._animate and found.head.lemma in self._usual
        return not governed and self._only_nominative(tokens, found)

    def _only_nominative(self, tokens: Sequence[Token], found: HeadPhrase) -> bool:
        first = min([found.at, *(at for at, _ in found.adjectives)])
        readings = self._finder.readings(tokens[first])
        return not any(one.case is not found.head.case and one.case in _OBLIQUE for one in readings)

    def _is_preposition(self, token: Token) -> bool:
        readings = self._finder.readings(token) if token.kind is Kind.WORD else ()
        return bool(readings) and readings[0].part is Part.PREPOSITION


def _rewritten(tokens: Sequence[Token], phrases: Sequence[HeadPhrase], case: Case) -> str:
    changed: dict[int, str] = {}
    for phrase in phrases:
        changed |= phrase.in_case(case, tokens)
    return "".join(changed.get(at, token.text) for at, token in enumerate(tokens))


def _nominative(reading: Reading) -> bool:
    return reading.case is Case.NOMINATIVE


def _anything(reading: Reading) -> bool:  # noqa: ARG001 - the shape of a Filter
    return True


def _of_case(case: Case) -> Callable[[Reading], bool]:
    return lambda reading: reading.case is case


def _joins(token: Token) -> bool:
    return token.kind in {Kind.BREAK, Kind.COMMA} or token.word == "и"
