"""The providers' sign-ins that open an account: listed, and removed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Identity
from luster_engine.accounts.service import OWN_ISSUER
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.sign_in import letters, service, sessions
from luster_engine.sign_in.last_way import LastWay
from luster_engine.sign_in.openid import OpenIdVisits
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin

_REMOVED: Final = "a provider's sign-in was removed"


@dataclass(frozen=True, slots=True)
class ProviderLink:
    """A provider's sign-in that opens an account."""

    id: UUID
    issuer: str
    provider: str
    """The provider's name here; empty where the installation has it no longer."""
    title: str
    created_at: datetime


class ProviderLinks:
    """Lists and removes them."""

    def __init__(self, database: Database, visits: OpenIdVisits, proofs: Proofs, last_way: LastWay) -> None:
        self._database = database
        self._visits = visits
        self._proofs = proofs
        self._last_way = last_way

    async def listed(self, account: UUID) -> Sequence[ProviderLink]:
        """An account's, oldest first. What Luster itself vouches for is none of them."""
        query = (
            select(Identity)
            .where(Identity.account_id == account, Identity.issuer != OWN_ISSUER)
            .order_by(Identity.created_at, Identity.id)
        )
        async with self._database.reading() as session:
            return [self._shown(each) for each in await session.scalars(query)]

    async def remove(self, account: UUID, link: UUID, password: str, session_id: UUID | None, origin: Origin) -> None:
        """It opens the account no longer; another's is not there. The session that asks goes on."""
        proved = await self._proofs.owner(account, password, session_id, origin)
        async with self._database.transaction() as session:
            who = await self._proofs.still(session, proved, session_id)
            await self._remove(session, who, link, actor=f"account:{account}", keep=session_id)

    async def remove_by_operator(self, account: UUID, link: UUID) -> ProviderLink:
        """The same, for whoever runs the server and was asked to by the owner."""
        async with self._database.transaction() as session:
            who = await service.of_account(session, account, lock=True)
            if who is None:
                raise service.not_by_luster()
            return await self._remove(session, who, link, actor="operator", keep=None)

    async def _remove(
        self, session: AsyncSession, who: Known, link: UUID, *, actor: str, keep: UUID | None
    ) -> ProviderLink:
        query = select(Identity).where(
            Identity.id == link, Identity.account_id == who.account, Identity.issuer != OWN_ISSUER
        )
        found = await session.scalar(query.with_for_update())
        if found is None:
            raise LusterError(Reason.NOT_FOUND, f"This account has no link {link}.", link_id=link)
        await self._last_way.check(session, who, link=link)
        shown = self._shown(found)
        await session.delete(found)
        await session.flush()
        # Whoever linked a sign-in of theirs to it is in by it, and would stay for months.
        await sessions.end(session, who.account, _REMOVED, but=keep, issuer=found.issuer)
        await audit.record(session, "identity.unlink", account=who.account, actor=actor, data={"issuer": shown.issuer})
        await letters.ask(session, "identity_unlinked", who.email, account=who.account, words={"title": shown.title})
        return shown

    def _shown(self, each: Identity) -> ProviderLink:
        for name, known in self._visits.providers.items():
            if known.settings.issuer == each.issuer:
                return ProviderLink(each.id, each.issuer, name, known.settings.title, each.created_at)
        return ProviderLink(each.id, each.issuer, "", each.issuer, each.created_at)
