"""The last way into an account is never removed."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Identity
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in.models import Passkey
from luster_engine.sign_in.openid import OpenIdVisits
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.service import Known


@dataclass(frozen=True, slots=True)
class LastWay:
    """Knows what counts as a way in here: a password, a passkey, a sign-in of a provider, each while it is offered.

    A link by mail does not count. Who reads the mail gets in by it, but not where no mail can be sent, and whoever is
    locked out then could not even learn why.
    """

    policy: SignInPolicy
    visits: OpenIdVisits

    async def check(
        self, session: AsyncSession, who: Known, *, link: UUID | None = None, passkey: UUID | None = None
    ) -> None:
        """Refuse where nothing is left without this link or passkey. The account is locked by who asks."""
        if who.password_hash is not None and "password" in self.policy.offered:
            return
        if "passkey" in self.policy.offered and await self._is_any(session, _passkeys(who.account, passkey)):
            return
        if await self._is_any(session, self._links(who.account, link)):
            return
        raise LusterError(
            Reason.STATE_CONFLICT,
            "This is the last way into your account. Choose a password first: a link by mail leads there.",
        )

    def _links(self, account: UUID, but: UUID | None) -> Select[int]:
        issuers = {each.settings.issuer for each in self.visits.providers.values()}
        found = select(func.count()).where(Identity.account_id == account, Identity.issuer.in_(issuers))
        return found if but is None else found.where(Identity.id != but)

    async def _is_any(self, session: AsyncSession, counted: Select[int]) -> bool:
        return bool(await session.scalar(counted))


def _passkeys(account: UUID, but: UUID | None) -> Select[int]:
    found = select(func.count()).where(Passkey.account_id == account)
    return found if but is None else found.where(Passkey.id != but)
