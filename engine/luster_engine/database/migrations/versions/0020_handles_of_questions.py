"""Where a question lies at its provider, so that a restart goes on with it instead of paying for it again."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the handle; questions that went out before have none."""
    op.add_column("provider_calls", sa.Column("handle", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Removes it."""
    op.drop_column("provider_calls", "handle")
