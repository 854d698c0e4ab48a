"""IPTC ninjs 3.0: the article as news agencies' systems read it.

Source: IPTC ninjs 3.0 (https://iptc.org/std/ninjs/): ``uri`` is required; headlines, bodies and
people are arrays of objects.
"""

import json
from pathlib import Path
from typing import Any

from presseditor.domain.addresses import web_address
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.record_link import RecordKind
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.text import as_text
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.payload import images_of
from presseditor.rendering.printed import record_links
from presseditor.rendering.structured import stamp

Data = dict[str, Any]

_STATUSES = {ArticleStatus.WITHDRAWN: "canceled"}


def write_ninjs(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write one ninjs item."""
    data = as_ninjs(bundle, context.canonical_url)
    return (write_file(target, json.dumps(data, ensure_ascii=False, indent=2) + "\n"),)


def as_ninjs(bundle: Bundle, canonical_url: str = "") -> Data:
    """Return the item; what is not known is left out."""
    article = bundle.article
    item: Data = {
        "uri": web_address(canonical_url) or f"urn:presseditor:{article.id}",
        "standard": {
            "name": "ninjs",
            "version": "3.0",
            "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
        },
        "type": "text",
        "representationType": "complete",
        "language": "ru",
        "pubStatus": _STATUSES.get(article.status, "usable"),
        "versionCreated": article.modified.isoformat() if article.modified else "",
        "contentCreated": stamp(article.published, article.time_zone),
        "embargoedUntil": article.embargo.isoformat() if article.embargo else "",
        "headlines": [{"role": "main", "value": article.title}] if article.title else [],
        "descriptions": [{"role": "summary", "value": article.lead}] if article.lead else [],
        "bodies": _bodies(bundle),
        "subjects": [{"name": name} for name in _subjects(article)],
        "people": _people(bundle),
        "organisations": _organisations(bundle),
        "events": _events(bundle),
        "associations": _pictures(bundle),
    }
    return {key: value for key, value in item.items() if value not in ("", [])}


def _bodies(bundle: Bundle) -> list[Data]:
    html, text = render_fragment(bundle).html, as_text(bundle)
    return [
        {"role": "main", "contentType": "text/html", "charcount": len(html), "value": html},
        {
            "role": "main",
            "contentType": "text/plain",
            "charcount": len(text),
            "wordcount": len(text.split()),
            "value": text,
        },
    ]


def _subjects(article: Article) -> list[str]:
    return [name for name in (article.rubric, *article.tags) if name]


def _named(bundle: Bundle, kind: RecordKind) -> list[str]:
    links = [
        *record_links(bundle.article.body),
        *record_links(bundle.article.background),
    ]
    return list(dict.fromkeys(link.ref.id for link in links if link.ref.kind is kind))


def _people(bundle: Bundle) -> list[Data]:
    people = bundle.records.people
    names = _named(bundle, RecordKind.PERSON)
    return [{"name": people[one].name} for one in names if one in people]


def _organisations(bundle: Bundle) -> list[Data]:
    known = bundle.records.organizations
    day = bundle.article.published.date if bundle.article.published else None
    organizers = [one.organization_id for one in bundle.event.organizers] if bundle.event else []
    names = dict.fromkeys([*_named(bundle, RecordKind.ORGANIZATION), *organizers])
    return [{"name": known[one].name_on(day).official} for one in names if one in known]


def _events(bundle: Bundle) -> list[Data]:
    event = bundle.event
    return [{"name": event.title or bundle.article.title}] if event else []


def _pictures(bundle: Bundle) -> list[Data]:
    return [
        {
            "name": image.asset_name,
            "uri": f"images/{image.asset_name}",
            "type": "picture",
            "altText": image.alt,
            "copyrightNotice": image.credit,
        }
        for image in images_of(bundle)
    ]
