"""Tables of sign-in: how people prove who they are, where they are signed in, and what keeps others out."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, one_of

LINK_KINDS = ("confirm", "register", "reset", "magic", "invitation", "address", "keep")


class SignInKey(Base):
    """A key that signs access tokens; its private half is sealed with the installation's secret."""

    __tablename__ = "sign_in_keys"

    id: Mapped[str] = mapped_column(primary_key=True)
    """The `kid` of the tokens that it signs."""
    public: Mapped[dict[str, Any]]
    sealed: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    signs_from: Mapped[datetime]
    """Published before it signs, so that whoever keeps the key set for a while has it in time."""


class Credential(WithTimes, Base):
    """How an account signs in here. There is one only once its mail address was proved."""

    __tablename__ = "sign_in_credentials"
    __table_args__ = (Index("uq_sign_in_credentials_email", text("lower(email)"), unique=True),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    email: Mapped[str]
    password_hash: Mapped[str | None]
    password_changed_at: Mapped[datetime | None]


class SignUpWish(WithId, Base):
    """Somebody's wish for an account, until the mail that it caused proves the address."""

    __tablename__ = "sign_in_registrations"
    __table_args__ = (
        Index("ix_sign_in_registrations_email", "email"),
        Index("ix_sign_in_registrations_expires_at", "expires_at"),
    )

    email: Mapped[str]
    password_hash: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]


class Invitation(WithId, Base):
    """An address that an administrator lets in."""

    __tablename__ = "sign_in_invitations"

    email: Mapped[str]
    invited_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


class SignInLink(WithId, Base):
    """A link in a mail: good once, for a short time, kept as a hash only."""

    __tablename__ = "sign_in_links"
    __table_args__ = (
        one_of("kind", LINK_KINDS),
        UniqueConstraint("secret_hash"),
        UniqueConstraint("letter_id"),
        Index("ix_sign_in_links_email", "email"),
        Index("ix_sign_in_links_account_id", "account_id"),
        Index("ix_sign_in_links_registration_id", "registration_id"),
        Index("ix_sign_in_links_invitation_id", "invitation_id"),
        Index("ix_sign_in_links_expires_at", "expires_at"),
    )

    kind: Mapped[str]
    letter_id: Mapped[UUID]
    """The mail that carries it; when that is sent again, the link is a new one and the old one is void."""
    secret_hash: Mapped[bytes]
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    registration_id: Mapped[UUID | None] = mapped_column(ForeignKey("sign_in_registrations.id", ondelete="CASCADE"))
    invitation_id: Mapped[UUID | None] = mapped_column(ForeignKey("sign_in_invitations.id", ondelete="CASCADE"))
    email: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SignInSession(WithId, Base):
    """One browser or app in which somebody is signed in."""

    __tablename__ = "sign_in_sessions"
    __table_args__ = (
        Index("ix_sign_in_sessions_account_id", "account_id"),
        Index("ix_sign_in_sessions_ended_at", "ended_at", postgresql_where=text("ended_at IS NOT NULL")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    way: Mapped[str]
    issuer: Mapped[str] = mapped_column(server_default="")
    """Whose word it was, where a provider's was; what the settings call that provider may change. Empty where there was
    none, and for sessions of before there was this column."""
    user_agent: Mapped[str] = mapped_column(server_default="")
    address: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_seen_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str] = mapped_column(server_default="")


class RefreshToken(Base):
    """One link in a session's chain of refresh tokens, kept as a hash only."""

    __tablename__ = "sign_in_refresh_tokens"
    __table_args__ = (Index("ix_sign_in_refresh_tokens_session_id", "session_id"),)

    secret_hash: Mapped[bytes] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sign_in_sessions.id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    used_at: Mapped[datetime | None]


class GuessCount(Base):
    """How often something was tried in a while; what was tried is kept as a keyed hash."""

    __tablename__ = "sign_in_guesses"
    __table_args__ = (Index("ix_sign_in_guesses_since", "since"),)

    bucket: Mapped[bytes] = mapped_column(primary_key=True)
    count: Mapped[int]
    since: Mapped[datetime]


class WelcomedMail(Base):
    """An address that had its welcome credits, as a keyed hash: it outlives the account and names nobody."""

    __tablename__ = "sign_in_welcomed"

    mail_hash: Mapped[bytes] = mapped_column(primary_key=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SetUpCode(Base):
    """The one code that makes the first administrator, sealed; the same for every engine."""

    __tablename__ = "sign_in_set_up"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sealed: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    used_at: Mapped[datetime | None]


class Challenge(Base):
    """Something that was begun and is to be finished within minutes, by whoever began it."""

    __tablename__ = "sign_in_challenges"
    __table_args__ = (
        Index("ix_sign_in_challenges_account_id", "account_id"),
        Index("ix_sign_in_challenges_expires_at", "expires_at"),
    )

    secret_hash: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str]
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    data: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SecondFactor(Base):
    """The secret that an account shares with its authenticator app, sealed."""

    __tablename__ = "sign_in_second_factors"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    sealed: Mapped[bytes]
    last_step: Mapped[int] = mapped_column(BigInteger)
    """The half minute of the last code that was used; none of it or before it counts again."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    confirmed_at: Mapped[datetime | None]
    """When the first code was seen; before that nothing is asked for."""


class RecoveryCode(Base):
    """A code for whoever lost their app, as a keyed hash; good once."""

    __tablename__ = "sign_in_recovery_codes"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(primary_key=True)
    used_at: Mapped[datetime | None]


class Passkey(WithId, Base):
    """A key pair in somebody's device; its public half."""

    __tablename__ = "sign_in_passkeys"
    __table_args__ = (UniqueConstraint("credential_id"), Index("ix_sign_in_passkeys_account_id", "account_id"))

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    credential_id: Mapped[bytes]
    public_key: Mapped[bytes]
    sign_count: Mapped[int] = mapped_column(BigInteger)
    """The device's own count; one that does not grow is a copy's."""
    name: Mapped[str]
    synced: Mapped[bool]
    """Whether the device's maker keeps it in an account of its own."""
    transports: Mapped[list[Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_used_at: Mapped[datetime | None]
