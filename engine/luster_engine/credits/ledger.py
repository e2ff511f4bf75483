"""The arithmetic of credits: what each kind of entry does to an account, without a database."""

from dataclasses import dataclass
from enum import StrEnum

from luster_engine.errors import LusterError, Reason


class Kind(StrEnum):
    """What an entry does."""

    GRANT = "grant"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REVERSE = "reverse"
    ADJUST = "adjust"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True)
class Balance:
    """What can be spent, what open jobs hold, what successes took, and what is owed."""

    balance: int = 0
    held: int = 0
    captured: int = 0
    debt: int = 0

    @property
    def worth(self) -> int:
        """The number that does not depend on the order of a purchase's events."""
        return self.balance + self.held + self.captured - self.debt


@dataclass(frozen=True, slots=True)
class Movement:
    """By how much an entry changes each of the four numbers."""

    kind: Kind
    amount: int
    balance: int = 0
    held: int = 0
    captured: int = 0
    debt: int = 0

    def applied_to(self, before: Balance) -> Balance:
        """How the account stands afterwards."""
        return Balance(
            before.balance + self.balance,
            before.held + self.held,
            before.captured + self.captured,
            before.debt + self.debt,
        )


def movement(before: Balance, kind: Kind, amount: int) -> Movement:
    """The movement of an entry of this kind, or why there can be none.

    What comes in pays debt first; what the balance cannot cover of a reversal or a correction becomes debt.
    """
    _check_amount(kind, amount)
    if kind is Kind.HOLD:
        if before.debt > 0:
            raise LusterError(
                Reason.ACCOUNT_IN_DEBT,
                f"This account owes {before.debt} credits after a refund. Buy credits to go on.",
                debt=before.debt,
            )
        if before.balance < amount:
            raise LusterError(
                Reason.INSUFFICIENT_CREDITS,
                f"This needs {amount} credits, and only {before.balance} can be spent. "
                "Buy credits, or choose fewer photos.",
                required=amount,
                balance=before.balance,
            )
        return Movement(kind, amount, balance=-amount, held=amount)
    if kind is Kind.CAPTURE:
        _check_held(before, amount)
        return Movement(kind, amount, held=-amount, captured=amount)
    if kind is Kind.RELEASE:
        _check_held(before, amount)
        balance, debt = _incoming(before, amount)
        return Movement(kind, amount, balance=balance, held=-amount, debt=debt)
    if kind is Kind.EXPIRE:
        if before.balance < amount:
            raise LusterError(
                Reason.STATE_CONFLICT, f"{amount} credits cannot expire where {before.balance} can be spent."
            )
        return Movement(kind, amount, balance=-amount)
    spendable = -amount if kind is Kind.REVERSE else amount
    balance, debt = _incoming(before, spendable) if spendable > 0 else _outgoing(before, -spendable)
    return Movement(kind, amount, balance=balance, debt=debt)


def _check_amount(kind: Kind, amount: int) -> None:
    allowed = {
        Kind.GRANT: amount > 0,
        Kind.EXPIRE: amount > 0,
        Kind.REVERSE: amount != 0,
        Kind.ADJUST: amount != 0,
    }.get(kind, amount >= 0)
    if not allowed:
        raise LusterError(Reason.INVALID_ARGUMENT, f"A {kind} of {amount} credits is not possible.", field="credits")


def _check_held(before: Balance, amount: int) -> None:
    if before.held < amount:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"{amount} credits cannot be taken from {before.held} that are held.",
            held=before.held,
        )


def _incoming(before: Balance, amount: int) -> tuple[int, int]:
    paid = min(before.debt, amount)
    return amount - paid, -paid


def _outgoing(before: Balance, amount: int) -> tuple[int, int]:
    covered = min(before.balance, amount)
    return -covered, amount - covered
