"""The first tables, the queue's own, and the rules that no program may break."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Kept as it was at the time: a newer Procrastinate brings a migration of its own.
_QUEUE_SCHEMA = Path(__file__).parent.parent / "procrastinate_3_10.sql"

# Erasing an account is the one lawful reason to touch history; it says so for its own transaction.
_RULES = """
CREATE FUNCTION luster_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('luster.erasing', true) = 'on' THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON credit_entries
    FOR EACH ROW EXECUTE FUNCTION luster_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON job_events
    FOR EACH ROW EXECUTE FUNCTION luster_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION luster_append_only();

CREATE FUNCTION luster_final_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'job % is % for good', OLD.id, OLD.state USING ERRCODE = 'integrity_constraint_violation';
END;
$$;
CREATE TRIGGER final_is_final BEFORE UPDATE ON jobs
    FOR EACH ROW WHEN (OLD.state IN ('succeeded', 'failed', 'cancelled')
        AND (NEW.state, NEW.attempt, NEW.captured, NEW.price) IS DISTINCT FROM
            (OLD.state, OLD.attempt, OLD.captured, OLD.price))
    EXECUTE FUNCTION luster_final_is_final();

-- The queue's virtual clock: it counts turns, not seconds.
CREATE SEQUENCE job_clock MINVALUE 0 START 0;
"""


def upgrade() -> None:
    """Make everything."""
    _run(_QUEUE_SCHEMA.read_text(encoding="utf-8"))
    op.create_table(
        "accounts",
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("display_name", sa.String(), server_default="", nullable=False),
        sa.Column("state", sa.String(), server_default="active", nullable=False),
        sa.Column("is_admin", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("membership", sa.String(), server_default="none", nullable=False),
        sa.Column("membership_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "preferences",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("membership IN ('none', 'plus', 'pro')", name=op.f("ck_accounts_membership_known")),
        sa.CheckConstraint(
            "state IN ('active', 'suspended', 'deleting', 'deleted')", name=op.f("ck_accounts_state_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
    )
    op.create_index("ix_accounts_email", "accounts", [sa.literal_column("lower(email)")], unique=False)
    op.create_table(
        "audit_entries",
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("target", sa.String(), server_default="", nullable=False),
        sa.Column(
            "data",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("request_id", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
    )
    op.create_index("ix_audit_entries_account_id_id", "audit_entries", ["account_id", "id"], unique=False)
    op.create_table(
        "api_keys",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column(
            "scopes",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_api_keys_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_api_keys_secret_hash")),
    )
    op.create_index("ix_api_keys_account_id", "api_keys", ["account_id"], unique=False)
    op.create_table(
        "credit_balances",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("balance", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("held", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("captured", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("debt", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("queue_tag", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("balance >= 0", name=op.f("ck_credit_balances_balance_not_negative")),
        sa.CheckConstraint("captured >= 0", name=op.f("ck_credit_balances_captured_not_negative")),
        sa.CheckConstraint("debt = 0 OR balance = 0", name=op.f("ck_credit_balances_debt_is_paid_first")),
        sa.CheckConstraint("debt >= 0", name=op.f("ck_credit_balances_debt_not_negative")),
        sa.CheckConstraint("held >= 0", name=op.f("ck_credit_balances_held_not_negative")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_credit_balances_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_credit_balances")),
    )
    op.create_table(
        "credit_entries",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("balance_delta", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("held_delta", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("captured_delta", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("debt_delta", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("actor", sa.String(), server_default="", nullable=False),
        sa.Column("receipt_url", sa.String(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "CASE kind "
            "WHEN 'grant' THEN amount > 0 AND balance_delta - debt_delta = amount AND held_delta = 0 AND "
            "captured_delta = 0 AND debt_delta <= 0 "
            "WHEN 'hold' THEN amount >= 0 AND balance_delta = -amount AND held_delta = amount AND captured_delta "
            "= 0 AND debt_delta = 0 "
            "WHEN 'capture' THEN amount >= 0 AND balance_delta = 0 AND held_delta = -amount AND captured_delta = "
            "amount AND debt_delta = 0 "
            "WHEN 'release' THEN amount >= 0 AND balance_delta - debt_delta = amount AND held_delta = -amount AND "
            "captured_delta = 0 AND debt_delta <= 0 "
            "WHEN 'reverse' THEN amount <> 0 AND balance_delta - debt_delta = -amount AND held_delta = 0 AND "
            "captured_delta = 0 "
            "WHEN 'adjust' THEN amount <> 0 AND balance_delta - debt_delta = amount AND held_delta = 0 AND "
            "captured_delta = 0 "
            "WHEN 'expire' THEN amount > 0 AND balance_delta = -amount AND held_delta = 0 AND captured_delta = 0 "
            "AND debt_delta = 0 ELSE false END",
            name=op.f("ck_credit_entries_kind_moves_what_it_says"),
        ),
        sa.CheckConstraint(
            "kind IN ('grant', 'hold', 'capture', 'release', 'reverse', 'adjust', 'expire')",
            name=op.f("ck_credit_entries_kind_known"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_credit_entries_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_entries")),
        sa.UniqueConstraint("source", "reference", name=op.f("uq_credit_entries_source_reference")),
    )
    op.create_index("ix_credit_entries_account_id_id", "credit_entries", ["account_id", "id"], unique=False)
    op.create_table(
        "external_events",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=True),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("outcome", sa.String(), server_default="received", nullable=False),
        sa.Column("detail", sa.String(), server_default="", nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('received', 'applied', 'ignored', 'waiting', 'refused')",
            name=op.f("ck_external_events_outcome_known"),
        ),
        sa.CheckConstraint("source IN ('stripe', 'revenuecat')", name=op.f("ck_external_events_source_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_external_events_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_events")),
        sa.UniqueConstraint("source", "event_id", name=op.f("uq_external_events_source_event_id")),
    )
    op.create_index("ix_external_events_subject", "external_events", ["source", "subject"], unique=False)
    op.create_index(
        "ix_external_events_waiting",
        "external_events",
        ["received_at"],
        unique=False,
        postgresql_where=sa.text("outcome = 'waiting'"),
    )
    op.create_table(
        "identities",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_identities_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identities")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_identities_issuer_subject")),
    )
    op.create_index("ix_identities_account_id", "identities", ["account_id"], unique=False)
    op.create_table(
        "prompt_versions",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("published_by", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("activated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_prompt_versions_version_positive")),
        sa.ForeignKeyConstraint(["published_by"], ["accounts.id"], name=op.f("fk_prompt_versions_published_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt_versions")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_prompt_versions_name_version")),
    )
    op.create_index(
        "uq_prompt_versions_active", "prompt_versions", ["name"], unique=True, postgresql_where=sa.text("active")
    )
    op.create_table(
        "purchases",
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("payment_reference", sa.String(), nullable=True),
        sa.Column("state", sa.String(), server_default="open", nullable=False),
        sa.Column("pack", sa.String(), nullable=True),
        sa.Column("credits", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("paid", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("refunded", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("disputed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reversed_credits", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("receipt_url", sa.String(), nullable=True),
        sa.Column("intent", sa.String(), nullable=True),
        sa.Column(
            "details",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("source IN ('stripe', 'revenuecat')", name=op.f("ck_purchases_source_known")),
        sa.CheckConstraint(
            "state IN ('open', 'pending', 'paid', 'failed', 'expired')", name=op.f("ck_purchases_state_known")
        ),
        sa.CheckConstraint(
            "credits >= 0 AND paid >= 0 AND refunded >= 0 AND disputed >= 0",
            name=op.f("ck_purchases_amounts_not_negative"),
        ),
        sa.CheckConstraint("reversed_credits BETWEEN 0 AND credits", name=op.f("ck_purchases_reversed_within_credits")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_purchases_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchases")),
        sa.UniqueConstraint("source", "reference", name=op.f("uq_purchases_source_reference")),
    )
    op.create_index("ix_purchases_account_id_id", "purchases", ["account_id", "id"], unique=False)
    op.create_index("ix_purchases_payment", "purchases", ["source", "payment_reference"], unique=False)
    op.create_table(
        "request_ids",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("body_hash", sa.LargeBinary(), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_request_ids_account_id")),
        sa.PrimaryKeyConstraint("account_id", "method", "request_id", name=op.f("pk_request_ids")),
    )
    op.create_index("ix_request_ids_created_at", "request_ids", ["created_at"], unique=False)
    op.create_table(
        "shoots",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), server_default="", nullable=False),
        sa.Column("notes", sa.String(), server_default="", nullable=False),
        sa.Column("is_unsorted", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("state", sa.String(), server_default="active", nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("state IN ('active', 'deleting', 'deleted')", name=op.f("ck_shoots_state_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_shoots_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shoots")),
    )
    op.create_index("ix_shoots_account_id_id", "shoots", ["account_id", "id"], unique=False)
    op.create_index(
        "uq_shoots_unsorted", "shoots", ["account_id"], unique=True, postgresql_where=sa.text("is_unsorted")
    )
    op.create_table(
        "subscriptions",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("state", sa.String(), server_default="active", nullable=False),
        sa.Column("current_period_end", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "details",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("started_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("source IN ('stripe', 'revenuecat')", name=op.f("ck_subscriptions_source_known")),
        sa.CheckConstraint(
            "state IN ('active', 'past_due', 'ending', 'ended')", name=op.f("ck_subscriptions_state_known")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_subscriptions_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
        sa.UniqueConstraint("source", "reference", name=op.f("uq_subscriptions_source_reference")),
    )
    op.create_index("ix_subscriptions_account_id", "subscriptions", ["account_id"], unique=False)
    op.create_table(
        "webhook_endpoints",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("description", sa.String(), server_default="", nullable=False),
        sa.Column(
            "event_types",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("previous_secret", sa.String(), nullable=True),
        sa.Column("previous_secret_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(), server_default="enabled", nullable=False),
        sa.Column("disabled_reason", sa.String(), server_default="", nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("state IN ('enabled', 'disabled')", name=op.f("ck_webhook_endpoints_state_known")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_webhook_endpoints_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_endpoints")),
    )
    op.create_index("ix_webhook_endpoints_account_id", "webhook_endpoints", ["account_id"], unique=False)
    op.create_table(
        "assets",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("shoot_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(), server_default="pending", nullable=False),
        sa.Column("refused_reason", sa.String(), nullable=True),
        sa.Column("filename", sa.String(), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("declared_size", sa.BigInteger(), nullable=True),
        sa.Column("declared_sha256", sa.String(), nullable=True),
        sa.Column("upload_id", sa.String(), nullable=True),
        sa.Column("upload_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("object_key", sa.String(), nullable=False),
        sa.Column("source_key", sa.String(), nullable=True),
        sa.Column("shared_key", sa.String(), nullable=True),
        sa.Column("thumb_key", sa.String(), nullable=True),
        sa.Column("thumb_state", sa.String(), server_default="none", nullable=False),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("format", sa.String(), nullable=True),
        sa.Column("mime", sa.String(), nullable=True),
        sa.Column("bytes", sa.BigInteger(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("has_gps", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("captured_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "state <> 'ready' OR (source_key IS NOT NULL AND width > 0 AND height > 0 AND bytes > 0)",
            name=op.f("ck_assets_ready_is_known"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'ready', 'refused', 'deleting', 'deleted')", name=op.f("ck_assets_state_known")
        ),
        sa.CheckConstraint(
            "thumb_state IN ('none', 'queued', 'ready', 'failed')", name=op.f("ck_assets_thumb_state_known")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_assets_account_id")),
        sa.ForeignKeyConstraint(["shoot_id"], ["shoots.id"], name=op.f("fk_assets_shoot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assets")),
        sa.UniqueConstraint("object_key", name=op.f("uq_assets_object_key")),
    )
    op.create_index("ix_assets_account_id_id", "assets", ["account_id", "id"], unique=False)
    op.create_index(
        "ix_assets_pending", "assets", ["created_at"], unique=False, postgresql_where=sa.text("state = 'pending'")
    )
    op.create_index("ix_assets_shoot_id_id", "assets", ["shoot_id", "id"], unique=False)
    op.create_table(
        "webhook_deliveries",
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("body", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.String(), server_default="pending", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_error", sa.String(), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'delivered', 'failed')", name=op.f("ck_webhook_deliveries_state_known")
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_webhook_deliveries_attempts_not_negative")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_webhook_deliveries_account_id")),
        sa.ForeignKeyConstraint(
            ["endpoint_id"], ["webhook_endpoints.id"], name=op.f("fk_webhook_deliveries_endpoint_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_deliveries")),
        sa.UniqueConstraint("endpoint_id", "message_id", name=op.f("uq_webhook_deliveries_endpoint_id_message_id")),
    )
    op.create_index("ix_webhook_deliveries_account_id_id", "webhook_deliveries", ["account_id", "id"], unique=False)
    op.create_index(
        "ix_webhook_deliveries_due",
        "webhook_deliveries",
        ["next_attempt_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_table(
        "jobs",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("shoot_id", sa.Uuid(), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(), server_default="enhance", nullable=False),
        sa.Column("state", sa.String(), server_default="queued", nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("style_version", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), server_default="auto", nullable=False),
        sa.Column("prompt", sa.String(), server_default="", nullable=False),
        sa.Column("strict", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column(
            "params",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "output",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("plan", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("captured", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempt", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("alternative", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reseeds", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "causes",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("child_deaths", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("queue_id", sa.BigInteger(), nullable=True),
        sa.Column("queue_tag", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("sequence", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("progress", sa.Float(), server_default=sa.text("0"), nullable=False),
        sa.Column("progress_rows", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("stage", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("error_reason", sa.String(), nullable=True),
        sa.Column("error_message", sa.String(), nullable=True),
        sa.Column("error_fields", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column(
            "warnings",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column("report", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("used_provider", sa.String(), nullable=True),
        sa.Column("disclosure", sa.String(), server_default="", nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(finished_at IS NOT NULL) = (state IN ('succeeded', 'failed', 'cancelled'))",
            name=op.f("ck_jobs_ends_once"),
        ),
        sa.CheckConstraint("captured = 0 OR state = 'succeeded'", name=op.f("ck_jobs_only_success_captures")),
        sa.CheckConstraint("state <> 'failed' OR error_reason IS NOT NULL", name=op.f("ck_jobs_failed_has_reason")),
        sa.CheckConstraint(
            "state <> 'processing' OR (queue_id IS NOT NULL AND attempt > 0)", name=op.f("ck_jobs_processing_is_queued")
        ),
        sa.CheckConstraint(
            "state IN ('queued', 'processing', 'cancelling', 'succeeded', 'failed', 'cancelled')",
            name=op.f("ck_jobs_state_known"),
        ),
        sa.CheckConstraint("tier IN ('free', 'premium')", name=op.f("ck_jobs_tier_known")),
        sa.CheckConstraint(
            "attempt >= 0 AND child_deaths >= 0 AND sequence >= 0", name=op.f("ck_jobs_counters_not_negative")
        ),
        sa.CheckConstraint("price >= 0 AND captured BETWEEN 0 AND price", name=op.f("ck_jobs_captured_within_price")),
        sa.CheckConstraint("progress BETWEEN 0 AND 1", name=op.f("ck_jobs_progress_is_fraction")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_jobs_account_id")),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_jobs_asset_id")),
        sa.ForeignKeyConstraint(["shoot_id"], ["shoots.id"], name=op.f("fk_jobs_shoot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
    )
    op.create_index("ix_jobs_account_id_id", "jobs", ["account_id", "id"], unique=False)
    op.create_index("ix_jobs_account_id_state_id", "jobs", ["account_id", "state", "id"], unique=False)
    op.create_index("ix_jobs_asset_id", "jobs", ["asset_id"], unique=False)
    op.create_index(
        "ix_jobs_batch_id", "jobs", ["batch_id", "id"], unique=False, postgresql_where=sa.text("batch_id IS NOT NULL")
    )
    op.create_index(
        "ix_jobs_finished_at",
        "jobs",
        ["finished_at"],
        unique=False,
        postgresql_where=sa.text("finished_at IS NOT NULL"),
    )
    op.create_index(
        "ix_jobs_in_queue",
        "jobs",
        ["account_id", "queue_id"],
        unique=False,
        postgresql_where=sa.text("state IN ('queued', 'processing', 'cancelling') AND queue_id IS NOT NULL"),
    )
    op.create_index("ix_jobs_shoot_id", "jobs", ["shoot_id", "id"], unique=False)
    op.create_index(
        "ix_jobs_waiting",
        "jobs",
        ["account_id", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'queued' AND queue_id IS NULL"),
    )
    op.create_table(
        "job_events",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("progress", sa.Float(), server_default=sa.text("0"), nullable=False),
        sa.Column("stage", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("error", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("shoot_id", sa.Uuid(), nullable=True),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "type IN ('created', 'started', 'progress', 'retrying', 'cancelling', 'succeeded', 'failed', 'cancelled')",
            name=op.f("ck_job_events_type_known"),
        ),
        sa.CheckConstraint("sequence > 0", name=op.f("ck_job_events_sequence_positive")),
        sa.ForeignKeyConstraint(["job_id"], ["jobs.id"], name=op.f("fk_job_events_job_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_events")),
        sa.UniqueConstraint("job_id", "sequence", name=op.f("uq_job_events_job_id_sequence")),
    )
    op.create_index("ix_job_events_account_id_id", "job_events", ["account_id", "id"], unique=False)
    op.create_index(
        "uq_job_events_one_end",
        "job_events",
        ["job_id"],
        unique=True,
        postgresql_where=sa.text("type IN ('succeeded', 'failed', 'cancelled')"),
    )
    op.create_table(
        "job_inputs",
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("role", sa.String(), server_default="photo", nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_job_inputs_asset_id")),
        sa.ForeignKeyConstraint(["job_id"], ["jobs.id"], name=op.f("fk_job_inputs_job_id")),
        sa.PrimaryKeyConstraint("job_id", "position", name=op.f("pk_job_inputs")),
    )
    op.create_index("ix_job_inputs_asset_id", "job_inputs", ["asset_id"], unique=False)
    op.create_table(
        "job_outputs",
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("object_key", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("bytes > 0", name=op.f("ck_job_outputs_bytes_positive")),
        sa.ForeignKeyConstraint(["job_id"], ["jobs.id"], name=op.f("fk_job_outputs_job_id")),
        sa.PrimaryKeyConstraint("job_id", "name", name=op.f("pk_job_outputs")),
        sa.UniqueConstraint("object_key", name=op.f("uq_job_outputs_object_key")),
    )
    _run(_RULES)


def _run(script: str) -> None:
    # Several statements at once, with percent and colon signs of their own: past SQLAlchemy's parameter parsing.
    driver = op.get_bind().connection.driver_connection
    assert driver is not None  # noqa: S101 - a bound connection always has one
    driver.execute(script)
