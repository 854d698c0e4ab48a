"""Words as the OpenCorpora dictionary (pymorphy3) knows them: readings, and the way back to forms.

The dictionary is loaded on first use (30 ms, 20 MB) by the ``Morphology`` that its user was handed;
one instance serves the whole program, because it remembers the words it has met.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from presseditor.domain.case_forms import Case
from presseditor.language.words.word_reading import Part, Reading

_LONGEST_WORD = 60
_REMEMBERED_WORDS = 20_000

# Second genitive and locative («чаю», «в саду») count as their first ones.
_CASES = {
    "nomn": Case.NOMINATIVE,
    "gent": Case.GENITIVE,
    "gen2": Case.GENITIVE,
    "datv": Case.DATIVE,
    "accs": Case.ACCUSATIVE,
    "ablt": Case.INSTRUMENTAL,
    "loct": Case.PREPOSITIONAL,
    "loc2": Case.PREPOSITIONAL,
}
_GENDERS = {"masc": "m", "femn": "f", "neut": "n"}
_PARTS = {
    "NOUN": Part.NOUN,
    "ADJF": Part.ADJECTIVE,
    "PRTF": Part.ADJECTIVE,
    "ADVB": Part.ADVERB,
    "PREP": Part.PREPOSITION,
}
# First halves of compounds that never change: «пресс-секретаря», not «пресса-секретаря».
_FROZEN_HALVES = (
    "пресс вице генерал шеф статс премьер экс обер унтер лейб контр мини макси медиа арт веб "
    "бизнес интернет онлайн спорт эко этно фото видео кино аудио штаб капитан яхт гранд конгресс "
    "тест экспресс экспо фитнес фан рок джаз поп пост супер топ промо камер флигель масс бард "
    "вело авто мото аэро агро био гео нано робо техно смарт блок дизель"
)
_FROZEN = frozenset(_FROZEN_HALVES.split())


class Morphology:
    """The dictionary, opened when the first word is asked for."""

    def __init__(self) -> None:
        self._remembered = lru_cache(_REMEMBERED_WORDS)(self._read)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return every reading of ``word``, the likeliest first; none for what is not Russian."""
        if len(word) > _LONGEST_WORD or not is_russian(word):
            return ()
        return self._remembered(word.lower())

    def all_forms(self, word: str) -> frozenset[str]:
        """Return all forms of all dictionary readings of ``word``, lower case, itself included."""
        lowered = word.lower()
        if len(word) > _LONGEST_WORD or not is_russian(word):
            return frozenset((lowered,))
        parses = self._analyzer.parse(lowered)
        known = [parse for parse in parses if parse.is_known] or parses[:1]
        return frozenset(form.word for parse in known for form in parse.lexeme) | {lowered}

    def is_known(self, word: str) -> bool:
        """Tell whether the dictionary itself has ``word``; guesses by endings do not count."""
        return len(word) <= _LONGEST_WORD and bool(self._analyzer.word_is_known(word.lower()))

    @cached_property
    def _analyzer(self) -> Any:
        import pymorphy3

        return pymorphy3.MorphAnalyzer(lang="ru")

    def _read(self, word: str) -> tuple[Reading, ...]:
        if _is_clipped(word, self._simple):
            return tuple(_frozen_readings(word))
        left, hyphen, right = word.rpartition("-")
        if hyphen and left and right:
            return tuple(self._compound(left, right))
        return self._simple(word)

    def _simple(self, word: str) -> tuple[Reading, ...]:
        readings = (_reading(word, parse) for parse in self._analyzer.parse(word))
        return tuple(reading for reading in readings if reading is not None)

    def _compound(self, left: str, right: str) -> Iterator[Reading]:
        """Read «библиотека-филиал» as two changing halves, «торгово-промышленный» as one."""
        changing = left not in _FROZEN and self.is_known(left.rpartition("-")[2])
        first = [one for one in self.readings(left) if one.part is Part.NOUN] if changing else []
        for second in self.readings(right):
            pair = None
            if second.part is Part.NOUN:
                pair = next((one for one in first if _same(one, second)), None)
            if pair is not None:
                yield pair.with_tail(second)
            else:
                yield second.with_prefix(f"{left}-")


def is_russian(word: str) -> bool:
    """Tell whether ``word`` is Cyrillic letters and inner hyphens only."""
    return bool(word) and all(
        letter == "-" or "а" <= letter <= "я" or letter == "ё" for letter in word.lower()
    )


def _reading(word: str, parse: Any) -> Reading | None:
    tag = parse.tag
    part = _PARTS.get(str(tag.POS), Part.OTHER)
    case = _CASES.get(str(tag.case))
    if part in {Part.NOUN, Part.ADJECTIVE} and case is None:
        return None
    common = "ms-f" in tag or "GNdr" in tag
    return Reading(
        word=word,
        part=part,
        case=case or Case.NOMINATIVE,
        plural=tag.number == "plur",
        gender="" if common else _GENDERS.get(str(tag.gender), ""),
        animate={"anim": True, "inan": False}.get(str(tag.animacy)),
        lemma=parse.normal_form,
        marks=frozenset(tag.grammemes),
        known=bool(parse.is_known),
        score=float(parse.score),
        parse=parse,
    )


def _same(one: Reading, other: Reading) -> bool:
    return one.case is other.case and one.plural == other.plural


def _is_clipped(word: str, simple: Any) -> bool:
    """Tell «замглавы», «завкафедрой», «минкультуры»: a clipped word before an oblique noun."""
    if word.startswith(("зам", "зав")) and len(word) > 6:  # noqa: PLR2004 - the clip and a stem
        wanted = Case.GENITIVE if word.startswith("зам") else Case.INSTRUMENTAL
        return any(
            one.known and one.part is Part.NOUN and not one.plural and one.case is wanted
            for one in simple(word[3:])
        )
    if word.startswith("мин") and word.endswith(("ы", "и", "ия", "ства", "энерго")):
        return not any(one.known for one in simple(word))
    return False


def _frozen_readings(word: str) -> Iterator[Reading]:
    for case in Case:
        yield Reading(
            word=word,
            part=Part.NOUN,
            case=case,
            plural=False,
            gender="",
            animate=None,
            lemma=word,
            marks=frozenset({"NOUN", "Fixd"}),
            known=True,
            score=1.0,
        )
