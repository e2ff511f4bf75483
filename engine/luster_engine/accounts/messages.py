"""Accounts, keys and audit entries as messages of the contract."""

import hashlib
from uuid import UUID

from luster.v1 import account_pb2, admin_pb2, job_pb2

from luster_engine.accounts.models import Account, AccountDeletion, AccountExport, ApiKey
from luster_engine.assets.quota import StorageUse
from luster_engine.events.audit import AuditFilter
from luster_engine.events.models import AuditEntry
from luster_engine.rpc.convert import from_timestamp, to_struct, to_timestamp


def account_message(account: Account, use: StorageUse | None = None) -> account_pb2.Account:
    """An account as a message, with how much it keeps where that was asked."""
    chosen = account.preferences
    message = account_pb2.Account(
        id=str(account.id),
        email=account.email or "",
        admin=account.is_admin,
        support=account.is_support,
        membership="" if account.membership == "none" else account.membership,
        suspended=account.state == "suspended",
        preferences=account_pb2.Preferences(
            display_name=account.display_name,
            locale=str(chosen.get("locale") or ""),
            time_zone=str(chosen.get("time_zone") or ""),
            default_style=str(chosen.get("default_style") or ""),
            default_tier=job_pb2.TIER_PREMIUM if chosen.get("default_tier") == "premium" else job_pb2.TIER_FREE,
            email_notifications=bool(chosen.get("email_notifications")),
            client=to_struct(chosen.get("client") or {}),
        ),
        create_time=to_timestamp(account.created_at),
    )
    if use is not None:
        message.storage.kept_bytes, message.storage.limit_bytes = use.kept_bytes, use.limit_bytes
        message.storage.pending_uploads, message.storage.pending_limit = use.pending_uploads, use.pending_limit
    message.etag = hashlib.sha256(message.SerializeToString(deterministic=True)).hexdigest()[:24]
    return message


def key_message(key: ApiKey) -> account_pb2.ApiKey:
    """A key as a message, without its secret."""
    return account_pb2.ApiKey(
        id=str(key.id),
        name=key.name,
        prefix=key.prefix,
        scopes=[str(each) for each in key.scopes],
        create_time=to_timestamp(key.created_at),
        last_use_time=to_timestamp(key.last_used_at),
        expire_time=to_timestamp(key.expires_at),
        revoke_time=to_timestamp(key.revoked_at),
    )


_TASKS = {
    "waiting": account_pb2.TASK_STATE_RUNNING,
    "running": account_pb2.TASK_STATE_RUNNING,
    "done": account_pb2.TASK_STATE_DONE,
    "withdrawn": account_pb2.TASK_STATE_WITHDRAWN,
}


def export_message(export: AccountExport, url: str = "") -> account_pb2.Export:
    """An export as a message, with its address where it has one."""
    return account_pb2.Export(
        id=str(export.id),
        state=_TASKS[export.state],
        url=url,
        size_bytes=export.size_bytes,
        create_time=to_timestamp(export.created_at),
        expire_time=to_timestamp(export.expires_at),
    )


def deletion_message(deletion: AccountDeletion) -> account_pb2.Deletion:
    """A removal as a message."""
    return account_pb2.Deletion(
        id=str(deletion.id),
        state=_TASKS[deletion.state],
        create_time=to_timestamp(deletion.asked_at),
        begin_time=to_timestamp(deletion.begins_at),
        finish_time=to_timestamp(deletion.finished_at),
        deleted_objects=deletion.objects,
        certificate=to_struct(deletion.certificate) if deletion.state == "done" else None,
    )


def audit_message(entry: AuditEntry) -> account_pb2.AuditEntry:
    """An audit entry as a message."""
    return account_pb2.AuditEntry(
        id=str(entry.id),
        account_id=_text(entry.account_id),
        action=entry.action,
        actor=entry.actor,
        target=entry.target,
        data=to_struct(entry.data),
        request_id=entry.request_id,
        create_time=to_timestamp(entry.created_at),
    )


def _text(account: UUID | None) -> str:
    return str(account) if account else ""


def filter_of(
    request: account_pb2.ListOwnAuditEntriesRequest | admin_pb2.ListAuditEntriesRequest, account: UUID | None
) -> AuditFilter:
    """Which entries a request asks for."""
    return AuditFilter(
        account=account,
        action=request.action,
        actor=request.actor,
        target=request.target,
        since=from_timestamp(request, "since"),
        until=from_timestamp(request, "until"),
    )
