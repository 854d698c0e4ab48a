"""Version 4: a waiver knows when it was given and what its remark stood on."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add ``waivers.grounds`` and ``waivers.at``.

    A waiver of before has no grounds and so covers nothing any more: it could have excused the same
    words after the record was changed.
    """
    op.add_column("waivers", sa.Column("grounds", sa.Text, nullable=False, server_default=""))
    op.add_column("waivers", sa.Column("at", sa.Text))
