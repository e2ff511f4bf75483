"""What made a look already stands in further comparisons, so a job may be in several; in each of them once.

While engines of before still run, one of them cannot show a comparison that a new one made of older results.
"""

from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lets a job stand in several comparisons."""
    op.create_unique_constraint("uq_compared_jobs_job_id_comparison_id", "compared_jobs", ["job_id", "comparison_id"])
    op.drop_constraint("uq_compared_jobs_job_id", "compared_jobs", type_="unique")


def downgrade() -> None:
    """Takes older results out of the comparisons that came later."""
    op.execute("""
        DELETE FROM compared_jobs c USING compared_jobs earlier
        WHERE earlier.job_id = c.job_id AND earlier.comparison_id < c.comparison_id
    """)
    op.create_unique_constraint("uq_compared_jobs_job_id", "compared_jobs", ["job_id"])
    op.drop_constraint("uq_compared_jobs_job_id_comparison_id", "compared_jobs", type_="unique")
