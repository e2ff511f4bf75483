"""Whether an account's mail address was verified by who vouches for the identity; of older ones nobody knows."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column; each account's is brought up to date when its user comes again."""
    op.add_column("accounts", sa.Column("email_verified", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Removes it."""
    op.drop_column("accounts", "email_verified")
