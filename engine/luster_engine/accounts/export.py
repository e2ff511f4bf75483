"""The rules of taking one's data along: one export at a time, to be fetched for a day by its owner only."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service
from luster_engine.accounts.models import AccountExport
from luster_engine.credits import service as credits
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.queue.app import CHORES, SURVEYS, enqueue

EXPORT: Final = "accounts.export"
EXPIRE: Final = "accounts.expire_exports"
SCHEDULE: Final = {EXPIRE: "23 * * * *"}
"""When exports that nobody may fetch any more are removed, as cron writes it, in UTC."""

KEPT: Final = timedelta(days=1)
"""How long an export can be fetched."""

_FORGOTTEN = text("""
SELECT id FROM account_exports e WHERE e.state = 'running' AND NOT EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.queue_name = ANY(:queues) AND q.task_name = :chore AND q.args ->> 'export_id' = e.id::text
) ORDER BY id LIMIT 500
""")


async def request(session: AsyncSession, account: UUID, *, actor: str, request_id: str = "") -> AccountExport:
    """Begin an export; while one is made, a second request finds that one."""
    await credits.lock(session, account)
    found = await service.get(session, account)
    if found.state not in ("active", "suspended"):
        raise LusterError(Reason.STATE_CONFLICT, "This account is being removed; nothing of it is exported any more.")
    running = await session.scalar(select(AccountExport).filter_by(account_id=account, state="running"))
    if running is not None:
        return running
    export = AccountExport(account_id=account, state="running", created_at=datetime.now(UTC))
    session.add(export)
    await session.flush()
    await session.refresh(export)
    await audit.record(
        session, "account.export", account=account, actor=actor, target=f"export:{export.id}", request_id=request_id
    )
    await enqueue(session, EXPORT, queue=SURVEYS, export_id=str(export.id))
    return export


async def find(session: AsyncSession, account: UUID, export: UUID) -> AccountExport:
    """The account's own export, until it is removed."""
    found = await session.scalar(select(AccountExport).filter_by(id=export, account_id=account))
    if found is None or (found.expires_at is not None and found.expires_at <= datetime.now(UTC)):
        raise LusterError(
            Reason.NOT_FOUND, f"There is no export {export}. It can be fetched for a day; ask for a new one.", id=export
        )
    return found


async def expired(session: AsyncSession) -> Sequence[AccountExport]:
    """Exports whose day is over."""
    over = select(AccountExport).where(AccountExport.expires_at <= datetime.now(UTC)).limit(200)
    return list(await session.scalars(over))


async def exports_again(session: AsyncSession) -> int:
    """Queue exports that were forgotten on their way, and say how many."""
    found = list(await session.scalars(_FORGOTTEN, {"queues": [SURVEYS, CHORES], "chore": EXPORT}))
    for each in found:
        await enqueue(session, EXPORT, queue=SURVEYS, export_id=str(each))
    return len(found)
