"""The rules of sign-in that the database enforces: who has which address, what a changed password ends."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service as accounts
from luster_engine.accounts.departed import DepartedKey
from luster_engine.accounts.models import Account
from luster_engine.accounts.service import OWN_ISSUER, Verified
from luster_engine.database.ids import new_id
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason, suspended
from luster_engine.events import audit
from luster_engine.sign_in import challenges, letters, links, sessions, welcome
from luster_engine.sign_in.guesses import GIVING_BACK, Tries
from luster_engine.sign_in.models import Credential, SignUpWish
from luster_engine.sign_in.sealing import InstallationSecret

REGISTRATION_LASTS: Final = timedelta(hours=24)
_FAMILIAR_FOR: Final = timedelta(days=60)
_MOST_PER_ADDRESS: Final = 20
"""Open registrations of one address; with more, the oldest go. Whoever fills the table must own many mailboxes."""

_OLDEST_GO = text("""
DELETE FROM sign_in_registrations WHERE id IN (
    SELECT id FROM sign_in_registrations WHERE email = :email ORDER BY created_at DESC OFFSET :most
)
""")
_TIDY_REGISTRATIONS = text("DELETE FROM sign_in_registrations WHERE expires_at < now()")
_TIDY_SESSIONS = text("""
DELETE FROM sign_in_sessions
WHERE coalesce(ended_at, least(expires_at, last_seen_at + make_interval(secs => :idle))) < now() - interval '90 days'
""")
_TIDY_REFRESH_TOKENS = text("""
DELETE FROM sign_in_refresh_tokens WHERE used_at < now() - make_interval(secs => :idle)
""")
_KNOWN_FROM = Statement("""
SELECT c.account_id, c.email, c.password_hash, a.state, EXISTS (
    SELECT FROM sign_in_sessions s WHERE s.account_id = c.account_id AND s.address = :address
        AND s.created_at > now() - make_interval(secs => :seconds)
) AS familiar
FROM sign_in_credentials c JOIN accounts a ON a.id = c.account_id WHERE lower(c.email) = lower(:email)
""")
_OF_ACCOUNT_READ = """
SELECT c.account_id, c.email, c.password_hash, a.state
FROM sign_in_credentials c JOIN accounts a ON a.id = c.account_id WHERE c.account_id = :account
"""
_OF_ACCOUNT = Statement(_OF_ACCOUNT_READ)
_OF_ACCOUNT_LOCKED = Statement(f"{_OF_ACCOUNT_READ}FOR UPDATE OF c")
_OF_ACCOUNT_THAT_WAS_RIGHT = Statement(f"{GIVING_BACK}{_OF_ACCOUNT_READ}FOR UPDATE OF c")


@dataclass(frozen=True, slots=True)
class Known:
    """An address with a credential here, and how its account stands."""

    account: UUID
    email: str
    password_hash: str | None
    state: str


async def known(session: AsyncSession, email: str) -> Known | None:
    """Who signs in by an address; None for nobody, and for who is gone."""
    query = (
        select(Credential.account_id, Credential.email, Credential.password_hash, Account.state)
        .join(Account, Account.id == Credential.account_id)
        .where(text("lower(sign_in_credentials.email) = lower(:email)").bindparams(email=email))
    )
    return _known((await session.execute(query)).one_or_none())


async def known_from(session: AsyncSession, email: str, address: str) -> tuple[Known | None, bool]:
    """Who signs in by an address, and whether they did so from there of late; one statement, for everybody the same."""
    values = {"email": email, "address": address[:100], "seconds": _FAMILIAR_FOR.total_seconds()}
    row = next(iter(await _KNOWN_FROM.rows(session, values)), None)
    who = None if row is None else _known(row[:4])
    return who, who is not None and bool(address) and bool(row and row.familiar)


async def of_account(session: AsyncSession, account: UUID, *, lock: bool = False) -> Known | None:
    """How an account signs in here; None where it does by somebody else's word. Locked, it stays as it is."""
    found = await (_OF_ACCOUNT_LOCKED if lock else _OF_ACCOUNT).rows(session, {"account": account})
    return _known(next(iter(found), None))


async def of_account_that_was_right(session: AsyncSession, account: UUID, tries: Tries) -> Known | None:
    """The same, locked, for who entered the right password; their tries are given back."""
    found = await _OF_ACCOUNT_THAT_WAS_RIGHT.rows(session, {"account": account, **tries.values})
    return _known(next(iter(found), None))


async def register(session: AsyncSession, email: str, password_hash: str) -> UUID:
    """Keep somebody's wish for an account, and have the mail sent that proves the address."""
    wish = SignUpWish(
        id=new_id(), email=email, password_hash=password_hash, expires_at=datetime.now(UTC) + REGISTRATION_LASTS
    )
    session.add(wish)
    await session.flush()
    await session.execute(_OLDEST_GO, {"email": email, "most": _MOST_PER_ADDRESS})
    await letters.ask(session, "confirm", email, registration=wish.id)
    return wish.id


