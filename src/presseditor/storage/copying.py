"""A consistent copy of a database that is in use."""

import os
import uuid
from pathlib import Path

import sqlalchemy as sa

from presseditor.private_files import make_private_folder, put_in_place, touch_private


def copy_file(engine: sa.Engine, target: Path) -> None:
    """Write a copy of the database to ``target`` by way of a file beside it."""
    make_private_folder(target.parent)
    beside = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    touch_private(beside)
    try:
        with engine.connect() as connection:
            connection.execution_options(begin="").exec_driver_sql("VACUUM INTO ?", (str(beside),))
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        put_in_place(beside, target)
    finally:
        beside.unlink(missing_ok=True)
