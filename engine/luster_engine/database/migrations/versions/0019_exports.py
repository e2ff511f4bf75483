"""Exports of accounts: how far each is, and until when it can be fetched."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table."""
    op.create_table(
        "account_exports",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("state IN ('running', 'done')", name=op.f("ck_account_exports_state_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_account_exports_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_account_exports"),
    )
    op.create_index("ix_account_exports_expires_at", "account_exports", ["expires_at"])
    # Of an account one at a time, however many ask at once.
    op.create_index(
        "uq_account_exports_running",
        "account_exports",
        ["account_id"],
        unique=True,
        postgresql_where=sa.text("state = 'running'"),
    )


def downgrade() -> None:
    """Removes it."""
    op.drop_table("account_exports")
