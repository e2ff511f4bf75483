"""Tables of the ledger; the database itself refuses what must never be true.

What a constraint cannot say stands in triggers: `append_only` (migration 0001) lets no entry be changed or removed, but
by the worker when an account leaves or its time has run out; `never_emptied` (0023) lets no table be emptied at once;
`final_is_final` (0001) lets no job that has ended begin again.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, one_of

ENTRY_KINDS = ("grant", "hold", "capture", "release", "reverse", "adjust", "expire")

# What each kind of entry may do to the four numbers; `spendable` is balance less debt.
_RULES = {
    "grant": "amount > 0 AND spendable = amount AND held_delta = 0 AND captured_delta = 0 AND debt_delta <= 0",
    "hold": "amount >= 0 AND balance_delta = -amount AND held_delta = amount AND captured_delta = 0 AND debt_delta = 0",
    "capture": "amount >= 0 AND balance_delta = 0 AND held_delta = -amount AND captured_delta = amount "
    "AND debt_delta = 0",
    "release": "amount >= 0 AND spendable = amount AND held_delta = -amount AND captured_delta = 0 AND debt_delta <= 0",
    "reverse": "amount <> 0 AND spendable = -amount AND held_delta = 0 AND captured_delta = 0",
    "adjust": "amount <> 0 AND spendable = amount AND held_delta = 0 AND captured_delta = 0",
    "expire": "amount > 0 AND balance_delta = -amount AND held_delta = 0 AND captured_delta = 0 AND debt_delta = 0",
}


def _entry_rule() -> str:
    cases = (f"WHEN '{kind}' THEN {rule}" for kind, rule in _RULES.items())
    return f"CASE kind {' '.join(cases)} ELSE false END".replace("spendable", "balance_delta - debt_delta")


class CreditBalance(Base):
    """What an account can spend, what its open jobs hold, what its successes took, and what it owes.

    The row is also the account's lock: whatever changes its jobs or its credits takes the row first, so
    that two such changes never interleave.
    """

    __tablename__ = "credit_balances"
    __table_args__ = (
        CheckConstraint("balance >= 0", name="balance_not_negative"),
        CheckConstraint("held >= 0", name="held_not_negative"),
        CheckConstraint("captured >= 0", name="captured_not_negative"),
        CheckConstraint("debt >= 0", name="debt_not_negative"),
        CheckConstraint("debt = 0 OR balance = 0", name="debt_is_paid_first"),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    balance: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    held: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    captured: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    debt: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    queue_tag: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    """The virtual time up to which the account has used its share of the queue."""


class CreditEntry(Base):
    """One movement of credits; written once, never changed while its account is there."""

    __tablename__ = "credit_entries"
    __table_args__ = (
        one_of("kind", ENTRY_KINDS),
        UniqueConstraint("source", "reference"),
        CheckConstraint(_entry_rule(), name="kind_moves_what_it_says"),
        Index("ix_credit_entries_account_id_id", "account_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    kind: Mapped[str]
    amount: Mapped[int] = mapped_column(BigInteger)
    balance_delta: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    held_delta: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    captured_delta: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    debt_delta: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    source: Mapped[str]
    """What moved them: `job:hold`, `job:capture`, `job:release`, `welcome`, `admin`, `stripe:session`, …"""
    reference: Mapped[str]
    """Which one of those; the pair is unique, so nothing is ever booked twice."""
    job_id: Mapped[UUID | None]
    reason: Mapped[str] = mapped_column(server_default="")
    actor: Mapped[str] = mapped_column(server_default="")
    receipt_url: Mapped[str | None]
    expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
