"""Second factors with their recovery codes, passkeys, and what is begun and finished within minutes."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def _account(table: str, *, nullable: bool = False) -> tuple[sa.Column[UUID], sa.ForeignKeyConstraint]:
    column = sa.Column("account_id", sa.Uuid(), nullable=nullable)
    return column, sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=f"fk_{table}_account_id")


def _created() -> sa.Column[datetime]:
    return sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False)


def upgrade() -> None:
    """Adds the tables."""
    op.create_table(
        "sign_in_challenges",
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *_account("sign_in_challenges", nullable=True),
        sa.Column("data", postgresql.JSONB(), nullable=False),
        _created(),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_sign_in_challenges"),
    )
    op.create_index("ix_sign_in_challenges_account_id", "sign_in_challenges", ["account_id"])
    op.create_index("ix_sign_in_challenges_expires_at", "sign_in_challenges", ["expires_at"])
    op.create_table(
        "sign_in_second_factors",
        *_account("sign_in_second_factors"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        _created(),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name="pk_sign_in_second_factors"),
    )
    op.create_table(
        "sign_in_recovery_codes",
        *_account("sign_in_recovery_codes"),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("account_id", "code_hash", name="pk_sign_in_recovery_codes"),
    )
    op.create_table(
        "sign_in_passkeys",
        *_account("sign_in_passkeys"),
        sa.Column("credential_id", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("synced", sa.Boolean(), nullable=False),
        sa.Column("transports", postgresql.JSONB(), nullable=False),
        _created(),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_passkeys"),
        sa.UniqueConstraint("credential_id", name="uq_sign_in_passkeys_credential_id"),
    )
    op.create_index("ix_sign_in_passkeys_account_id", "sign_in_passkeys", ["account_id"])


def downgrade() -> None:
    """Removes them."""
    for table in ("sign_in_passkeys", "sign_in_recovery_codes", "sign_in_second_factors", "sign_in_challenges"):
        op.drop_table(table)
