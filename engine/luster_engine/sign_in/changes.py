"""What owners change about how they sign in, besides their password: each change is proved, audited and mailed."""

from collections.abc import Awaitable, Sequence
from uuid import UUID

from luster_engine.accounts import deletion
from luster_engine.database.session import Database
from luster_engine.sign_in import addresses, letters, links, second_factor, service
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.second_factor import NewFactor, Standing
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin


class OwnersChanges:
    """Switches the second factor on and off, changes the address, and keeps an account that was to go."""

    def __init__(
        self, database: Database, secret: InstallationSecret, policy: SignInPolicy, proofs: Proofs, guesses: Guesses
    ) -> None:
        self._database = database
        self._secret = secret
        self._policy = policy
        self._proofs = proofs
        self._guesses = guesses

    async def second_factor(self, account: UUID) -> Standing:
        """How it stands."""
        async with self._database.reading() as session:
            return await second_factor.standing(session, account)

    async def start_second_factor(
        self, account: UUID, password: str, session_id: UUID | None, origin: Origin
    ) -> NewFactor:
        """A secret for the owner's app."""
        self._policy.check_way("totp")
        proved = await self._proofs.owner(account, password, session_id, origin)
        async with self._database.transaction() as session:
            who = await self._proofs.still(session, proved, session_id)
            return await second_factor.start(session, self._secret, who, self._policy.place)

    async def confirm_second_factor(self, account: UUID, code: str, origin: Origin) -> Sequence[str]:
        """Switch it on by the app's first code."""
        self._policy.check_way("totp")
        async with self._database.transaction() as session:
            tries = await self._guesses.second_step(session, account, origin)
        async with self._database.transaction() as session:
            who = await self._locked(service.of_account(session, account, lock=True))
            codes = await second_factor.confirm(session, self._secret, who, code)
            await self._guesses.was_right(session, tries)
        return codes

    async def renew_recovery_codes(
        self, account: UUID, code: str, password: str, session_id: UUID | None, origin: Origin
    ) -> Sequence[str]:
        """New recovery codes, by a code of the app."""
        async with self._proofs.with_code(account, code, password, session_id, origin) as (session, who):
            return await second_factor.new_recovery_codes(session, self._secret, who)

    async def switch_off_second_factor(
        self, account: UUID, code: str, password: str, session_id: UUID | None, origin: Origin
    ) -> None:
        """Switch it off, by a code of the app or a recovery code."""
        async with self._proofs.with_code(account, code, password, session_id, origin) as (session, who):
            await second_factor.switch_off(session, who, actor=f"account:{account}")

    async def ask_address(
        self, account: UUID, email: str, password: str, session_id: UUID | None, origin: Origin
    ) -> None:
        """Have a mail sent to another address; nobody learns here whether it has an account."""
        address = addresses.checked(email)
        who = await self._proofs.owner(account, password, session_id, origin)
        async with self._database.transaction() as session:
            await self._proofs.still(session, who, session_id)
            await self._guesses.mail(session, origin)
            await self._guesses.mailbox(session, address)
            await letters.ask(session, "address", address, account=account)

    async def confirm_address(self, token: str, origin: Origin) -> None:
        """Change the address by the link of that mail; the old one is told."""
        async with self._database.transaction() as session:
            await self._guesses.code(session, origin)
        async with self._database.transaction() as session:
            target = await links.look(session, "address", token)
            account = target.account
            who = await service.of_account(session, account, lock=True) if account is not None else None
            if who is None:
                raise links.account_gone()
            service.check_stands(who)
            await links.take(session, "address", token)
            await service.change_address(session, who, target.email)

    async def keep_account(self, token: str, origin: Origin) -> None:
        """Take the account's removal back, by the link of the mail that told of it."""
        async with self._database.transaction() as session:
            await self._guesses.code(session, origin)
        async with self._database.transaction() as session:
            target = await links.take(session, "keep", token)
            if target.account is None:
                raise links.account_gone()
            await deletion.keep(session, target.account, actor="link by mail")

    async def _locked(self, found: Awaitable[Known | None]) -> Known:
        who = await found
        if who is None:
            raise service.not_by_luster()
        return who
