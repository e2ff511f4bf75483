"""Questions put to remote models, their answers and what they cost."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds provider_calls."""
    op.create_table(
        "provider_calls",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("object_key", sa.String(), nullable=False, server_default=""),
        sa.Column("error_kind", sa.String(), nullable=False, server_default=""),
        sa.Column("facts", postgresql.JSONB(none_as_null=True), nullable=False, server_default="{}"),
        sa.Column("cost_micros", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.text("now()")),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('asking', 'answered', 'failed')", name="state_known"),
        sa.CheckConstraint("cost_micros >= 0", name="cost_not_negative"),
        sa.CheckConstraint("state <> 'answered' OR object_key <> ''", name="answer_is_stored"),
        sa.PrimaryKeyConstraint("key", name="pk_provider_calls"),
    )
    op.create_index("ix_provider_calls_provider_asked_at", "provider_calls", ["provider", "asked_at"])


def downgrade() -> None:
    """Removes it."""
    op.drop_table("provider_calls")
