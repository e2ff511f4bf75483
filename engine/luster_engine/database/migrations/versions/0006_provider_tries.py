"""Each time a question went out to a remote model, so that health and the minute's budget count calls."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds provider_tries; of what went out before, the last try of each question is known."""
    op.create_table(
        "provider_tries",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("error_kind", sa.String(), nullable=False, server_default=""),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.text("now()")),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["key"], ["provider_calls.key"], name="fk_provider_tries_key_provider_calls", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_provider_tries"),
    )
    op.create_index("ix_provider_tries_key", "provider_tries", ["key"])
    op.create_index("ix_provider_tries_provider_asked_at", "provider_tries", ["provider", "asked_at"])
    op.create_index(
        "ix_provider_tries_provider_ended_at",
        "provider_tries",
        ["provider", "ended_at"],
        postgresql_where=sa.text("ended_at IS NOT NULL"),
    )
    op.execute(
        "INSERT INTO provider_tries (key, provider, error_kind, asked_at, ended_at) "
        "SELECT key, provider, error_kind, asked_at, ended_at FROM provider_calls "
        "WHERE asked_at > now() - interval '1 day' ORDER BY asked_at"
    )


def downgrade() -> None:
    """Removes it."""
    op.drop_table("provider_tries")
