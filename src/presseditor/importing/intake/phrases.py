"""Names of organizations and places in running text.

A name is a head noun from a word list with the adjectives that agree on its left, and on its
right: genitives, «по …» with a dative, «…» names, «№ 5», «имени …», proper names after «округ».
"""

from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.words import Words, word_list

_FORMS = frozenset(
    [
        "АО",
        "ОАО",
        "ПАО",
        "ЗАО",
        "ООО",
        "ИП",
        "АНО",
        "НКО",
        "ГБУ",
        "МБУ",
        "МАУ",
        "ГАУ",
        "ГКУ",
        "МКУ",
        "МУП",
        "ГУП",
        "ФГБУ",
        "ФГБОУ",
    ]
)
_FORMS |= frozenset(
    [
        "МБОУ",
        "МАОУ",
        "МБДОУ",
        "ГБОУ",
        "СОШ",
        "МБУК",
        "МАУК",
        "ГБУЗ",
        "ДК",
        "ФОК",
        "ТСЖ",
        "СНТ",
        "КФХ",
        "ФГУП",
        "ТОС",
        "МБУДО",
    ]
)
_NAMED = frozenset(
    [
        "округ",
        "город",
        "посёлок",
        "поселок",
        "село",
        "деревня",
        "станица",
        "район",
        "хутор",
        "аул",
        "муниципалитет",
        "пгт",
        "микрорайон",
        "поселение",
        "республика",
        "станция",
        "проспект",
        "улица",
        "площадь",
        "набережная",
        "бульвар",
        "переулок",
        "шоссе",
        "парк",
    ]
)
_LISTING = frozenset(
    [
        "министерство",
        "управление",
        "комитет",
        "департамент",
        "отдел",
        "дом",
        "центр",
        "дворец",
        "школа",
    ]
)
_TAIL_NAMES = frozenset(["россии", "россия", "рф"])
_LONGEST_TAIL = 24


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``first:end`` with the head at ``head``; ``case`` is the head's."""

    first: int
    head: int
    end: int
    case: Case | None
    lemma: str


@dataclass(frozen=True, slots=True)
class Heads:
    """Which nouns can head a phrase; ``abbreviations`` («МЧС», «ООО «…»») count as heads too."""

    lemmas: frozenset[str]
    abbreviations: bool = True


def organization_heads() -> Heads:
    """Return the nouns that organizations are called by."""
    return Heads(word_list("organization_heads"))


def place_heads() -> Heads:
    """Return the nouns that venues are called by."""
    return Heads(word_list("venue_heads"), abbreviations=False)


def phrase_at(words: Words, at: int, heads: Heads, case: Case | None, stop: int) -> Phrase | None:
    """Return the name that begins at token ``at``, its head in ``case``, within ``stop``."""
    if at >= stop or not words.tokens[at].is_word:
        return None
    short = _abbreviation(words, at, heads)
    if short:
        return Phrase(at, at, _tail_end(words, at, stop, words.word(at)), case, words.word(at))
    for wanted in (case,) if case else tuple(Case):
        for head in _heads_after_adjectives(words, at, wanted, stop):
            lemma = _head_lemma(words, head, heads, wanted)
            if lemma is not None:
                return Phrase(at, head, _tail_end(words, head, stop, lemma), wanted, lemma)
    return None


def _head_lemma(words: Words, head: int, heads: Heads, case: Case) -> str | None:
    reading = words.lemma_of(head, heads.lemmas, case)
    return reading.lemma if reading else _clipped_ministry(words, head, heads)


def find_phrases(words: Words, first: int, stop: int, heads: Heads) -> Iterator[Phrase]:
    """Yield the names among the tokens, longest first from the left, in whatever case."""
    at = first
    while at < stop:
        found = phrase_at(words, at, heads, None, stop)
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


def quoted_end(words: Words, at: int, stop: int) -> int:
    """Return the token after the «…» that opens at ``at``; ``at`` where it does not close soon."""
    closing = {"«": "»", "„": "“", "“": "”", '"': '"'}.get(words.tokens[at].text)
    if closing is None:
        return at
    depth = 0
    for index in range(at, min(stop, at + _LONGEST_TAIL)):
        mark = words.tokens[index].text
        if mark == closing and index > at:
            depth -= 1
            beyond = words.word(index + 1)
            if depth <= 0 or beyond not in {"»", "“"}:
                return index + 1 + (depth > 0 and beyond == "»")
        elif mark == words.tokens[at].text:
            depth += 1
    return at


def _abbreviation(words: Words, at: int, heads: Heads) -> bool:
    token = words.tokens[at]
    if not heads.abbreviations or not token.is_short:
        return False
    known = token.text in _FORMS
    return known or (
        token.text not in {"РФ", "СМИ", "ЖКХ", "США", "СССР", "ЗАГС"} and len(token.text) > 2
    )


def _clipped_ministry(words: Words, at: int, heads: Heads) -> str | None:
    word = words.word(at)
    clipped = word.startswith(("мин", "рос", "гос")) and words.tokens[at].is_capital
    known = any(one.known and one.marks & {"Name", "Surn", "Geox"} for one in words.readings(at))
    endings = (
        "а",
        "я",
        "ы",
        "и",
        "у",
        "ю",
        "ом",
        "ем",
        "ой",
        "е",
        "строй",
        "развитие",
        "торг",
        "культ",
        "обр",
        "труд",
        "финанс",
        "здрав",
        "реестр",
        "гвардия",
        "энерго",
    )
    if heads.abbreviations and clipped and not known and len(word) > 6 and word.endswith(endings):  # noqa: PLR2004 - prefix and stem
        if word in {
            "россия",
            "россии",
            "россией",
            "минута",
            "минуты",
            "министр",
            "госпиталь",
            "министра",
            "государства",
            "государство",
        }:
            return None
        return (
            None
            if words.readings(at) and words.readings(at)[0].known and words.readings(at)[0].animate
            else word
        )
    return None


