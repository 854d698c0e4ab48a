"""What happens to a database file before anybody reads it: it is checked and brought up to date."""

import datetime as dt
from pathlib import Path

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.storage import schema
from presseditor.storage.failures import damaged
from presseditor.storage.network import refuse_network
from presseditor.storage.stores import Stores

KEEP_DELETED = dt.timedelta(days=30)
"""How long a deleted article can be brought back."""


def prepare(engine: sa.Engine, path: Path, *, copies: Path, clock: Clock) -> None:
    """Make a new file, migrate an old one, refuse one that is not ours or newer than we are."""
    refuse_network(path)
    if path.is_dir():
        raise damaged(path)
    _refuse_emptied(path, copies)
    with engine.connect() as connection:
        version = _version(connection, path)
    if version is not None and version < schema.VERSION:
        from presseditor.storage.migrations.migrate import migrate

        migrate(engine, copies=copies, clock=clock)
    with (
        engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
        connection.begin(),
    ):
        if _version(connection, path) is None:
            create(connection)
        stores = Stores.on(connection, clock, writer="")
        stores.articles.purge(clock.now() - KEEP_DELETED)
        stores.touched.trim()


def create(connection: sa.Connection) -> None:
    """Make the tables of the present schema in an empty file."""
    schema.metadata.create_all(connection)
    for statement in schema.SEARCH:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version={schema.VERSION}")


def _version(connection: sa.Connection, path: Path) -> int | None:
    """Return the schema version; ``None`` for a new file; raise ``DataError`` for a foreign one."""
    ours = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if ours == schema.APPLICATION and version > schema.VERSION:
        raise DataError(
            message(
                "The database “{path}” was written by a newer version of the program. "
                "Install the latest version to open it; nothing was changed.",
                path=str(path),
            )
        )
    if ours == schema.APPLICATION:
        return version
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        raise damaged(path)
    return None


def _refuse_emptied(path: Path, copies: Path) -> None:
    """Refuse to start anew where there was a database: the file is empty, copies of it are not."""
    kept = copies.is_dir() and any(copies.glob("*.db"))
    if kept and path.exists() and path.stat().st_size == 0:
        raise DataError(
            message(
                "The database “{path}” is empty, although there was something in it before. "
                "Restore the latest backup; earlier copies are in “{copies}”.",
                path=str(path),
                copies=str(copies),
            )
        )
