"""Signing in by an OpenID provider: the visit begins here, comes back to the same browser, and links nobody unproved.

A provider's word is taken for its own people, by issuer and subject. That an address is the same links no account: its
owner enters the password of the account as well, and the code of its second step, or links the two while signed in.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.departed import DepartedKey
from luster_engine.accounts.models import Identity
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import addresses, challenges, identities, invitations, service, set_up
from luster_engine.sign_in.challenges import Begun
from luster_engine.sign_in.entrance import Admitted, BegunSession, Entrance, SecondStep
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.identities import Vouched
from luster_engine.sign_in.openid_provider import OpenIdProvider, ProvedPerson
from luster_engine.sign_in.passwords import Hasher
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What a browser brought back from a provider."""

    state: str
    code: str
    issuer: str
    error: str


@dataclass(frozen=True, slots=True)
class LinkWanted:
    """There is an account with the address: who enters its password links the two."""

    token: str
    email: str


@dataclass(frozen=True, slots=True)
class Linked:
    """A signed-in person's account is linked from now on."""

    account: UUID


class OpenIdVisits:
    """Begins and ends visits at providers."""

    def __init__(
        self,
        database: Database,
        secret: InstallationSecret,
        policy: SignInPolicy,
        departed: DepartedKey,
        entrance: Entrance,
        proofs: Proofs,
        guesses: Guesses,
        hasher: Hasher,
        providers: Mapping[str, OpenIdProvider],
    ) -> None:
        self._database = database
        self._secret = secret
        self._policy = policy
        self._departed = departed
        self._entrance = entrance
        self._proofs = proofs
        self._guesses = guesses
        self._hasher = hasher
        self.providers = providers

    async def start(self, provider: str, browser: str, origin: Origin) -> str:
        """Where the browser goes to sign in."""
        return await self._started(provider, browser, None, origin)

    async def start_linking(
        self, account: UUID, provider: str, browser: str, password: str, session_id: UUID | None, origin: Origin
    ) -> str:
        """Where a signed-in browser goes to link its account."""
        who = await self._proofs.owner(account, password, session_id, origin)
        return await self._started(provider, browser, who, origin, session_id)

    async def finish(
        self, provider: str, browser: str, answer: BroughtBack, origin: Origin
    ) -> BegunSession | SecondStep | LinkWanted | Linked:
        """What comes of a visit."""
        found = self._provider(provider)
        async with self._database.transaction() as session:
            # Used up whatever comes of it: an answer is looked at once.
            begun, following = await challenges.turn(session, "openid", answer.state)
        _check_browser(begun, browser)
        # By its issuer too: the settings may have given the name to another one meanwhile. For one release a visit that
        # code of before began says none, and ends as it did then; later it is an error.
        if (begun.data["provider"], begun.data.get("issuer", found.settings.issuer)) != (
            provider,
            found.settings.issuer,
        ):
            raise LusterError(Reason.UNAUTHENTICATED, "This answer is of another provider than was asked. Begin again.")
        if answer.error or not answer.code:
            raise LusterError(Reason.UNAUTHENTICATED, f"{found.settings.title} signed nobody in. Begin again.")
        person = await found.person(
            code=answer.code,
            issuer=answer.issuer,
            nonce=str(begun.data["nonce"]),
            verifier=str(begun.data["verifier"]),
        )
        if begun.account is not None:
            return await self._link_signed_in(begun.account, following, person)
        async with self._database.transaction() as session:
            entered = await self._enter(session, person, provider, browser, origin)
        return entered if isinstance(entered, LinkWanted) else await self._entrance.finished(entered)

    async def link(self, token: str, browser: str, password: str, origin: Origin) -> BegunSession | SecondStep:
        """Link an account by its password, and sign in; where it has a second step, both wait for that."""
        async with self._database.transaction() as session:
            begun = await challenges.look(session, "link", token)
            _check_browser(begun, browser)
            who = await service.of_account(session, begun.account) if begun.account else None
            if who is None:
                raise LusterError(Reason.SIGNATURE_INVALID, "This account is gone.")
            tries = await self._guesses.password(session, who.email, origin, account=who.account, familiar=False)
        if not await self._hasher.verify(who.password_hash, password):
            raise LusterError(Reason.UNAUTHENTICATED, "The password is wrong.")
        async with self._database.transaction() as session:
            now = await service.of_account(session, who.account, lock=True)
            begun = await challenges.take(session, "link", token)
            if now is None or now.password_hash != who.password_hash:
                raise LusterError(Reason.UNAUTHENTICATED, "The password is wrong.")
            await self._guesses.was_right(session, tries)
            data = begun.data
            vouched = Vouched(str(data["issuer"]), str(data["subject"]))
            way = f"openid:{data['provider']}"
            admitted = await self._entrance.admit(session, now, way, origin, issuer=vouched.issuer, link=vouched)
        return await self._entrance.finished(admitted)

    async def _started(
        self, provider: str, browser: str, who: Known | None, origin: Origin, session_id: UUID | None = None
    ) -> str:
        found = self._provider(provider)
        if len(browser) < 20:
            raise LusterError(Reason.INVALID_ARGUMENT, "A visit at a provider begins in a browser.")
        nonce, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        async with self._database.transaction() as session:
            owner = await self._proofs.still(session, who, session_id) if who is not None else None
            await self._guesses.begun(session, origin)
            account = owner.account if owner is not None else None
            state = await challenges.begin(
                session,
                "openid",
                account,
                provider=provider,
                issuer=found.settings.issuer,
                nonce=nonce,
                verifier=verifier,
                browser=_hashed(browser),
            )
        return await found.address(state=state, nonce=nonce, verifier=verifier)

    async def _enter(
        self, session: AsyncSession, person: ProvedPerson, provider: str, browser: str, origin: Origin
    ) -> Admitted | SecondStep | LinkWanted:
        way = f"openid:{provider}"
        vouched = Vouched(person.issuer, person.subject)
        account = await identities.account_of(session, vouched)
        if account is not None:
            who = await service.of_account(session, account, lock=True)
            # Asked again: its owner may have removed this very sign-in while the account was not yet locked.
            linked = await identities.account_of(session, vouched)
            if who is None or linked != account:
                raise LusterError(Reason.UNAUTHENTICATED, "This account is gone, or is signed in by somebody else.")
            return await self._entrance.admit(session, who, way, origin, issuer=person.issuer)
        if not person.email or not person.email_verified:
            raise LusterError(
                Reason.PERMISSION_DENIED,
                "The provider does not say that your mail address is confirmed. Confirm it there, or register here.",
            )
        email = addresses.checked(person.email)
        known = await service.known(session, email)
        if known is not None:
            service.check_stands(known)
            token = await challenges.begin(
                session,
                "link",
                known.account,
                provider=provider,
                issuer=person.issuer,
                subject=person.subject,
                browser=_hashed(browser),
            )
            return LinkWanted(token, email)
        await self._check_may_register(session, email)
        account_made = await service.open_account(
            session,
            self._secret,
            email,
            None,
            departed=self._departed,
            welcome_credits=self._policy.welcome_credits,
            first_is_admin=self._policy.on_loopback,
        )
        session.add(Identity(id=new_id(), account_id=account_made.id, issuer=person.issuer, subject=person.subject))
        await session.flush()
        who = Known(account_made.id, email, None, "active")
        return await self._entrance.admit(session, who, way, origin, issuer=person.issuer)

    async def _check_may_register(self, session: AsyncSession, email: str) -> None:
        if not self._policy.on_loopback and await set_up.is_open(session):
            raise set_up.no_administrator()
        if self._policy.registration == "open":
            return
        if self._policy.registration == "invite" and await invitations.accept_for(session, email):
            return
        raise LusterError(
            Reason.PERMISSION_DENIED, f"Nobody invited {email} to this Luster. Ask whoever runs it for an invitation."
        )

    async def _link_signed_in(self, account: UUID, following: str, person: ProvedPerson) -> Linked:
        async with self._database.transaction() as session:
            who = await service.of_account(session, account, lock=True)
            if who is None:
                raise service.not_by_luster()
            # The provider may take its time, and in it the owner may have put out whoever began this.
            await challenges.take(session, "openid", following)
            await identities.link(session, who, Vouched(person.issuer, person.subject))
        return Linked(account)

    def _provider(self, name: str) -> OpenIdProvider:
        found = self.providers.get(name)
        if found is None:
            raise LusterError(
                Reason.NOT_FOUND,
                f"This installation has no sign-in by {name[:40]!r}. GET /auth/config lists its ways in.",
            )
        return found


def _check_browser(begun: Begun, browser: str) -> None:
    """Only the browser that began a visit ends it: else somebody could have another finish theirs."""
    if not hmac.compare_digest(str(begun.data["browser"]), _hashed(browser)):
        raise LusterError(Reason.UNAUTHENTICATED, "This was begun in another browser. Begin again.")


def _hashed(browser: str) -> str:
    return hashlib.sha256(browser.encode()).hexdigest()
