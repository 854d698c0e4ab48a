"""Where it happens: «в Доме культуры», «на стадионе «Труд»», what was opened and where."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.dates import find_dates
from presseditor.importing.intake.happening import Sentence, tells_event
from presseditor.importing.intake.phrases import (
    Heads,
    Phrase,
    phrase_at,
    place_heads,
)
from presseditor.importing.intake.words import Words, word_list
from presseditor.language.names.nominative import Nominative

_LOCALITY = frozenset(
    ["посёлок", "поселок", "село", "деревня", "станица", "хутор", "аул", "пгт", "микрорайон"]
)
_ADDRESS = re.compile(
    r"\b(?:по адресу|место проведения|адрес|место встречи)\s*[:–-]?\s*([^\n;]{5,120}?)"
    r"(?=[.;]\s+[А-ЯЁ«–]|[.;]?\s*$|\n|,? (?:начало|в \d|с \d)|"
    r",? (?:пройд|прош|состо|начн|начал|откро|откры|будет|ждём|мы )\w*)",
    re.IGNORECASE | re.MULTILINE,
)
_STREET = (
    r"(?:ул|улица|пр|пр-т|просп|проспект|пл|площадь|б-р|бул|бульвар|пер|переулок|ш|шоссе|наб|"
    r"набережная|мкр|микрорайон|пос|г|д)\b\.? ?[А-ЯЁ0-9]"
)
_BESIDE = re.compile(
    rf" ?\((?:по адресу:? |адрес:? )?({_STREET}[^()\n]{{2,100}})\)"
    rf"|, ({_STREET}[^.,;()\n]{{2,60}}(?:, (?:д\. ?|дом )?\d+[а-я]?(?:/\d+)?\b)?)",
    re.IGNORECASE,
)
_OPENED = frozenset(
    ["открыть", "открыться", "открывать", "открываться", "сдать", "ввести", "заработать"]
)
_STREETS = frozenset(
    ["улица", "проспект", "площадь", "бульвар", "переулок", "шоссе", "дорога", "аллея"]
)
_NO_PLACE = frozenset(["правительство", "отделение", "пункт", "точка", "поле", "рынок"])


@dataclass(frozen=True, slots=True)
class Place:
    """A venue in the nominative and where it was read; ``address`` where it has one beside it."""

    name: str
    start: int
    end: int
    is_street: bool = False
    address: str | None = None


def find_venue(
    words: Words, told: Sentence | None, sentences: Sequence[Sentence], nominative: Nominative
) -> Place | None:
    """Return the venue: in the sentence with the date, else in another that tells of the event."""
    others = [
        one
        for one in sentences
        if one != told and tells_event(words, one) and not _has_day(words, one)
    ]
    address = _address(words.text, [told]) if told is not None else None
    if told is not None and address is not None:
        place = _of_sentence(words, told, nominative)
        if place is None or place.is_street or place.end > address.start:
            return address
        return replace(place, address=address.name)
    for sentence in ([told] if told else []) + others[:6]:
        found = _of_sentence(words, sentence, nominative)
        if found is not None:
            beside = _BESIDE.match(words.text, found.end)
            return replace(found, address=beside[1] or beside[2]) if beside else found
    return _address(words.text, sentences) or (
        _settlement(words, told, nominative) if told else None
    )


def _has_day(words: Words, sentence: Sentence) -> bool:
    """Tell a sentence with a day of its own: it speaks of another event, at another place."""
    return any(find_dates(words.text, dt.date(2000, 1, 1), sentence.start, sentence.end))


def _of_sentence(words: Words, sentence: Sentence, nominative: Nominative) -> Place | None:
    """Prefer «в Доме культуры» to what was opened there, and what was opened to its street."""
    inside = _inside(words, sentence, nominative)
    if inside is not None and not inside.is_street:
        return inside
    return _opened(words, sentence, nominative) or inside


def _settlement(words: Words, told: Sentence, nominative: Nominative) -> Place | None:
    """Return «село Каменка» where the sentence names nothing closer."""
    first, stop = words.index(told.start), words.index(told.end)
    for at in range(first, stop - 1):
        if words.word(at) not in {"в", "во"}:
            continue
        heads = Heads(_LOCALITY, abbreviations=False)
        phrase = phrase_at(words, at + 1, heads, Case.PREPOSITIONAL, min(stop, at + 5))
        if phrase is not None and phrase.end > phrase.head + 1:
            start, end = words.tokens[phrase.first].start, words.tokens[phrase.end - 1].end
            return Place(_named(words, phrase, Case.PREPOSITIONAL, nominative), start, end)
    return None


def _inside(words: Words, sentence: Sentence, nominative: Nominative) -> Place | None:
    first, stop = words.index(sentence.start), words.index(sentence.end)
    for at in range(first, stop - 1):
        if words.word(at) not in {"в", "во", "на", "по"}:
            continue
        along = words.word(at) == "по"
        case = Case.DATIVE if along else Case.PREPOSITIONAL
        phrase = phrase_at(words, at + 1, _wide(), case, stop)
        if phrase is None or not _is_place(words, phrase):
            continue
        is_street = phrase.lemma in _STREETS
        if along and not is_street:
            continue
        name = _named(words, phrase, case, nominative)
        village = _locality(words, first, stop, nominative, but=phrase.first)
        if is_street and village is None:
            village = _town(words, first, stop, nominative)
        start, end = words.tokens[phrase.first].start, words.tokens[phrase.end - 1].end
        return Place(f"{village}, {name}" if village else name, start, end, is_street)
    return None


@cache
def _wide() -> Heads:
    return Heads(
        place_heads().lemmas | {"отдел", "управление", "агентство", "редакция"}, abbreviations=True
    )


def _is_place(words: Words, phrase: Phrase) -> bool:
    if words.tokens[phrase.head].is_short and phrase.head == phrase.first:
        return words.tokens[phrase.head].text in word_list("short_venues")
    named = phrase.end > phrase.head + 1 or phrase.head > phrase.first
    return named and not (phrase.lemma in _NO_PLACE and phrase.end == phrase.head + 1)


def _opened(words: Words, sentence: Sentence, nominative: Nominative) -> Place | None:
    """Read «в посёлке Берёзовый открыли школу № 14»: the thing opened is the place."""
    first, stop = words.index(sentence.start), words.index(sentence.end)
    verbs = [
        at
        for at in range(first, stop)
        if any(one.lemma in _OPENED and one.marks & {"VERB", "PRTS"} for one in words.readings(at))
    ]
    if not verbs:
        return None
    verb = verbs[0]
    for at in (*range(verb + 1, min(stop, verb + 8)), *range(first, verb)):
        if words.word(at - 1) in {"в", "на", "во", "для", "из", "от"} or words.word(at) == "«":
            continue
        for case in (Case.ACCUSATIVE, Case.NOMINATIVE):
            phrase = phrase_at(words, at, place_heads(), case, stop)
            if phrase is not None and _is_place(words, phrase):
                name = _named(words, phrase, case, nominative)
                village = _locality(words, first, stop, nominative, but=phrase.first)
                return Place(
                    f"{village}, {name}" if village else name,
                    words.tokens[phrase.first].start,
                    words.tokens[phrase.end - 1].end,
                )
    return None


def _locality(
    words: Words, first: int, stop: int, nominative: Nominative, *, but: int
) -> str | None:
    for at in range(first, stop - 1):
        if (
            at != but
            and words.word(at - 1) in {"в", "во"}
            and words.lemma_of(at, _LOCALITY, Case.PREPOSITIONAL)
        ):
            phrase = phrase_at(
                words,
                at,
                Heads(_LOCALITY, abbreviations=False),
                Case.PREPOSITIONAL,
                min(stop, at + 3),
            )
            if phrase is not None and phrase.end > at + 1:
                return nominative.organization(
                    words.slice(phrase.first, phrase.end), Case.PREPOSITIONAL
                )
    return None


def _town(words: Words, first: int, stop: int, nominative: Nominative) -> str | None:
    """Return the town a street lies in: «в Подгорске»."""
    for at in range(first + 1, stop):
        if words.word(at - 1) in {"в", "во"} and words.tokens[at].is_capital:
            towns = [one for one in words.nouns(at, Case.PREPOSITIONAL) if "Geox" in one.marks]
            if towns:
                return nominative.organization(words.tokens[at].text, Case.PREPOSITIONAL)
    return None


def _named(words: Words, phrase: Phrase, case: Case, nominative: Nominative) -> str:
    adjective = words.adjectives(phrase.end - 1, case) if phrase.lemma in _STREETS else []
    if adjective and phrase.end == phrase.head + 2:  # «улице Лесной»: both parts decline
        turned = f"{words.tokens[phrase.end - 1].text} {words.slice(phrase.first, phrase.end - 1)}"
        proper, _, common = nominative.organization(turned, case).partition(" ")
        return f"{common} {proper}"
    return nominative.organization(words.slice(phrase.first, phrase.end), case)


def _address(text: str, sentences: Sequence[Sentence]) -> Place | None:
    for sentence in sentences:
        found = _ADDRESS.search(text, sentence.start, sentence.end)
        if found:
            return Place(found[1].strip(" ,."), found.start(1), found.end(1))
    return None
