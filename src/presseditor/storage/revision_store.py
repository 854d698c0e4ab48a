"""The states an article had: kept word for word, and verified when they are read."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from presseditor.domain.article import Article
from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.domain.plain_values import from_plain
from presseditor.domain.revision import (
    Mark,
    Milestone,
    Revision,
    RevisionEntry,
    canonical,
    digest,
    mark_digest,
)
from presseditor.storage.record_store import upsert
from presseditor.storage.schema import deliveries, milestones, revisions

_LOST = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class RevisionStore:
    """Keeps the states an article had, within one transaction.

    ``writer`` names the program instance that writes.
    """

    def __init__(self, connection: sa.Connection, writer: str) -> None:
        self._connection = connection
        self._writer = writer

    def add(
        self, article: Article, at: dt.datetime, by: str = "", *, aside: bool = False
    ) -> Revision:
        """Keep the article's state under its next number and return it.

        ``aside`` keeps a text that is not the article's state: it lost against another writer's.
        """
        last = sa.select(sa.func.max(revisions.c.number)).where(
            revisions.c.article_id == article.id
        )
        number = (self._connection.execute(last).scalar() or 0) + 1
        entry = RevisionEntry(article.id, number, at, at, by, self._writer, aside=aside)
        revision = Revision(entry, article)
        self._connection.execute(revisions.insert().values(_row(revision)))
        return revision

    def amend(self, revision: Revision) -> None:
        """Put a later text into a revision that is still open.

        Raises ``ValueError`` for one with a milestone: it is kept for good.
        """
        if self.marks(revision.entry.article_id, revision.number):
            raise ValueError("A revision with a milestone is never amended.")
        upsert(self._connection, revisions, _row(revision), key=("article_id", "number"))

    def mark(self, article_id: str, number: int, mark: Mark) -> None:
        """Give a revision a milestone: from now on it is never amended or thinned out.

        Raises ``DataError`` where there is no such revision.
        """
        found = self._connection.execute(
            sa.select(revisions.c.sha256).where(*_named(article_id, number))
        ).scalar()
        if found is None:
            raise damaged_revision(article_id, number)
        mark = replace(mark, at=mark.at.astimezone(dt.UTC))
        row = {
            "article_id": article_id,
            "name": mark.milestone.value,
            "revision": number,
            "at": mark.at,
            "by": mark.by,
            "note": mark.note,
            "sha256": mark_digest(found, mark),
        }
        self._connection.execute(milestones.insert().values(row))

    def marks(self, article_id: str, number: int) -> tuple[Mark, ...]:
        """Return the milestones of one revision, oldest first, without verifying them."""
        mine = (milestones.c.article_id == article_id, milestones.c.revision == number)
        return tuple(_mark(row)[0] for row in self._mark_rows(*mine))

    def entries(self, article_id: str) -> list[RevisionEntry]:
        """Return the article's revisions for a list, newest first, damaged ones marked as such."""
        return [entry for entry, _ in self._read(revisions.c.article_id == article_id)]

    def get(self, article_id: str, number: int) -> Revision | None:
        """Return one revision, or ``None``; raise ``DataError`` when it is not what was kept."""
        return _sound(self._read(*_named(article_id, number)))

    def latest(self, article_id: str) -> Revision | None:
        """Return the newest state, or ``None``; raise ``DataError`` when it is damaged."""
        mine = (revisions.c.article_id == article_id, revisions.c.aside.is_(False))
        return _sound(self._read(*mine, limit=1))

    def newest(self, article_id: str) -> Revision | None:
        """Return the newest revision, aside or not; raise ``DataError`` when it is damaged."""
        return _sound(self._read(revisions.c.article_id == article_id, limit=1))

    def last_marked(self, article_id: str, milestone: Milestone) -> Revision | None:
        """Return the revision that got the milestone last, or ``None``; raise as ``get``."""
        wanted = (
            sa.select(milestones.c.revision)
            .where(milestones.c.article_id == article_id, milestones.c.name == milestone.value)
            .order_by(milestones.c.number.desc())
            .limit(1)
        )
        number = self._connection.execute(wanted).scalar()
        return None if number is None else self.get(article_id, number)

    def article_ids(self) -> list[str]:
        """Return the articles that have revisions."""
        return list(
            self._connection.execute(sa.select(revisions.c.article_id).distinct()).scalars()
        )

    def times(self, article_id: str) -> list[tuple[int, dt.datetime]]:
        """Return number and time of what may be thinned out, newest first.

        Never among them: what has a milestone, was set aside, was sent to a site, or is the newest.
        """
        kept = sa.select(milestones.c.revision).where(milestones.c.article_id == article_id)
        sent = sa.select(deliveries.c.revision).where(deliveries.c.article_id == article_id)
        newest = sa.select(sa.func.max(revisions.c.number)).where(
            revisions.c.article_id == article_id
        )
        wanted = sa.select(revisions.c.number, revisions.c.saved).where(
            revisions.c.article_id == article_id,
            revisions.c.aside.is_(False),
            revisions.c.number.not_in(kept),
            revisions.c.number.not_in(sent),
            revisions.c.number != newest.scalar_subquery(),
        )
        rows = self._connection.execute(wanted.order_by(revisions.c.number.desc()))
        return [(number, _instant(saved)) for number, saved in rows]

    def remove(self, article_id: str, numbers: Sequence[int]) -> None:
        """Forget revisions for good."""
        mine = revisions.c.article_id == article_id
        self._connection.execute(revisions.delete().where(mine, revisions.c.number.in_(numbers)))

    def _read(
        self, *conditions: sa.ColumnElement[bool], limit: int = -1
    ) -> Iterator[tuple[RevisionEntry, bytes]]:
        # Texts are read as bytes: one that is no UTF-8 must not hide the others.
        wanted = sa.select(
            *(revisions.c[name] for name in ("article_id", "number", "aside")),
            *(_raw(revisions.c[name]) for name in _TEXTS),
        ).where(*conditions)
        rows = self._connection.execute(
            wanted.order_by(revisions.c.number.desc()).limit(limit)
        ).mappings()
        for row in rows:
            entry, sha256 = _entry(row)
            yield self._with_marks(entry, sha256), row["article"]

    def _with_marks(self, entry: RevisionEntry, sha256: str) -> RevisionEntry:
        mine = (
            milestones.c.article_id == entry.article_id,
            milestones.c.revision == entry.number,
        )
        marks, sound = [], not entry.damaged
        for row in self._mark_rows(*mine):
            mark, kept = _mark(row)
            marks.append(mark)
            sound = sound and kept == mark_digest(sha256, mark)
        return replace(entry, marks=tuple(marks), damaged=not sound)

    def _mark_rows(self, *conditions: sa.ColumnElement[bool]) -> Sequence[Any]:
        names = ("name", "at", "by", "note", "sha256")
        wanted = sa.select(*(_raw(milestones.c[name]) for name in names)).where(*conditions)
        return self._connection.execute(wanted.order_by(milestones.c.number)).mappings().all()


