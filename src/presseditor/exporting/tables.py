"""The directory as tables and as one JSON file: the officer can leave, and take everything along.

CSV is written for Excel on a Russian Windows PC: UTF-8 with a byte order mark, ``;`` between the
columns, CRLF. A cell that Excel would run as a formula is quoted with an apostrophe
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from presseditor.domain.article import Article
from presseditor.domain.delivery import Delivery
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.plain_values import to_plain
from presseditor.domain.quote import Quote

BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

Row = dict[str, object]
_PEOPLE = "id family_name given_name patronymic gender post acting organization since until note"
_ORGANIZATIONS = "id official_name short_name abbreviation since until inn ogrn url note"
_QUOTES = "id text speaker post date source source_note approved_by person"
_EVENTS = (
    "id title start_date end_date time_zone venue address organizers participants status"
    " status_reason"
)
_ARTICLES = "id title status kind date_published rubric tags slug"
_DELIVERIES = "article_id title site action state decided delivered url reason"


def csv_table(titles: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return any table as CSV: the titles, then a line for each row."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows(map(_cell, row) for row in rows)
    return BOM + out.getvalue()


def people_csv(people: Iterable[Person], organizations: Mapping[str, Organization]) -> str:
    """Return a line for every post of every person; a person without a post has one line."""
    return _table(
        _PEOPLE, (row for person in people for row in _person_rows(person, organizations))
    )


def organizations_csv(organizations: Iterable[Organization]) -> str:
    """Return a line for every name of every organization, from the oldest to the present one."""
    return _table(
        _ORGANIZATIONS,
        (
            {
                "id": one.id,
                "official_name": name.official,
                "short_name": name.short,
                "abbreviation": name.abbreviation,
                "since": name.since,
                "until": name.until,
                "inn": one.inn,
                "ogrn": one.ogrn,
                "url": one.url,
                "note": one.note,
            }
            for one in organizations
            for name in one.names
        ),
    )


def quotes_csv(quotes: Iterable[Quote]) -> str:
    """Return a line for every quote, with who approved its present wording."""
    return _table(
        _QUOTES,
        (
            {
                "id": one.id,
                "text": one.text,
                "speaker": one.speaker,
                "post": one.post,
                "date": one.date,
                "source": one.source.value,
                "source_note": one.source_note,
                "approved_by": ", ".join(
                    approval.by
                    for approval in one.approvals
                    if approval.wording_hash == one.wording_hash
                ),
                "person": one.person_id,
            }
            for one in quotes
        ),
    )


def events_csv(events: Iterable[Event], organizations: Mapping[str, Organization]) -> str:
    """Return a line for every event."""
    return _table(_EVENTS, (_event_row(event, organizations) for event in events))


def facts_csv(facts: Iterable[Fact]) -> str:
    """Return a line for every fact."""
    return _plain_csv(Fact, facts)


def images_csv(images: Iterable[Image]) -> str:
    """Return a line for every image."""
    return _plain_csv(Image, images)


def deliveries_csv(deliveries: Iterable[Delivery], sites: Mapping[str, str]) -> str:
    """Return a line for every act of publishing; ``sites`` gives their names by id."""
    return _table(
        _DELIVERIES,
        (
            {
                "article_id": one.article_id,
                "title": one.payload.title,
                "site": sites.get(one.site_id, one.site_id),
                "action": one.action.value,
                "state": one.state.value,
                "decided": one.created.isoformat() if one.created else None,
                "delivered": one.delivered.isoformat() if one.delivered else None,
                "url": one.url,
                "reason": one.remote.get("reason"),
            }
            for one in deliveries
        ),
    )


def everything_json(**tables: Iterable[Any]) -> str:
    """Return whole tables, ``articles=…, people=…``, as one JSON text, each a list of records."""
    plain = {name: [to_plain(one) for one in records] for name, records in tables.items()}
    return json.dumps({"presseditor": 1, **plain}, ensure_ascii=False, indent=1) + "\n"


def articles_csv(articles: Iterable[Article]) -> str:
    """Return a line for every article, without its texts."""
    return _table(
        _ARTICLES,
        (
            {
                "id": one.id,
                "title": one.title,
                "status": one.status.value,
                "kind": one.kind,
                "date_published": one.published.isoformat() if one.published else None,
                "rubric": one.rubric,
                "tags": ", ".join(one.tags),
                "slug": one.slug,
            }
            for one in articles
        ),
    )


def _person_rows(person: Person, organizations: Mapping[str, Organization]) -> Iterator[Row]:
    for post in person.appointments or (None,):
        organization = organizations.get(post.organization_id or "") if post else None
        yield {
            "id": person.id,
            "family_name": person.family_name,
            "given_name": person.given_name,
            "patronymic": person.patronymic,
            "gender": person.gender.value if person.gender else None,
            "post": post.post if post else None,
            "acting": "1" if post and post.acting else None,
            "organization": organization.name.official if organization else None,
            "since": post.since if post else None,
            "until": post.until if post else None,
            "note": person.note,
        }


def _event_row(event: Event, organizations: Mapping[str, Organization]) -> Row:
    organizers = (
        organizations[one.organization_id].name.official
        if one.organization_id in organizations
        else one.organization_id
        for one in event.organizers
    )
    return {
        "id": event.id,
        "title": event.title,
        "start_date": event.start.isoformat() if event.start else None,
        "end_date": event.end.isoformat() if event.end else None,
        "time_zone": event.time_zone,
        "venue": event.venue.name,
        "address": event.venue.address,
        "organizers": ", ".join(organizers),
        "participants": ", ".join(event.participants),
        "status": event.status.value,
        "status_reason": event.status_reason,
    }


def _plain_csv(shape: type[Fact | Image], records: Iterable[Fact | Image]) -> str:
    """Return a line for every record of a noun that has nothing but single values."""
    return _table(" ".join(one.name for one in fields(shape)), map(to_plain, records))


def _table(titles: str, rows: Iterable[Mapping[str, object]]) -> str:
    """Return the rows as CSV; a table without rows still says what its columns are."""
    names = titles.split()
    return csv_table(names, ([row[name] for name in names] for row in rows))


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
