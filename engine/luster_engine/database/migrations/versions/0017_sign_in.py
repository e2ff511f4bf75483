"""Sign-in of Luster's own: keys, credentials, sessions, links in mails, invitations and what slows guessing."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the tables."""
    op.create_table(
        "sign_in_guesses",
        sa.Column("bucket", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bucket", name="pk_sign_in_guesses"),
    )
    op.create_index("ix_sign_in_guesses_since", "sign_in_guesses", ["since"], unique=False)
    op.create_table(
        "sign_in_keys",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("public", postgresql.JSONB(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("signs_from", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_keys"),
    )
    op.create_table(
        "sign_in_registrations",
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_registrations"),
    )
    op.create_index("ix_sign_in_registrations_email", "sign_in_registrations", ["email"], unique=False)
    op.create_index("ix_sign_in_registrations_expires_at", "sign_in_registrations", ["expires_at"], unique=False)
    op.create_table(
        "sign_in_set_up",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_sign_in_set_up_only_one")),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_set_up"),
    )
    op.create_table(
        "sign_in_welcomed",
        sa.Column("mail_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("mail_hash", name="pk_sign_in_welcomed"),
    )
    op.create_table(
        "sign_in_credentials",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("password_changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sign_in_credentials_account_id"),
        sa.PrimaryKeyConstraint("account_id", name="pk_sign_in_credentials"),
    )
    op.create_index(
        "uq_sign_in_credentials_email", "sign_in_credentials", [sa.literal_column("lower(email)")], unique=True
    )
    op.create_table(
        "sign_in_invitations",
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("invited_by", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["invited_by"], ["accounts.id"], name="fk_sign_in_invitations_invited_by"),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_invitations"),
    )
    op.create_table(
        "sign_in_sessions",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("user_agent", sa.String(), server_default="", nullable=False),
        sa.Column("address", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_why", sa.String(), server_default="", nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sign_in_sessions_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_sessions"),
    )
    op.create_index("ix_sign_in_sessions_account_id", "sign_in_sessions", ["account_id"], unique=False)
    op.create_index(
        "ix_sign_in_sessions_ended_at",
        "sign_in_sessions",
        ["ended_at"],
        unique=False,
        postgresql_where=sa.text("ended_at IS NOT NULL"),
    )
    op.create_table(
        "sign_in_links",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("registration_id", sa.Uuid(), nullable=True),
        sa.Column("invitation_id", sa.Uuid(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('confirm', 'reset', 'magic', 'invitation')", name=op.f("ck_sign_in_links_kind_known")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sign_in_links_account_id"),
        sa.ForeignKeyConstraint(
            ["invitation_id"], ["sign_in_invitations.id"], name="fk_sign_in_links_invitation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["sign_in_registrations.id"],
            name="fk_sign_in_links_registration_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sign_in_links"),
        sa.UniqueConstraint("letter_id", name="uq_sign_in_links_letter_id"),
        sa.UniqueConstraint("secret_hash", name="uq_sign_in_links_secret_hash"),
    )
    op.create_index("ix_sign_in_links_account_id", "sign_in_links", ["account_id"], unique=False)
    op.create_index("ix_sign_in_links_email", "sign_in_links", ["email"], unique=False)
    op.create_index("ix_sign_in_links_expires_at", "sign_in_links", ["expires_at"], unique=False)
    op.create_index("ix_sign_in_links_invitation_id", "sign_in_links", ["invitation_id"], unique=False)
    op.create_index("ix_sign_in_links_registration_id", "sign_in_links", ["registration_id"], unique=False)
    op.create_table(
        "sign_in_refresh_tokens",
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sign_in_sessions.id"], name="fk_sign_in_refresh_tokens_session_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_sign_in_refresh_tokens"),
    )
    op.create_index("ix_sign_in_refresh_tokens_session_id", "sign_in_refresh_tokens", ["session_id"], unique=False)


def downgrade() -> None:
    """Removes them."""
    op.drop_index("ix_sign_in_refresh_tokens_session_id", table_name="sign_in_refresh_tokens")
    op.drop_table("sign_in_refresh_tokens")
    op.drop_index("ix_sign_in_links_registration_id", table_name="sign_in_links")
    op.drop_index("ix_sign_in_links_invitation_id", table_name="sign_in_links")
    op.drop_index("ix_sign_in_links_expires_at", table_name="sign_in_links")
    op.drop_index("ix_sign_in_links_email", table_name="sign_in_links")
    op.drop_index("ix_sign_in_links_account_id", table_name="sign_in_links")
    op.drop_table("sign_in_links")
    op.drop_index(
        "ix_sign_in_sessions_ended_at", table_name="sign_in_sessions", postgresql_where=sa.text("ended_at IS NOT NULL")
    )
    op.drop_index("ix_sign_in_sessions_account_id", table_name="sign_in_sessions")
    op.drop_table("sign_in_sessions")
    op.drop_table("sign_in_invitations")
    op.drop_index("uq_sign_in_credentials_email", table_name="sign_in_credentials")
    op.drop_table("sign_in_credentials")
    op.drop_table("sign_in_welcomed")
    op.drop_table("sign_in_set_up")
    op.drop_index("ix_sign_in_registrations_expires_at", table_name="sign_in_registrations")
    op.drop_index("ix_sign_in_registrations_email", table_name="sign_in_registrations")
    op.drop_table("sign_in_registrations")
    op.drop_table("sign_in_keys")
    op.drop_index("ix_sign_in_guesses_since", table_name="sign_in_guesses")
    op.drop_table("sign_in_guesses")
