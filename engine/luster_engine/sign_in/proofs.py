"""Whether the owner sits there: what changes how somebody signs in wants the password, or a sign-in of just now."""

import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import second_factor, service
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.passwords import Hasher
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin

FRESH: Final = timedelta(minutes=15)
"""How long a sign-in proves its owner. Longer lets whoever finds an open browser add a passkey of their own."""

_IS_FRESH = text("""
SELECT EXISTS (
    SELECT FROM sign_in_sessions WHERE id = :session AND account_id = :account AND ended_at IS NULL
        AND created_at > now() - make_interval(secs => :seconds)
)
""")
# Shared, so that whoever ends the session waits for what is begun in its name, and then voids it.
_IS_OVER = text("""
SELECT ended_at IS NOT NULL FROM sign_in_sessions WHERE id = :session AND account_id = :account FOR SHARE
""")


class Proofs:
    """Asks for a proof before anything about signing in is changed."""

    def __init__(self, database: Database, secret: InstallationSecret, hasher: Hasher, guesses: Guesses) -> None:
        self._database = database
        self._secret = secret
        self._hasher = hasher
        self._guesses = guesses

    async def owner(self, account: UUID, password: str, session_id: UUID | None, origin: Origin) -> Known:
        """The account, whose owner this is for sure; PERMISSION_DENIED otherwise."""
        async with self._database.transaction() as session:
            who = await self._known(session, account)
            if not password or who.password_hash is None:
                if session_id is not None and await is_fresh(session, account, session_id):
                    return who
                raise LusterError(
                    Reason.PERMISSION_DENIED,
                    "Prove that it is you: send your password, or sign in anew and do it within 15 minutes.",
                )
            tries = await self._guesses.proof(session, who.email, origin, account=account)
        if not await self._hasher.verify(who.password_hash, password):
            raise LusterError(Reason.PERMISSION_DENIED, "The password is wrong.")
        async with self._database.transaction() as session:
            await self._guesses.was_right(session, tries)
        return who

    async def owner_of_ours(
        self, account: UUID, password: str, session_id: UUID | None, origin: Origin
    ) -> Known | None:
        """The same for what every account may do; None for one that somebody else than Luster signs in. That one proves
        itself there, by a token of minutes, and there is nothing here by which it could prove more."""
        async with self._database.reading() as session:
            if await service.of_account(session, account) is None:
                return None
        return await self.owner(account, password, session_id, origin)

    async def still_of_ours(
        self, session: AsyncSession, account: UUID, who: Known | None, session_id: UUID | None
    ) -> None:
        """As `still`, after `owner_of_ours`. What is begun is the account's, not sign-in's alone: so its ledger is
        locked as well, before its credential (docs/architecture.md#order-of-locks)."""
        await credits.lock(session, account)
        if who is not None:
            await self.still(session, who, session_id)

    @contextlib.asynccontextmanager
    async def with_code(
        self,
        account: UUID,
        code: str,
        password: str,
        session_id: UUID | None,
        origin: Origin,
        *,
        if_on: bool = False,
    ) -> AsyncIterator[tuple[AsyncSession, Known]]:
        """The transaction in which the owner was proved and a code of the second factor was right, for what is done by
        both: between two transactions the owner may put out whoever asks. `if_on`: no code where there is no factor."""
        proved = await self.owner(account, password, session_id, origin)
        async with self._database.transaction() as session:
            asked = not if_on or await second_factor.is_on(session, account)
            tries = await self._guesses.second_step(session, account, origin) if asked else None
        async with self._database.transaction() as session:
            who = await self.still(session, proved, session_id)
            on = await second_factor.is_on(session, account)
            if not on and not if_on:
                raise LusterError(Reason.STATE_CONFLICT, "The second factor is not switched on.")
            if on and (tries is None or not await second_factor.passes(session, self._secret, who, code)):
                raise LusterError(Reason.PERMISSION_DENIED, second_factor.WRONG_CODE)
            if tries is not None:
                await self._guesses.was_right(session, tries)
            yield session, who

    async def still(self, session: AsyncSession, who: Known, session_id: UUID | None) -> Known:
        """The account that was proved, locked; refused where its owner put the asker out since.

        Asked in the very transaction in which something is begun. Else who has the old password and sends one request
        after the other has one of them proved before the new password is set, and begun after what was begun is void.
        """
        now = await service.of_account(session, who.account, lock=True)
        values = {"session": session_id, "account": who.account}
        over = session_id is not None and bool(await session.scalar(_IS_OVER, values))
        if now is None or over or (now.email, now.password_hash) != (who.email, who.password_hash):
            raise LusterError(Reason.STATE_CONFLICT, "How you sign in was changed at the same time. Sign in again.")
        return now

    async def _known(self, session: AsyncSession, account: UUID) -> Known:
        who = await service.of_account(session, account)
        if who is None:
            raise LusterError(
                Reason.STATE_CONFLICT, "This account is signed in by somebody else than Luster. Change it there."
            )
        service.check_stands(who)
        return who


async def is_fresh(session: AsyncSession, account: UUID, session_id: UUID) -> bool:
    """Whether a session of the account began of late."""
    values = {"session": session_id, "account": account, "seconds": FRESH.total_seconds()}
    return bool(await session.scalar(_IS_FRESH, values))
