"""The removal of accounts: that it was asked for, how far it is, its certificate, and marks of those who left."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_STATES = "state IN ('active', 'suspended', 'leaving', 'deleting', 'deleted')"
_BEFORE = "state IN ('active', 'suspended', 'deleting', 'deleted')"


def upgrade() -> None:
    """Adds a state and a column to accounts, and two tables."""
    op.drop_constraint(op.f("ck_accounts_state_known"), "accounts")
    op.create_check_constraint(op.f("ck_accounts_state_known"), "accounts", _STATES)
    op.add_column("accounts", sa.Column("legal_hold", sa.String(), server_default="", nullable=False))
    op.create_table(
        "account_deletions",
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begins_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("look_again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objects", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "certificate",
            postgresql.JSONB(none_as_null=True),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'running', 'done', 'withdrawn')", name=op.f("ck_account_deletions_state_known")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_account_deletions"),
        sa.UniqueConstraint("token_hash", name="uq_account_deletions_token_hash"),
    )
    op.create_index("ix_account_deletions_account_id", "account_deletions", ["account_id"])
    op.create_index(
        "ix_account_deletions_open",
        "account_deletions",
        ["begins_at"],
        postgresql_where=sa.text("state IN ('waiting', 'running')"),
    )
    op.create_table(
        "departed_marks",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("deletion_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("kind IN ('account', 'email', 'identity')", name=op.f("ck_departed_marks_kind_known")),
        sa.ForeignKeyConstraint(["deletion_id"], ["account_deletions.id"], name="fk_departed_marks_deletion_id"),
        sa.PrimaryKeyConstraint("mark", name="pk_departed_marks"),
    )


def downgrade() -> None:
    """Removes them; accounts that may still be kept stay so."""
    op.drop_table("departed_marks")
    op.drop_table("account_deletions")
    op.drop_column("accounts", "legal_hold")
    op.execute("UPDATE accounts SET state = 'active' WHERE state = 'leaving'")
    op.drop_constraint(op.f("ck_accounts_state_known"), "accounts")
    op.create_check_constraint(op.f("ck_accounts_state_known"), "accounts", _BEFORE)
