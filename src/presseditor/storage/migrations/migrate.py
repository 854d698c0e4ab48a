"""Bringing an older database file up to date: whole, or not at all."""

from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from presseditor.domain.clock import Clock
from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.storage.copying import copy_file
from presseditor.storage.migrations import step_001, step_002, step_003, step_004, step_005

# Ordinary imports: PyInstaller finds them, and the order is to be read here.
STEPS = (
    step_001.upgrade,
    step_002.upgrade,
    step_003.upgrade,
    step_004.upgrade,
    step_005.upgrade,
)
"""``STEPS[n]`` leads from version ``n`` to ``n + 1``."""


def migrate(engine: sa.Engine, *, copies: Path, clock: Clock) -> None:
    """Copy the file into ``copies``, then take all due steps in one transaction."""
    with engine.connect().execution_options(begin="") as connection:
        version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    moment = clock.now().strftime("%Y-%m-%dT%H%M%S")
    copy_file(engine, copies / f"press-v{version}-{moment}.db")
    with engine.connect() as connection:
        _switch_foreign_keys(connection, on=False)
        try:
            with connection.execution_options(begin="BEGIN IMMEDIATE").begin():
                take_steps(connection)
        finally:
            _switch_foreign_keys(connection, on=True)


def take_steps(connection: sa.Connection) -> None:
    """Take the due steps; foreign keys must be off, or a rebuilt table empties its children."""
    # Read again: another process may have migrated while this one waited for the lock.
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    operations = Operations(MigrationContext.configure(connection))
    for step in STEPS[version:]:
        step(operations)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise DataError(
            message(
                "The database could not be brought up to date: {count} rows of “{table}” have "
                "lost what they belong to. Nothing was changed.",
                count=len(broken),
                table=broken[0][0],
            )
        )
    connection.exec_driver_sql(f"PRAGMA user_version={len(STEPS)}")


def build(connection: sa.Connection, version: int) -> None:
    """Make an empty database as ``version`` had it."""
    operations = Operations(MigrationContext.configure(connection))
    for step in STEPS[:version]:
        step(operations)


def _switch_foreign_keys(connection: sa.Connection, *, on: bool) -> None:
    """Switch on the driver's connection: SQLite ignores the pragma inside a transaction."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - checked out above
    driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
