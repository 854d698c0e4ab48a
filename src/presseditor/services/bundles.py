"""Collecting the records an article stands on."""

from collections import defaultdict

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import Event
from presseditor.domain.records import RecordKind, find_record_links
from presseditor.storage.stores import Stores


def collect_bundle(stores: Stores, article: Article) -> Bundle:
    """Return the article with its event and every record its texts, event and quotes name."""
    wanted: dict[RecordKind, set[str]] = defaultdict(set)
    for text in (article.body, article.background):
        for link in find_record_links(text):
            wanted[link.ref.kind].add(link.ref.id)
    event = stores.events.get(article.event_id) if article.event_id else None
    _want_for_event(wanted, event)
    if article.cover_id:
        wanted[RecordKind.IMAGE].add(article.cover_id)
    quotes = stores.quotes.many(wanted[RecordKind.QUOTE])
    wanted[RecordKind.PERSON].update(one.person_id for one in quotes.values() if one.person_id)
    people = stores.people.many(wanted[RecordKind.PERSON])
    wanted[RecordKind.ORGANIZATION].update(
        post.organization_id
        for person in people.values()
        for post in person.appointments
        if post.organization_id
    )
    records = Records(
        organizations=stores.organizations.many(wanted[RecordKind.ORGANIZATION]),
        people=people,
        quotes=quotes,
        facts=stores.facts.many(wanted[RecordKind.FACT]),
        images=stores.images.many(wanted[RecordKind.IMAGE]),
    )
    return Bundle(article, event, records)


def _want_for_event(wanted: dict[RecordKind, set[str]], event: Event | None) -> None:
    if event is not None:
        ids = (organizer.organization_id for organizer in event.organizers)
        wanted[RecordKind.ORGANIZATION].update(ids)
