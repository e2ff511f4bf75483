"""The rules of the ledger: no function commits, and each that moves credits first takes the account's lock."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits.ledger import Balance, Kind, Movement, movement
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import EventKind

_LOCK = Statement("""
SELECT balance, held, captured, debt FROM credit_balances WHERE account_id = :account FOR UPDATE
""")

_LOCK_ALL = text("""
SELECT account_id FROM credit_balances WHERE account_id = ANY(:accounts) ORDER BY account_id FOR UPDATE
""")

_BOOK = text("""
WITH moved AS (
    UPDATE credit_balances
    SET balance = balance + :balance, held = held + :held, captured = captured + :captured, debt = debt + :debt
    WHERE account_id = :account
    RETURNING account_id
)
INSERT INTO credit_entries (account_id, kind, amount, balance_delta, held_delta, captured_delta, debt_delta,
    source, reference, job_id, reason, actor, receipt_url, expires_at)
SELECT account_id, :kind, :amount, :balance, :held, :captured, :debt,
    :source, :reference, :job, :reason, :actor, :receipt_url, :expires_at
FROM moved
RETURNING *
""")

_FIND = text("SELECT * FROM credit_entries WHERE source = :source AND reference = :reference")

_LIST = text("""
SELECT * FROM credit_entries
WHERE account_id = :account AND id < :before AND (:kind = '' OR kind = :kind)
ORDER BY id DESC LIMIT :limit
""")

NEWEST = 2**63 - 1
"""Above the number of every entry, which has 63 bits."""


LOW: Final = 10
"""Credits. Below this a customer hears that they run low: about what one small shoot costs, so that there is time to
buy more before one is refused."""


@dataclass(frozen=True, slots=True)
class Source:
    """What moved credits: the pair of source and reference is booked at most once."""

    source: str
    reference: str
    job_id: UUID | None = None
    reason: str = ""
    actor: str = ""
    receipt_url: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger."""

    id: int
    account_id: UUID
    movement: Movement
    source: Source
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Booking:
    """An entry, how the account stands now, and whether the entry was made just now."""

    entry: Entry
    balance: Balance
    made: bool


async def open_ledger(session: AsyncSession, account: UUID) -> None:
    """Give an account its balance row; a second time does nothing."""
    await session.execute(
        text("INSERT INTO credit_balances (account_id) VALUES (:account) ON CONFLICT DO NOTHING"), {"account": account}
    )


async def lock(session: AsyncSession, account: UUID) -> Balance:
    """Take the account's lock until the transaction ends, and say how it stands.

    It is a statement of its own because only what is read after it sees what the previous holder committed.
    """
    rows = await _LOCK.rows(session, {"account": account})
    if not rows:
        raise no_such("account", account)
    row = rows[0]
    return Balance(row.balance, row.held, row.captured, row.debt)


async def lock_all(session: AsyncSession, accounts: Collection[UUID]) -> None:
    """Take the locks of several accounts in the one order in which everybody takes them, or two would wait for each
    other. An account that is gone has none."""
    await session.execute(_LOCK_ALL, {"accounts": list(accounts)})


async def balance_of(session: AsyncSession, account: UUID) -> Balance:
    """How the account stands, without its lock."""
    found = await session.execute(
        text("SELECT balance, held, captured, debt FROM credit_balances WHERE account_id = :account"),
        {"account": account},
    )
    row = found.one_or_none()
    return Balance(row.balance, row.held, row.captured, row.debt) if row else Balance()


async def book(session: AsyncSession, account: UUID, kind: Kind, amount: int, source: Source) -> Booking:
    """Write one entry and the balance that follows from it; what was booked before is found, not booked again."""
    before = await lock(session, account)
    earlier = await find(session, source)
    if earlier is not None:
        _check_same(earlier, account, kind, amount)
        return Booking(earlier, before, made=False)
    return await book_locked(session, account, before, kind, amount, source)


async def book_locked(
    session: AsyncSession, account: UUID, before: Balance, kind: Kind, amount: int, source: Source
) -> Booking:
    """Book where the caller holds the account's lock and knows that the source is new.

    Should it not be new after all, the unique constraint ends the transaction.
    """
    move = movement(before, kind, amount)
    written = await session.execute(
        _BOOK,
        {
            "account": account,
            "kind": str(move.kind),
            "amount": move.amount,
            "balance": move.balance,
            "held": move.held,
            "captured": move.captured,
            "debt": move.debt,
            "source": source.source,
            "reference": source.reference,
            "job": source.job_id,
            "reason": source.reason,
            "actor": source.actor,
            "receipt_url": source.receipt_url,
            "expires_at": source.expires_at,
        },
    )
    booking = Booking(_entry(written.mappings().one()), move.applied_to(before), made=True)
    if kind is Kind.GRANT and amount > 0:
        data = {"entry_id": str(booking.entry.id), "credits": amount, "balance": booking.balance.balance}
        await outbox.tell(session, account, EventKind.CREDITS_GRANTED, str(booking.entry.id), data)
    return booking


def affordable(before: Balance, prices: Collection[int]) -> None:
    """Refuse what the account cannot pay, naming the whole of it."""
    movement(before, Kind.HOLD, sum(prices))


