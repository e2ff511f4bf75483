"""When a later month of a plan that is paid for longer brings its credits."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; purchases from before bring everything at once, as they did."""
    op.add_column("purchases", sa.Column("grant_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_purchases_grant_at",
        "purchases",
        ["grant_at"],
        postgresql_where=sa.text("granted_at IS NULL AND reversed_credits < credits"),
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_index("ix_purchases_grant_at", table_name="purchases")
    op.drop_column("purchases", "grant_at")
