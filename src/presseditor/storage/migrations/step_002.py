"""Version 2: waivers, and deleted articles that can be brought back."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the table ``waivers`` and the column ``articles.deleted``."""
    op.add_column("articles", sa.Column("deleted", sa.Text))
    op.drop_index("articles_by_status", "articles")
    op.create_index("articles_by_status", "articles", ["status", "deleted", "modified"])
    op.create_table(
        "waivers",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("articles.id", ondelete="CASCADE"),
            nullable=False,
        ),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("rule", "excerpt", "reason", "by")),
    )
    op.create_index("waivers_by_article", "waivers", ["article_id"])
