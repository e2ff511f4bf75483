"""What made a look already stands in further comparisons, so a job may be in several; in each of them once.

While engines of before still run, one of them shows no comparisons at all of an account that has one of older results.
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
    """Takes results that were there before out of comparisons, and comparisons that then hold nothing: code of before
    fails over them, for the whole list of their account."""
    op.execute("""
        DELETE FROM compared_jobs c USING comparisons m, jobs j
        WHERE m.id = c.comparison_id AND j.id = c.job_id AND j.batch_id IS DISTINCT FROM m.batch_id
    """)
    op.execute("""
        DELETE FROM comparisons m WHERE NOT EXISTS (SELECT FROM compared_jobs c WHERE c.comparison_id = m.id)
    """)
    op.create_unique_constraint("uq_compared_jobs_job_id", "compared_jobs", ["job_id"])
    op.drop_constraint("uq_compared_jobs_job_id_comparison_id", "compared_jobs", type_="unique")
