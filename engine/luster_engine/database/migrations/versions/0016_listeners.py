"""Endpoints whose messages a developer's own process takes, and until when it is believed alive."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column; endpoints that workers send to have none."""
    op.add_column("webhook_endpoints", sa.Column("listens_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Removes it."""
    op.drop_column("webhook_endpoints", "listens_until")
