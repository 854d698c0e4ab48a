"""From a corrected intake draft to records of the directory and links in the text."""

from dataclasses import dataclass

from presseditor.domain.article import Article
from presseditor.domain.case_forms import CaseForms
from presseditor.domain.draft import FoundOrganization, FoundQuote, IntakeDraft
from presseditor.domain.errors import CorrectionError
from presseditor.domain.event import Event, Organizer, Venue
from presseditor.domain.ids import free_id, new_id
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind, RecordRef, find_record_links, record_link
from presseditor.domain.text_folding import folded
from presseditor.importing.intake.persons import is_same
from presseditor.services.directory.names import Names
from presseditor.storage.stores import Stores


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """The article to create and the records that were stored, as (noun, id)."""

    article: Article
    saved: tuple[tuple[str, str], ...]


class IntakeRecords:
    """Matches and stores the records of one draft inside one transaction.

    ``zone`` is the one by whose clocks the hours of the draft are meant.
    """

    def __init__(self, stores: Stores, names: Names, zone: str) -> None:
        self._stores = stores
        self._zone = zone
        self._names = names
        self._saved: list[tuple[str, str]] = []

    def keep(self, draft: IntakeDraft) -> KeptDraft:
        """Store event, organizations, people and quotes; return the article with links."""
        organizations = [(one, self._organization(one)) for one in draft.organizers]
        people = {one.name: self._person(one.name, one.post) for one in draft.people}
        body = draft.body
        for found in draft.quotes:
            quote = self._quote(found, people, draft)
            body = link_words(body, f"«{found.text}»", RecordRef(RecordKind.QUOTE, quote.id))
        for found_organization, organization in organizations:
            ref = RecordRef(RecordKind.ORGANIZATION, organization.id)
            body = link_words(body, _one_line(found_organization.surface), ref)
        for one in draft.people:
            surface = _one_line(draft.source[one.span.start : one.span.end]) or one.name
            body = link_words(body, surface, RecordRef(RecordKind.PERSON, people[one.name].id))
        event = self._event(draft, [organization for _, organization in organizations])
        kept = [one.text.strip() for one in draft.leftover if not one.furniture]
        article = Article(
            id=new_id(),
            title=draft.title,
            lead=draft.lead,
            body=body,
            background=draft.background[:1].upper() + draft.background[1:],
            kind=draft.kind,
            published=draft.published,
            time_zone=self._zone,
            press_contact="\n".join(filter(None, (draft.press_contact.strip(), *kept))),
            event_id=event.id if event else None,
        )
        return KeptDraft(article, tuple(self._saved))

    def known_organization(self, name: str, abbr: str | None) -> Organization | None:
        """Return the record called ``name`` (any of its names), or known by abbreviation."""
        wanted = {_folded(name)} | ({_folded(abbr)} if abbr else set())
        candidates = self._stores.organizations.find(name, 50)
        if abbr:
            candidates += self._stores.organizations.find(abbr, 50)
        for one in candidates:
            for held in one.names:
                if wanted & {_folded(held.official), _folded(held.short)}:
                    return one
                if abbr and _folded(held.abbreviation) == _folded(abbr):
                    return one
        return None

    def known_person(self, name: str) -> Person | None:
        """Return the one person called so; ``None`` where nobody or several are."""
        found = [
            one
            for one in self._stores.people.find(_last_word(name), 50)
            if one.given_name and is_same(name, _printed(one))
        ]
        return found[0] if len(found) == 1 else None

    def _organization(self, found: FoundOrganization) -> Organization:
        known = self.known_organization(found.name, found.abbr)
        if known is not None:
            return known
        wanted = self._names.record_id(found.abbr or found.name)
        made = Organization(
            id=free_id(wanted, self._stores.organizations.ids(wanted)),
            names=(
                OrganizationName(
                    found.name,
                    abbreviation=found.abbr or "",
                    forms=self._proposed_forms(found.name),
                ),
            ),
        )
        self._stores.organizations.save(made)
        self._saved.append(("org", made.id))
        return made

    def _proposed_forms(self, name: str) -> CaseForms | None:
        try:
            return self._names.organization_forms(name)
        except CorrectionError:
            return None

    def _person(self, name: str, post: str | None) -> Person:
        known = self.known_person(name)
        if known is not None:
            return known
        family, given, patronymic = self._names.split(name)
        wanted = self._names.record_id(f"{family} {given}".strip())
        made = Person(
            id=free_id(wanted, self._stores.people.ids(wanted)),
            family_name=family,
            given_name=given,
            patronymic=patronymic,
            gender=self._names.guess_gender(name),
            appointments=(Appointment(post),) if post else (),
        )
        self._stores.people.save(made)
        self._saved.append(("person", made.id))
        return made

    def _quote(self, found: FoundQuote, people: dict[str, Person], draft: IntakeDraft) -> Quote:
        speaker = people.get(found.speaker or "")
        if speaker is None and found.speaker:
            speaker = self.known_person(found.speaker)
        day = draft.published.date if draft.published else None
        for one in self._stores.quotes.find(found.text[:80], 20):
            if one.text == found.text and (speaker is None or one.person_id == speaker.id):
                return one
        family = speaker.family_name if speaker else _last_word(found.speaker or "quote")
        wanted = "-".join(filter(None, (str(day or ""), self._names.record_id(family), "1")))
        made = Quote(
            id=_numbered(wanted, self._stores.quotes.ids(wanted[:-1])),
            text=found.text,
            person_id=speaker.id if speaker else None,
            speaker=found.speaker or "",
            post=found.post or "",
            date=day,
        )
        self._stores.quotes.save(made)
        self._saved.append(("quote", made.id))
        return made

    def _event(self, draft: IntakeDraft, organizations: list[Organization]) -> Event | None:
        found = draft.event
        told = found.start or found.venue or organizations or found.title
        if not told or not found.is_event:
            return None
        event = Event(
            id=new_id(),
            title=found.title or draft.title,
            start=found.start,
            end=found.end,
            time_zone=self._zone,
            venue=Venue(name=found.venue or "", address=found.address or ""),
            organizers=tuple(
                Organizer(one.id, named.role)
                for one, named in zip(organizations, draft.organizers, strict=True)
            ),
            participants=draft.participants,
        )
        self._stores.events.save(event)
        self._saved.append(("event", event.id))
        return event


def link_words(source: str, words: str, ref: RecordRef) -> str:
    """Turn the first mention of ``words`` that is no link yet into a record link."""
    if not words.strip() or "\n\n" in words:
        return source
    taken = [(link.start, link.end) for link in find_record_links(source)]
    start = source.find(words)
    while start != -1:
        end = start + len(words)
        if all(end <= left or start >= right for left, right in taken):
            return source[:start] + record_link(ref, words) + source[end:]
        start = source.find(words, start + 1)
    return source


def _printed(person: Person) -> str:
    parts = (person.given_name, person.patronymic, person.family_name)
    return " ".join(filter(None, parts))


def _one_line(words: str) -> str:
    """Return words as the body has them: a mail may break a name over two lines."""
    return " ".join(words.split())


def _folded(text: str) -> str:
    return _one_line(folded(text))


def _numbered(first: str, taken: set[str]) -> str:
    """Return ``…-1``, or the next free number: quotes of one speaker and day count up."""
    stem = first.removesuffix("1")
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1] if words else ""
