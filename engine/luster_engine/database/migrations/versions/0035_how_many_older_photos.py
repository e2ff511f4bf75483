"""How many older photos a remote model is still to be asked about is kept in one row, and not in the queue's."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table."""
    op.create_table(
        "older_tag_orders",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("turn", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("remaining", sa.Integer(), server_default="0", nullable=False),
        sa.Column("before", sa.Uuid(), nullable=False),
        sa.Column("photo", sa.Uuid(), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_older_tag_orders_there_is_one")),
        sa.CheckConstraint("remaining >= 0", name=op.f("ck_older_tag_orders_remaining_not_negative")),
        sa.PrimaryKeyConstraint("id", name="pk_older_tag_orders"),
    )


def downgrade() -> None:
    """Removes it; an order under way ends."""
    op.drop_table("older_tag_orders")
