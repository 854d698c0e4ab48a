"""Everything that can be said of whether a database is sound, record by record."""

from collections.abc import Callable, Iterable, Iterator

import sqlalchemy as sa

from presseditor.domain.article import Article
from presseditor.domain.clock import Clock
from presseditor.domain.errors import PressError
from presseditor.domain.message import Message, message
from presseditor.storage import schema
from presseditor.storage.record_use import RecordUse
from presseditor.storage.revision_store import damaged_revision
from presseditor.storage.rows import Damage
from presseditor.storage.schema_check import differences, expected_at
from presseditor.storage.stores import Stores

MOST = 100
"""Findings of SQLite itself; a file that is torn has thousands."""


GoOn = Callable[[int, int], bool]
"""Hears how many of how many are looked at, and answers whether to go on."""


def verify(connection: sa.Connection, clock: Clock, go_on: GoOn) -> Iterator[Message]:
    """Yield what is wrong with the database, in words; nothing in it is changed.

    Raises what SQLite raises where the file cannot be read at all.
    """
    yield from _of_sqlite(connection)
    for kind, name in differences(connection, expected_at(schema.VERSION)):
        yield message("The part “{name}” is missing or not ours.", name=f"{kind} {name}")
    damage = Damage()
    stores = Stores.on(connection, clock, "", damage)
    articles = stores.articles.verify()
    for records in _all_records(stores):
        del records  # read for the damage alone
    yield from damage.met
    yield from _of_uses(connection, articles)
    yield from _of_revisions(stores, go_on)
    yield from _of_search(connection)


def _of_sqlite(connection: sa.Connection) -> Iterator[Message]:
    for problem in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})").scalars():
        if problem != "ok":
            yield message("The file is damaged: {problem}", problem=problem)
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield message("A row of “{table}” has lost what it belongs to.", table=row[0])


def _all_records(stores: Stores) -> Iterator[Iterable[object]]:
    yield stores.organizations.all()
    yield stores.people.all()
    yield stores.quotes.all()
    yield stores.facts.all()
    yield stores.images.all()
    yield stores.events.all()
    yield stores.sites.all()
    yield stores.deliveries.latest(limit=-1)
    yield stores.waivers.all()


def _of_uses(connection: sa.Connection, articles: Iterable[Article]) -> Iterator[Message]:
    uses = RecordUse(connection)
    for article in articles:
        if not uses.is_kept(article):
            yield message(
                "It is not known any more what the article “{title}” names. Save it again.",
                title=article.title,
            )


def _of_revisions(stores: Stores, go_on: GoOn) -> Iterator[Message]:
    ids = stores.revisions.article_ids()
    for number, article_id in enumerate(ids, 1):
        if not go_on(number, len(ids)):
            return
        for entry in stores.revisions.entries(article_id):
            if entry.damaged:
                yield damaged_revision(article_id, entry.number).text


def _of_search(connection: sa.Connection) -> Iterator[Message]:
    """Compare the search with the texts: SQLite asks for it in the form of a change."""
    table = "article_search"
    try:
        connection.exec_driver_sql(
            f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"  # noqa: S608
        )
    except (sa.exc.DBAPIError, PressError):
        yield message("The search does not fit the texts.")
