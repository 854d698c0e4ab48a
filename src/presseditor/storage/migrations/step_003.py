"""Version 3: revisions that are closed and hashed, their milestones, and who touched what."""

import hashlib
import json

import sqlalchemy as sa
from alembic.operations import Operations

MILESTONES = {"created", "imported", "restored"}
"""The words that a revision's note of version 2 began with."""


def upgrade(op: Operations) -> None:
    """Rebuild ``revisions``, turn its notes into milestones, add the table ``touched``."""
    op.rename_table("revisions", "old_revisions")
    _make_tables(op)
    connection = op.get_bind()
    old = connection.exec_driver_sql(
        "SELECT article_id, number, saved, note, article FROM old_revisions"
    )
    for article_id, number, saved, note, article in old:
        text, sha256 = _hashed(article)
        connection.exec_driver_sql(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, '', '', 0, ?, ?)",
            (article_id, number, saved, saved, text, sha256),
        )
        name, _, rest = note.partition(" ")
        if name in MILESTONES:
            bound = _digest([sha256, name, _as_read(saved), "", rest])
            connection.exec_driver_sql(
                "INSERT INTO milestones (article_id, name, revision, at, by, note, sha256) "
                "VALUES (?, ?, ?, ?, '', ?, ?)",
                (article_id, name, number, saved, rest, bound),
            )
    op.drop_table("old_revisions")


def _texts(*names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _make_tables(op: Operations) -> None:
    key = sa.ForeignKey("articles.id", ondelete="CASCADE")
    op.create_table(
        "revisions",
        sa.Column("article_id", sa.Text, key, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        *_texts("started", "saved", "by", "writer"),
        sa.Column("aside", sa.Boolean, nullable=False),
        *_texts("article", "sha256"),
        sa.PrimaryKeyConstraint("article_id", "number"),
    )
    op.create_table(
        "milestones",
        sa.Column("number", sa.Integer, primary_key=True),
        *_texts("article_id", "name"),
        sa.Column("revision", sa.Integer, nullable=False),
        *_texts("at", "by", "note", "sha256"),
        sa.ForeignKeyConstraint(
            ["article_id", "revision"],
            ["revisions.article_id", "revisions.number"],
            ondelete="CASCADE",
        ),
    )
    op.create_index("milestones_by_revision", "milestones", ["article_id", "revision"])
    op.create_table(
        "touched",
        sa.Column("number", sa.Integer, primary_key=True),
        *_texts("noun", "id", "writer"),
        sa.UniqueConstraint("noun", "id", "writer"),
        sqlite_autoincrement=True,
    )


def _hashed(article: str) -> tuple[str, str]:
    """Return the canonical JSON and its hash; what is no JSON stays as it is and has no hash."""
    try:
        value = json.loads(article)
    except ValueError:
        return article, ""
    text = _canonical(value)
    return text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest(value: object) -> str:
    return hashlib.sha256(_canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def _as_read(instant: str) -> str:
    """Return a stored instant as the program writes one it has read: no zero microseconds."""
    return instant.replace(".000000+", "+")
