"""Records that a file brought along and that the directory has in other words."""

from collections.abc import Iterator

from presseditor.checks.subject import Subject, at, day_in_figures
from presseditor.checks.wording import same_wording
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import Message, message
from presseditor.domain.person import Person
from presseditor.domain.record_link import RecordKind, RecordLink, RecordRef


def check_brought(subject: Subject) -> Iterator[Finding]:
    """Stop a file whose quote, figure, post or name is not the directory's; once a record.

    What the file has is among the values: a waiver holds for both wordings, not for one of them.
    A changed quote or figure in the text itself is told there, not here.
    """
    told: set[RecordRef] = set()
    for part, _text, links in subject.links():
        for link in links:
            difference = None if link.ref in told else _difference(subject, link)
            if difference is not None:
                told.add(link.ref)
                place = (link.start, link.end)
                yield at(Severity.STOP, "record_differs", difference, part, place)
    yield from _organizers(subject, told)


def _organizers(subject: Subject, told: set[RecordRef]) -> Iterator[Finding]:
    event = subject.bundle.event
    for organizer in event.organizers if event else ():
        ref = RecordRef(RecordKind.ORGANIZATION, organizer.organization_id)
        difference = None if ref in told else _organization(subject, ref.id)
        if difference is not None:
            told.add(ref)
            yield at(Severity.STOP, "record_differs", difference, "lead")


def _difference(subject: Subject, link: RecordLink) -> Message | None:
    kind, record_id = link.ref.kind, link.ref.id
    if kind is RecordKind.QUOTE:
        return _quote(subject, link)
    if kind is RecordKind.FACT:
        return _fact(subject, record_id)
    if kind is RecordKind.PERSON:
        return _person(subject, record_id)
    if kind is RecordKind.ORGANIZATION:
        return _organization(subject, record_id)
    return None


def _quote(subject: Subject, link: RecordLink) -> Message | None:
    bundle = subject.bundle
    brought, known = bundle.brought.quotes.get(link.ref.id), bundle.records.quotes.get(link.ref.id)
    if brought is None or known is None:
        return None
    printed = brought.text if link.standing else link.text
    if not link.standing and not same_wording(printed, known.text):
        return None  # told as a changed quote
    if not same_wording(brought.text, known.text):
        return message(
            "The file has this quote in other words than the directory: “{words}”.",
            words=known.text,
            brought=brought.text,
        )
    if (brought.person_id, brought.speaker.strip()) != (known.person_id, known.speaker.strip()):
        return message(
            "The file gives this quote to another speaker than the directory: “{words}”.",
            words=known.text,
            brought=f"{brought.person_id} {brought.speaker}",
        )
    return None


def _fact(subject: Subject, record_id: str) -> Message | None:
    bundle = subject.bundle
    brought, known = bundle.brought.facts.get(record_id), bundle.records.facts.get(record_id)
    if brought is None or known is None:
        return None
    if (brought.value, brought.unit) == (known.value, known.unit):
        return None
    return message(
        "The file has another figure than the directory: {value} {unit}.",
        value=known.value,
        unit=known.unit,
        brought=f"{brought.value} {brought.unit}",
    )


def _person(subject: Subject, record_id: str) -> Message | None:
    bundle = subject.bundle
    brought, known = bundle.brought.people.get(record_id), bundle.records.people.get(record_id)
    if brought is None or known is None:
        return None
    if brought.full_name != known.full_name:
        return message(
            "The file has another name than the directory: “{name}”.",
            name=known.full_name,
            brought=brought.full_name,
        )
    if _post(subject, brought) != _post(subject, known):
        return message(
            "The file has another post of {name} on {day} than the directory: “{post}”.",
            name=known.name,
            day=day_in_figures(subject.day),
            post=_post(subject, known) or "—",
            brought=_post(subject, brought),
        )
    return None


def _post(subject: Subject, person: Person) -> str:
    held = person.appointment_on(subject.day)
    return held.post.strip() if held else ""


def _organization(subject: Subject, record_id: str) -> Message | None:
    bundle = subject.bundle
    brought = bundle.brought.organizations.get(record_id)
    known = bundle.records.organizations.get(record_id)
    if brought is None or known is None:
        return None
    one, other = brought.name_on(subject.day), known.name_on(subject.day)
    if (one.official, one.short, one.abbreviation) == (
        other.official,
        other.short,
        other.abbreviation,
    ):
        return None
    return message(
        "The file has another name of the organization than the directory: “{name}”.",
        name=other.official,
        brought=f"{one.official}|{one.short}|{one.abbreviation}",
    )
