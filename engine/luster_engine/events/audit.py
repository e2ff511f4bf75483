"""The audit: what was done to an account, by whom, in which request."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.events.models import AuditEntry


async def record(
    session: AsyncSession,
    action: str,
    *,
    account: UUID | None,
    actor: str,
    target: str = "",
    request_id: str = "",
    data: Mapping[str, Any] | None = None,
) -> None:
    """Write one entry; never put a secret into `data`."""
    await session.execute(
        text("""
        INSERT INTO audit_entries (id, account_id, action, actor, target, data, request_id)
        VALUES (:id, :account, :action, :actor, :target, :data, :request_id)
        """),
        {
            "id": new_id(),
            "account": account,
            "action": action,
            "actor": actor,
            "target": target,
            "data": json.dumps(dict(data or {}), default=str),
            "request_id": request_id,
        },
    )


async def of_account(
    session: AsyncSession, account: UUID | None, *, before: UUID | None = None, limit: int = 50
) -> Sequence[AuditEntry]:
    """Entries, newest first; of all accounts when none is named."""
    query = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(limit)
    if account is not None:
        query = query.where(AuditEntry.account_id == account)
    if before is not None:
        query = query.where(AuditEntry.id < before)
    return list(await session.scalars(query))
