"""Whether a file has the tables of its version, and nothing that acts or is read beside them."""

import sqlalchemy as sa

from presseditor.storage import schema

Description = dict[tuple[str, str], object]
"""What each part is, by its type and name."""
_HARMLESS = ("sqlite_",)
"""Parts that SQLite makes for itself."""


def differences(connection: sa.Connection, expected: Description) -> list[tuple[str, str]]:
    """Return type and name of what is missing, foreign or of another shape, sorted."""
    found = describe(connection)
    return sorted(
        key for key in found.keys() | expected.keys() if found.get(key) != expected.get(key)
    )


def expected_at(version: int) -> Description:
    """Return what a file of ``version`` must have."""
    engine = sa.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            if version == schema.VERSION:
                schema.create(connection)
            else:
                from presseditor.storage.migrations.migrate import build

                build(connection, version)
            return describe(connection)
    finally:
        engine.dispose()


def describe(connection: sa.Connection) -> Description:
    """Return the parts of a file; what only words say (order, quotes, spaces) does not count."""
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master").all()
    found: Description = {}
    for kind, name, table, sql in rows:
        if str(name).startswith(_HARMLESS):
            continue
        if kind == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
            found[kind, name] = _table(connection, name, str(sql))
        elif kind == "index":
            found[kind, name] = (table, _columns_of_index(connection, name), _words(sql)[1])
        else:
            found[kind, name] = _words(sql)
    return found


def _table(connection: sa.Connection, name: str, sql: str) -> object:
    def pragma(which: str) -> list[tuple[object, ...]]:
        asked = sa.text(f"SELECT * FROM pragma_{which}(:name)")  # noqa: S608 - names from below
        return [tuple(row) for row in connection.execute(asked, {"name": name})]

    unique = {
        _columns_of_index(connection, str(row[1])) for row in pragma("index_list") if row[3] == "u"
    }
    # A column's place does not count: a step adds at the end what a new file has in between.
    columns = {row[1:] for row in pragma("table_xinfo")}
    keys = {row[2:] for row in pragma("foreign_key_list")}
    acts = [word for word in ("CHECK", "COLLATE", "CONFLICT", "GENERATED") if word in sql.upper()]
    return columns, keys, unique, acts


def _columns_of_index(connection: sa.Connection, name: str) -> tuple[object, ...]:
    asked = sa.text("SELECT name FROM pragma_index_info(:name) ORDER BY seqno")
    return tuple(connection.execute(asked, {"name": name}).scalars())


def _words(sql: object) -> list[str]:
    return " ".join(str(sql).split()).split(" ")
