"""What its owner says of a photo: stars, a mark, its place, and the version to deliver."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds four columns with defaults, which takes no rewriting of the table."""
    op.add_column("assets", sa.Column("rating", sa.SmallInteger(), nullable=False, server_default="0"))
    op.add_column("assets", sa.Column("mark", sa.String(), nullable=False, server_default="none"))
    op.add_column("assets", sa.Column("position", sa.Float(), nullable=True))
    op.add_column("assets", sa.Column("deliver_job_id", sa.Uuid(), nullable=True))
    op.create_check_constraint("rating_is_stars", "assets", "rating BETWEEN 0 AND 5")
    op.create_check_constraint("mark", "assets", "mark IN ('none', 'pick', 'reject')")


def downgrade() -> None:
    """Removes them."""
    op.drop_constraint("mark", "assets", type_="check")
    op.drop_constraint("rating_is_stars", "assets", type_="check")
    for column in ("deliver_job_id", "position", "mark", "rating"):
        op.drop_column("assets", column)
