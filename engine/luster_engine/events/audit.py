"""The audit: what was done to an account, by whom, in which request."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import earliest_id, new_id
from luster_engine.database.statement import Statement
from luster_engine.events.models import AuditEntry

_DRIFT: Final = timedelta(minutes=10)
"""How far the clock of who made an id and the database's may be apart, with the length of a transaction."""
_FIRST: Final = datetime(2020, 1, 1, tzinfo=UTC)
"""Before this nothing was done here."""
RECORDING: Final = """
INSERT INTO audit_entries (id, account_id, action, actor, target, data, request_id)
SELECT CAST(:entry AS uuid), CAST(:account AS uuid), :action, :actor, :target, CAST(:data AS jsonb), :request_id
"""
"""What writes an entry; for statements that write something else along with it."""
_RECORD: Final = Statement(RECORDING)


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
    await _RECORD.rows(session, values(action, account, actor, target, request_id, data))


def values(
    action: str,
    account: UUID | None,
    actor: str,
    target: str = "",
    request_id: str = "",
    data: Mapping[str, Any] | None = None,
) -> dict[str, object]:
    """What `RECORDING` is given."""
    return {
        "entry": new_id(),
        "account": account,
        "action": action,
        "actor": actor,
        "target": target,
        "data": json.dumps(dict(data or {}), default=str),
        "request_id": request_id,
    }


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are wanted; what is empty is not asked for."""

    account: UUID | None = None
    action: str = ""
    actor: str = ""
    target: str = ""
    since: datetime | None = None
    until: datetime | None = None


async def entries(
    session: AsyncSession, wanted: AuditFilter, *, before: UUID | None = None, limit: int = 50
) -> Sequence[AuditEntry]:
    """Entries, newest first, those before a given one; of all accounts when none is named."""
    query = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(limit)
    if wanted.account is not None:
        query = query.where(AuditEntry.account_id == wanted.account)
    if wanted.action:
        query = query.where(AuditEntry.action == wanted.action)
    if wanted.actor:
        query = query.where(AuditEntry.actor == wanted.actor)
    if wanted.target:
        query = query.where(AuditEntry.target == wanted.target)
    # Ids sort by the time they were made, so the index finds where a time begins; the time itself decides.
    if wanted.since is not None:
        query = query.where(AuditEntry.created_at >= wanted.since)
        if wanted.since > _FIRST:
            query = query.where(AuditEntry.id >= earliest_id(wanted.since - _DRIFT))
    if wanted.until is not None:
        query = query.where(AuditEntry.created_at < wanted.until)
    if before is not None:
        query = query.where(AuditEntry.id < before)
    return list(await session.scalars(query))
