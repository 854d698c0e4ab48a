"""What happens to a database file before anybody reads it: it is checked and brought up to date."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.private_files import touch_private
from presseditor.storage import schema
from presseditor.storage.network import refuse_network
from presseditor.storage.same_file import refuse_lost
from presseditor.storage.schema_check import differences, expected_at
from presseditor.storage.sqlite_errors import damaged, out_of_shape
from presseditor.storage.touched import Touched

Alone = Callable[[], AbstractContextManager[None]]
"""What makes sure that nobody else has the file open meanwhile; it raises ``RetryError``."""


def prepare(
    engine: sa.Engine, path: Path, *, copies: Path, clock: Clock, alone: Alone = nullcontext
) -> None:
    """Make a new file, migrate an old one, refuse one that is not ours or newer than we are."""
    refuse_network(path)
    if path.is_dir():
        raise damaged(path)
    refuse_lost(path, copies)
    touch_private(path)
    with engine.connect() as connection:
        version = _version(connection, path)
        if version is not None:
            _refuse_foreign_parts(connection, path, version)
    if version is not None and version < schema.VERSION:
        from presseditor.storage.migrations.migrate import migrate

        with alone():
            migrate(engine, copies=copies, clock=clock)
    with (
        engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection,
        connection.begin(),
    ):
        if _version(connection, path) is None:
            schema.create(connection)
        Touched(connection, "").trim()


def refuse_additions(engine: sa.Engine, path: Path) -> None:
    """Refuse a file that is not in every part what its version has; raise ``DataError``."""
    with engine.connect() as connection:
        version = _version(connection, path)
        if version is None:
            raise damaged(path)
        wrong = differences(connection, expected_at(version))
    if wrong:
        raise out_of_shape(path, ", ".join(" ".join(key) for key in wrong))


def _refuse_foreign_parts(connection: sa.Connection, path: Path, version: int) -> None:
    """Refuse a file without a part that its version has, or with one that would act by itself.

    A table or an index that somebody added is passed over.
    """
    expected = expected_at(version)
    wrong = differences(connection, expected)
    acting = [key for key in wrong if key in expected or key[0] in {"trigger", "view"}]
    if acting:
        names = ", ".join(" ".join(key) for key in acting)
        raise out_of_shape(path, names)


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
    if ours == schema.APPLICATION and version > 0:
        return version
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        raise damaged(path)
    return None
