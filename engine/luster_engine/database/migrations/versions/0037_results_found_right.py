"""Who looked at a result that needs a look, and found it right, says so once; each device shows it as it loads."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds when that was."""
    op.add_column("jobs", sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Removes it; those results need a look again."""
    op.drop_column("jobs", "reviewed_at")
