"""Articles in the database: kept, listed, counted, searched."""

import datetime as dt
import json
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from presseditor.domain.article import Article, ArticleStatus, ArticleSummary
from presseditor.domain.clock import Clock
from presseditor.domain.message import Message
from presseditor.domain.moment import Moment
from presseditor.domain.plain_values import from_plain, to_plain
from presseditor.storage.record_store import begins, upsert
from presseditor.storage.record_use import RecordUse
from presseditor.storage.rows import (
    SEALS,
    Damage,
    DamagedRowError,
    Row,
    is_sound,
    not_written,
    read_row,
    read_rows,
    seal,
    sealed,
)
from presseditor.storage.schema import articles, deliveries

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_INSTANTS = ("embargo", "publish_at", "created", "modified")
HEAD = ("id", "title", "status", "modified", "published", "slug", "deleted")
"""What a list shows of an article: it has a seal of its own, so that no texts need to be read."""
_LIVE = articles.c.deleted.is_(None)


class ArticleStore:
    """Keeps articles, within one transaction.

    A deleted article is out of every list at once but stays in the file with its revisions for a
    month (see ``purge``), so that undo brings back all of it.
    """

    def __init__(
        self,
        connection: sa.Connection,
        uses: RecordUse,
        clock: Clock,
        touch: Callable[[str], None],
        damage: Damage,
    ) -> None:
        self._connection = connection
        self._uses = uses
        self._clock = clock
        self._touch = touch
        self._damage = damage

    def get(self, article_id: str) -> Article | None:
        """Return the article, or ``None``."""
        return self._one(articles.c.id == article_id)

    def by_slug(self, slug: str) -> Article | None:
        """Return the article of that slug; the latest, should several have it."""
        return self._one(articles.c.slug == slug) if slug else None

    def save(self, article: Article) -> None:
        """Store the article, new, changed or brought back."""
        row = to_plain(article)
        row.update({name: getattr(article, name) for name in _INSTANTS})
        row["tags"] = json.dumps(article.tags, ensure_ascii=False)
        self._put({**row, "deleted": None})
        self._uses.keep_article(article)
        self._touch(article.id)

    def delete(self, article_id: str) -> None:
        """Take the article out of every list; ``save`` within a month brings all of it back."""
        found = sa.select(articles).where(articles.c.id == article_id)
        row = self._connection.execute(found).mappings().first()
        if row is not None and is_sound("articles", row):
            kept = {name: row[name] for name in row if name not in SEALS}
            now = sealed(articles, {**kept, "deleted": self._clock.now()}, HEAD)
            changed = {name: now[name] for name in ("deleted", *SEALS)}
        else:
            changed = {"deleted": self._clock.now()}  # a damaged row is never given a new seal
        self._connection.execute(
            articles.update().where(articles.c.id == article_id).values(changed)
        )
        self._touch(article_id)

    def purge(self, before: dt.datetime) -> None:
        """Forget for good, with their revisions, the articles that were deleted ``before`` then."""
        self._connection.execute(articles.delete().where(articles.c.deleted < before))

    def ids(self, prefix: str = "") -> set[str]:
        """Return the ids that begin with ``prefix``."""
        return self._texts(articles.c.id, prefix)

    def slugs(self, prefix: str = "") -> set[str]:
        """Return the slugs that begin with ``prefix``."""
        return self._texts(articles.c.slug, prefix)

    def summaries(
        self, status: ArticleStatus | None = None, limit: int = 500, offset: int = 0
    ) -> list[ArticleSummary]:
        """Return articles for a list, last modified first."""
        wanted = _LIVE if status is None else sa.and_(_LIVE, articles.c.status == status.value)
        return self._summaries(wanted, limit, offset)

    def counts(self) -> dict[ArticleStatus, int]:
        """Return how many articles stand in each status, zeros included."""
        counted = sa.select(articles.c.status, sa.func.count()).where(_LIVE)
        rows = self._connection.execute(counted.group_by(articles.c.status))
        found: dict[str, int] = {status: count for status, count in rows}  # noqa: C416 - rows are not tuples to mypy
        return {status: found.get(status.value, 0) for status in ArticleStatus}

    def search(self, forms: Sequence[Sequence[str]], limit: int = 200) -> list[ArticleSummary]:
        """Return the articles with one form out of each group, last modified first.

        A form of several words is looked for as a phrase; ё and case do not count.
        """
        question = " AND ".join(f"({group})" for group in map(_any_of, forms) if group)
        if not question:
            return []
        hits = sa.text("SELECT rowid FROM article_search WHERE article_search MATCH :question")
        among = articles.c.number.in_(
            hits.bindparams(question=question).columns(sa.column("rowid", sa.Integer))
        )
        return self._summaries(sa.and_(_LIVE, among), limit)

    def using(self, kind: str, record_id: str) -> list[ArticleSummary]:
        """Return the articles that name a record, last modified first.

        ``kind`` is a record link's scheme or ``event``.
        """
        among = articles.c.id.in_(self._uses.articles_using(kind, record_id))
        return self._summaries(sa.and_(_LIVE, among), limit=-1)

    def verify(self) -> list[Article]:
        """Return every article that is sound, deleted ones too; the others are noted as damage."""
        rows = self._connection.execute(sa.select(articles)).mappings().all()
        for row in rows:
            if row["head"] != seal("articles", row, HEAD):
                self._damage.note("articles", row["id"], not_written("articles", row))
        return read_rows("articles", rows, _article, self._damage)

    def _one(self, condition: sa.ColumnElement[bool]) -> Article | None:
        found = sa.select(articles).where(_LIVE, condition).order_by(articles.c.modified.desc())
        row = self._connection.execute(found.limit(1)).mappings().first()
        if row is None:
            return None
        return read_row("articles", row, _article, sound=is_sound("articles", row))

    def _put(self, row: dict[str, Any]) -> None:
        upsert(self._connection, articles, sealed(articles, row, HEAD))
        self._damage.forget("articles", row["id"])

    def _texts(self, column: "sa.Column[str]", prefix: str) -> set[str]:
        found = sa.select(column).where(_LIVE, begins(column, prefix), column != "")
        return set(self._connection.execute(found).scalars())

    def _summaries(
        self, condition: sa.ColumnElement[bool], limit: int, offset: int = 0
    ) -> list[ArticleSummary]:
        rows = self._connection.execute(
            _SUMMARY.where(condition)
            .order_by(articles.c.modified.desc(), articles.c.number.desc())
            .limit(limit)
            .offset(offset)
        )
        found = []
        for row in rows.mappings():
            sound = row["head"] == seal("articles", row, HEAD)
            try:
                found.append(read_row("articles", row, _summary, sound=sound))
            except DamagedRowError as error:
                self._damage.note("articles", row["id"], error)
        return found