def _head_after_adjectives(words: Words, at: int, case: Case, stop: int) -> int | None:
    return next(_heads_after_adjectives(words, at, case, stop), None)


def _heads_after_adjectives(words: Words, at: int, case: Case, stop: int) -> Iterator[int]:
    """Yield what may be the head: «диспетчерская» is a noun, and an adjective before «служба»."""
    index = at
    while index < stop and index < at + 7:
        if words.nouns(index, case) and not _is_only_adjective(words, index, case):
            yield index
        adjective = words.adjectives(index, case)
        if not adjective:
            return
        index += 1
        if (
            index < stop and words.word(index) in {"и", ","} and words.adjectives(index + 1, case)
            if index + 1 < stop
            else False
        ):
            index += 1


def _is_only_adjective(words: Words, at: int, case: Case) -> bool:
    adjectives = words.adjectives(at, case)
    nouns = words.nouns(at, case)
    return bool(adjectives) and max(one.score for one in adjectives) >= max(
        one.score for one in nouns
    )


def _tail_end(words: Words, head: int, stop: int, lemma: str) -> int:
    """Return the index after everything that belongs to the name on the right of its head."""
    at = head + 1
    stop = min(stop, head + _LONGEST_TAIL)
    previous = lemma
    listing = lemma in _LISTING
    while at < stop:
        step = _step(words, at, stop, previous, listing=listing)
        if step == at:
            break
        noun = words.nouns(step - 1)
        previous = noun[0].lemma if noun else words.word(step - 1)
        at = step
    return at


def _step(words: Words, at: int, stop: int, previous: str, *, listing: bool) -> int:
    token = words.tokens[at]
    text = token.text
    if text in {"«", "„", "“", '"'}:
        return quoted_end(words, at, stop)
    if text == "№" and at + 1 < stop:
        return at + 2
    if words.word(at) in {"имени", "им"}:
        return _named_after(words, at, stop)
    if words.word(at) == "г" and words.word(at + 1) == "." and at + 2 < stop:
        return at + 3
    if not token.is_word:
        return _listed(words, at, stop, listing=listing) if text == "," else at
    if previous in _NAMED and token.is_capital and not _is_given_name(words, at, stop):
        return _proper_end(words, at, stop)
    return _complement(words, at, stop, previous, listing=listing)


def _complement(words: Words, at: int, stop: int, previous: str, *, listing: bool) -> int:
    word = words.word(at)
    if word in _TAIL_NAMES or (words.tokens[at].is_short and not words.tokens[at - 1].text == ","):
        return at + 1
    if word == "по":
        return _simple(words, at + 1, stop, Case.DATIVE) or at
    if word == "и":
        return _listed(words, at, stop, listing=listing)
    if previous in {"управление", "заведование", "владение", "обеспечение", "руководство"}:
        found = _simple(words, at, stop, Case.INSTRUMENTAL)
        if found:
            return found
    return _simple(words, at, stop, Case.GENITIVE) or at


def _simple(words: Words, at: int, stop: int, case: Case) -> int:
    """Return the index after adjectives and a noun in ``case``; 0 where there is none."""
    head = _head_after_adjectives(words, at, case, stop)
    if head is None or _is_given_name(words, at, stop) or words.is_verb(head):
        return 0
    if words.is_closed_word(at) and words.word(at) not in {"дел"}:
        return 0
    return head + 1


def _listed(words: Words, at: int, stop: int, *, listing: bool) -> int:
    """Take «и спорта», «, спорта и туризма»; another organization begins a name of its own."""
    before = words.nouns(at - 1)
    for case in (Case.DATIVE, Case.GENITIVE):
        if not any(one.case is case for one in before) or at + 1 >= stop:
            continue
        end = _simple(words, at + 1, stop, case)
        if (
            not end
            or words.tokens[at + 1].is_capital
            or words.lemma_of(end - 1, word_list("organization_heads"))
            or words.lemma_of(end - 1, word_list("post_heads"))
        ):
            continue
        if words.word(at) == "и" and (listing or case is Case.DATIVE or end < stop):
            return end
        if listing and end < stop and words.word(end) in {"и", ","}:
            return end
    return at


def _named_after(words: Words, at: int, stop: int) -> int:
    index = at + 1
    while index < stop:
        token = words.tokens[index]
        dotted = token.text == "." and (
            words.word(index - 1) == "им" or len(words.word(index - 1)) == 1
        )
        lower = (
            token.is_word
            and not token.is_capital
            and words.nouns(index, Case.GENITIVE)
            and index == at + 1
        )
        if not (
            dotted or (token.is_word and token.is_capital) or lower or words.word(index).isdigit()
        ):
            break
        index += 1
    return index


def _proper_end(words: Words, at: int, stop: int) -> int:
    if at + 1 < stop and words.tokens[at + 1].is_capital and words.tokens[at + 1].is_word:
        adjective = words.adjectives(at)
        if (
            adjective
            and not words.tokens[at + 1].is_short
            and not _is_given_name(words, at + 1, stop)
        ):
            return at + 2
    return at + 1


def _is_given_name(words: Words, at: int, stop: int) -> bool:
    """Tell «Анна» before «Петрова» from the name of a place."""
    given = any("Name" in one.marks for one in words.readings(at)) and words.tokens[at].is_capital
    return (
        given and at + 1 < stop and words.tokens[at + 1].is_capital and words.tokens[at + 1].is_word
    )
