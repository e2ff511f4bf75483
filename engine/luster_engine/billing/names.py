"""Finds the account that a payment service means by the names it uses."""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.billing.facts import Source
from luster_engine.billing.models import BillingName
from luster_engine.database.ids import new_id

GONE: Final = ("deleting", "deleted")
"""How an account stands that was removed, or is past taking that back."""


async def has_left(session: AsyncSession, account: UUID) -> bool:
    """Whether an account is gone for good; nothing is granted to what is left of it."""
    return await session.scalar(select(Account.id).where(Account.id == account, Account.state.in_(GONE))) is not None


async def find_account(session: AsyncSession, source: Source, names: Sequence[str]) -> UUID | None:
    """The account that one of the names stands for: account ids count first, then names we were told."""
    ids = [id for name in names if (id := as_id(name))]
    known = set(await session.scalars(select(Account.id).where(Account.id.in_(ids)))) if ids else set()
    first = next((id for id in ids if id in known), None)
    if first is not None or not names:
        return first
    rows = await session.execute(
        select(BillingName.name, BillingName.account_id).where(
            BillingName.source == source, BillingName.name.in_(names)
        )
    )
    holders = {row.name: row.account_id for row in rows}
    return next((holders[name] for name in names if name in holders), None)


async def tell(session: AsyncSession, source: Source, names: Iterable[str], account: UUID) -> None:
    """Remember that a payment service means this account by these names; the last word counts."""
    for name in names:
        row = insert(BillingName).values(id=new_id(), source=source, name=name, account_id=account)
        await session.execute(
            row.on_conflict_do_update(index_elements=["source", "name"], set_={"account_id": account})
        )


async def stripe_customer(session: AsyncSession, account: UUID) -> str | None:
    """The account's customer in Stripe, the newest if there are several."""
    newest = (
        select(BillingName.name)
        .where(BillingName.account_id == account, BillingName.source == "stripe")
        .order_by(BillingName.created_at.desc(), BillingName.id.desc())
        .limit(1)
    )
    return (await session.scalars(newest)).one_or_none()


def as_id(name: str) -> UUID | None:
    """A name as an account's id, when it has that form."""
    try:
        return UUID(name)
    except ValueError:
        return None
