"""Jobs that wait until the photos of their shoot were looked at together."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds agreements, and to each job the one that it waits for; that rewrites no row."""
    op.create_table(
        "agreements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("consistency", sa.Float(), nullable=False),
        sa.Column("reference_id", sa.Uuid(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.text("now()")),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False, server_default=""),
        sa.CheckConstraint("consistency BETWEEN 0 AND 1", name=op.f("ck_agreements_consistency_is_a_share")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_agreements_account_id_accounts"),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
    )
    op.create_index("ix_agreements_account_id", "agreements", ["account_id"])
    op.create_index("ix_agreements_open", "agreements", ["asked_at"], postgresql_where=sa.text("ended_at IS NULL"))
    op.add_column("jobs", sa.Column("awaits", sa.Uuid(), nullable=True))
    op.create_index("ix_jobs_awaits", "jobs", ["awaits"], postgresql_where=sa.text("awaits IS NOT NULL"))


def downgrade() -> None:
    """Lets the jobs go that wait, and removes both."""
    op.drop_index("ix_jobs_awaits", table_name="jobs")
    op.drop_column("jobs", "awaits")
    op.drop_table("agreements")
