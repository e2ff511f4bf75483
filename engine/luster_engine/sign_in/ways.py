"""The ways in: each proves who somebody is and begins a session.

Passwords are hashed between transactions, never inside one; what was read before is looked at again after it.
"""

from collections.abc import Mapping
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service as accounts
from luster_engine.accounts.departed import DepartedKey
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import addresses, invitations, letters, links, outliving, passwords, service, set_up
from luster_engine.sign_in.changes import OwnersChanges
from luster_engine.sign_in.entrance import Admitted, BegunSession, Entrance, SecondStep
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.keys import Issuer, TokenSubject
from luster_engine.sign_in.last_way import LastWay
from luster_engine.sign_in.models import SignUpWish
from luster_engine.sign_in.openid import OpenIdVisits
from luster_engine.sign_in.openid_provider import OpenIdProvider
from luster_engine.sign_in.passkeys import Passkeys
from luster_engine.sign_in.passwords import Hasher
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.provider_links import ProviderLinks
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin, Sessions

Wish = Literal["reset", "magic", "confirm"]


class WaysIn:
    """Everything by which somebody gets in, and what they may change about it."""

    def __init__(
        self,
        database: Database,
        secret: InstallationSecret,
        issuer: Issuer,
        policy: SignInPolicy,
        departed: DepartedKey,
        providers: Mapping[str, OpenIdProvider] | None = None,
    ) -> None:
        self._database = database
        self._secret = secret
        self._departed = departed
        self._issuer = issuer
        self.policy = policy
        self._hasher = Hasher()
        self._guesses = Guesses(secret)
        self._sessions = Sessions(secret)
        self._entrance = Entrance(database, secret, issuer, self._guesses, self._sessions)
        self.proofs = proofs = Proofs(database, secret, self._hasher, self._guesses)
        self.changes = OwnersChanges(database, secret, policy, proofs, self._guesses)
        self.openid = OpenIdVisits(
            database,
            secret,
            policy,
            departed,
            self._entrance,
            proofs,
            self._guesses,
            self._hasher,
            providers or {},
        )
        last_way = LastWay(policy, self.openid)
        self.provider_links = ProviderLinks(database, self.openid, proofs, last_way)
        self.passkeys = Passkeys(database, policy, self._entrance, proofs, self._guesses, last_way)

    def close(self) -> None:
        """End the thread that hashes."""
        self._hasher.close()

    async def needs_set_up(self) -> bool:
        """Whether the first administrator is still to be made by the code."""
        if self.policy.on_loopback:
            return False
        async with self._database.reading() as session:
            return await set_up.is_open(session)

    async def sign_up(self, email: str, password: str, origin: Origin) -> None:
        """Ask for an account; the same happens for every address, and the mail says the rest."""
        self.policy.check_way("password")
        if self.policy.registration != "open":
            how = "by invitation" if self.policy.registration == "invite" else "closed"
            raise LusterError(Reason.PERMISSION_DENIED, f"Registration is {how} here. Ask whoever runs this Luster.")
        if await self.needs_set_up():
            raise set_up.no_administrator()
        address = addresses.checked(email)
        passwords.check(password, shortest=self.policy.shortest_password, email=address)
        async with self._database.transaction() as session:
            await self._guesses.mail(session, origin)
        hashed = await self._hasher.hash(password)
        async with self._database.transaction() as session:
            await service.register(session, address, hashed)

    async def confirm(self, token: str, password: str, origin: Origin) -> BegunSession:
        """Make the account that was asked for, of who has both the mail and the password.

        The mail alone is not enough: else somebody could register with another's address and a password of their own,
        and wait for the other to open the link. The link to a crowded address is bound to no such password: by that one
        whoever has the mail chooses theirs.
        """
        await self._count_code(origin)
        async with self._database.transaction() as session:
            chooses = await links.is_good(session, "register", token)
        if chooses:
            return await self._register(token, password, origin)
        async with self._database.transaction() as session:
            wish = await self._wish(session, await links.look(session, "confirm", token))
        if not await self._hasher.verify(wish.password_hash, password):
            raise LusterError(
                Reason.UNAUTHENTICATED,
                "This is not the password with which the account was asked for. If it was not you, close this page.",
            )
        async with self._database.transaction() as session:
            wish = await self._wish(session, await links.take(session, "confirm", token))
            begun = await self._new_account(session, wish.email, wish.password_hash, "registration", origin)
            await session.delete(wish)
        return await self._entrance.tokens(begun)

    async def _register(self, token: str, password: str, origin: Origin) -> BegunSession:
        async with self._database.transaction() as session:
            target = await links.look(session, "register", token)
        passwords.check(password, shortest=self.policy.shortest_password, email=target.email)
        hashed = await self._hasher.hash(password)
        async with self._database.transaction() as session:
            target = await links.take(session, "register", token)
            begun = await self._new_account(session, target.email, hashed, "registration", origin)
        return await self._entrance.tokens(begun)

    async def log_in(self, email: str, password: str, origin: Origin) -> BegunSession | SecondStep:
        """Begin a session by mail address and password, or ask for the second step."""
        self.policy.check_way("password")
        address = email.strip().lower()
        async with self._database.reading() as session:
            who, familiar = await service.known_from(session, address, origin.address)
            account = who.account if who else None
            tries = await self._guesses.password_alone(session, address, origin, account=account, familiar=familiar)
        right = await self._hasher.verify(who.password_hash if who else None, password)
        if who is None or not right:
            raise _wrong_password()
        fresh = await self._hasher.hash(password) if self._hasher.is_outdated(who.password_hash or "") else None
        async with self._database.transaction() as session:
            now = await service.of_account_that_was_right(session, who.account, tries)
            if now is None or now.password_hash != who.password_hash:
                raise _wrong_password()
            found = await self._entrance.admit(session, now, "password", origin)
            if fresh is not None:
                await service.rehashed(session, now.account, fresh)
        return await self._entrance.finished(found)

    async def second_step(self, token: str, code: str, origin: Origin) -> BegunSession:
        """Go on with a sign-in that waits for a code."""
        return await self._entrance.second_step(token, code, origin)

    async def refresh(self, token: str, origin: Origin) -> BegunSession:
        """The next tokens of a session."""
        async with self._database.transaction() as session:
            found = await self._sessions.renew(session, token, origin)
            if found.verdict == "reused" and found.email:
                await letters.ask(session, "refresh_reused", found.email, account=found.account)
        if found.verdict != "good" or found.account is None or found.session is None:
            raise LusterError(Reason.UNAUTHENTICATED, "You are signed out. Sign in again.")
        access = await self._issuer.access_token(TokenSubject(found.account, found.email, found.session))
        return BegunSession(found.account, found.session, access, found.refresh_token)

    async def log_out(self, token: str) -> None:
        """End the session of a refresh token."""
        async with self._database.transaction() as session:
            await self._sessions.end_by_token(session, token)

    async def request_link(self, wish: Wish, email: str, origin: Origin) -> None:
        """Have a mail sent where the address has an account; nobody learns here whether it has."""
        if wish == "magic":
            self.policy.check_way("magic_link")
        address = addresses.checked(email)
        async with self._database.transaction() as session:
            await self._guesses.mail(session, origin)
            await letters.ask(session, wish, address)

    async def log_in_by_link(self, token: str, origin: Origin) -> BegunSession | SecondStep:
        """Begin a session by the link of a mail, or ask for the second step."""
        self.policy.check_way("magic_link")
        await self._count_code(origin)
        async with self._database.transaction() as session:
            who = await self._taken(session, "magic", token)
            found = await self._entrance.admit(session, who, "magic_link", origin)
        return await self._entrance.finished(found)

    async def reset_password(self, token: str, password: str, origin: Origin, *, end_keys: bool = False) -> None:
        """Set a password by the link of a mail; `end_keys`: nobody who got in before goes on by an API key either.

        No second factor is asked for: the page knows nobody before its link is used up, neither signs anybody in, and
        an owner who lost the device must be able to end what a thief has. The mail names the keys that ended.
        """
        self.policy.check_way("password")
        await self._count_code(origin)
        async with self._database.transaction() as session:
            who = await self._owner(session, await links.look(session, "reset", token))
        passwords.check(password, shortest=self.policy.shortest_password, email=who.email)
        hashed = await self._hasher.hash(password)
        async with self._database.transaction() as session:
            ended = ""
            if end_keys:
                # A key may make a key at this moment: whoever waits for the account's lock is not let in between.
                target = await links.look(session, "reset", token)
                ended = await self._keys_ended(session, target.account) if target.account is not None else ""
            who = await self._taken(session, "reset", token)
            await service.set_password(session, who, hashed, actor="link by mail", ended=ended)

    async def change_password(self, account: UUID, old: str, new: str, keep: UUID | None, origin: Origin) -> None:
        """Set a password by the old one. The session that asks stays; every other one ends."""
        self.policy.check_way("password")
        async with self._database.transaction() as session:
            who = await service.of_account(session, account)
            if who is None or who.password_hash is None:
                raise LusterError(
                    Reason.STATE_CONFLICT, "This account has no password here. Ask for a link to choose one."
                )
            tries = await self._guesses.proof(session, who.email, origin, account=account)
        passwords.check(new, shortest=self.policy.shortest_password, email=who.email, field="new_password")
        if not await self._hasher.verify(who.password_hash, old):
            raise LusterError(Reason.PERMISSION_DENIED, "The old password is wrong.")
        hashed = await self._hasher.hash(new)
        async with self._database.transaction() as session:
            await service.set_password(session, who, hashed, actor=f"account:{account}", keep=keep)
            await self._guesses.was_right(session, tries)

    async def set_up(self, code: str, email: str, password: str, origin: Origin) -> BegunSession:
        """Make the first administrator by the set-up code."""
        address = addresses.checked(email)
        passwords.check(password, shortest=self.policy.shortest_password, email=address)
        await self._count_code(origin)
        hashed = await self._hasher.hash(password)
        async with self._database.transaction() as session:
            await set_up.use(session, self._secret, code)
            begun = await self._new_account(session, address, hashed, "set-up", origin)
            await accounts.set_admin(session, begun.account, True, actor="set-up code")
            await letters.ask(session, "first_admin", address, account=begun.account)
        return await self._entrance.tokens(begun)

    async def accept_invitation(self, token: str, password: str, origin: Origin) -> BegunSession:
        """Make the account of an invited address."""
        await self._count_code(origin)
        async with self._database.transaction() as session:
            target = await links.look(session, "invitation", token)
        passwords.check(password, shortest=self.policy.shortest_password, email=target.email)
        hashed = await self._hasher.hash(password)
        async with self._database.transaction() as session:
            target = await links.take(session, "invitation", token)
            invited = await invitations.accept(session, target.invitation)
            begun = await self._new_account(session, invited.email, hashed, "invitation", origin)
        return await self._entrance.tokens(begun)

    async def _new_account(self, session: AsyncSession, email: str, hashed: str, way: str, origin: Origin) -> Admitted:
        account = await service.open_account(
            session,
            self._secret,
            email,
            hashed,
            departed=self._departed,
            welcome_credits=self.policy.welcome_credits,
            first_is_admin=self.policy.on_loopback,
        )
        begun = await self._sessions.begin(session, account.id, way, origin, both_factors=True)
        assert begun is not None  # noqa: S101 - both factors are said to be proved: a new account has but one
        return Admitted(account.id, email, *begun)

    async def _count_code(self, origin: Origin) -> None:
        # In a transaction of its own: what was wrong is rolled back, and that it was tried is not.
        async with self._database.transaction() as session:
            await self._guesses.code(session, origin)

    async def _wish(self, session: AsyncSession, target: links.LinkTarget) -> SignUpWish:
        wish = await session.get(SignUpWish, target.registration) if target.registration else None
        if wish is None:
            raise LusterError(Reason.SIGNATURE_INVALID, "This registration is too old. Register again.")
        return wish

    async def _keys_ended(self, session: AsyncSession, account: UUID) -> str:
        await credits.lock(session, account)
        named = await outliving.keys_named(session, account)
        await accounts.revoke_all_api_keys(session, account, actor="link by mail")
        return named

    async def _taken(self, session: AsyncSession, kind: links.Kind, token: str) -> Known:
        """Use a link up. Its owner is locked first, as by whatever voids it: else two wait for each other."""
        who = await self._owner(session, await links.look(session, kind, token))
        await links.take(session, kind, token)
        return who

    async def _owner(self, session: AsyncSession, target: links.LinkTarget) -> Known:
        who = await service.of_account(session, target.account, lock=True) if target.account else None
        if who is None:
            raise links.account_gone()
        service.check_stands(who)
        return who


def _wrong_password() -> LusterError:
    """Said alike of an address that nobody has, and of another password."""
    return LusterError(Reason.UNAUTHENTICATED, "The mail address or the password is wrong.")
