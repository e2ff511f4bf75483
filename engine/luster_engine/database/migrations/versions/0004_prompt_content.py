"""What a prompt version says about itself: its hash, its author and the parameters it takes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the columns; versions from before are known by their id."""
    op.add_column(
        "prompt_versions",
        sa.Column("parameters_schema", postgresql.JSONB(none_as_null=True), nullable=False, server_default="{}"),
    )
    op.add_column("prompt_versions", sa.Column("content_hash", sa.String(), nullable=True))
    op.add_column("prompt_versions", sa.Column("author", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE prompt_versions SET content_hash = id::text")
    op.alter_column("prompt_versions", "content_hash", nullable=False)
    op.create_unique_constraint("uq_prompt_versions_name_content_hash", "prompt_versions", ["name", "content_hash"])


def downgrade() -> None:
    """Removes them."""
    op.drop_constraint("uq_prompt_versions_name_content_hash", "prompt_versions")
    for column in ("author", "content_hash", "parameters_schema"):
        op.drop_column("prompt_versions", column)
