"""Version 5: rows carry a seal, and the database a name and a count of its changes."""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

SEALED = (
    *("articles", "organizations", "people", "quotes", "facts", "images", "events", "sites"),
    *("deliveries", "waivers"),
)
HEAD = ("id", "title", "status", "modified", "published", "slug", "deleted")


def upgrade(op: Operations) -> None:
    """Add the columns ``sha``, ``articles.head`` and the table ``desk``."""
    connection = op.get_bind()
    for table in SEALED:
        op.add_column(table, sa.Column("sha", sa.Text))
    op.add_column("articles", sa.Column("head", sa.Text))
    op.create_table(
        "desk",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("changes", sa.Integer, nullable=False),
    )
    connection.exec_driver_sql("INSERT INTO desk VALUES (?, 0)", (uuid.uuid4().hex,))
    for table in SEALED:
        key = "number" if table in {"articles", "deliveries", "waivers"} else "id"
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().all()  # noqa: S608 - names from above
        for row in rows:
            _seal(connection, table, key, row)


def _seal(connection: sa.Connection, table: str, key: str, row: Mapping[Any, Any]) -> None:
    names = set(row) - {"sha", "head", "number"}
    connection.exec_driver_sql(
        f"UPDATE {table} SET sha = ? WHERE {key} = ?",  # noqa: S608 - names from above
        (_digest(table, row, names), row[key]),
    )
    if table == "articles":
        connection.exec_driver_sql(
            "UPDATE articles SET head = ? WHERE number = ?",
            (_digest(table, row, HEAD), row["number"]),
        )


def _digest(table: str, row: Mapping[Any, Any], names: Iterable[str]) -> str:
    held = [[name, _stored(row[name])] for name in sorted(names) if row[name] is not None]
    return hashlib.sha256(json.dumps([table, held]).encode("ascii")).hexdigest()[:32]


def _stored(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value
