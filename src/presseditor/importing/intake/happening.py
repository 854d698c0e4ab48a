"""The event: the sentence that tells of it, its dates and time, its place, its name."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from presseditor.domain.moment import Moment
from presseditor.importing.intake.dates import FoundDate, find_dates, find_times
from presseditor.importing.intake.words import Words, word_list

_STARTS = re.compile(
    r"\b(?:начал\w+|начн[её]тся|начина\w+|сбор\w*|открыти\w+|старт\w*|время|"
    r"приглаша\w+|жд[её]м)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\bс (\d{1,2})(?:[:.](\d\d))?(?: часов| ч\.?)? "
    r"до (\d{1,2})(?:[:.](\d\d))?(?: часов| час| ч\b)?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"«([^«»]{3,120})»")
_PAST = frozenset({"past"})
_BIRTH = re.compile(
    r"\b(?:родил\w+|основан\w*|указ\w*|постановлени\w+|приказ\w*|закон\w*|заявк\w*|до|ранее|"
    r"прошлого|по состоянию на|начиная с)\W{0,3}(?:\w+\W{1,3}){0,3}$",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"(?<!\bв ночь )\bна (?:конец |начало |утро )?$", re.IGNORECASE)
_DEATHS = frozenset(["скончаться", "умереть", "погибнуть"])
_GOING = frozenset(
    ["выйти", "выехать", "приехать", "прийти", "отправиться", "посетить", "побывать"]
)
_LONG_AHEAD = 92  # days: «14 марта прошёл …», read in November, is not of the year to come
_YEAR = dt.timedelta(days=365)
_APART = 4  # characters between «в воскресенье» and «1 февраля»


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence outside direct speech: places in the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class When:
    """The event's dates with the places they were read from."""

    start: Moment
    end: Moment | None
    places: tuple[tuple[int, int], ...]
    sentence: Sentence


def find_when(words: Words, sentences: Sequence[Sentence], near: dt.date) -> When | None:
    """Return when the event takes place: the first date of a sentence that tells of an event."""
    dated = [
        (one, date) for one in sentences if (date := _first_date(words, one, near)) is not None
    ]
    if not dated:
        return None
    telling = [pair for pair in dated if tells_event(words, pair[0]) or _goes_to(words, pair[0])]
    after_death = [pair for pair in telling if not _tells(words, pair[0], _DEATHS)]
    sentence, date = (after_death or telling or dated)[0]
    if not telling and (date.relative or _tells(words, sentence, word_list("speech_verbs"))):
        return None  # «16 ноября сообщил глава»: that something was said is no event
    time, end_time, places = _times(words, sentences, sentence, date)
    end = (
        Moment(date.last, end_time)
        if date.last
        else (Moment(date.first, end_time) if end_time else None)
    )
    return When(Moment(date.first, time), end, ((date.start, date.end), *places), sentence)


def tells_event(words: Words, sentence: Sentence) -> bool:
    """Tell whether a verb or short participle of the sentence is one that events have."""
    return _tells(words, sentence, word_list("event_verbs"))


def _goes_to(words: Words, sentence: Sentence) -> bool:
    """Tell «300 жителей вышли на субботник»: people go to what has an event's name."""
    first, stop = words.index(sentence.start), words.index(sentence.end)
    return words.names(first, stop, word_list("event_nouns")) and _tells(words, sentence, _GOING)


def _tells(words: Words, sentence: Sentence, verbs: frozenset[str]) -> bool:
    first = words.index(sentence.start)
    return words.tells(first, min(words.index(sentence.end), first + 80), verbs)


def event_name(words: Words, sentences: Sequence[Sentence], title: Sentence | None) -> str | None:
    """Return the name of the event: «…» after a noun such as «форум», or first in the title."""
    for sentence in sentences[:4]:
        first, stop = words.index(sentence.start), words.index(sentence.end)
        for at in range(first, stop - 1):
            if words.tokens[at + 1].text == "«" and words.lemma_of(at, word_list("event_nouns")):
                closing = words.text.find("»", words.tokens[at + 1].start)
                if 0 < closing < sentence.end:
                    return words.text[words.tokens[at + 1].end : closing]
    quoted = title and _QUOTED.search(words.text, title.start, title.end)
    return quoted[1] if title and quoted and _names_event(words, title, quoted.start()) else None


def _names_event(words: Words, title: Sentence, quoted: int) -> bool:
    """Tell «Бессмертный полк» пройдёт …» from «Хоккеисты «Факела» выиграли …»."""
    before = words.index(quoted) - 1
    if quoted == title.start or not words.tokens[before].is_word:
        return True
    nouns = words.nouns(before)
    return not nouns or words.lemma_of(before, word_list("event_nouns")) is not None


def _first_date(words: Words, sentence: Sentence, near: dt.date) -> FoundDate | None:
    for date in find_dates(words.text, near, sentence.start, sentence.end):
        before = words.text[max(sentence.start, date.start - 60) : date.start]
        if _BIRTH.search(before) or _AS_OF.search(before):
            continue
        far = abs((date.first - near).days) > 400  # noqa: PLR2004 - anniversaries name the year of the first time
        if not (far and date.has_year):
            return _with_weekday_of_past(words, sentence, date, near)
    return None


def _with_weekday_of_past(
    words: Words, sentence: Sentence, date: FoundDate, near: dt.date
) -> FoundDate:
    """Read «в субботу прошёл …» as the Saturday before, and join «в воскресенье, 1 февраля»."""
    following = next(find_dates(words.text, near, date.end, min(sentence.end, date.end + 30)), None)
    if (
        date.relative
        and following is not None
        and not following.relative
        and following.start - date.end <= _APART
    ):
        return following
    weekday = words.text[date.start : date.start + 2].lower() in {"в ", "во"}
    if date.first <= near:
        return date
    if weekday and date.relative and tells_of_past(words, sentence):
        earlier = date.first - dt.timedelta(days=7)
        return FoundDate(earlier, None, date.start, date.end, relative=True)
    if _is_of_last_year(words, sentence, date, near):
        return next(find_dates(words.text, date.first.replace(day=1) - _YEAR, date.start), date)
    return date


def _is_of_last_year(words: Words, sentence: Sentence, date: FoundDate, near: dt.date) -> bool:
    if date.relative or date.has_year or (date.first - near).days <= _LONG_AHEAD:
        return False
    return tells_of_past(words, sentence)


def tells_of_past(words: Words, sentence: Sentence) -> bool:
    """Tell whether a verb or short participle of the sentence is of the past."""
    return any(
        words.readings(at)[0].marks & _PAST
        for at in range(words.index(sentence.start), words.index(sentence.end))
        if words.is_verb(at)
    )


def _times(
    words: Words, sentences: Sequence[Sentence], told: Sentence, date: FoundDate
) -> tuple[dt.time | None, dt.time | None, tuple[tuple[int, int], ...]]:
    text = words.text
    for sentence in (told, *(one for one in sentences if one.start > told.start)):
        own = sentence is told
        if not own and not _STARTS.search(text, sentence.start, sentence.end):
            continue
        both = _UNTIL.search(text, sentence.start, sentence.end)
        if both and own:
            first, last = (
                dt.time(int(both[1]) % 24, int(both[2] or 0)),
                dt.time(int(both[3]) % 24, int(both[4] or 0)),
            )
            return first, last, ((both.start(), both.end()),)
        if own or not any(True for _ in find_dates(text, date.first, sentence.start, sentence.end)):
            for time in find_times(text, sentence.start, sentence.end):
                if not (date.start <= time.start < date.end):
                    return time.time, None, ((time.start, time.end),)
    return None, None, ()
