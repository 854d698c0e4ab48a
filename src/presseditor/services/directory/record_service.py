"""What all records of the directory have in common: find, keep, remove, know where used."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from presseditor.domain.article import ArticleSummary
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.domain.ids import free_id
from presseditor.domain.merging import merge_fields
from presseditor.domain.message import message
from presseditor.services.changes import SAVED, UNAPPROVED, Changes
from presseditor.services.writing.approvals import approvals_checked
from presseditor.storage.database import Database
from presseditor.storage.stores import RecordStore, Stores


class Named(Protocol):
    """A record that its id names."""

    @property
    def id(self) -> str:
        """The record's id."""
        ...


RecordT = TypeVar("RecordT", bound=Named)


class RecordService(Generic[RecordT]):
    """The verbs of one table of the directory; ``noun`` is what changes are announced under.

    ``printed`` makes what a reader gets of an article, to be compared before and after.
    """

    def __init__(
        self,
        noun: str,
        store: Callable[[Stores], RecordStore[RecordT]],
        database: Database,
        changes: Changes,
        printed: Callable[[Bundle], object],
    ) -> None:
        self.noun = noun
        self._store = store
        self._database = database
        self._changes = changes
        self._printed = printed

    def get(self, record_id: str) -> RecordT:
        """Return the record; raise ``NotFoundError`` when there is none."""
        with self._database.reading() as stores:
            found = self._store(stores).get(record_id)
        if found is None:
            raise NotFoundError.of(record_id)
        return found

    def all(self) -> list[RecordT]:
        """Return every record, by name."""
        with self._database.reading() as stores:
            return self._store(stores).all()

    def find(self, query: str = "", limit: int = 200, offset: int = 0) -> list[RecordT]:
        """Return the records that hold all words of ``query``, by name."""
        with self._database.reading() as stores:
            return self._store(stores).find(query, limit, offset)

    def count(self, query: str = "") -> int:
        """Return how many records ``find`` would return without a limit."""
        with self._database.reading() as stores:
            return self._store(stores).count(query)

    def save(self, record: RecordT, based_on: RecordT | None = None) -> RecordT:
        """Store the record, new or changed; articles whose page it changes lose their approval.

        ``based_on`` is the record that the edits began from: fields that somebody else changed
        since stay changed. Returns the record as stored; raises ``CorrectionError`` where both
        changed the same field.
        """
        with (
            self._database.transaction() as stores,
            approvals_checked(stores, self.noun, record.id, self._printed) as fallen,
        ):
            record = _on_top(record, based_on, self._store(stores).get(record.id))
            self._store(stores).save(record)
        self._announce(record.id, SAVED, fallen)
        return record

    def used_in(self, record_id: str) -> list[ArticleSummary]:
        """Return the articles that name the record."""
        with self._database.reading() as stores:
            return stores.articles.using(self.noun, record_id)

    def delete(self, record_id: str, *, although_used: bool = False) -> RecordT:
        """Remove the record and return it (undo); refuse while a text names it unless told so."""
        record = self.get(record_id)
        used = self.used_in(record_id)
        if used and not although_used:
            raise CorrectionError(
                message(
                    "It is used in {count} articles, the latest “{title}”. "
                    "Without the record their words stay as plain text.",
                    count=len(used),
                    title=used[0].title,
                )
            )
        with (
            self._database.transaction() as stores,
            approvals_checked(stores, self.noun, record_id, self._printed) as fallen,
        ):
            self._store(stores).delete(record_id)
        self._announce(record_id, "deleted", fallen)
        return record

    def _announce(self, record_id: str, action: str, fallen: list[str]) -> None:
        self._changes.announce(self.noun, record_id, action)
        for one in fallen:
            self._changes.announce("article", one, UNAPPROVED)

    def propose_id(self, wanted: str) -> str:
        """Return ``wanted`` as an id, with a number behind it where it is taken."""
        with self._database.reading() as stores:
            return free_id(wanted, self._store(stores).ids(wanted))


def _on_top(record: RecordT, based_on: RecordT | None, theirs: RecordT | None) -> RecordT:
    if based_on is None or theirs is None:
        return record
    merged, clashes = merge_fields(based_on, record, theirs)
    if clashes:
        raise CorrectionError(
            message(
                "The record was changed meanwhile in another window or program, in the same place. "
                "Nothing was overwritten: what you typed is kept in the form. Open the record "
                "again, look at the other values and save."
            )
        )
    return merged
