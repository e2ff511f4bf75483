"""Which API key made an API key, so that revoking one ends what it made."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds made_by; of the keys before, nobody knows."""
    op.add_column("api_keys", sa.Column("made_by", sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f("fk_api_keys_made_by"), "api_keys", "api_keys", ["made_by"], ["id"])
    op.create_index("ix_api_keys_made_by", "api_keys", ["made_by"], postgresql_where=sa.text("made_by IS NOT NULL"))


def downgrade() -> None:
    """Removes it."""
    op.drop_index("ix_api_keys_made_by", "api_keys")
    op.drop_constraint(op.f("fk_api_keys_made_by"), "api_keys")
    op.drop_column("api_keys", "made_by")
