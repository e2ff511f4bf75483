"""Writes down when an account that is being deleted is empty, so that one whose emptying was forgotten is found."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_INDEX = "ix_accounts_being_emptied"


def upgrade() -> None:
    """Adds a column, and a partial index that is nearly empty at any time."""
    op.add_column("accounts", sa.Column("emptied_at", sa.DateTime(timezone=True)))
    where = sa.text("state = 'deleting' AND emptied_at IS NULL")
    op.create_index(_INDEX, "accounts", ["id"], postgresql_where=where)


def downgrade() -> None:
    """Removes both."""
    op.drop_index(_INDEX, "accounts")
    op.drop_column("accounts", "emptied_at")
