"""Computes every balance again from entries and jobs, and reports each account that differs."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

Ask = Callable[[str], Awaitable[Sequence[Sequence[Any]]]]
"""Puts a question to the database, and gives its rows."""
ONE_MOMENT: Final = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
"""The first statement of a transaction whose every look is at the same moment."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One number of one account that is not what it must be."""

    account_id: UUID
    what: str
    stored: int
    computed: int

    def __str__(self) -> str:
        return f"account {self.account_id}: {self.what} is {self.stored}, the ledger says {self.computed}"


@dataclass(frozen=True, slots=True)
class LedgerVerdict:
    """What was looked at, and what was found."""

    accounts: int
    entries: int
    discrepancies: tuple[Discrepancy, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing is off."""
        return not self.discrepancies


# Each question answers with (account, what, stored, computed) and only where the two differ.
_QUESTIONS = (
    # The four numbers are the sums of their entries.
    """
    SELECT account, what, stored, computed FROM (
        SELECT coalesce(b.account_id, e.account_id) AS account, numbers.*
        FROM credit_balances b
        FULL JOIN (
            SELECT account_id, sum(balance_delta) AS balance, sum(held_delta) AS held,
                sum(captured_delta) AS captured, sum(debt_delta) AS debt
            FROM credit_entries GROUP BY account_id
        ) e ON e.account_id = b.account_id
        CROSS JOIN LATERAL (VALUES
            ('balance', coalesce(b.balance, 0), coalesce(e.balance, 0)),
            ('held', coalesce(b.held, 0), coalesce(e.held, 0)),
            ('captured', coalesce(b.captured, 0), coalesce(e.captured, 0)),
            ('debt', coalesce(b.debt, 0), coalesce(e.debt, 0))
        ) AS numbers (what, stored, computed)
    ) sums WHERE stored <> computed
    """,
    # What is held is the price of the open jobs.
    """
    SELECT b.account_id, 'held for open jobs', b.held, coalesce(j.price, 0)
    FROM credit_balances b
    LEFT JOIN (
        SELECT account_id, sum(price) AS price FROM jobs
        WHERE state IN ('queued', 'processing', 'cancelling') GROUP BY account_id
    ) j ON j.account_id = b.account_id
    WHERE b.held <> coalesce(j.price, 0)
    """,
    # What was captured is the captured price of the successes, but for who left: their jobs are gone.
    """
    SELECT b.account_id, 'captured by successes', b.captured, coalesce(j.captured, 0)
    FROM credit_balances b
    LEFT JOIN (
        SELECT account_id, sum(captured) AS captured FROM jobs WHERE state = 'succeeded' GROUP BY account_id
    ) j ON j.account_id = b.account_id
    JOIN accounts a ON a.id = b.account_id AND a.state NOT IN ('deleting', 'deleted')
    WHERE b.captured <> coalesce(j.captured, 0)
    """,
    # A job holds its price once, and what it does not capture it gives back once it has ended.
    """
    SELECT j.account_id, 'job ' || j.id, j.price,
        coalesce(e.held, 0) * CASE WHEN j.finished_at IS NULL THEN 1 ELSE 0 END
            + (coalesce(e.captured, 0) + coalesce(e.released, 0)) * CASE WHEN j.finished_at IS NULL THEN 0 ELSE 1 END
    FROM jobs j
    LEFT JOIN (
        SELECT job_id,
            sum(amount) FILTER (WHERE kind = 'hold') AS held,
            sum(amount) FILTER (WHERE kind = 'capture') AS captured,
            sum(amount) FILTER (WHERE kind = 'release') AS released
        FROM credit_entries WHERE job_id IS NOT NULL GROUP BY job_id
    ) e ON e.job_id = j.id
    WHERE j.price <> coalesce(e.held, 0)
        OR j.captured <> coalesce(e.captured, 0)
        OR (j.finished_at IS NOT NULL AND j.price - j.captured <> coalesce(e.released, 0))
        OR (j.finished_at IS NULL AND coalesce(e.captured, 0) + coalesce(e.released, 0) <> 0)
    """,
    # The entries of a purchase come to what its row says was granted, reversed and expired.
    """
    SELECT account, 'purchase ' || reference, stored, computed FROM (
        SELECT coalesce(p.account_id, e.account_id) AS account, coalesce(p.reference, e.reference) AS reference,
            CASE WHEN p.granted_at IS NULL THEN 0 ELSE p.credits - p.reversed_credits - p.expired_credits END AS stored,
            coalesce(e.credits, 0) AS computed
        FROM purchases p
        FULL JOIN (
            SELECT account_id, split_part(source, ':', 1) AS source,
                CASE kind WHEN 'reverse' THEN regexp_replace(reference, ':[0-9]+$', '') ELSE reference END AS reference,
                sum(CASE kind WHEN 'grant' THEN amount ELSE -amount END) AS credits
            FROM credit_entries WHERE source ~ '^(stripe|revenuecat)(:|$)' GROUP BY 1, 2, 3
        ) e ON e.source = p.source AND e.reference = p.reference AND e.account_id = p.account_id
    ) purchases WHERE stored <> computed
    """,
)


async def verify(session: "AsyncSession") -> LedgerVerdict:
    """Look at every account; the session should see one moment, so it is made repeatable first."""
    # Only here: a backup looks too, and to load what no more than this asks by takes a third of its time.
    from sqlalchemy import text

    async def ask(question: str) -> Sequence[Sequence[Any]]:
        return (await session.execute(text(question))).all()

    await session.execute(text(ONE_MOMENT))
    return await verdict_by(ask)


async def verdict_by(ask: Ask) -> LedgerVerdict:
    """The same by whoever puts the questions, all at one moment."""
    (counts,) = await ask("SELECT (SELECT count(*) FROM credit_balances), (SELECT count(*) FROM credit_entries)")
    found = [
        Discrepancy(row[0], row[1], int(row[2]), int(row[3])) for question in _QUESTIONS for row in await ask(question)
    ]
    return LedgerVerdict(counts[0], counts[1], tuple(found))
