"""The directory as tables and as one JSON file: the officer can leave, and take everything along.

CSV is written for Excel on a Russian Windows PC: UTF-8 with a byte order mark, ``;`` between the
columns, CRLF. A cell that Excel would run as a formula is quoted with an apostrophe
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from presseditor.domain.article import Article
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.plain import to_plain
from presseditor.domain.quote import Quote

BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

Row = dict[str, object]


def csv_table(titles: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return any table as CSV: the titles, then a line for each row."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows(map(_cell, row) for row in rows)
    return BOM + out.getvalue()


def people_csv(people: Iterable[Person], organizations: Mapping[str, Organization]) -> str:
    """Return a line for every post of every person; a person without a post has one line."""
    return _table(row for person in people for row in _person_rows(person, organizations))


def organizations_csv(organizations: Iterable[Organization]) -> str:
    """Return a line for every name of every organization, from the oldest to the present one."""
    return _table(
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
    )


def quotes_csv(quotes: Iterable[Quote]) -> str:
    """Return a line for every quote, with who approved its present wording."""
    return _table(
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
    )


def events_csv(events: Iterable[Event], organizations: Mapping[str, Organization]) -> str:
    """Return a line for every event."""
    return _table(_event_row(event, organizations) for event in events)


def plain_csv(records: Iterable[Fact | Image]) -> str:
    """Return a line for every record that has nothing but single values."""
    return _table(to_plain(one) for one in records)


def everything_json(**tables: Iterable[Any]) -> str:
    """Return whole tables, ``articles=…, people=…``, as one JSON text, each a list of records."""
    plain = {name: [to_plain(one) for one in records] for name, records in tables.items()}
    return json.dumps({"presseditor": 1, **plain}, ensure_ascii=False, indent=1) + "\n"


def articles_csv(articles: Iterable[Article]) -> str:
    """Return a line for every article, without its texts."""
    return _table(
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


def _table(rows: Iterable[Row]) -> str:
    listed = list(rows)
    return csv_table(list(listed[0]), (row.values() for row in listed)) if listed else BOM


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