async def open_account(
    session: AsyncSession,
    secret: InstallationSecret,
    email: str,
    password_hash: str | None,
    *,
    departed: DepartedKey,
    welcome_credits: int,
    first_is_admin: bool,
) -> Account:
    """A new account for a proved address, with its welcome."""
    # Two links of one address that are opened at once: the second waits here and is told.
    await _lock_address(session, email)
    if await known(session, email) is not None:
        raise LusterError(
            Reason.ALREADY_EXISTS, "There is an account with this address. Sign in, or reset its password."
        )
    identity = Verified(OWN_ISSUER, str(new_id()), email, email_verified=True)
    account, _ = await accounts.ensure_account(session, identity, first_is_admin=first_is_admin)
    session.add(
        Credential(
            account_id=account.id, email=email, password_hash=password_hash, password_changed_at=datetime.now(UTC)
        )
    )
    await session.flush()
    await welcome.give_once(session, secret, departed, account.id, email, welcome_credits)
    return account


async def set_password(
    session: AsyncSession, who: Known, password_hash: str, *, actor: str, keep: UUID | None = None, ended: str = ""
) -> None:
    """Put a new password in the place of the old one; every other session and every link ends with it. `ended` names
    the keys that do, too, to the owner."""
    credential = await session.get(Credential, who.account, with_for_update=True)
    if credential is None or credential.password_hash != who.password_hash:
        raise LusterError(Reason.STATE_CONFLICT, "The password was changed at the same time. Sign in again.")
    credential.password_hash = password_hash
    credential.password_changed_at = datetime.now(UTC)
    await session.flush()
    await sessions.end(session, who.account, "the password was changed", but=keep)
    await links.void(session, who.account)
    await challenges.void(session, who.account)
    await audit.record(session, "password.change", account=who.account, actor=actor)
    await letters.ask(session, "password_changed", who.email, account=who.account, words={"ended": ended})


async def change_address(session: AsyncSession, who: Known, email: str) -> None:
    """Put a proved address in the place of the one of before; links that went there count no longer."""
    await _lock_address(session, email)
    if await known(session, email) is not None:
        raise LusterError(Reason.ALREADY_EXISTS, "There is an account with this address already.")
    credential = await session.get_one(Credential, who.account, with_for_update=True)
    credential.email = email
    account = await accounts.get(session, who.account)
    account.email, account.email_verified = email, True
    await session.flush()
    await links.void(session, who.account)
    await challenges.void(session, who.account)
    await audit.record(session, "email.change", account=who.account, actor=f"account:{who.account}")
    await letters.ask(session, "address_changed", who.email, account=who.account)


async def change_role(session: AsyncSession, account: UUID, role: str, wanted: bool, *, actor: str) -> Account:
    """Give or take the role `admin` or `support`; its owner gets a mail."""
    change = accounts.set_admin if role == "admin" else accounts.set_support
    found = await change(session, account, wanted, actor=actor)
    await tell(session, found, "role_changed")
    return found


async def tell(session: AsyncSession, account: Account, letter: str, **words: str) -> None:
    """Have a letter sent to an account's owner, whoever signs it in; none where nobody has verified the address."""
    if account.email and account.email_verified:
        await letters.ask(session, letter, account.email, account=account.id, words=words)


async def rehashed(session: AsyncSession, account: UUID, password_hash: str) -> None:
    """Keep the same password under a hash of today's costs."""
    credential = await session.get(Credential, account)
    if credential is not None:
        credential.password_hash = password_hash
        await session.flush()


async def tidy(session: AsyncSession) -> None:
    """Forget what ended long ago."""
    await session.execute(_TIDY_REGISTRATIONS)
    idle = {"idle": sessions.IDLE.total_seconds()}
    await session.execute(_TIDY_SESSIONS, idle)
    # A session that lasts for half a year would have tens of thousands. One that comes so late is refused anyway.
    await session.execute(_TIDY_REFRESH_TOKENS, idle)


async def _lock_address(session: AsyncSession, email: str) -> None:
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": f"sign-in address {email}"}
    )


def not_by_luster() -> LusterError:
    """What is said of an account whose owner signs in elsewhere, so that nothing of it can be changed here."""
    return LusterError(Reason.STATE_CONFLICT, "This account does not sign in by Luster.")


def check_stands(who: Known) -> None:
    """Refuse a suspended account, and one that is leaving: its tokens would open nothing. Said only to who proved that
    it is theirs; one that is gone was not found to begin with."""
    if who.state == "suspended":
        raise suspended()
    if who.state == "leaving":
        raise LusterError(Reason.UNAUTHENTICATED, sessions.LEAVING)


def _known(row: object) -> Known | None:
    if row is None:
        return None
    found = Known(*row)  # type: ignore[misc]  # a row of exactly these columns
    return None if found.state in ("deleting", "deleted") else found
