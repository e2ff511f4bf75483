"""Tables of the people and programs that use Luster."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, one_of

ACCOUNT_STATES = ("active", "suspended", "leaving", "deleting", "deleted")
"""`leaving` can be taken back; `deleted` is the nameless account under which a leaver's ledger stays."""
DELETION_STATES = ("waiting", "running", "done", "withdrawn")
EXPORT_STATES = ("running", "done")
MARKS = ("account", "email", "identity")
MEMBERSHIPS = ("none", "plus", "pro")


class Account(WithId, WithTimes, Base):
    """Somebody who owns photos and credits."""

    __tablename__ = "accounts"
    __table_args__ = (
        one_of("state", ACCOUNT_STATES),
        one_of("membership", MEMBERSHIPS),
        Index("ix_accounts_email", func.lower(text("email"))),
        Index("ix_accounts_being_emptied", "id", postgresql_where=text("state = 'deleting' AND emptied_at IS NULL")),
    )

    email: Mapped[str | None]
    email_verified: Mapped[bool] = mapped_column(server_default=text("false"))
    """Whether the issuer has seen that the address is the user's; only then may it stand for the account."""
    display_name: Mapped[str] = mapped_column(server_default="")
    state: Mapped[str] = mapped_column(server_default="active")
    is_admin: Mapped[bool] = mapped_column(server_default=text("false"))
    is_support: Mapped[bool] = mapped_column(server_default=text("false"))
    """Sees accounts and jobs of others, and changes nothing."""
    membership: Mapped[str] = mapped_column(server_default="none")
    """Written by billing alone; it raises the account's share of the queue."""
    membership_until: Mapped[datetime | None]
    preferences: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    emptied_at: Mapped[datetime | None]
    """When the last photo of an account that is being deleted was gone; until then the sweep sees to it."""
    deleted_at: Mapped[datetime | None]
    legal_hold: Mapped[str] = mapped_column(server_default="")
    """Why an operator has to keep the account as it is; empty for nearly all."""


class Identity(WithId, Base):
    """A name under which somebody else vouches for an account."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("issuer", "subject"), Index("ix_identities_account_id", "account_id"))

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    issuer: Mapped[str]
    subject: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ApiKey(WithId, Base):
    """A key for a program; only a hash of its secret is kept."""

    __tablename__ = "api_keys"
    __table_args__ = (
        UniqueConstraint("secret_hash"),
        Index("ix_api_keys_account_id", "account_id"),
        Index("ix_api_keys_made_by", "made_by", postgresql_where=text("made_by IS NOT NULL")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    name: Mapped[str]
    prefix: Mapped[str]
    """The first characters, by which a person recognises the key."""
    secret_hash: Mapped[bytes]
    scopes: Mapped[list[Any]] = mapped_column(server_default=text("'[]'::jsonb"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("api_keys.id"))
    """The key that made this one: it may do no more, lasts no longer and ends with it."""


class AccountDeletion(WithId, Base):
    """The removal of an account, and in the end its certificate. It names nobody once it is done."""

    __tablename__ = "account_deletions"
    __table_args__ = (
        one_of("state", DELETION_STATES),
        UniqueConstraint("token_hash"),
        Index("ix_account_deletions_account_id", "account_id"),
        Index("ix_account_deletions_open", "begins_at", postgresql_where=text("state IN ('waiting', 'running')")),
    )

    account_id: Mapped[UUID | None]
    """Whose; empty when it is done."""
    token_hash: Mapped[bytes]
    state: Mapped[str]
    asked_at: Mapped[datetime]
    begins_at: Mapped[datetime]
    """Until then it can be taken back."""
    look_again_at: Mapped[datetime | None]
    """When the folders are looked at once more, because something had come after all."""
    finished_at: Mapped[datetime | None]
    objects: Mapped[int] = mapped_column(server_default=text("0"))
    """Files that are gone so far."""
    certificate: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    """What was removed and how many, what remains and why."""


class AccountExport(WithId, Base):
    """An archive of everything that an account has; its object lies below the account's folder."""

    __tablename__ = "account_exports"
    __table_args__ = (
        one_of("state", EXPORT_STATES),
        Index("ix_account_exports_expires_at", "expires_at"),
        Index("uq_account_exports_running", "account_id", unique=True, postgresql_where=text("state = 'running'")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    state: Mapped[str]
    size_bytes: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    """Until when it can be fetched; set when it is done."""


class DepartedMark(Base):
    """A keyed hash of a name of somebody who left."""

    __tablename__ = "departed_marks"
    __table_args__ = (one_of("kind", MARKS),)

    mark: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str]
    deletion_id: Mapped[UUID] = mapped_column(ForeignKey("account_deletions.id"))
    made_at: Mapped[datetime] = mapped_column(server_default=func.now())
