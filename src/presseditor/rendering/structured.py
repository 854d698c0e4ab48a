"""Schema.org data of an article: NewsArticle with its event, people, organizations and quotes."""

import datetime as dt
import json
from typing import Any

from presseditor.domain.addresses import web_address
from presseditor.domain.bundle import Bundle
from presseditor.domain.event import Event, EventStatus, OrganizerRole
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind, RecordLink
from presseditor.domain.site import Site
from presseditor.domain.time_zone import zone_of
from presseditor.rendering.printed import record_links

Data = dict[str, Any]

_STATUSES = {
    EventStatus.PLANNED: "https://schema.org/EventScheduled",
    EventStatus.HELD: "https://schema.org/EventScheduled",
    EventStatus.POSTPONED: "https://schema.org/EventPostponed",
    EventStatus.CANCELLED: "https://schema.org/EventCancelled",
}
_ORGANIZING = frozenset({OrganizerRole.ORGANIZER, OrganizerRole.CO_ORGANIZER})


def json_ld(bundle: Bundle, site: Site | None = None, canonical_url: str = "") -> Data:
    """Return the article as one schema.org ``NewsArticle``; what is not known is left out."""
    article = bundle.article
    canonical_url = web_address(canonical_url)
    day = article.published.date if article.published else None
    links = [*record_links(article.body), *record_links(article.background)]
    cover = bundle.records.images.get(article.cover_id or "")
    publisher = (site.title or site.name) if site else ""
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.title,
            "description": " ".join(article.lead.split()),
            "inLanguage": "ru",
            "url": canonical_url,
            "datePublished": stamp(article.published, article.time_zone),
            "articleSection": article.rubric,
            "keywords": list(article.tags),
            "image": _picture_url(cover.asset_name, canonical_url) if cover else "",
            "publisher": _filled({"@type": "GovernmentOrganization", "name": publisher}),
            "about": _event(bundle, day),
            "mentions": _mentions(bundle, links, day),
            "hasPart": _quotations(bundle, links, day),
        }
    )


def json_ld_text(bundle: Bundle, site: Site | None = None, canonical_url: str = "") -> str:
    """Return the data as JSON that can stand inside a script element."""
    text = json.dumps(json_ld(bundle, site, canonical_url), ensure_ascii=False)
    return text.translate(_SCRIPT_SAFE)


def json_ld_script(bundle: Bundle, site: Site | None = None, canonical_url: str = "") -> str:
    """Return the data as a script element; no value can end it early."""
    text = json_ld_text(bundle, site, canonical_url)
    return f'<script type="application/ld+json">{text}</script>'


def stamp(moment: Moment | None, time_zone: str) -> str:
    """Return ISO 8601 with the zone's offset; a date alone stays a date; ``""`` for none."""
    if moment is None:
        return ""
    if moment.time is None:
        return moment.date.isoformat()
    wall = dt.datetime.combine(moment.date, moment.time)
    return wall.replace(tzinfo=zone_of(time_zone)).isoformat(timespec="minutes")


# «</script>» and «<!--» end or change a script element, whatever JSON they are in.
_SCRIPT_SAFE = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def _picture_url(asset_name: str, canonical_url: str) -> str:
    folder = canonical_url.rpartition("/")[0]
    return f"{folder}/images/{asset_name}" if folder else f"images/{asset_name}"


def _event(bundle: Bundle, day: dt.date | None) -> Data:
    event = bundle.event
    if event is None:
        return {}
    on = event.start.date if event.start else day
    return _filled(
        {
            "@type": "Event",
            "name": event.title or bundle.article.title,
            "startDate": stamp(event.start, event.time_zone),
            "endDate": stamp(event.end, event.time_zone),
            "eventStatus": _STATUSES[event.status],
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": _place(event),
            "organizer": _organizers(bundle, event, on, organizing=True),
            "sponsor": _organizers(bundle, event, on, organizing=False),
            "typicalAgeRange": event.age_mark,
        }
    )


def _place(event: Event) -> Data:
    venue = event.venue
    if not (venue.name or venue.address):
        return {}
    geo: Data = {}
    if venue.latitude is not None and venue.longitude is not None:
        geo = {"@type": "GeoCoordinates", "latitude": venue.latitude, "longitude": venue.longitude}
    return _filled(
        {
            "@type": "Place",
            "name": venue.name or venue.address,
            "address": venue.address or venue.name,
            "geo": geo,
        }
    )


def _organizers(
    bundle: Bundle, event: Event, day: dt.date | None, *, organizing: bool
) -> list[Data]:
    known = bundle.records.organizations
    return [
        _organization(known[one.organization_id], day)
        for one in event.organizers
        if one.organization_id in known and (one.role in _ORGANIZING) is organizing
    ]


def _organization(organization: Organization, day: dt.date | None) -> Data:
    name = organization.name_on(day)
    return _filled(
        {
            "@type": "Organization",
            "name": name.official,
            "alternateName": name.abbreviation or name.short,
            "url": web_address(organization.url),
            "taxID": organization.inn,
        }
    )


def _person(person: Person, day: dt.date | None, bundle: Bundle) -> Data:
    appointment = person.appointment_on(day)
    known = bundle.records.organizations
    employer = known.get(appointment.organization_id or "") if appointment else None
    return _filled(
        {
            "@type": "Person",
            "name": person.name,
            "familyName": person.family_name,
            "givenName": person.given_name,
            "additionalName": person.patronymic,
            "jobTitle": appointment.post if appointment else "",
            "worksFor": _organization(employer, day) if employer else {},
        }
    )


def _mentions(bundle: Bundle, links: list[RecordLink], day: dt.date | None) -> list[Data]:
    records = bundle.records
    found: list[Data] = []
    for ref in dict.fromkeys(link.ref for link in links):
        if ref.kind is RecordKind.PERSON and ref.id in records.people:
            found.append(_person(records.people[ref.id], day, bundle))
        elif ref.kind is RecordKind.ORGANIZATION and ref.id in records.organizations:
            found.append(_organization(records.organizations[ref.id], day))
    return found


def _quotations(bundle: Bundle, links: list[RecordLink], day: dt.date | None) -> list[Data]:
    quotes = bundle.records.quotes
    refs = dict.fromkeys(link.ref for link in links if link.ref.kind is RecordKind.QUOTE)
    return [_quotation(quotes[ref.id], day, bundle) for ref in refs if ref.id in quotes]


def _quotation(quote: Quote, day: dt.date | None, bundle: Bundle) -> Data:
    person = bundle.records.people.get(quote.person_id or "")
    speaker = _person(person, quote.date or day, bundle) if person else {"@type": "Person"}
    if quote.speaker:
        speaker["name"] = quote.speaker
    if quote.post:
        speaker["jobTitle"] = quote.post
    return _filled(
        {
            "@type": "Quotation",
            "text": quote.text,
            "creator": speaker if speaker.get("name") else {},
            "dateCreated": quote.date.isoformat() if quote.date else "",
        }
    )


def _filled(data: Data) -> Data:
    """Leave out what says nothing; an object of a type alone says nothing."""
    kept = {key: value for key, value in data.items() if value not in ("", None, [], {})}
    return {} if set(kept) == {"@type"} else kept
