"""The account, its keys, its audit and its right to leave as clients see them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from luster.v1 import account_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, Flag, Moment, or_none, plain, when
from luster_gateway.shapes.jobs import TierName
from luster_gateway.shapes.proof import ProofBody

Scope = Literal["read", "write", "admin"]
TaskStatus = Literal["running", "done", "failed", "withdrawn"]

_TASKS: dict[int, TaskStatus] = {
    account_pb2.TASK_STATE_RUNNING: "running",
    account_pb2.TASK_STATE_DONE: "done",
    account_pb2.TASK_STATE_FAILED: "failed",
    account_pb2.TASK_STATE_WITHDRAWN: "withdrawn",
}


class DevTokenBody(Body):
    """Who to be, in the one-machine mode."""

    email: Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")]


class TokenAnswer(Answer):
    """A token to send as `Authorization: Bearer`."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - a kind of token, not one
    expires_in: int


class Preferences(Answer):
    """What the user chose."""

    display_name: str
    locale: str
    time_zone: str
    default_style: str
    default_tier: TierName | None
    email_notifications: bool
    client: dict[str, Any]


class StorageUse(Answer):
    """How much the account keeps, and how much it may."""

    kept_bytes: int
    limit_bytes: int | None
    """None for no bound."""
    pending_uploads: int
    pending_limit: int | None


class Account(Answer):
    """The signed-in account."""

    id: str
    email: str | None
    admin: bool
    support: bool
    """Whether it sees accounts and jobs of others, and moves no money."""
    membership: str | None
    suspended: bool
    preferences: Preferences
    storage: StorageUse | None
    """GivenSettings by `GET /me`."""
    created_at: datetime | None
    etag: str


class AccountAnswer(Answer):
    """One account."""

    account: Account


class PreferencesBody(Body):
    """What to change; what is left out stays."""

    display_name: str | None = Field(default=None, max_length=200)
    locale: str | None = Field(default=None, max_length=35)
    time_zone: str | None = Field(default=None, max_length=64)
    default_style: str | None = Field(default=None, max_length=100)
    default_tier: TierName | None = None
    email_notifications: Flag | None = None
    client: dict[str, Any] | None = Field(default=None, description="Whatever the client keeps here for itself.")


class UpdateMeBody(Body):
    """What to change of the account."""

    preferences: PreferencesBody


class ApiKeyBody(ProofBody):
    """A new key, and your password. Without it a sign-in of the last 15 minutes counts; who signs in elsewhere needs
    neither."""

    name: Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S")]
    scopes: list[Scope] = Field(default=[], max_length=3, description="`read` and `write` when left out.")
    expires_at: Moment | None = None


class ApiKey(Answer):
    """A key, without its secret."""

    id: str
    name: str
    prefix: str
    scopes: list[str]
    created_at: datetime | None
    last_used_at: datetime | None
    expires_at: datetime | None
    revoked_at: datetime | None


class NewApiKeyAnswer(Answer):
    """A key and its secret, shown this once."""

    api_key: ApiKey
    secret: str | None = Field(description="Null when the same Idempotency-Key made it before.")


class ApiKeysAnswer(Answer):
    """Keys, newest first."""

    api_keys: list[ApiKey]
    next_cursor: str | None


class Export(Answer):
    """Everything the account has, as one archive."""

    id: str
    status: TaskStatus
    url: str | None
    size_bytes: int
    created_at: datetime | None
    expires_at: datetime | None


class ExportAnswer(Answer):
    """One export."""

    export: Export


class Deletion(Answer):
    """The removal of an account."""

    id: str
    status: TaskStatus
    deleted_objects: int
    created_at: datetime | None
    begins_at: datetime | None = Field(description="Until then it can be taken back.")
    completed_at: datetime | None
    certificate: dict[str, Any] | None = Field(
        description="Once done: what was removed and how many, what remains and why."
    )


class DeletionAnswer(Answer):
    """One deletion."""

    deletion: Deletion


class StartedDeletionAnswer(Answer):
    """A deletion that began; the token is shown this once and asks how it goes."""

    deletion_id: str
    token: str
    deletion: Deletion


class AuditEntry(Answer):
    """One thing that was done."""

    id: str
    account_id: str | None
    action: str
    actor: str
    target: str | None
    data: dict[str, Any]
    request_id: str | None
    created_at: datetime | None


class AuditAnswer(Answer):
    """What was done, newest first."""

    entries: list[AuditEntry]
    next_cursor: str | None


class TicketAnswer(Answer):
    """A short-lived ticket with which an EventSource opens a stream: `?ticket=`."""

    ticket: str
    expires_in: int


def account_of(account: account_pb2.Account) -> Account:
    """An account of a message."""
    chosen = account.preferences
    tiers: dict[int, TierName | None] = {1: "free", 2: "premium"}
    return Account(
        id=account.id,
        email=or_none(account.email),
        admin=account.admin,
        support=account.support,
        membership=or_none(account.membership),
        suspended=account.suspended,
        preferences=Preferences(
            display_name=chosen.display_name,
            locale=chosen.locale,
            time_zone=chosen.time_zone,
            default_style=chosen.default_style,
            default_tier=tiers.get(chosen.default_tier),
            email_notifications=chosen.email_notifications,
            client=plain(chosen.client),
        ),
        storage=_storage_of(account.storage) if account.HasField("storage") else None,
        created_at=when(account, "create_time"),
        etag=account.etag,
    )


def _storage_of(use: account_pb2.StorageUse) -> StorageUse:
    return StorageUse(
        kept_bytes=use.kept_bytes,
        limit_bytes=use.limit_bytes or None,
        pending_uploads=use.pending_uploads,
        pending_limit=use.pending_limit or None,
    )


def api_key_of(key: account_pb2.ApiKey) -> ApiKey:
    """A key of a message."""
    return ApiKey(
        id=key.id,
        name=key.name,
        prefix=key.prefix,
        scopes=list(key.scopes),
        created_at=when(key, "create_time"),
        last_used_at=when(key, "last_use_time"),
        expires_at=when(key, "expire_time"),
        revoked_at=when(key, "revoke_time"),
    )


def export_of(export: account_pb2.Export) -> Export:
    """An export of a message."""
    return Export(
        id=export.id,
        status=_TASKS.get(export.state, "running"),
        url=or_none(export.url),
        size_bytes=export.size_bytes,
        created_at=when(export, "create_time"),
        expires_at=when(export, "expire_time"),
    )


def deletion_of(deletion: account_pb2.Deletion) -> Deletion:
    """A deletion of a message."""
    return Deletion(
        id=deletion.id,
        status=_TASKS.get(deletion.state, "running"),
        deleted_objects=deletion.deleted_objects,
        created_at=when(deletion, "create_time"),
        begins_at=when(deletion, "begin_time"),
        completed_at=when(deletion, "finish_time"),
        certificate=plain(deletion.certificate) if deletion.HasField("certificate") else None,
    )


def audit_entry_of(entry: account_pb2.AuditEntry) -> AuditEntry:
    """An audit entry of a message."""
    return AuditEntry(
        id=entry.id,
        account_id=or_none(entry.account_id),
        action=entry.action,
        actor=entry.actor,
        target=or_none(entry.target),
        data=plain(entry.data),
        request_id=or_none(entry.request_id),
        created_at=when(entry, "create_time"),
    )
