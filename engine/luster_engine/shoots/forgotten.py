"""Finds photos, shoots and accounts whose removal has no queued chore any more, and queues one again."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.queue.app import CHORES, enqueue
from luster_engine.shoots.removal import EMPTY_ACCOUNT, REMOVE_ASSET, REMOVE_SHOOT

_BATCH = 500
"""Of each kind that one look queues again; the next look, ten seconds later, takes the next ones. It all happens in the
sweeper's one transaction. Chosen, not measured."""


def _left(table: str, argument: str, unfinished: str = "") -> str:
    return f"""
    SELECT t.id FROM {table} t WHERE t.state = 'deleting' {unfinished} AND NOT EXISTS (
        SELECT FROM procrastinate_jobs q
        WHERE q.queue_name = :queue AND q.task_name = :chore AND q.args->>'{argument}' = t.id::text
    ) ORDER BY t.id LIMIT {_BATCH}
    """  # noqa: S608 - constants


_ASSETS = text(_left("assets", "asset_id"))
_SHOOTS = text(_left("shoots", "shoot_id"))
_ACCOUNTS = text(_left("accounts", "account_id", "AND t.emptied_at IS NULL"))


async def removals_again(session: AsyncSession) -> int:
    """Queue what was forgotten, and say how many there were."""
    assets = list(await session.scalars(_ASSETS, {"queue": CHORES, "chore": REMOVE_ASSET}))
    shoots = list(await session.scalars(_SHOOTS, {"queue": CHORES, "chore": REMOVE_SHOOT}))
    accounts = list(await session.scalars(_ACCOUNTS, {"queue": CHORES, "chore": EMPTY_ACCOUNT}))
    for asset in assets:
        await enqueue(session, REMOVE_ASSET, asset_id=str(asset), tries=0)
    for shoot in shoots:
        await enqueue(session, REMOVE_SHOOT, shoot_id=str(shoot), tries=0)
    for account in accounts:
        await enqueue(session, EMPTY_ACCOUNT, account_id=str(account), tries=0)
    return len(assets) + len(shoots) + len(accounts)
