"""What an event waits for, the names payment services use for accounts, and credits that run out."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add; nothing that runs against the earlier tables is disturbed."""
    op.add_column(
        "external_events",
        sa.Column("waits_for", postgresql.ARRAY(sa.String()), server_default=sa.text("'{}'"), nullable=False),
    )
    op.create_index(
        "ix_external_events_waits_for",
        "external_events",
        ["waits_for"],
        postgresql_using="gin",
        postgresql_where=sa.text("outcome = 'waiting'"),
    )
    op.create_table(
        "billing_names",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("source IN ('stripe', 'revenuecat')", name=op.f("ck_billing_names_source_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_billing_names_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billing_names")),
        sa.UniqueConstraint("source", "name", name=op.f("uq_billing_names_source_name")),
    )
    op.create_index("ix_billing_names_account_id", "billing_names", ["account_id"])
    op.add_column("purchases", sa.Column("expired_credits", sa.Integer(), server_default=sa.text("0"), nullable=False))
    for name in ("granted_at", "expires_at", "expired_at"):
        op.add_column("purchases", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.create_check_constraint(
        op.f("ck_purchases_expired_within_credits"), "purchases", "expired_credits BETWEEN 0 AND credits"
    )
    op.create_index(
        "ix_purchases_expires_at", "purchases", ["expires_at"], postgresql_where=sa.text("expired_at IS NULL")
    )


def downgrade() -> None:
    """Take away what was added."""
    op.drop_index("ix_purchases_expires_at", table_name="purchases")
    op.drop_constraint(op.f("ck_purchases_expired_within_credits"), "purchases")
    for name in ("expired_at", "expires_at", "granted_at", "expired_credits"):
        op.drop_column("purchases", name)
    op.drop_table("billing_names")
    op.drop_index("ix_external_events_waits_for", table_name="external_events")
    op.drop_column("external_events", "waits_for")
