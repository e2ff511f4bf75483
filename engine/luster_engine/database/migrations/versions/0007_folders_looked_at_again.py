"""When the folder of a removed photo or shoot is looked at once more."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds sweep_at; what was removed before is looked at once as well, spread over a day."""
    for table in ("assets", "shoots"):
        op.add_column(table, sa.Column("sweep_at", sa.DateTime(timezone=True), nullable=True))
        op.create_index(f"ix_{table}_sweep_at", table, ["sweep_at"], postgresql_where=sa.text("sweep_at IS NOT NULL"))
        op.execute(f"UPDATE {table} SET sweep_at = now() + random() * interval '1 day' WHERE state = 'deleted'")  # noqa: S608 - one of two constants


def downgrade() -> None:
    """Removes it."""
    for table in ("assets", "shoots"):
        op.drop_index(f"ix_{table}_sweep_at", table)
        op.drop_column(table, "sweep_at")