def hold_in_sql(changed: str, *, also: str = "") -> str:
    """The SQL that sets the price of each row of a common table expression over `jobs` aside.

    It goes into the very statement that makes the jobs, all or none; the caller holds the account's lock and has
    asked whether it can be paid. `also` changes more of the same row, as a statement can change a row only once.
    """
    return f"""
    due AS (SELECT account_id, sum(price) AS total FROM {changed} GROUP BY account_id),
    paid AS (
        UPDATE credit_balances b SET balance = balance - due.total, held = held + due.total {also}
        FROM due WHERE b.account_id = due.account_id
    ),
    booked AS (
        INSERT INTO credit_entries (account_id, kind, amount, balance_delta, held_delta, source, reference, job_id)
        SELECT account_id, 'hold', price, -price, price, 'job:hold', CAST(id AS text), id FROM {changed}
    )
    """  # noqa: S608 - the parts are written in this program, never by a caller


def released(changed: str) -> str:
    """The SQL that gives back what each row of a common table expression over `jobs` held, debt paid first.

    It goes into the very statement that ends the jobs; the caller holds the account's lock, and all are of one account.
    """
    return f"""
    owing AS (
        SELECT b.account_id, b.debt FROM credit_balances b
        WHERE b.account_id = (SELECT account_id FROM {changed} LIMIT 1)
    ),
    -- In the order of their ids the first ones pay the debt, as if they were given back one after the other.
    due AS (
        SELECT c.id, c.price, o.account_id,
            least(o.debt, sum(c.price) OVER (ORDER BY c.id))
                - least(o.debt, sum(c.price) OVER (ORDER BY c.id) - c.price) AS paid
        FROM {changed} c CROSS JOIN owing o WHERE c.price > 0
    ),
    given_back AS (
        UPDATE credit_balances b
        SET balance = balance + t.total - t.paid, held = held - t.total, debt = debt - t.paid
        FROM (SELECT account_id, sum(price) AS total, sum(paid) AS paid FROM due GROUP BY account_id) t
        WHERE b.account_id = t.account_id
    ),
    booked AS (
        INSERT INTO credit_entries (account_id, kind, amount, balance_delta, held_delta, debt_delta, source, reference,
            job_id)
        SELECT account_id, 'release', price, price - paid, -price, -paid, 'job:release', CAST(id AS text), id FROM due
    )
    """  # noqa: S608 - the parts are written in this program, never by a caller


async def settle(
    session: AsyncSession, account: UUID, before: Balance, job: UUID, *, held: int, captured: int
) -> Balance:
    """End a job's hold: take what its result costs and give the rest back; the caller holds the account's lock."""
    after = before
    if captured:
        source = Source("job:capture", str(job), job_id=job)
        after = (await book_locked(session, account, after, Kind.CAPTURE, captured, source)).balance
    if held - captured:
        source = Source("job:release", str(job), job_id=job)
        after = (await book_locked(session, account, after, Kind.RELEASE, held - captured, source)).balance
    return after


async def tell_if_low(session: AsyncSession, account: UUID, before: Balance, spent: int, subject: str) -> None:
    """Tell other servers when what was just set aside leaves fewer than `LOW` credits; once, as it happens."""
    after = before.balance - spent
    if after < LOW <= before.balance:
        await outbox.tell(session, account, EventKind.CREDITS_LOW, subject, {"balance": after, "threshold": LOW})


async def find(session: AsyncSession, source: Source) -> Entry | None:
    """The entry that was booked for a source, if it was."""
    found = await session.execute(_FIND, {"source": source.source, "reference": source.reference})
    row = found.mappings().one_or_none()
    return _entry(row) if row else None


async def entries(
    session: AsyncSession, account: UUID, *, before: int = NEWEST, limit: int = 50, kind: Kind | None = None
) -> Sequence[Entry]:
    """The account's entries, newest first, those before a given one."""
    rows = await session.execute(
        _LIST, {"account": account, "before": before, "limit": limit, "kind": str(kind) if kind else ""}
    )
    return [_entry(row) for row in rows.mappings()]


def _check_same(earlier: Entry, account: UUID, kind: Kind, amount: int) -> None:
    if earlier.account_id != account or earlier.movement.kind is not kind or earlier.movement.amount != amount:
        raise LusterError(
            Reason.IDEMPOTENCY_CONFLICT,
            f"{earlier.source.source} {earlier.source.reference} was booked before with different content. "
            "Use a new request id.",
            source=earlier.source.source,
            reference=earlier.source.reference,
        )


def _entry(row: RowMapping) -> Entry:
    return Entry(
        id=row["id"],
        account_id=row["account_id"],
        movement=Movement(
            Kind(row["kind"]),
            row["amount"],
            balance=row["balance_delta"],
            held=row["held_delta"],
            captured=row["captured_delta"],
            debt=row["debt_delta"],
        ),
        source=Source(
            row["source"],
            row["reference"],
            job_id=row["job_id"],
            reason=row["reason"],
            actor=row["actor"],
            receipt_url=row["receipt_url"],
            expires_at=row["expires_at"],
        ),
        created_at=row["created_at"],
    )
