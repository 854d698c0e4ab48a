"""The event as a calendar file (RFC 5545) that Outlook and telephones open."""

import datetime as dt
from pathlib import Path

from icalendar import Calendar
from icalendar import Event as Entry

from presseditor.domain.addresses import web_address
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.event import Event, EventStatus
from presseditor.domain.message import message
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import zone_of
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file

_STATUSES = {
    EventStatus.PLANNED: "CONFIRMED",
    EventStatus.HELD: "CONFIRMED",
    EventStatus.POSTPONED: "TENTATIVE",
    EventStatus.CANCELLED: "CANCELLED",
}
_AROUND = dt.timedelta(days=2)
"""Days before and after an event whose time of day the calendar tells."""
_UNKNOWN_CHANGE = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def write_calendar(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the event; raise ``CorrectionError`` where there is none or it has no date."""
    return (write_file(target, as_calendar(bundle, context.canonical_url)),)


def as_calendar(bundle: Bundle, url: str = "") -> bytes:
    """Return the calendar with one entry and its time zone, the same bytes for the same article."""
    event = bundle.event
    if event is None or event.start is None:
        raise CorrectionError(
            message("There is no event with a date to put in a calendar. Give the event a date.")
        )
    calendar = Calendar()
    calendar.add("prodid", "-//presseditor//RU")
    calendar.add("version", "2.0")
    calendar.add_component(_entry(bundle, event, event.start, url))
    if event.start.time is not None and not event.all_day:
        # Readers take a zone's many changes since 1970 wrongly: those around the event are enough.
        last = event.end.date if event.end else event.start.date
        calendar.add_missing_timezones(
            first_date=event.start.date - _AROUND, last_date=last + _AROUND
        )
    return bytes(calendar.to_ical())


def _entry(bundle: Bundle, event: Event, start: Moment, url: str) -> Entry:
    article = bundle.article
    entry = Entry()
    entry.add("uid", f"{event.id}@presseditor")
    # DTSTAMP is required; the article's own time keeps two exports alike.
    changed = article.modified or _UNKNOWN_CHANGE
    entry.add("dtstamp", changed)
    entry.add("last-modified", changed)
    entry.add("sequence", _sequence(article))
    entry.add("summary", event.title or article.title)
    entry.add("status", _STATUSES[event.status])
    _add_times(entry, event, start)
    place = ", ".join(part for part in (event.venue.name, event.venue.address) if part)
    for name, value in (("location", place), ("description", _description(bundle, event))):
        if value:
            entry.add(name, value)
    if event.venue.latitude is not None and event.venue.longitude is not None:
        entry.add("geo", (event.venue.latitude, event.venue.longitude))
    if address := web_address(url):
        entry.add("url", address)
    return entry


def _sequence(article: Article) -> int:
    """Return a number that grows with every change: calendars leave an entry that has no higher."""
    if article.modified is None or article.created is None:
        return 0
    return max(0, int((article.modified - article.created).total_seconds()))


def _add_times(entry: Entry, event: Event, start: Moment) -> None:
    if event.all_day or start.time is None:
        entry.add("dtstart", start.date)
        last = event.end.date if event.end else start.date
        # The end of an all-day entry is the day after (RFC 5545, 3.6.1).
        entry.add("dtend", max(last, start.date) + dt.timedelta(days=1))
        return
    zone = zone_of(event.time_zone)
    begin = dt.datetime.combine(start.date, start.time, zone)
    entry.add("dtstart", begin)
    if event.end and event.end.time is not None:
        end = dt.datetime.combine(event.end.date, event.end.time, zone)
        if end > begin:
            entry.add("dtend", end)


def _description(bundle: Bundle, event: Event) -> str:
    parts = (
        event.status_reason,
        bundle.article.lead,
        event.programme,
        event.registration,
        event.accreditation,
        bundle.article.press_contact,
    )
    return "\n\n".join(part.strip() for part in parts if part.strip())
