"""Remembers of a job that it started from another one's result."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the parent; no key to it, so that jobs can be removed in any order."""
    op.add_column("jobs", sa.Column("parent_job_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_jobs_parent_job_id", "jobs", ["parent_job_id"], postgresql_where=sa.text("parent_job_id IS NOT NULL")
    )


def downgrade() -> None:
    """Removes it."""
    op.drop_index("ix_jobs_parent_job_id", table_name="jobs")
    op.drop_column("jobs", "parent_job_id")
