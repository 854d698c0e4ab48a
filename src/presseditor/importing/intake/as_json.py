"""A draft as the JSON that the command line prints; scripts depend on its shape."""

import datetime as dt

from presseditor.domain.draft import FoundEvent, FoundSum, IntakeDraft
from presseditor.domain.moment import Moment


def draft_as_json(draft: IntakeDraft) -> dict[str, object]:
    """Return the draft as JSON-ready values: dates ISO 8601, absent values ``None``."""
    return {
        "title": draft.title or None,
        "published": {"date": _date(draft.published), "time": _time(draft.published)},
        "lead": draft.lead or None,
        "body": "\n\n".join(filter(None, (draft.body, draft.background))) or None,
        "event": _event(draft.event),
        "venue": draft.event.venue,
        "organizers": [
            {
                "name": one.name,
                "abbr": one.abbr,
                "surface": one.surface,
                "start": one.span.start,
                "end": one.span.end,
            }
            for one in draft.organizers
        ],
        "participants": list(draft.participants),
        "people": [{"name": one.name, "post": one.post, "org": one.org} for one in draft.people],
        "quotes": [
            {
                "text": one.text,
                "speaker": one.speaker,
                "post": one.post,
                "start": one.span.start,
                "end": one.span.end,
            }
            for one in draft.quotes
        ],
        "sums": [_sum(one) for one in draft.sums],
        "leftover": _leftover(draft),
    }


def _leftover(draft: IntakeDraft) -> list[str]:
    """Return what is no part of the release in the order of the source, press contacts too."""
    pieces = [(one.span.start, one.text) for one in draft.leftover]
    pieces += [
        (one.start, draft.source[one.start : one.end])
        for one in draft.spans.get("press_contact", ())
    ]
    return [text for _, text in sorted(pieces)]


def _event(event: FoundEvent) -> dict[str, str | None]:
    return {
        "title": event.title,
        "date": _date(event.start),
        "time": _time(event.start),
        "end_date": _date(event.end),
        "end_time": _time(event.end),
    }


def _sum(found: FoundSum) -> dict[str, object]:
    return {
        "total": _number(found.total),
        "parts": [_number(part) for part in found.parts],
        "unit": found.unit,
        "ok": found.ok,
    }


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _date(moment: Moment | None) -> str | None:
    return moment.date.isoformat() if moment else None


def _time(moment: Moment | None) -> str | None:
    time: dt.time | None = moment.time if moment else None
    return time.isoformat("minutes") if time else None
