"""A consistent copy of a database that is in use."""

import os
import uuid
from pathlib import Path

import sqlalchemy as sa


def copy_file(engine: sa.Engine, target: Path) -> None:
    """Write a copy of the database to ``target`` by way of a file beside it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    try:
        with engine.connect() as connection:
            connection.execution_options(begin="").exec_driver_sql("VACUUM INTO ?", (str(beside),))
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
