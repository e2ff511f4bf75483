"""Two more kinds of links in mails: one by which a crowded address registers, and one by which a leaver stays."""

from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_NAME = "ck_sign_in_links_kind_known"
_BEFORE = ("confirm", "reset", "magic", "invitation", "address")
_NOW = ("confirm", "register", "reset", "magic", "invitation", "address", "keep")


def upgrade() -> None:
    _take(_NOW)


def downgrade() -> None:
    op.execute("DELETE FROM sign_in_links WHERE kind IN ('register', 'keep')")
    _take(_BEFORE)


def _take(kinds: tuple[str, ...]) -> None:
    op.drop_constraint(op.f(_NAME), "sign_in_links", type_="check")
    op.create_check_constraint(op.f(_NAME), "sign_in_links", f"kind IN {kinds!r}")
