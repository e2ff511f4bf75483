"""Remembers the state of accounts for a moment, so that not every call asks the database."""

import time
from uuid import UUID

from sqlalchemy import func, or_, select

from luster_engine.accounts.models import Account, ApiKey
from luster_engine.database.session import Database
from luster_engine.rpc.interceptors import AccountStanding

_MOMENT = 2.0
"""Seconds for which an account's standing is taken as known. Longer: who was just suspended, or lost a right, goes on
for so long. Shorter: more calls ask the database first."""
_MOST = 10_000
"""Accounts that are remembered, some hundred bytes each. Beyond it all are forgotten, and asked for once more."""


class Standings:
    """How accounts stand: at most two seconds old; a suspension is looked up anew each time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[UUID, tuple[float, AccountStanding]] = {}

    async def find(self, account: UUID) -> AccountStanding | None:
        """An account's standing; None when there is no such account, or it is leaving."""
        now = time.monotonic()
        known = self._known.get(account)
        if known is not None and known[0] > now and not known[1].suspended:
            return known[1]
        async with self._database.reading() as session:
            row = (
                await session.execute(
                    select(Account.state, Account.is_admin, Account.is_support).where(Account.id == account)
                )
            ).one_or_none()
        if row is None or row.state in ("leaving", "deleting", "deleted"):
            self._known.pop(account, None)
            return None
        standing = AccountStanding(
            admin=row.is_admin, support=row.is_admin or row.is_support, suspended=row.state == "suspended"
        )
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[account] = (now + _MOMENT, standing)
        return standing

    async def key_stands(self, account: UUID, key: UUID) -> bool:
        """Whether an API key is the account's, and neither revoked nor expired; asked anew each time."""
        found = select(ApiKey.id).where(
            ApiKey.id == key,
            ApiKey.account_id == account,
            ApiKey.revoked_at.is_(None),
            or_(ApiKey.expires_at.is_(None), ApiKey.expires_at > func.now()),
        )
        async with self._database.reading() as session:
            return await session.scalar(found) is not None
