"""Remembers which models an operator switched off, and which model each question was put to."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds models_off, and the model beside each question; of earlier questions it is not known."""
    op.create_table(
        "models_off",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_models_off"),
    )
    op.add_column("provider_calls", sa.Column("model", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Removes both."""
    op.drop_column("provider_calls", "model")
    op.drop_table("models_off")
