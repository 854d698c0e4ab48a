"""What each noun of the directory is called, ordered and found by."""

from collections.abc import Iterable

from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.domain.site import Site
from presseditor.storage import schema
from presseditor.storage.record_store import Shape


def _organization_words(one: Organization) -> Iterable[str]:
    for name in reversed(one.names):
        yield from (name.official, name.short, name.abbreviation)
    yield from (one.inn, one.ogrn, one.id, one.note)


def _person_words(one: Person) -> Iterable[str]:
    posts = (appointment.post for appointment in one.appointments)
    return (one.full_name, one.name, *posts, one.id, one.note)


def _quote_words(one: Quote) -> Iterable[str]:
    return (one.text, one.speaker, one.post, one.id, one.source_note)


def _quote_uses(one: Quote) -> Iterable[RecordRef]:
    if one.person_id:
        yield RecordRef(RecordKind.PERSON, one.person_id)


def _event_words(one: Event) -> Iterable[str]:
    day = one.start.date.isoformat() if one.start else ""
    return (one.title, one.venue.name, one.venue.address, *one.participants, day, one.id)


def _event_uses(one: Event) -> Iterable[RecordRef]:
    for organizer in one.organizers:
        yield RecordRef(RecordKind.ORGANIZATION, organizer.organization_id)


ORGANIZATIONS = Shape(
    schema.organizations, Organization, lambda one: one.name.official, _organization_words
)
PEOPLE = Shape(schema.people, Person, lambda one: one.full_name, _person_words)
QUOTES = Shape(schema.quotes, Quote, lambda one: one.text, _quote_words, _quote_uses)
FACTS = Shape(
    schema.facts,
    Fact,
    lambda one: one.label or one.id,
    lambda one: (one.label, f"{one.value} {one.unit}", one.source, one.id),
)
IMAGES = Shape(
    schema.images,
    Image,
    lambda one: one.caption or one.file_name,
    lambda one: (one.file_name, one.caption, one.alt, one.credit, one.id),
)
EVENTS = Shape(schema.events, Event, lambda one: one.title, _event_words, _event_uses)
SITES = Shape(schema.sites, Site, lambda one: one.name, lambda one: (one.name, one.address, one.id))
