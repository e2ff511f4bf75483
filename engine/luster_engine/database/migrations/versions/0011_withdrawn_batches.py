"""Batches that their owner gave up."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds withdrawn_batches."""
    op.create_table(
        "withdrawn_batches",
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False, server_default=""),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.text("now()")),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_withdrawn_batches_account_id_accounts"),
        sa.PrimaryKeyConstraint("batch_id", name="pk_withdrawn_batches"),
    )
    op.create_index(
        "ix_withdrawn_batches_open",
        "withdrawn_batches",
        ["created_at"],
        postgresql_where=sa.text("finished_at IS NULL"),
    )


def downgrade() -> None:
    """Removes it."""
    op.drop_table("withdrawn_batches")
