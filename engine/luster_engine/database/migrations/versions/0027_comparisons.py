"""Remembers which jobs were asked for side by side, and which of their results was voted for."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds comparisons and their jobs; a partial unique index keeps to one vote each."""
    op.create_table(
        "comparisons",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_comparisons_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_comparisons"),
        sa.UniqueConstraint("batch_id", name="uq_comparisons_batch_id"),
    )
    op.create_index("ix_comparisons_account_id_id", "comparisons", ["account_id", "id"])
    op.create_table(
        "compared_jobs",
        sa.Column("comparison_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("voted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("position BETWEEN 0 AND 7", name=op.f("ck_compared_jobs_position_in_range")),
        sa.ForeignKeyConstraint(["comparison_id"], ["comparisons.id"], name="fk_compared_jobs_comparison_id"),
        sa.ForeignKeyConstraint(["job_id"], ["jobs.id"], name="fk_compared_jobs_job_id"),
        sa.PrimaryKeyConstraint("comparison_id", "position", name="pk_compared_jobs"),
        sa.UniqueConstraint("job_id", name="uq_compared_jobs_job_id"),
    )
    voted = sa.text("voted_at IS NOT NULL")
    op.create_index(
        "uq_compared_jobs_one_vote", "compared_jobs", ["comparison_id"], unique=True, postgresql_where=voted
    )
    op.create_index("ix_compared_jobs_voted_at", "compared_jobs", ["voted_at"], postgresql_where=voted)


def downgrade() -> None:
    """Removes both."""
    op.drop_table("compared_jobs")
    op.drop_table("comparisons")
