"""What is kept of an article's past: revisions that close, and milestones that stay for good."""

import datetime as dt
from dataclasses import replace

from presseditor.domain.article import Article
from presseditor.domain.errors import DataError
from presseditor.domain.revision import Mark, Milestone, Revision, same_text
from presseditor.storage.stores import Stores

SPAN = dt.timedelta(minutes=10)
"""How long a revision takes up edits, counted from its first one."""


def keep(stores: Stores, article: Article, by: str, now: dt.datetime) -> int:
    """Keep the article's state and return the number of the revision that holds it.

    A state that is kept already is not kept twice. A revision takes up later edits until its span
    is over, another author or program writes, or it has a milestone.
    """
    latest = _latest(stores, article.id)
    if latest is not None and same_text(latest.article, article):
        return latest.number
    if latest is not None and _is_open(latest, stores.writer, by, now):
        entry = replace(latest.entry, saved=now)
        stores.revisions.amend(Revision(entry, article))
        return latest.number
    return stores.revisions.add(article, now, by).number


def mark(
    stores: Stores,
    article: Article,
    milestone: Milestone,
    by: str,
    now: dt.datetime,
    *,
    note: str = "",
) -> int:
    """Keep the article's wording for good under a milestone; return the revision's number.

    Call it within the transaction that does what the milestone says. A wording that did not change
    since its last revision gets the milestone there.
    """
    number = keep(stores, article, by, now)
    mark_number(stores, article.id, number, Mark(milestone, now, by, note))
    return number


def mark_number(stores: Stores, article_id: str, number: int, given: Mark) -> None:
    """Give a milestone to a revision by its number, whatever the article's state is now.

    The same milestone a second time (a retry, a second site of the same name) is left out. A
    number without a revision (a text sent by an older version) has nothing to be marked.
    """
    try:
        known = stores.revisions.get(article_id, number)
    except DataError:
        return
    if known is None:
        return
    last = known.entry.marks[-1] if known.entry.marks else None
    if last is None or replace(last, at=given.at) != given:
        stores.revisions.mark(article_id, number, given)


def keep_aside(stores: Stores, article: Article, by: str, now: dt.datetime) -> int:
    """Keep a text that could not become the article's state; return its revision's number.

    Edits that follow at once from the same writer go into the same revision.
    """
    try:
        newest = stores.revisions.newest(article.id)
    except DataError:
        newest = None
    if newest is not None and newest.entry.aside:
        if same_text(newest.article, article):
            return newest.number
        if newest.entry.writer == stores.writer and not newest.entry.marks:
            entry = replace(newest.entry, saved=now)
            stores.revisions.amend(Revision(entry, article))
            return newest.number
    return stores.revisions.add(article, now, by, aside=True).number


def close_aside(stores: Stores, article_id: str, by: str, now: dt.datetime) -> None:
    """Keep for good what was set aside last: the officer decided, later edits are another text."""
    newest = stores.revisions.newest(article_id)
    if newest is not None and newest.entry.aside:
        mark_number(stores, article_id, newest.number, Mark(Milestone.CONFLICT, now, by))


def imported(stores: Stores, article_id: str) -> Article | None:
    """Return what a file said when it was read last; ``None`` where none was read."""
    for entry in stores.revisions.entries(article_id):
        if entry.has(Milestone.IMPORTED) and not entry.damaged:
            found = stores.revisions.get(article_id, entry.number)
            return found.article if found else None
    return None


def _latest(stores: Stores, article_id: str) -> Revision | None:
    """Return the newest state; ``None`` also where it is damaged, which is never amended."""
    try:
        return stores.revisions.latest(article_id)
    except DataError:
        return None


def _is_open(latest: Revision, writer: str, by: str, now: dt.datetime) -> bool:
    entry = latest.entry
    young = dt.timedelta(0) <= now - entry.started < SPAN
    return young and entry.writer == writer and entry.by == by and not entry.marks
