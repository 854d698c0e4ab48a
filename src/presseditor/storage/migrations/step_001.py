"""Version 1: articles with revisions and deliveries, the directory, full-text search.

A step never looks at ``schema``: it says for all time what its version was.
"""

import sqlalchemy as sa
from alembic.operations import Operations

APPLICATION = 0x50524553
RECORDS = ("organizations", "people", "quotes", "facts", "images", "events", "sites")


def upgrade(op: Operations) -> None:
    """Make the tables of version 1."""
    _articles(op)
    _revisions(op)
    _deliveries(op)
    _record_use(op)
    for name in RECORDS:
        op.create_table(
            name,
            sa.Column("id", sa.Text, primary_key=True),
            *_texts("name", "search", "data"),
        )
        op.create_index(f"{name}_by_name", name, ["name", "id", "search"])
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement)
    op.get_bind().exec_driver_sql(f"PRAGMA application_id={APPLICATION}")


def _texts(*names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _optional(*names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.Text) for name in names]


def _article_key() -> "sa.Column[str]":
    key = sa.ForeignKey("articles.id", ondelete="CASCADE")
    return sa.Column("article_id", sa.Text, key, nullable=False)


def _articles(op: Operations) -> None:
    op.create_table(
        "articles",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *_texts("title", "lead", "body", "background", "press_contact"),
        *_texts("kind", "rubric", "tags", "slug", "time_zone", "status"),
        *_optional("cover_id", "event_id", "published"),
        *_optional("embargo", "publish_at", "created", "modified"),
    )
    op.create_index("articles_by_modified", "articles", ["modified"])
    op.create_index("articles_by_status", "articles", ["status", "modified"])
    op.create_index("articles_by_slug", "articles", ["slug"])


def _revisions(op: Operations) -> None:
    op.create_table(
        "revisions",
        _article_key(),
        sa.Column("number", sa.Integer, nullable=False),
        *_texts("saved", "note", "article"),
        sa.PrimaryKeyConstraint("article_id", "number"),
    )


def _deliveries(op: Operations) -> None:
    op.create_table(
        "deliveries",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        _article_key(),
        sa.Column("revision", sa.Integer, nullable=False),
        *_texts("site_id", "action", "state", "payload", "attempts", "remote"),
        *_texts("problem", "url", "content_hash"),
        *_optional("created", "due", "delivered"),
    )
    op.create_index("deliveries_by_state", "deliveries", ["state", "due"])
    op.create_index("deliveries_by_article", "deliveries", ["article_id", "number"])


def _record_use(op: Operations) -> None:
    op.create_table(
        "record_use",
        *_texts("user_kind", "user_id", "kind", "id"),
        sa.PrimaryKeyConstraint("user_kind", "user_id", "kind", "id"),
    )
    op.create_index("record_use_by_record", "record_use", ["kind", "id"])


_NAMES = ("title", "lead", "body", "background")


def _folded(row: str = "") -> list[str]:
    return [f"replace(replace({row}{name},'ё','е'),'Ё','Е')" for name in _NAMES]


_COLUMNS = ", ".join(_NAMES)
_SHOWN = ", ".join(f"{text} AS {name}" for text, name in zip(_folded(), _NAMES, strict=True))
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
