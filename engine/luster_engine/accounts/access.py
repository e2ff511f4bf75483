"""Who may touch what: another account's thing is as absent as one that never was."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.errors import LusterError, Reason

_SHOOT = text("SELECT 1 FROM shoots WHERE id = :id AND account_id = :account AND state = 'active'")
_ASSET = text("SELECT 1 FROM assets WHERE id = :id AND account_id = :account AND state IN ('pending', 'ready')")


async def owned_shoot(session: AsyncSession, account: UUID, shoot: UUID) -> UUID:
    """The shoot's id, if it is the account's."""
    return await _owned(session, _SHOOT, "shoot", account, shoot)


async def owned_asset(session: AsyncSession, account: UUID, asset: UUID) -> UUID:
    """The photo's id, if it is the account's."""
    return await _owned(session, _ASSET, "asset", account, asset)


async def _owned(session: AsyncSession, query: object, what: str, account: UUID, thing: UUID) -> UUID:
    found = await session.scalar(query, {"id": thing, "account": account})  # type: ignore[call-overload]  # one of the texts above
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no {what} {thing}.", id=thing)
    return thing
