"""What each tab of the directory holds: one declaration a noun, read by panel and window alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.ids import new_id
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Person
from presseditor.domain.quotation import quoted
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind
from presseditor.domain.text_folding import folded
from presseditor.ui.background import Background
from presseditor.ui.records.event_form import EventForm
from presseditor.ui.records.fact_form import FactForm
from presseditor.ui.records.image_form import ImageForm
from presseditor.ui.records.organization_form import OrganizationForm
from presseditor.ui.records.person_form import PersonForm
from presseditor.ui.records.quote_form import QuoteForm
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.typed_times import date_in_words, moment_in_words

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.directory.record_service import RecordService


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its text, and what it is sorted by (the text unless given)."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None

    def sort_key(self, record: Any) -> Any:
        """Return what ``record`` is sorted by in this column; ё sorts as е."""
        if self.key is not None:
            return self.key(record)
        return folded(self.text(record))


@dataclass(frozen=True, slots=True)
class Table:
    """One tab. ``link`` is the record link's scheme, ``None`` where a text cannot name the noun.

    ``blank`` makes an empty record, ``None`` where records come from files; ``id_for`` proposes a
    readable id off the GUI thread.
    """

    noun: str
    title: str
    icon: str
    new: str
    empty: str
    service: RecordService[Any]
    columns: tuple[Column, ...]
    make_form: Callable[[Background], RecordForm[Any]]
    blank: Callable[[str], Any] | None
    id_for: Callable[[Any], str]
    link: RecordKind | None = None


def tables(desk: Desk) -> tuple[Table, ...]:
    """Return the tabs in their order. Asks the desk for its services: call it off the start."""
    return (
        _quotes(desk),
        _people(desk),
        _organizations(desk),
        _events(desk),
        _images(desk),
        _facts(desk),
    )


def _quotes(desk: Desk) -> Table:
    def id_for(quote: Quote) -> str:
        family = quote.speaker.split()[-1] if quote.speaker.split() else "quote"
        day = f"{quote.date.isoformat()}-" if quote.date else ""
        return f"{day}{desk.names.record_id(family)}-1"

    translate = QCoreApplication.translate
    return Table(
        noun="quote",
        title=translate("Directory", "Quotes"),
        icon="quote",
        new=translate("Directory", "New quote"),
        empty=translate(
            "Directory",
            "Exact words with their speaker and approval are kept here. Put into a text, a quote "
            "is compared with the record to the letter.",
        ),
        service=desk.quotes,
        columns=(
            Column(translate("Directory", "Words"), lambda one: quoted(" ".join(one.text.split()))),
            Column(translate("Directory", "Speaker"), lambda one: one.speaker),
            Column(translate("Directory", "Post"), lambda one: one.post),
            Column(translate("Directory", "Date"), lambda one: date_in_words(one.date), _day),
            Column(translate("Directory", "Approval"), _approval),
        ),
        make_form=lambda work: QuoteForm(desk.people, desk.names, work, desk.time_words),
        blank=lambda typed: Quote(id="", text=typed, date=desk.clock.today()),
        id_for=id_for,
        link=RecordKind.QUOTE,
    )


def _people(desk: Desk) -> Table:
    translate = QCoreApplication.translate
    return Table(
        noun="person",
        title=translate("Directory", "People"),
        icon="users",
        new=translate("Directory", "New person"),
        empty=translate(
            "Directory",
            "People and the posts they held are kept here. A text takes the post of its date, and "
            "the name in the right case.",
        ),
        service=desk.people,
        columns=(
            Column(translate("Directory", "Full name"), lambda one: one.full_name),
            Column(translate("Directory", "Post"), _latest_post),
            Column(translate("Directory", "Since"), _since, _since_day),
        ),
        make_form=lambda work: PersonForm(desk.organizations, desk.names, work),
        blank=lambda typed: Person(id="", family_name=typed),
        id_for=lambda one: desk.names.record_id(f"{one.family_name} {one.given_name}".strip()),
        link=RecordKind.PERSON,
    )


def _organizations(desk: Desk) -> Table:
    translate = QCoreApplication.translate
    return Table(
        noun="org",
        title=translate("Directory", "Organizations"),
        icon="landmark",
        new=translate("Directory", "New organization"),
        empty=translate(
            "Directory",
            "Organizations with their names over time are kept here. A text takes the name of its "
            "date, in the right case.",
        ),
        service=desk.organizations,
        columns=(
            Column(translate("Directory", "Name"), lambda one: one.name.official),
            Column(translate("Directory", "Abbreviation"), lambda one: one.name.abbreviation),
            Column(translate("Directory", "INN"), lambda one: one.inn),
            Column(translate("Directory", "Site"), lambda one: one.url),
        ),
        make_form=lambda work: OrganizationForm(desk.names, work),
        blank=lambda typed: Organization(id="", names=(OrganizationName(typed),)),
        id_for=lambda one: desk.names.record_id(
            one.name.abbreviation or one.name.short or one.name.official
        ),
        link=RecordKind.ORGANIZATION,
    )


def _events(desk: Desk) -> Table:
    translate = QCoreApplication.translate
    return Table(
        noun="event",
        title=translate("Directory", "Events"),
        icon="calendar",
        new=translate("Directory", "New event"),
        empty=translate(
            "Directory",
            "Events are kept here with their date, place and organizers. Inserting one connects it "
            "with the article.",
        ),
        service=desk.events,
        columns=(
            Column(translate("Directory", "Event"), lambda one: one.title),
            Column(translate("Directory", "When"), lambda one: moment_in_words(one.start), _start),
            Column(translate("Directory", "Place"), lambda one: one.venue.name),
        ),
        make_form=lambda work: EventForm(desk.organizations, desk.names, work, desk.time_words),
        blank=lambda typed: Event(id="", title=typed, time_zone=desk.settings.current.time_zone),
        id_for=lambda _: new_id(),
    )


def _images(desk: Desk) -> Table:
    translate = QCoreApplication.translate
    return Table(
        noun="image",
        title=translate("Directory", "Pictures"),
        icon="image",
        new=translate("Directory", "Add pictures…"),
        empty=translate(
            "Directory",
            "Pictures with their captions, credits and rights are kept here. Drag files onto this "
            "place, or add them with the button.",
        ),
        service=desk.images,
        columns=(
            Column(translate("Directory", "Picture"), lambda one: one.caption or one.file_name),
            Column(translate("Directory", "What it shows"), lambda one: one.alt),
            Column(translate("Directory", "Credit"), lambda one: one.credit),
            Column(
                translate("Directory", "Size"),
                lambda one: f"{one.width} × {one.height}",
                lambda one: one.width * one.height,
            ),
        ),
        make_form=lambda work: ImageForm(desk.pictures.file_of, work),
        blank=None,
        id_for=lambda one: str(one.id),
        link=RecordKind.IMAGE,
    )


def _facts(desk: Desk) -> Table:
    translate = QCoreApplication.translate
    return Table(
        noun="fact",
        title=translate("Directory", "Facts"),
        icon="hash",
        new=translate("Directory", "New fact"),
        empty=translate(
            "Directory",
            "Figures that several texts print are kept here with their date and source, so that "
            "all texts agree.",
        ),
        service=desk.facts,
        columns=(
            Column(translate("Directory", "What is counted"), lambda one: one.label),
            Column(translate("Directory", "Value"), lambda one: f"{one.value} {one.unit}".strip()),
            Column(translate("Directory", "As of"), lambda one: date_in_words(one.as_of), _as_of),
            Column(translate("Directory", "Source"), lambda one: one.source),
        ),
        make_form=lambda _: FactForm(),
        blank=lambda typed: Fact(id="", value="", label=typed),
        id_for=lambda one: desk.names.record_id(one.label or one.value),
        link=RecordKind.FACT,
    )


def with_id(record: Any, record_id: str) -> Any:
    """Return a record of any table under ``record_id``."""
    return replace(record, id=record_id)


def _approval(quote: Quote) -> str:
    if quote.is_approved:
        return QCoreApplication.translate("Directory", "approved")
    if quote.approvals:
        return QCoreApplication.translate("Directory", "changed after approval")
    return QCoreApplication.translate("Directory", "not approved")


def _latest_post(person: Person) -> str:
    return person.appointments[-1].post if person.appointments else ""


def _since_day(person: Person) -> str:
    held = person.appointments[-1].since if person.appointments else None
    return held.isoformat() if held else ""


def _since(person: Person) -> str:
    return date_in_words(person.appointments[-1].since) if person.appointments else ""


def _day(quote: Quote) -> str:
    return quote.date.isoformat() if quote.date else ""


def _start(event: Event) -> str:
    return event.start.isoformat() if event.start else ""


def _as_of(fact: Fact) -> str:
    return fact.as_of.isoformat() if fact.as_of else ""
