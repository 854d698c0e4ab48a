"""The open shape of an article: one mapping with the event and every record that it names.

Keys follow schema.org and ninjs where those have a word (``date_published``, ``given_name``,
``start_date``); fields at their default are left out. ``body`` is not in the mapping: in a file it
is what follows the front matter.

::

    presseditor: 1                    the version of this shape
    id, title, lead, kind, rubric, tags, slug, cover, status
    date_published: 2019-03-20T09:30  local to time_zone
    embargo, publish_at, date_created, date_modified: 2019-03-20T06:30:00+00:00
    press_contact, background
    event: {id, title, start_date, end_date, time_zone, venue, organizers: [{organization, role}] …}
    organizations: [{id, names: [{official, short, abbreviation, since, until, forms}], url, inn …}]
    people: [{id, family_name, given_name, patronymic, gender, appointments: [{post, …}], forms}]
    quotes: [{id, text, person, speaker, post, date, source, approvals: [{by, at, via, …}]}]
    facts: [{id, value, unit, label, as_of, source}]
    images: [{id, file_name, media_type, width, height, alt, caption, credit, rights, consent}]
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import Event, Organizer
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.organization import Organization
from presseditor.domain.person import Appointment, Person
from presseditor.domain.plain_values import (
    Names,
    UnfitError,
    from_plain,
    to_plain,
    unfit,
    unknown_keys,
)
from presseditor.domain.quote import Quote
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE

T = TypeVar("T")
VERSION = 1
_FIRST_YEAR, _LAST_YEAR = 1000, 2999
VERSION_KEY = "presseditor"
NAMES: Names = MappingProxyType(
    {
        (Article, "published"): "date_published",
        (Article, "created"): "date_created",
        (Article, "modified"): "date_modified",
        (Article, "cover_id"): "cover",
        (Article, "event_id"): "event_id",
        (Event, "start"): "start_date",
        (Event, "end"): "end_date",
        (Organizer, "organization_id"): "organization",
        (Appointment, "organization_id"): "organization",
        (Quote, "person_id"): "person",
    }
)
"""Where the open name of a field is not the one in the program."""
ALIASES = MappingProxyType(
    {"date": "date_published", "description": "lead", "summary": "lead", "category": "rubric"}
)
"""What Hugo, Jekyll and Pelican call the same."""
NOUNS: Mapping[str, type] = MappingProxyType(
    {
        "organizations": Organization,
        "people": Person,
        "quotes": Quote,
        "facts": Fact,
        "images": Image,
    }
)


def bundle_to_mapping(bundle: Bundle) -> dict[str, Any]:
    """Return everything but the body as plain values, in the order a reader wants them."""
    article = to_plain(bundle.article, NAMES, defaults=False)
    # Named even where it is the usual one: in another office another zone is.
    article["time_zone"] = bundle.article.time_zone
    article.pop("body", None)
    background = article.pop("background", None)
    # The title is written even when it is empty: without the key a heading would become it.
    head = {VERSION_KEY: VERSION, "id": article.pop("id"), "title": bundle.article.title}
    mapping: dict[str, Any] = head | article
    if bundle.event is not None:
        mapping["event"] = to_plain(bundle.event, NAMES, defaults=False)
        mapping["event"]["time_zone"] = bundle.event.time_zone
        mapping["event_id"] = bundle.article.event_id
        if bundle.article.event_id == bundle.event.id:
            mapping.pop("event_id")
    for key in NOUNS:
        records = getattr(bundle.records, key).values()
        if records:
            mapping[key] = [to_plain(one, NAMES, defaults=False) for one in records]
    if background is not None:
        mapping["background"] = background
    return mapping


def bundle_from_mapping(
    mapping: Mapping[str, Any], body: str, *, new_id: str, zone: str = DEFAULT_TIME_ZONE
) -> Bundle:
    """Return the article that a mapping and a body describe; ``new_id`` if it names no id.

    Where it names no time zone, its hours are meant in ``zone``; those of its event, in its own.
    Raises ``UnfitError`` for what does not fit and for a newer version.
    """
    _refuse_newer(mapping)
    known = {ALIASES.get(key, key): value for key, value in mapping.items()} | dict(mapping)
    values = {"id": new_id, **{key: one for key, one in known.items() if one is not None}}
    values.setdefault("time_zone", zone)
    event = known.get("event") or None
    if isinstance(event, Mapping) and event.get("time_zone") is None:
        event = {**event, "time_zone": values["time_zone"]}
    read_event = _record(Event, event, "event") if event is not None else None
    values["id"] = values["id"] or new_id
    values["body"] = body
    if read_event is not None and "event_id" not in known:
        values["event_id"] = read_event.id
    article = from_plain(Article, values, NAMES)
    records = _records(known)
    for path, value in (("", article), ("event", read_event), ("", records)):
        _refuse_far_dates(value, path)
    return Bundle(article, read_event, records)


def unread_keys(mapping: Mapping[str, Any]) -> list[str]:
    """Return the keys, dotted paths within records, that ``bundle_from_mapping`` passes over."""
    return list(_unread(mapping))


def _unread(mapping: Mapping[str, Any]) -> Iterator[str]:
    others = {VERSION_KEY, "event", *NOUNS, *ALIASES}
    yield from (key for key in unknown_keys(Article, mapping, NAMES) if key not in others)
    yield from (f"event.{key}" for key in unknown_keys(Event, mapping.get("event"), NAMES))
    for name, noun in NOUNS.items():
        listed = mapping.get(name)
        for number, one in enumerate(listed if isinstance(listed, list) else (), 1):
            yield from (f"{name}[{number}].{key}" for key in unknown_keys(noun, one, NAMES))


def _refuse_newer(mapping: Mapping[str, Any]) -> None:
    version = str(mapping.get(VERSION_KEY, VERSION))
    if not version.isdecimal() or int(version) > VERSION:
        raise UnfitError(
            VERSION_KEY,
            message(
                "version {known} or older was expected, not “{version}”",
                known=VERSION,
                version=version,
            ),
        )


def _refuse_far_dates(value: Any, path: str) -> None:
    """Refuse years that no release is of: with an hour more or less they leave the calendar."""
    if isinstance(value, dt.date) and not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        expected = message("a year from {first} to {last}", first=_FIRST_YEAR, last=_LAST_YEAR)
        raise unfit(path, expected, value.isoformat())
    for step, one in _within(value):
        _refuse_far_dates(one, f"{path}{step}".lstrip("."))


def _within(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what a value is made of, and what is added to its path to name that."""
    if isinstance(value, Mapping):
        yield from ((f"[{key}]", one) for key, one in value.items())
    elif isinstance(value, tuple):
        yield from ((f"[{number}]", one) for number, one in enumerate(value, 1))
    elif is_dataclass(value):
        for field in fields(value):
            name = NAMES.get((type(value), field.name), field.name)
            yield f".{name}", getattr(value, field.name)


def _record(noun: type[T], value: Any, path: str) -> T:
    if isinstance(value, Mapping) and not value.get("id"):
        raise UnfitError(f"{path}.id", message("it is missing"))
    return from_plain(noun, value, NAMES, path)


def _records(mapping: Mapping[str, Any]) -> Records:
    found: dict[str, dict[str, Any]] = {}
    for field in fields(Records):
        listed = mapping.get(field.name) or []
        if not isinstance(listed, list):
            raise unfit(field.name, message("a list"), listed)
        found[field.name] = dict(_listed(field.name, listed))
    return Records(**found)


def _listed(name: str, values: list[Any]) -> Iterator[tuple[str, Any]]:
    for number, value in enumerate(values, 1):
        record: Any = _record(NOUNS[name], value, f"{name}[{number}]")
        if isinstance(record, Image) and not record.has_content_id:
            raise unfit(f"{name}[{number}].id", message("the SHA-256 of the picture"), record.id)
        yield record.id, record
