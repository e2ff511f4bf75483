"""The billing room on a real database, as tests meet it: accounts, jobs to spend on, events sent to its servicer."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from luster.v1 import billing_pb2 as pb
from luster_engine.accounts.models import Account
from luster_engine.billing import checkout, service
from luster_engine.billing.catalogue import Pack
from luster_engine.billing.models import ExternalEvent
from luster_engine.billing.rpc import BillingServicer
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.verify import LedgerVerdict, verify
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.rpc.caller import Caller, set_caller
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.engine.billing.billing_world import CardPurchase, sent_by_revenuecat, signed_by_stripe

_JOB = text("""
WITH shoot AS (
    INSERT INTO shoots (id, account_id, name) VALUES (:shoot, :account, 'a shoot')
), asset AS (
    INSERT INTO assets (id, account_id, shoot_id, filename, content_type, object_key)
    VALUES (:asset, :account, :shoot, 'a.jpg', 'image/jpeg', :key)
)
INSERT INTO jobs (id, account_id, shoot_id, asset_id, tier, style, style_version, plan, price)
VALUES (:job, :account, :shoot, :asset, 'free', 'default', '1', '{}', :price)
""")
_END = text("UPDATE jobs SET state = :state, captured = :captured, finished_at = now() WHERE id = :job")


@dataclass(frozen=True, slots=True)
class Spending:
    """A job that holds credits."""

    job: UUID
    account: UUID
    price: int


@dataclass(frozen=True, slots=True)
class Books:
    """The billing room as the outside world meets it."""

    database: Database
    billing: BillingServicer

    async def account(self, id: UUID | None = None, email: str | None = None) -> UUID:
        """A new account with an empty ledger."""
        id = id or new_id()
        async with self.database.transaction() as session:
            session.add(Account(id=id, email=email))
            await session.flush()
            await credits.open_ledger(session, id)
        return id

    async def balance(self, account: UUID) -> Balance:
        """How an account stands."""
        async with self.database.transaction() as session:
            return await credits.balance_of(session, account)

    async def entries(self, account: UUID) -> list[tuple[str, int]]:
        """The account's entries, oldest first."""
        async with self.database.transaction() as session:
            found = await credits.entries(session, account, limit=200)
        return [(str(entry.movement.kind), entry.movement.amount) for entry in reversed(found)]

    async def events(self) -> list[tuple[str, str, str]]:
        """Every stored event: type, outcome and detail."""
        async with self.database.transaction() as session:
            rows = await session.scalars(select(ExternalEvent).order_by(ExternalEvent.received_at, ExternalEvent.id))
            return [(row.type, row.outcome, row.detail) for row in rows]

    async def verified(self) -> LedgerVerdict:
        """What the ledger's own check says."""
        async with self.database.transaction() as session:
            return await verify(session)

    async def stripe(self, event: dict[str, Any], **sign: Any) -> str:
        """Send an event of Stripe; the outcome."""
        return await self.send(pb.EVENT_SOURCE_STRIPE, *signed_by_stripe(event, **sign))

    async def revenuecat(self, event: dict[str, Any], **sign: Any) -> str:
        """Send an event of RevenueCat; the outcome."""
        return await self.send(pb.EVENT_SOURCE_REVENUECAT, *sent_by_revenuecat(event, **sign))

    async def send(self, source: pb.EventSource, body: bytes, headers: dict[str, str]) -> str:
        """Send a body as it is; the outcome."""
        answer = await self.billing.ReceiveEvent(
            pb.ReceiveEventRequest(source=source, body=body, headers=headers), None
        )
        return pb.EventOutcome.Name(answer.outcome).removeprefix("EVENT_OUTCOME_").lower()

    async def opened(self, bought: CardPurchase, *, plan: bool = False) -> CardPurchase:
        """Write the purchase's checkout down as the room does when it opens one; the same purchase."""
        pack = Pack(
            id=bought.pack,
            title="As it was",
            credits=bought.credits,
            display_price="as it was",
            amount=max(1, bought.paid),
            subscription=plan,
        ).model_copy(update={"amount": bought.paid})
        at_stripe = {"id": bought.session_id, "currency": "usd", "url": "https://checkout.stripe.com/c/pay"}
        async with self.database.transaction() as session:
            await checkout.record(session, new_id(), bought.account, pack, at_stripe, "")
        return bought

    async def seen(self, account: UUID) -> None:
        """Do what is queued when an account is made."""
        async with self.database.transaction() as session:
            await service.account_seen(session, self.billing.terms, account)

    async def hold(self, account: UUID, price: int) -> Spending:
        """Begin a job; INSUFFICIENT_CREDITS or ACCOUNT_IN_DEBT as for a real one."""
        spending = Spending(new_id(), account, price)
        asset = new_id()
        async with self.database.transaction() as session:
            await self._move(session, spending, Kind.HOLD, price)
            ids = {"job": spending.job, "account": account, "shoot": new_id(), "asset": asset}
            await session.execute(_JOB, {**ids, "key": f"{account}/{asset}", "price": price})
        return spending

    async def end(self, spending: Spending, captured: int) -> None:
        """End a job: its result costs this much, and the rest comes back."""
        async with self.database.transaction() as session:
            if captured:
                await self._move(session, spending, Kind.CAPTURE, captured)
            if spending.price - captured:
                await self._move(session, spending, Kind.RELEASE, spending.price - captured)
            state = "succeeded" if captured else "cancelled"
            await session.execute(_END, {"job": spending.job, "state": state, "captured": captured})

    async def _move(self, session: AsyncSession, spending: Spending, kind: Kind, amount: int) -> None:
        source = credits.Source(f"job:{kind}", str(spending.job), job_id=spending.job)
        await credits.book(session, spending.account, kind, amount, source)


async def ledger_is_waited_for(books: Books) -> bool:
    """Whether somebody waits for a row of the ledger."""
    waiting = (
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database())"
    )
    async with books.database.reading() as session:
        return bool(await session.scalar(text(waiting)))


class ActingFor:
    """Makes the calls of a block those of an account."""

    def __init__(self, account: UUID) -> None:
        self._caller = Caller("service", account, f"account:{account}", "test")

    def __enter__(self) -> None:
        self._token = set_caller(self._caller)

    def __exit__(self, *_exc: object) -> None:
        self._token.var.reset(self._token)


OpenBooks = Callable[..., Awaitable[Books]]