_TEXTS = ("started", "saved", "by", "writer", "article", "sha256")


def damaged_revision(article_id: str, number: int) -> DataError:
    """Return the error for a revision that is not what was kept."""
    return DataError(
        message(
            "Version {number} of the article “{article}” is damaged: its words are not the ones "
            "that were kept. The other versions can be used; a backup may hold this one.",
            number=number,
            article=article_id,
        )
    )


def _named(article_id: str, number: int) -> tuple[sa.ColumnElement[bool], ...]:
    return revisions.c.article_id == article_id, revisions.c.number == number


def _raw(column: "sa.Column[Any]") -> "sa.Label[bytes]":
    return sa.cast(column, sa.LargeBinary).label(column.name)


def _row(revision: Revision) -> dict[str, object]:
    text, entry = canonical(revision.article), revision.entry
    return {
        "article_id": entry.article_id,
        "number": entry.number,
        "started": entry.started,
        "saved": entry.saved,
        "by": entry.by,
        "writer": entry.writer,
        "aside": entry.aside,
        "article": text,
        "sha256": digest(text),
    }


def _entry(row: Any) -> tuple[RevisionEntry, str]:
    """Return the entry without its marks, and the hash kept with its text."""
    words = {name: _text(row[name]) for name in ("by", "writer", "sha256")}
    started, saved = _instant(row["started"]), _instant(row["saved"])
    damaged = digest(row["article"]) != words["sha256"] or _LOST in {started, saved}
    entry = RevisionEntry(
        row["article_id"],
        row["number"],
        started,
        saved,
        words["by"],
        words["writer"],
        aside=row["aside"],
        damaged=damaged,
    )
    return entry, words["sha256"]


def _mark(row: Any) -> tuple[Mark, str]:
    """Return a milestone and the hash kept with it; an unknown name makes the hash not fit."""
    name, kept = _text(row["name"]), _text(row["sha256"])
    known = name in set(Milestone)
    milestone = Milestone(name) if known else Milestone.CONFLICT
    mark = Mark(milestone, _instant(row["at"]), _text(row["by"]), _text(row["note"]))
    return mark, kept if known else ""


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")


def _instant(value: object) -> dt.datetime:
    try:
        found = dt.datetime.fromisoformat(_text(value))
    except ValueError:
        return _LOST
    return found if found.tzinfo else _LOST


def _sound(found: Iterator[tuple[RevisionEntry, bytes]]) -> Revision | None:
    """Return the first of ``found`` as a revision; raise ``DataError`` when it is damaged."""
    first = next(found, None)
    if first is None:
        return None
    entry, text = first
    if entry.damaged:
        raise damaged_revision(entry.article_id, entry.number)
    try:
        return Revision(entry, from_plain(Article, json.loads(text)))
    except ValueError as error:
        raise damaged_revision(entry.article_id, entry.number) from error
