"""Gives pictures that a model makes from words a place among the photos of their shoot."""

from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_BEFORE = "state IN ('pending', 'ready', 'refused', 'deleting', 'deleted')"
_AFTER = "state IN ('pending', 'ready', 'refused', 'generated', 'deleting', 'deleted')"
_NAME = "ck_assets_state_known"


def upgrade() -> None:
    """Allows the new state; older code never writes it, and finds no such photo ready."""
    op.drop_constraint(op.f(_NAME), "assets", type_="check")
    op.create_check_constraint(op.f(_NAME), "assets", _AFTER, postgresql_not_valid=True)
    op.execute(f"ALTER TABLE assets VALIDATE CONSTRAINT {_NAME}")


def downgrade() -> None:
    """Takes it away again; what was made from words goes with it, as a removal would have it go."""
    op.execute("UPDATE assets SET state = 'deleted', deleted_at = now() WHERE state = 'generated'")
    op.drop_constraint(op.f(_NAME), "assets", type_="check")
    op.create_check_constraint(op.f(_NAME), "assets", _BEFORE)
