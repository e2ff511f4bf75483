"""Remembers which photos of a shoot are exposures of one view, what was seen of each, and how far a search is."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the tables; that a photo is in one set at most is kept by its key."""
    # The next step needs the table alone. Who takes it in two steps, and somebody between them, wait for each other.
    op.execute("LOCK TABLE assets IN ACCESS EXCLUSIVE MODE")
    op.create_table(
        "photo_sets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("shoot_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("sure", sa.Float(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.CheckConstraint("made_by IN ('engine', 'owner')", name=op.f("ck_photo_sets_made_by_known")),
        sa.CheckConstraint("sure BETWEEN 0 AND 1", name=op.f("ck_photo_sets_sure_is_a_share")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_photo_sets_account_id"),
        sa.ForeignKeyConstraint(["shoot_id"], ["shoots.id"], name="fk_photo_sets_shoot_id"),
        sa.PrimaryKeyConstraint("id", name="pk_photo_sets"),
    )
    op.create_index("ix_photo_sets_shoot_id_place_id", "photo_sets", ["shoot_id", "place", "id"])
    op.create_index("ix_photo_sets_account_id", "photo_sets", ["account_id"])
    op.create_table(
        "set_photos",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name="fk_set_photos_asset_id"),
        sa.ForeignKeyConstraint(["set_id"], ["photo_sets.id"], name="fk_set_photos_set_id"),
        sa.PrimaryKeyConstraint("asset_id", name="pk_set_photos"),
    )
    op.create_index("ix_set_photos_set_id", "set_photos", ["set_id"])
    op.create_table(
        "photo_sketches",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("facts", postgresql.JSONB(), nullable=True),
        sa.Column("unreadable", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name="fk_photo_sketches_asset_id"),
        sa.PrimaryKeyConstraint("asset_id", name="pk_photo_sketches"),
    )
    op.create_table(
        "set_searches",
        sa.Column("shoot_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("error", sa.String(), server_default="", nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('searching', 'done', 'failed')", name=op.f("ck_set_searches_state_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_set_searches_account_id"),
        sa.ForeignKeyConstraint(["shoot_id"], ["shoots.id"], name="fk_set_searches_shoot_id"),
        sa.PrimaryKeyConstraint("shoot_id", name="pk_set_searches"),
    )
    op.create_index("ix_set_searches_account_id", "set_searches", ["account_id"])


def downgrade() -> None:
    """Removes them."""
    for table in ("set_searches", "photo_sketches", "set_photos", "photo_sets"):
        op.drop_table(table)
