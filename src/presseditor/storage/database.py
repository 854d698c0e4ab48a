"""The database file: opened once, safe to use from several threads."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa

from presseditor.domain.clock import Clock
from presseditor.domain.ids import new_id
from presseditor.domain.message import Message, message
from presseditor.storage.copying import copy_file
from presseditor.storage.marker import Marker, MarkerFile
from presseditor.storage.rows import Damage
from presseditor.storage.same_file import Place, overwritten
from presseditor.storage.schema import desk
from presseditor.storage.sqlite_errors import another_database, damaged, in_words
from presseditor.storage.stores import Stores
from presseditor.storage.watch import Watch

if TYPE_CHECKING:
    from presseditor.storage.opening import Alone

PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=64",
)
"""The log is worked into the file after 64 pages: should it be lost, little is."""
BUSY_SECONDS = 5.0
"""How long a writer waits for another before it gives up."""


def open_database(
    path: Path, *, copies: Path, clock: Clock, alone: "Alone" = nullcontext
) -> "Database":
    """Open the file, making it or bringing its schema up to date first.

    ``copies`` is the folder for a copy of the file before each migration, which ``alone`` is held
    for. Raises ``DataError`` for a file that is newer, damaged, read-only or on a network share,
    ``RetryError`` when another program holds it.
    """
    from presseditor.storage.opening import prepare
    from presseditor.storage.purging import purge

    engine = _engine(path)
    database = Database(engine, path, clock)
    with _closed_on_failure(database):
        prepare(engine, path, copies=copies, clock=clock, alone=alone)
        database.settle()
        database.clock_believed = purge(engine, database.marker, copies, clock)
    return database


def open_scratch(path: Path, *, copies: Path, clock: Clock) -> "Database":
    """Open a file that came from elsewhere and must be sound and like ours in every part.

    Nothing in it is purged. Raises ``DataError`` for any other.
    """
    from presseditor.storage.opening import prepare, refuse_additions

    engine = _engine(path)
    database = Database(engine, path, clock)
    with _closed_on_failure(database):
        refuse_additions(engine, path)
        prepare(engine, path, copies=copies, clock=clock)
        database.check_integrity()
    return database


@contextmanager
def _closed_on_failure(database: "Database") -> Iterator[None]:
    try:
        with in_words(database.path):
            yield
    except BaseException:
        database.close()
        raise


class Database:
    """Gives out transactions. Each thread has its own; writers queue, readers never wait.

    ``writer`` names this opening of the file: what another one writes comes from outside.
    """

    def __init__(self, engine: sa.Engine, path: Path, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self.path = path
        self.writer = new_id()
        self.damage = Damage()
        self.marker = MarkerFile(path)
        self.lost = 0
        """Changes that were stored once and are not in the file any more."""
        self.clock_believed = False
        """Whether what is old by the clock may be forgotten for good."""
        self._place = Place(path)
        self._settled = False

    @contextmanager
    def transaction(self) -> Iterator[Stores]:
        """Give out the tables for writing: all of it is stored, or on any error none.

        Raises ``RetryError`` when the file is locked or the disk is full, ``DataError`` when the
        file cannot be used.
        """
        self._place.check()
        with self._connected("BEGIN IMMEDIATE") as (stores, connection):
            before = _changes(connection)
            yield stores
            counted = _count(connection) if _changes(connection) != before else None
            if counted is not None and self._settled and counted <= self.marker.changes:
                raise overwritten(self.path)  # what was stored before is not in the file any more
        if counted is not None and self._settled:
            self.marker.note(counted)

    @contextmanager
    def reading(self) -> Iterator[Stores]:
        """Give out the tables for reading, all as they were at one instant."""
        with self._connected("BEGIN") as (stores, _):
            yield stores

    def settle(self) -> None:
        """Compare the file with what its marker knows of it, and keep both in step from now on.

        Raises ``DataError`` where another database lies in its place. Changes that are missing are
        told by ``lost``.
        """
        known = self.marker.read()  # first: another program may change both meanwhile
        with self._engine.connect().execution_options(begin="") as connection:
            # Only what is in the file itself can be known again there.
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
            found = connection.execute(sa.select(desk.c.id, desk.c.changes)).first()
        if found is None:
            raise damaged(self.path)
        if known is not None and known.database != found.id:
            raise another_database(self.path, self.marker.path)
        lost = known.lost + max(0, known.changes - found.changes) if known else 0
        seen = known or Marker(found.id, 0, seen=self._clock.now().isoformat())
        self.marker.write(replace(seen, changes=found.changes, lost=lost))
        self.lost = lost
        self._place.settle()
        self._settled = True

    def changes(self) -> int:
        """Return how many transactions have changed the database."""
        with in_words(self.path), self._engine.connect() as connection:
            counted: int = connection.execute(sa.select(desk.c.changes)).scalar_one()
        return counted

    def loss(self) -> Message | None:
        """Tell that stored changes are missing; ``None`` where none are, or it was told."""
        if not self.lost:
            return None
        return message(
            "The last changes ({count}) were stored in “{path}” and are not in it any more: the "
            "disk or another program lost them. What is there is open. Compare it with the latest "
            "backup.",
            count=self.lost,
            path=str(self.path),
        )

    def check_in_place(self) -> None:
        """Raise ``GoneError`` where the file that was opened is not at its path any more."""
        self._place.check()

    def copy_to(self, path: Path) -> None:
        """Write a whole, consistent copy to ``path``; what was there stays until it is complete."""
        with in_words(self.path):
            copy_file(self._engine, path)

    def check_integrity(self) -> None:
        """Raise ``DataError`` where SQLite finds the file damaged or a row without its owner."""
        with in_words(self.path), self._engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
            orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if found != "ok" or orphan is not None:
            raise damaged(self.path)

    def watch(self) -> Watch:
        """Return what tells, from now on, of the changes that others make to the file."""
        return Watch(self._engine, self.path, self.writer)

    def verify(self, go_on: Callable[[int, int], bool] = lambda _done, _all: True) -> list[Message]:
        """Return what is wrong with the file, in words; raise ``DataError`` for no database.

        ``go_on`` hears how many of how many texts are looked at, and whether to go on is its word.
        """
        from presseditor.storage.verifying import verify

        with (
            in_words(self.path),
            self._engine.connect().execution_options(begin="BEGIN") as connection,
        ):
            transaction = connection.begin()
            try:
                return list(verify(connection, self._clock, go_on))
            finally:
                transaction.rollback()

    def close(self) -> None:
        """Let go of the file: Windows cannot move or delete it before."""
        self._engine.dispose()

    @contextmanager
    def _connected(self, begin: str) -> Iterator[tuple[Stores, sa.Connection]]:
        with (
            in_words(self.path),
            self._engine.connect().execution_options(begin=begin) as connection,
            connection.begin(),
        ):
            yield Stores.on(connection, self._clock, self.writer, self.damage), connection


def _engine(path: Path) -> sa.Engine:
    url = sa.URL.create("sqlite+pysqlite", database=str(path))
    # isolation_level=None: the driver's own BEGIN leaves DDL outside of the transaction, and a
    # migration step that failed would keep its half-made table.
    engine = sa.create_engine(
        url,
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
        pool_reset_on_return=None,
    )
    sa.event.listen(engine, "connect", _configure)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: Any, _record: object) -> None:
    # A damaged letter must not hide the rows beside it: its row is told by its seal.
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _changes(connection: sa.Connection) -> int:
    """Return how many rows this connection has changed since it was opened."""
    driver = cast("Any", connection.connection.driver_connection)
    return int(driver.total_changes)


def _count(connection: sa.Connection) -> int:
    """Count a transaction that changed something, within it; return the count."""
    counted = desk.update().values(changes=desk.c.changes + 1).returning(desk.c.changes)
    changes: int = connection.execute(counted).scalar_one()
    return changes


def _begin(connection: sa.Connection) -> None:
    begin = connection.get_execution_options().get("begin", "BEGIN")
    if begin:
        connection.exec_driver_sql(begin)