_latest = deliveries.alias("latest")
_any = deliveries.alias("of_article")
_SUMMARY = sa.select(
    *(articles.c[name] for name in (*HEAD, "head")),
    _latest.c.state,
    _latest.c.problem,
    sa.select(_any.c.url)
    .where(_any.c.article_id == articles.c.id, _any.c.url != "")
    .order_by(_any.c.number.desc())
    .limit(1)
    .scalar_subquery()
    .label("url"),
).select_from(
    articles.outerjoin(
        _latest,
        _latest.c.number
        == sa.select(sa.func.max(_any.c.number))
        .where(_any.c.article_id == articles.c.id)
        .scalar_subquery(),
    )
)


def _article(row: Row) -> Article:
    return from_plain(Article, {**row, "tags": json.loads(row["tags"])})


def _summary(row: Row) -> ArticleSummary:
    return ArticleSummary(
        id=row["id"],
        title=row["title"],
        status=ArticleStatus(row["status"]),
        modified=dt.datetime.fromisoformat(row["modified"]) if row["modified"] else _EPOCH,
        published=Moment.parse(row["published"]) if row["published"] else None,
        slug=row["slug"],
        delivery=row["state"] or "",
        problem=from_plain(Message, json.loads(row["problem"])) if row["problem"] else None,
        url=row["url"] or "",
    )


def _any_of(group: Sequence[str]) -> str:
    """Return the FTS5 expression for one form out of a group; each is quoted, so none is syntax."""
    folded = (form.replace("ё", "е").replace("Ё", "Е").replace('"', " ") for form in group)
    words = dict.fromkeys(form for form in folded if any(sign.isalnum() for sign in form))
    return " OR ".join(f'"{word}"' for word in words)
