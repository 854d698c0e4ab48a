"""The post that is printed under a quote set apart, against those that the speaker held."""

import datetime as dt
import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at, day_in_figures
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import Message, message
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind
from presseditor.domain.text_folding import folded

_WORD = re.compile(r"\w+")
_ACTING = re.compile(
    r"\s*(?:врио\b|врип\b|и\.\s?о\.|(?:временно\s)?исполняющ\w+(?:\sобязанности)?)\s*",
    re.IGNORECASE,
)
_STEM = 4  # letters: «глава» and «главы» are one word here


def check_quote_posts(subject: Subject) -> Iterator[Finding]:
    """Stop a quote with a post its speaker never held; warn of one held at another time.

    The day is that of the quote, or that of the text where the quote has none. An approved quote
    is only told.
    """
    records = subject.bundle.records
    for part, _text, links in subject.links():
        for link in links:
            quote = records.quotes.get(link.ref.id) if link.standing else None
            if link.ref.kind is not RecordKind.QUOTE or quote is None or not quote.post.strip():
                continue
            person = records.people.get(quote.person_id or "")
            if person is not None and person.appointments:
                place = (link.start, link.end)
                yield from _compared(person, quote, quote.date or subject.day, part, place)


def _compared(
    person: Person, quote: Quote, day: dt.date, part: str, place: tuple[int, int]
) -> Iterator[Finding]:
    held = [one for one in person.appointments if _is_post(one, quote.post)]
    if not held:
        severity = Severity.WARN if quote.is_approved else Severity.STOP
        yield at(severity, "quote_post", _never(person, quote), part, place)
        return
    then = [one for one in held if one.holds_on(day)]
    printed = _ACTING.match(quote.post) is not None
    if not any(_is_acting(one) == printed for one in then):
        yield at(Severity.WARN, "quote_post", _another_time(person, quote, day), part, place)


def _never(person: Person, quote: Quote) -> Message:
    return message(
        "The quote of {name} is printed with the post “{post}”, which the record of the"
        " person does not have.",
        name=person.name,
        post=quote.post,
    )


def _another_time(person: Person, quote: Quote, day: dt.date) -> Message:
    return message(
        "The quote of {name} is printed with the post “{post}”, and by the record it is"
        " “{held}” on {day}.",
        name=person.name,
        post=quote.post,
        held=", ".join(_shown(one) for one in person.appointments if one.holds_on(day)) or "—",
        day=day_in_figures(day),
    )


def _shown(one: Appointment) -> str:
    return f"врио: {one.post}" if one.acting and not _ACTING.match(one.post) else one.post


def _is_acting(one: Appointment) -> bool:
    return one.acting or _ACTING.match(one.post) is not None


def _is_post(one: Appointment, post: str) -> bool:
    """Return True if both have the same rank or most of the same words, in whatever case."""
    words, held = _stems(post), _stems(one.post)
    return words[:1] == held[:1] or 2 * len({*words} & {*held}) >= len(words)


def _stems(post: str) -> list[str]:
    return [word[:_STEM] for word in _WORD.findall(folded(_ACTING.sub("", post, count=1)))]
