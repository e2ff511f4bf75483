"""The role of support, and links that prove a new mail address."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_KNOWN = "ck_sign_in_links_kind_known"


def upgrade() -> None:
    """Adds the flag and the kind of link."""
    op.add_column("accounts", sa.Column("is_support", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.drop_constraint(op.f(_KNOWN), "sign_in_links", type_="check")
    op.create_check_constraint(
        op.f(_KNOWN), "sign_in_links", "kind IN ('confirm', 'reset', 'magic', 'invitation', 'address')"
    )


def downgrade() -> None:
    """Removes them."""
    op.execute("DELETE FROM sign_in_links WHERE kind = 'address'")
    op.drop_constraint(op.f(_KNOWN), "sign_in_links", type_="check")
    op.create_check_constraint(op.f(_KNOWN), "sign_in_links", "kind IN ('confirm', 'reset', 'magic', 'invitation')")
    op.drop_column("accounts", "is_support")
