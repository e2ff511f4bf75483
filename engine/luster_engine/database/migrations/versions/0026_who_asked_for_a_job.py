"""Remembers the request and the trace that made a job, so that a worker's lines carry them."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds both with a constant default, which rewrites no row; older code leaves them empty."""
    op.add_column("jobs", sa.Column("request_id", sa.String(), server_default="", nullable=False))
    op.add_column("jobs", sa.Column("traceparent", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    """Removes them."""
    op.drop_column("jobs", "traceparent")
    op.drop_column("jobs", "request_id")
