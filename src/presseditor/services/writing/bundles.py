"""Collecting the records an article stands on."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import Event
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind
from presseditor.rendering.printed import named_records
from presseditor.services.writing.page_date import dated_as_out
from presseditor.storage.stores import Stores

RecordT = TypeVar("RecordT")


def settled_bundle(stores: Stores, bundle: Bundle) -> Bundle:
    """Return a bundle that may come from a file with the directory's form of every record.

    A bundle that was compared already is returned as it is.
    Whatever the text names and the directory knows is the directory's. The forms of the file that
    differ are in ``brought``; for a stored article there are none.
    """
    if bundle.kindred is not None:
        return bundle
    known = collect_bundle(stores, bundle.article, bundle.event).records
    own = bundle.records
    merged = Records(
        organizations={**own.organizations, **known.organizations},
        people={**own.people, **known.people},
        quotes={**own.quotes, **known.quotes},
        facts={**own.facts, **known.facts},
        images={**own.images, **known.images},
    )
    brought = Records(
        organizations=_differing(own.organizations, known.organizations),
        people=_differing(own.people, known.people),
        quotes=_differing(own.quotes, known.quotes),
        facts=_differing(own.facts, known.facts),
        images=_differing(own.images, known.images),
    )
    whole = replace(bundle, records=merged, brought=brought)
    return replace(whole, kindred={**_kindred(stores, whole), **known.quotes})


def collect_bundle(stores: Stores, article: Article, event: Event | None = None) -> Bundle:
    """Return the article with its event and every record its texts, event and quotes name.

    A text without a date of its own has that of the page which readers have.

    ``event`` stands in for the stored one where the article comes from a file.
    """
    wanted: dict[RecordKind, set[str]] = defaultdict(set)
    for text in (article.body, article.background):
        for ref in named_records(text):
            wanted[ref.kind].add(ref.id)
    if event is None and article.event_id:
        event = stores.events.get(article.event_id)
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
    return Bundle(dated_as_out(stores, article), event, records)


def _want_for_event(wanted: dict[RecordKind, set[str]], event: Event | None) -> None:
    if event is not None:
        ids = (organizer.organization_id for organizer in event.organizers)
        wanted[RecordKind.ORGANIZATION].update(ids)


def _kindred(stores: Stores, bundle: Bundle) -> dict[str, Quote]:
    """Return the quotes of the directory that share many words with the page."""
    from presseditor.checks.kindred import kindred_ids

    return stores.quotes.many(kindred_ids(bundle, stores.quotes.texts()))


def _differing(own: Mapping[str, RecordT], known: Mapping[str, RecordT]) -> dict[str, RecordT]:
    return {name: one for name, one in own.items() if name in known and known[name] != one}
