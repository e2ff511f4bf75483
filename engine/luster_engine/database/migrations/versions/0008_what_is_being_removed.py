"""Finds what is being removed without reading every photo, so that a removal that was forgotten is taken up again."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds one partial index to photos and one to shoots; both are nearly empty at any time."""
    for table in ("assets", "shoots"):
        op.create_index(f"ix_{table}_deleting", table, ["id"], postgresql_where=sa.text("state = 'deleting'"))


def downgrade() -> None:
    """Removes them."""
    for table in ("assets", "shoots"):
        op.drop_index(f"ix_{table}_deleting", table)
