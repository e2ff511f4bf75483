"""Where everybody comes through who proved a first factor: a session begins, or the second step is asked for."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import challenges, identities, letters, second_factor, service
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.identities import Vouched
from luster_engine.sign_in.keys import Issuer, TokenSubject
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin, Sessions

TELLS_AFTER: Final = 5
"""Wrong codes at an account in a window, by devices and strangers together, after which the owner is told that somebody
has their password, and no code."""


@dataclass(frozen=True, slots=True)
class BegunSession:
    """A session that began or went on, and what proves it."""

    account: UUID
    session: UUID
    access_token: str
    refresh_token: str
    device_token: str = ""


@dataclass(frozen=True, slots=True)
class SecondStep:
    """A sign-in that waits for a code."""

    token: str
    seconds: int = challenges.LASTS["second_step"]


@dataclass(frozen=True, slots=True)
class Admitted:
    """Who came in, in a transaction that is still open."""

    account: UUID
    email: str
    session: UUID
    refresh_token: str
    device_token: str


class Entrance:
    """Lets people in whose first factor was proved."""

    def __init__(
        self, database: Database, secret: InstallationSecret, issuer: Issuer, guesses: Guesses, sessions: Sessions
    ) -> None:
        self._database = database
        self._secret = secret
        self._issuer = issuer
        self._guesses = guesses
        self._sessions = sessions

    async def admit(
        self,
        session: AsyncSession,
        who: Known,
        way: str,
        origin: Origin,
        *,
        both_factors: bool = False,
        issuer: str = "",
        link: Vouched | None = None,
    ) -> Admitted | SecondStep:
        """Begin a session for who proved one factor; where a second is switched on, ask for it instead. `issuer` is
        whose word it was, where it was another's.

        What is to be linked to the account is linked when the session begins, and waits for the second step with it.
        """
        service.check_stands(who)
        account = who.account
        begun = await self._sessions.begin(session, account, way, origin, both_factors=both_factors, issuer=issuer)
        if begun is None:
            waits = {} if link is None else {"link": {"issuer": link.issuer, "subject": link.subject}}
            step = await challenges.begin(session, "second_step", account, way=way, issuer=issuer, **waits)
            return SecondStep(step)
        if link is not None:
            await identities.link(session, who, link)
        return Admitted(who.account, who.email, *begun)

    async def tokens(self, admitted: Admitted) -> BegunSession:
        """What proves a session that began; after its transaction."""
        access = await self._issuer.access_token(TokenSubject(admitted.account, admitted.email, admitted.session))
        return BegunSession(admitted.account, admitted.session, access, admitted.refresh_token, admitted.device_token)

    async def finished(self, found: Admitted | SecondStep) -> BegunSession | SecondStep:
        """The tokens, or the second step as it is."""
        return found if isinstance(found, SecondStep) else await self.tokens(found)

    async def second_step(self, token: str, code: str, origin: Origin) -> BegunSession:
        """Go on by the app's code or a recovery code."""
        async with self._database.transaction() as session:
            begun = await challenges.look(session, "second_step", token)
            who = await self._who(session, begun.account)
            # Counted in a transaction of its own: what was wrong is rolled back, and that it was tried is not.
            tries = await self._guesses.second_step(session, who.account, origin)
            if tries.count == TELLS_AFTER:
                await letters.ask(session, "second_step_failed", who.email, account=who.account)
        async with self._database.transaction() as session:
            # Locked: a reset at this very moment comes before and voids the step, or after and ends the session.
            who = await self._who(session, begun.account, lock=True)
            if not await second_factor.passes(session, self._secret, who, code):
                raise LusterError(Reason.UNAUTHENTICATED, second_factor.WRONG_CODE)
            await challenges.take(session, "second_step", token)
            await self._guesses.was_right(session, tries)
            waits = begun.data.get("link")
            link = Vouched(str(waits["issuer"]), str(waits["subject"])) if waits else None
            way, issuer = str(begun.data["way"]), str(begun.data.get("issuer", ""))
            admitted = await self.admit(session, who, way, origin, both_factors=True, issuer=issuer, link=link)
        assert isinstance(admitted, Admitted)  # noqa: S101 - both factors were proved
        return await self.tokens(admitted)

    async def _who(self, session: AsyncSession, account: UUID | None, *, lock: bool = False) -> Known:
        who = await service.of_account(session, account, lock=lock) if account is not None else None
        if who is None:
            raise LusterError(Reason.SIGNATURE_INVALID, "This account is gone.")
        return who
