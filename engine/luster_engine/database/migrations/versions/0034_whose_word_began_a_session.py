"""Sessions say whose word they began by: what the settings call a provider may change, and its issuer does not."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sign_in_sessions", sa.Column("issuer", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("sign_in_sessions", "issuer")
