"""Refuses to empty tables whose rows are written once: until now a TRUNCATE went past the triggers of their rows."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_TABLES = ("credit_entries", "job_events", "audit_entries")


def upgrade() -> None:
    """Adds a trigger to each."""
    for table in _TABLES:
        op.execute(
            f"CREATE TRIGGER never_emptied BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION luster_append_only()"
        )


def downgrade() -> None:
    """Removes them."""
    for table in _TABLES:
        op.execute(f"DROP TRIGGER never_emptied ON {table}")
