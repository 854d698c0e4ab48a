"""Which record is used where: kept at each save, so that the question is an index look-up."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from presseditor.domain.article import Article
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.rendering.printed import named_records
from presseditor.storage.schema import record_use

EVENT = "event"
_ALIASES = {"organization": RecordKind.ORGANIZATION.value}
_CARRIERS = {"events": EVENT, "quotes": RecordKind.QUOTE.value}
"""Tables whose records pass on the use of others, with the kind that articles name them by."""


class RecordUse:
    """The table of uses, within one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def keep_article(self, article: Article) -> None:
        """Note what an article names: record links, its event, its cover."""
        self._keep("article", article.id, set(_named_by(article)))

    def is_kept(self, article: Article) -> bool:
        """Tell whether what is noted of an article is what it names."""
        mine = sa.and_(record_use.c.user_kind == "article", record_use.c.user_id == article.id)
        noted = self._connection.execute(sa.select(record_use.c.kind, record_use.c.id).where(mine))
        return {(kind, record_id) for kind, record_id in noted} == set(_named_by(article))

    def keep(self, table: str, record_id: str, refs: Iterable[RecordRef]) -> None:
        """Note what a record of ``table`` (``events``, ``quotes``) names."""
        self._keep(_CARRIERS[table], record_id, {(ref.kind.value, ref.id) for ref in refs})

    def articles_using(self, kind: str, record_id: str) -> sa.Select[tuple[str]]:
        """Return the question for the ids of articles that name a record, also by way of others.

        An organization is used through an event it organizes, a person through a quote.
        """
        kind = _ALIASES.get(kind, kind)
        carriers = sa.select(record_use.c.user_kind, record_use.c.user_id).where(
            record_use.c.kind == kind,
            record_use.c.id == record_id,
            record_use.c.user_kind.in_(_CARRIERS.values()),
        )
        direct = sa.and_(record_use.c.kind == kind, record_use.c.id == record_id)
        carried = sa.tuple_(record_use.c.kind, record_use.c.id).in_(carriers)
        return sa.select(record_use.c.user_id).where(
            record_use.c.user_kind == "article", sa.or_(direct, carried)
        )

    def _keep(self, user_kind: str, user_id: str, used: set[tuple[str, str]]) -> None:
        mine = sa.and_(record_use.c.user_kind == user_kind, record_use.c.user_id == user_id)
        kept = {
            (row.kind, row.id)
            for row in self._connection.execute(
                sa.select(record_use.c.kind, record_use.c.id).where(mine)
            )
        }
        for kind, record_id in kept - used:
            self._connection.execute(
                record_use.delete().where(
                    mine, record_use.c.kind == kind, record_use.c.id == record_id
                )
            )
        fresh = [
            {"user_kind": user_kind, "user_id": user_id, "kind": kind, "id": record_id}
            for kind, record_id in sorted(used - kept)
        ]
        if fresh:
            self._connection.execute(record_use.insert(), fresh)


def _named_by(article: Article) -> Iterator[tuple[str, str]]:
    for text in (article.body, article.background):
        for ref in named_records(text):
            yield ref.kind.value, ref.id
    if article.event_id:
        yield EVENT, article.event_id
    if article.cover_id:
        yield RecordKind.IMAGE.value, article.cover_id
