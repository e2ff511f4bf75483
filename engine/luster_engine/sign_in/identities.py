"""Links an account to somebody's word for it: an issuer and the subject by which it knows the account's owner."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Identity
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.sign_in import letters
from luster_engine.sign_in.service import Known

MOST_IDENTITIES: Final = 20
"""Of one account. Chosen, not measured: a person has a handful of providers. Each is a way in, and a list is read by a
person."""

_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
_COUNT = text("SELECT count(*) FROM identities WHERE account_id = :account")


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who an issuer says that somebody is."""

    issuer: str
    subject: str


async def account_of(session: AsyncSession, vouched: Vouched) -> UUID | None:
    """The account that is linked to an issuer's word."""
    query = select(Identity.account_id).where(Identity.issuer == vouched.issuer, Identity.subject == vouched.subject)
    return await session.scalar(query)


async def link(session: AsyncSession, who: Known, vouched: Vouched) -> None:
    """From now on the issuer's word opens the account. Whoever calls this has seen every proof that the account asks
    for: who has the password and no code of the second step must leave nothing behind."""
    await session.execute(_LOCK, {"name": f"identity {vouched.issuer} {vouched.subject}"})
    owner = await account_of(session, vouched)
    if owner == who.account:
        return
    if owner is not None:
        raise LusterError(Reason.ALREADY_EXISTS, "That sign-in belongs to another account here.")
    count = await session.scalar(_COUNT, {"account": who.account})
    if int(count or 0) >= MOST_IDENTITIES:
        raise LusterError(Reason.QUOTA_EXCEEDED, f"An account is linked to at most {MOST_IDENTITIES} sign-ins.")
    session.add(Identity(id=new_id(), account_id=who.account, issuer=vouched.issuer, subject=vouched.subject))
    await session.flush()
    await audit.record(
        session, "identity.link", account=who.account, actor=f"account:{who.account}", data={"issuer": vouched.issuer}
    )
    await letters.ask(session, "identity_linked", who.email, account=who.account)
