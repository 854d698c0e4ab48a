"""Finding a record by a few letters and putting it into a sentence in the right case."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.domain.quotation import quoted
from presseditor.domain.record_link import RecordKind, RecordRef, record_link
from presseditor.domain.text_folding import folded
from presseditor.services.directory.names import Names
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

EXCERPT = 60
"""Letters of a quote that a list shows."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record that fits: what it is called and what tells it from its namesakes."""

    ref: RecordRef
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: ``kind`` is ``article``, ``event`` or a record link's scheme."""

    kind: str
    id: str
    label: str
    detail: str = ""


class Lookup:
    """Looks through all tables of the directory at once."""

    def __init__(self, database: Database, names: Names) -> None:
        self._database = database
        self._names = names

    def suggest(self, typed: str, limit: int = 20) -> list[Suggestion]:
        """Return the records that hold the typed letters, people first."""
        with self._database.reading() as stores:
            return _suggestions(stores, typed, limit)[:limit]

    def go_anywhere(self, typed: str, limit: int = 30) -> list[Place]:
        """Return articles by title, then events and records, that hold the typed letters."""
        wanted = folded(typed).split()
        with self._database.reading() as stores:
            places = [
                Place("article", one.id, one.title, one.status.value)
                for one in stores.articles.summaries(limit=500)
                if all(word in folded(one.title) for word in wanted)
            ][:limit]
            places += [Place("event", one.id, one.title) for one in stores.events.find(typed, 5)]
            found = _suggestions(stores, typed, 5)
        places += [Place(one.ref.kind.value, one.ref.id, one.label, one.detail) for one in found]
        return places[:limit]

    def insertion(self, ref: RecordRef, before: str, day: dt.date | None = None) -> str:
        """Return the Markdown that stands for ``ref`` after the words ``before`` the caret.

        Names stand in the case the sentence asks for; organizations have the name of ``day``;
        quotes come in quotation marks, a quote or an image at the start of a line as a block.
        """
        with self._database.reading() as stores:
            words = self._words(stores, ref, before, day)
        standing = ref.kind is RecordKind.IMAGE or (
            ref.kind is RecordKind.QUOTE and (not before.strip() or before.endswith("\n"))
        )
        return f"![]({ref})" if standing else record_link(ref, words)

    def _words(self, stores: Stores, ref: RecordRef, before: str, day: dt.date | None) -> str:
        if ref.kind is RecordKind.ORGANIZATION:
            organization = stores.organizations.get(ref.id)
            if organization is not None:
                name = organization.name_on(day)
                forms = name.forms or self._names.organization_forms(name.official)
                return forms.form(_case_before(before))
        if ref.kind is RecordKind.PERSON:
            person = stores.people.get(ref.id)
            if person is not None:
                return self._names.person_forms(person).form(_case_before(before, person=True))
        if ref.kind is RecordKind.QUOTE:
            quote = stores.quotes.get(ref.id)
            return f"«{quote.text}»" if quote is not None else ref.id
        fact = stores.facts.get(ref.id)
        return f"{fact.value} {fact.unit}".strip() if fact is not None else ref.id


def _case_before(before: str, *, person: bool = False) -> Case:
    from presseditor.language.names.case_before_caret import case_before

    return case_before(before, person=person)


def _suggestions(stores: Stores, typed: str, limit: int) -> list[Suggestion]:
    return [
        *(
            Suggestion(
                RecordRef(RecordKind.PERSON, one.id),
                one.full_name,
                one.appointments[-1].post if one.appointments else "",
            )
            for one in stores.people.find(typed, limit)
        ),
        *(
            Suggestion(
                RecordRef(RecordKind.ORGANIZATION, one.id),
                one.name.official,
                one.name.abbreviation,
            )
            for one in stores.organizations.find(typed, limit)
        ),
        *(
            Suggestion(RecordRef(RecordKind.QUOTE, one.id), quoted(_cut(one.text)), one.speaker)
            for one in stores.quotes.find(typed, limit)
        ),
        *(
            Suggestion(
                RecordRef(RecordKind.FACT, one.id), f"{one.value} {one.unit}".strip(), one.label
            )
            for one in stores.facts.find(typed, limit)
        ),
        *(
            Suggestion(RecordRef(RecordKind.IMAGE, one.id), one.caption or one.file_name, one.alt)
            for one in stores.images.find(typed, limit)
        ),
    ]


def _cut(text: str) -> str:
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
