"""Finding the records a text names, and remembering which ones were asked for."""

import datetime as dt
from typing import Any

from presseditor.domain.bundle import Records
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind

Use = tuple[RecordKind, str, Any]


class Resolver:
    """Looks records up for one rendering on one day; ``uses`` collects the answers given.

    A cached piece of HTML is good as long as every record in its ``uses`` is still the same.
    """

    def __init__(self, records: Records, day: dt.date | None) -> None:
        self.day = day
        self.uses: list[Use] = []
        self._tables: dict[RecordKind, Any] = {
            RecordKind.ORGANIZATION: records.organizations,
            RecordKind.PERSON: records.people,
            RecordKind.QUOTE: records.quotes,
            RecordKind.FACT: records.facts,
            RecordKind.IMAGE: records.images,
        }

    def find(self, kind: RecordKind, record_id: str) -> Any | None:
        """Return the record or ``None``, and note that it was asked for."""
        found = self._tables[kind].get(record_id)
        self.uses.append((kind, record_id, found))
        return found

    def still_holds(self, uses: tuple[Use, ...]) -> bool:
        """Tell whether each record in ``uses`` is what it was."""
        return all(self._tables[kind].get(name) == found for kind, name, found in uses)

    def attribution(self, quote: Quote) -> str:
        """Return who said it: the printed name and the post held then, comma between.

        The post kept with the quote wins (it was printed so); else the person's on the quote's
        date, else on the article's. Source: promise 6.
        """
        person = self.find(RecordKind.PERSON, quote.person_id) if quote.person_id else None
        name = quote.speaker or (person.name if person else "")
        post = quote.post
        if not post and person:
            appointment = person.appointment_on(quote.date or self.day)
            post = appointment.post if appointment else ""
        return ", ".join(part for part in (name, post) if part)
