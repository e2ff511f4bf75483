"""The facts that a payment service reports about a purchase, and how they make a purchase in any order."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, Literal

from luster_engine.billing.reversal import reversal_target

Source = Literal["stripe", "revenuecat"]

# What a column of the table of purchases can hold.
_LARGEST = 2**31 - 1


class UnbookableError(ValueError):
    """A genuine event that no version of Luster can book: its sender need not send it again."""


def moment(seconds: float) -> datetime:
    """A time that a payment service names; UnbookableError for one that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        raise UnbookableError(f"{seconds!r} is no time") from None


class SaleState(StrEnum):
    """How far a sale has come; a later word never gives way to an earlier one."""

    OPEN = "open"
    PENDING = "pending"
    EXPIRED = "expired"
    FAILED = "failed"
    PAID = "paid"

    @property
    def rank(self) -> int:
        """The place in the order above."""
        return list(SaleState).index(self)


def amount(given: Any) -> int:
    """A sum of money or a number of credits that somebody names; ValueError for one that no purchase can have."""
    number = int(given or 0)
    if not 0 <= number <= _LARGEST:
        raise ValueError(f"{number} is no amount of a purchase")
    return number


class DisputeStage(IntEnum):
    """How a dispute stands; what services say about one only ever moves up this list.

    An inquiry has taken no money yet. An appeal against a lost dispute is still lost until it is won.
    """

    INQUIRY = 0
    OPEN = 1
    LOST = 2
    WON = 3

    @property
    def takes_money(self) -> bool:
        """Whether the disputed money is with the buyer at this point."""
        return self in (DisputeStage.OPEN, DisputeStage.LOST)


@dataclass(frozen=True, slots=True)
class Claim:
    """A buyer's demand for money back, of an amount or of everything that was paid (None)."""

    standing: DisputeStage
    amount: int | None = None
    at: float = 0.0
    """When it was told, for services whose claims go up and down; 0 where a stage is never left for an earlier one.

    An app store may refund, take its refund back, and refund again: there the last word counts.
    """

    def joined(self, other: "Claim") -> "Claim":
        """Both reports of the same claim in one, whichever came first."""
        if (self.at, self.standing) != (other.at, other.standing):
            return max(self, other, key=lambda claim: (claim.at, claim.standing))
        if self.amount is None or other.amount is None:
            return Claim(self.standing, at=self.at)
        return Claim(self.standing, max(self.amount, other.amount), self.at)


_NO_CLAIMS: Mapping[str, Claim] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Money:
    """All that is known of one purchase's money; `joined` is commutative, associative and idempotent."""

    state: SaleState = SaleState.OPEN
    credits: int = 0
    paid: int = 0
    refunded: int = 0
    claims: Mapping[str, Claim] = field(default_factory=lambda: _NO_CLAIMS)

    def joined(self, other: "Money") -> "Money":
        """What is known when both are known."""
        claims = dict(self.claims)
        for name, claim in other.claims.items():
            claims[name] = claims[name].joined(claim) if name in claims else claim
        return replace(
            self,
            state=max(self.state, other.state, key=lambda state: state.rank),
            credits=max(self.credits, other.credits),
            paid=max(self.paid, other.paid),
            refunded=max(self.refunded, other.refunded),
            claims=claims,
        )

    @property
    def disputed(self) -> int:
        """Money in disputes that are open or lost."""
        taken = (claim for claim in self.claims.values() if claim.standing.takes_money)
        return sum(self.paid if claim.amount is None else claim.amount for claim in taken)

    @property
    def granted(self) -> int:
        """Credits that the sale brings."""
        return self.credits if self.state is SaleState.PAID else 0

    @property
    def reversal(self) -> int:
        """Credits of it that ought to be back."""
        return reversal_target(self.granted, self.paid, self.refunded, self.disputed)


@dataclass(frozen=True, slots=True)
class Price:
    """A sum of money in the currency's smallest unit."""

    amount: int
    currency: str

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True)
class Sale:
    """A checkout, an invoice or a purchase in a store, as far as it has come."""

    reference: str
    state: SaleState
    buyers: tuple[str, ...]
    """Names under which the buyer may be known here, the likeliest first."""
    pack: str | None = None
    products: tuple[str, ...] = ()
    """Ids of prices or store products, for a sale that does not name its pack."""
    whole: bool = True
    """False when only a share of a plan was paid, as after an upgrade in mid-period."""
    prorated: int = 0
    """Money for such a share; it buys credits at the plan's rate."""
    paid: int = 0
    currency: str | None = None
    price: Price | None = None
    """What it cost: a checkout's total, or the lines of an invoice before vouchers; None for a share of a plan, and
    where the service itself vouches for the product."""
    by_invoice: bool = False
    """Whether its credits come with invoices, and this only says that it was bought."""
    payment: str | None = None
    customer: str | None = None
    subscription: str | None = None
    receipt_url: str | None = None
    period_start: datetime | None = None
    period_end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Refund:
    """How much of a payment has gone back so far."""

    payment: str
    total: int


@dataclass(frozen=True, slots=True)
class Dispute:
    """A claim on a payment, as it stands."""

    payment: str
    name: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where a payment's receipt is."""

    payment: str
    url: str


@dataclass(frozen=True, slots=True)
class PaymentOf:
    """Which payment settled a sale, for services that tell it apart from the sale itself."""

    reference: str
    payment: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which of two reports about a subscription is the later one, also within the same second."""

    at: float
    rank: int
    event_id: str

    def key(self) -> tuple[float, int, str]:
        """What to compare by."""
        return self.at, self.rank, self.event_id


SubscriptionState = Literal["active", "past_due", "ending", "ended"]


@dataclass(frozen=True, slots=True)
class SubscriptionReport:
    """How a subscription stands; the latest report replaces the earlier ones."""

    reference: str
    buyers: tuple[str, ...]
    state: SubscriptionState | None
    """None for a paid period, which mends a failed payment and otherwise leaves the state as it is."""
    stamp: Stamp
    pack: str | None = None
    """What its metadata says; it counts where the price is that of the pack."""
    products: tuple[str, ...] = ()
    price: Price | None = None
    """What a period of it costs."""
    customer: str | None = None
    period_end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """What comes under some names belongs to others from now on; a transfer takes subscriptions along."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    at: float
    subscriptions: bool = False


Fact = Sale | Refund | Dispute | Receipt | PaymentOf | SubscriptionReport | Moved


@dataclass(frozen=True, slots=True)
class Notice:
    """One event of a payment service in our own words."""

    source: Source
    event_id: str
    type: str
    livemode: bool
    subject: str | None = None
    occurred_at: datetime | None = None
    facts: tuple[Fact, ...] = ()
    ignored: str = ""
    """Why it changes nothing here; empty when it does."""
