"""Posts printed beside a linked person, against the post that the record has for the day."""

import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at, day_in_figures
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import Message, message
from presseditor.domain.person import Person
from presseditor.domain.record_link import RecordKind, RecordLink

_BEFORE = 160  # characters before a name in which its post can stand
_RANKS = re.compile(
    r"\b(?:заместител|глав(?=[аеуыой]{1,2}\b)|губернатор|мэр|министр|директор|председател|начальник|"
    r"руководител|президент|ректор|врио|исполняющ|советник|помощник|секретар|депутат)",
    re.IGNORECASE,
)


def check_appointments(subject: Subject) -> Iterator[Finding]:
    """Warn where the words before a person name another post than the record has that day."""
    for part, text, links in subject.links():
        previous = 0
        for link in links:
            start = max(previous, link.start - _BEFORE)
            previous = link.end
            if link.ref.kind is not RecordKind.PERSON:
                previous = start  # an organization's link belongs to the post: read across it
                continue
            person = subject.bundle.records.people.get(link.ref.id)
            if person is not None:
                yield from _compare(subject, person, link, part, text[start : link.start])


def _compare(
    subject: Subject, person: Person, link: RecordLink, part: str, before: str
) -> Iterator[Finding]:
    clause = re.split(r"[.!?;\n,»]|\s[-–—]\s", before)[-1]
    printed = [match[0].lower() for match in _RANKS.finditer(clause)]
    if not printed:
        return
    held = person.appointment_on(subject.day)
    ranks = [match[0].lower() for match in _RANKS.finditer(held.post)] if held else []
    if held is None or (ranks and printed[0] != ranks[0] and not held.acting):
        place = (link.start - len(clause.lstrip()), link.end)
        told = _difference(day_in_figures(subject.day), person.name, held.post if held else "")
        yield at(Severity.WARN, "post_not_held", told, part, place)


def _difference(day: str, name: str, post: str) -> Message:
    if not post:
        return message(
            "The record of {name} has no post on {day}, and the text names one. Check the post, or"
            " add it to the record.",
            day=day,
            name=name,
        )
    return message(
        "On {day} {name} is “{post}” by the record, and the text says otherwise.",
        day=day,
        name=name,
        post=post,
    )
