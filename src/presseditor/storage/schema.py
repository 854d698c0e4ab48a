"""The tables as they are now. Nobody but storage may look at them.

An article, a delivery and what lists ask for are columns; whatever is only read and written whole
(names over time, appointments, approvals, payloads) is JSON inside its row. Records name each
other by id without a foreign key on purpose: a record that was deleted and is brought back (undo)
is found again by everything that names it, and a name without a record is a finding, not an error.
"""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa
from typing_extensions import override

from presseditor.storage.rows import as_stored

VERSION = 5
"""The schema this program writes: the number of the last migration step."""
APPLICATION = 0x50524553
"""Marks a SQLite file as ours (``PRAGMA application_id``): "PRES"."""


class Instant(sa.TypeDecorator[dt.datetime]):
    """An aware datetime, kept as text (see ``as_stored``), and read as the text that is there.

    Who reads a row makes an instant of it: one that is damaged must not hide the other rows.
    """

    impl = sa.Text
    cache_ok = True

    @override
    def process_bind_param(self, value: dt.datetime | None, dialect: Any) -> str | None:
        """Return the text that is stored; raise ``ValueError`` for a time without a zone."""
        return None if value is None else as_stored(value)


metadata = sa.MetaData()


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _seal() -> "sa.Column[str]":
    """Return the column that tells a damaged row; see ``rows``."""
    return sa.Column("sha", sa.Text)


def _article_key() -> "sa.Column[str]":
    key = sa.ForeignKey("articles.id", ondelete="CASCADE")
    return sa.Column("article_id", sa.Text, key, nullable=False)


articles = sa.Table(
    "articles",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    *(_text(name) for name in ("title", "lead", "body", "background", "press_contact")),
    *(_text(name) for name in ("kind", "rubric", "tags", "slug", "time_zone", "status")),
    sa.Column("cover_id", sa.Text),
    sa.Column("event_id", sa.Text),
    sa.Column("published", sa.Text),
    sa.Column("embargo", Instant),
    sa.Column("publish_at", Instant),
    sa.Column("created", Instant),
    sa.Column("modified", Instant),
    sa.Column("deleted", Instant),
    _seal(),
    sa.Column("head", sa.Text),
    sa.Index("articles_by_modified", "modified"),
    sa.Index("articles_by_status", "status", "deleted", "modified"),
    sa.Index("articles_by_slug", "slug"),
)

revisions = sa.Table(
    "revisions",
    metadata,
    _article_key(),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("started", Instant, nullable=False),
    sa.Column("saved", Instant, nullable=False),
    *(_text(name) for name in ("by", "writer")),
    sa.Column("aside", sa.Boolean, nullable=False),
    *(_text(name) for name in ("article", "sha256")),
    sa.PrimaryKeyConstraint("article_id", "number"),
)

milestones = sa.Table(
    "milestones",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    *(_text(name) for name in ("article_id", "name")),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    *(_text(name) for name in ("by", "note", "sha256")),
    sa.ForeignKeyConstraint(
        ["article_id", "revision"],
        ["revisions.article_id", "revisions.number"],
        ondelete="CASCADE",
    ),
    sa.Index("milestones_by_revision", "article_id", "revision"),
)

touched = sa.Table(
    "touched",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    *(_text(name) for name in ("noun", "id", "writer")),
    sa.UniqueConstraint("noun", "id", "writer"),
    sqlite_autoincrement=True,
)
"""The last change of each thing by each program instance, so that the others hear of it."""

deliveries = sa.Table(
    "deliveries",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    _article_key(),
    sa.Column("revision", sa.Integer, nullable=False),
    *(_text(name) for name in ("site_id", "action", "state", "payload", "attempts", "remote")),
    *(_text(name) for name in ("problem", "url", "content_hash")),
    sa.Column("created", Instant),
    sa.Column("due", Instant),
    sa.Column("delivered", Instant),
    _seal(),
    sa.Index("deliveries_by_state", "state", "due"),
    sa.Index("deliveries_by_article", "article_id", "number"),
)

waivers = sa.Table(
    "waivers",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    _article_key(),
    *(_text(name) for name in ("rule", "excerpt", "reason", "by")),
    sa.Column("grounds", sa.Text, nullable=False, server_default=""),
    sa.Column("at", sa.Text),
    _seal(),
    sa.Index("waivers_by_article", "article_id"),
)

record_use = sa.Table(
    "record_use",
    metadata,
    *(_text(name) for name in ("user_kind", "user_id", "kind", "id")),
    sa.PrimaryKeyConstraint("user_kind", "user_id", "kind", "id"),
    sa.Index("record_use_by_record", "kind", "id"),
)


desk = sa.Table(
    "desk",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("changes", sa.Integer, nullable=False),
)
"""One row: the name of this database, and how many transactions changed it."""


def _records(name: str) -> sa.Table:
    """Return a table of records: ``name`` sorts, ``search`` is looked through, both folded."""
    return sa.Table(
        name,
        metadata,
        sa.Column("id", sa.Text, primary_key=True),
        *(_text(column) for column in ("name", "search", "data")),
        _seal(),
        sa.Index(f"{name}_by_name", "name", "id", "search"),
    )


organizations = _records("organizations")
people = _records("people")
quotes = _records("quotes")
facts = _records("facts")
images = _records("images")
events = _records("events")
sites = _records("sites")

_PARTS = ("title", "lead", "body", "background")


def _folded(row: str = "") -> list[str]:
    return [f"replace(replace({row}{name},'ё','е'),'Ё','Е')" for name in _PARTS]


_COLUMNS = ", ".join(_PARTS)
_SHOWN = ", ".join(f"{text} AS {name}" for text, name in zip(_folded(), _PARTS, strict=True))
_FORGET = (
    f"INSERT INTO article_search(article_search, rowid, {_COLUMNS}) "  # noqa: S608 - constants only
    f"VALUES ('delete', old.number, {', '.join(_folded('old.'))});"
)
_LEARN = (
    f"INSERT INTO article_search(rowid, {_COLUMNS}) "  # noqa: S608 - constants only
    f"VALUES (new.number, {', '.join(_folded('new.'))});"
)
SEARCH = (
    f"CREATE VIEW article_text AS SELECT number, {_SHOWN} FROM articles",  # noqa: S608 - as above
    (
        f"CREATE VIRTUAL TABLE article_search USING fts5({_COLUMNS}, content='article_text', "
        "content_rowid='number', tokenize='unicode61')"
    ),
    f"CREATE TRIGGER article_search_insert AFTER INSERT ON articles BEGIN {_LEARN} END",
    f"CREATE TRIGGER article_search_delete AFTER DELETE ON articles BEGIN {_FORGET} END",
    (
        f"CREATE TRIGGER article_search_update AFTER UPDATE OF number, {_COLUMNS} ON articles "
        f"BEGIN {_FORGET} {_LEARN} END"
    ),
)
"""Full-text search over the raw text. ``unicode61`` does not fold ё, so the index and the query
both do; the index keeps no second copy of the text (external content), and triggers keep it true
whoever writes the table."""


def create(connection: sa.Connection) -> None:
    """Make the tables of the present schema in an empty file."""
    metadata.create_all(connection)
    for statement in SEARCH:
        connection.exec_driver_sql(statement)
    connection.execute(desk.insert().values(id=uuid.uuid4().hex, changes=0))
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
