"""Keeps with each photo what it shows, and whose word that is."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds both with a constant default, which rewrites no row; photos of before are known to nobody.

    There is no index: who asks for a tag asks among the photos of one account, which has one.
    """
    op.add_column("assets", sa.Column("tags", ARRAY(sa.String()), server_default="{}", nullable=False))
    op.add_column("assets", sa.Column("tags_by", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    """Removes them."""
    op.drop_column("assets", "tags_by")
    op.drop_column("assets", "tags")
