"""Credits and what buys them as clients see them."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from luster.v1 import billing_pb2, credit_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, or_none, when

EntryType = Literal["grant", "hold", "capture", "release", "reverse", "adjust", "expire"]
CheckoutStatus = Literal["open", "pending", "paid", "failed", "expired"]

ENTRY_TYPES: dict[int, EntryType] = {
    credit_pb2.ENTRY_TYPE_GRANT: "grant",
    credit_pb2.ENTRY_TYPE_HOLD: "hold",
    credit_pb2.ENTRY_TYPE_CAPTURE: "capture",
    credit_pb2.ENTRY_TYPE_RELEASE: "release",
    credit_pb2.ENTRY_TYPE_REVERSE: "reverse",
    credit_pb2.ENTRY_TYPE_ADJUST: "adjust",
    credit_pb2.ENTRY_TYPE_EXPIRE: "expire",
}
ENTRY_NUMBERS: dict[EntryType, credit_pb2.EntryType] = {
    "grant": credit_pb2.ENTRY_TYPE_GRANT,
    "hold": credit_pb2.ENTRY_TYPE_HOLD,
    "capture": credit_pb2.ENTRY_TYPE_CAPTURE,
    "release": credit_pb2.ENTRY_TYPE_RELEASE,
    "reverse": credit_pb2.ENTRY_TYPE_REVERSE,
    "adjust": credit_pb2.ENTRY_TYPE_ADJUST,
    "expire": credit_pb2.ENTRY_TYPE_EXPIRE,
}
_CHECKOUTS: dict[int, CheckoutStatus] = {
    billing_pb2.CHECKOUT_STATE_OPEN: "open",
    billing_pb2.CHECKOUT_STATE_PENDING: "pending",
    billing_pb2.CHECKOUT_STATE_PAID: "paid",
    billing_pb2.CHECKOUT_STATE_FAILED: "failed",
    billing_pb2.CHECKOUT_STATE_EXPIRED: "expired",
}

# An app gives an address of its own scheme; which origins and schemes are let through is the engine's to say.
Url = Annotated[str, Field(max_length=2048, pattern=r"^[A-Za-z][A-Za-z0-9+.-]*://")]


class BalanceAnswer(Answer):
    """What can be spent, what open jobs hold, what is owed."""

    balance: int
    held: int
    debt: int


class Entry(Answer):
    """One line of the ledger."""

    id: str
    type: EntryType
    amount: int = Field(description="As the balance felt it, signed.")
    credits: int = Field(description="The size of the movement.")
    source: str
    reference: str
    job_id: str | None
    style: str | None = Field(description="The look of the job.")
    asset_id: str | None = Field(description="The photo of the job; null where it was removed.")
    shoot_id: str | None
    filename: str | None = Field(description="The photo's file name.")
    batch_id: str | None = Field(description="What was ordered together; null for a job of its own.")
    reason: str | None
    receipt_url: str | None
    created_at: datetime | None


class EntriesAnswer(Answer):
    """Entries, newest first."""

    entries: list[Entry]
    next_cursor: str | None


class GrantBody(Body):
    """Credits for an account; the reason is kept."""

    account_id: UUID
    credits: int = Field(ge=1, le=1_000_000)
    reason: Annotated[str, Field(min_length=1, max_length=500, pattern=r"\S")]


class AdjustBody(Body):
    """A correction up or down; the reason is kept."""

    account_id: UUID
    credits: int = Field(ge=-1_000_000, le=1_000_000)
    reason: Annotated[str, Field(min_length=1, max_length=500, pattern=r"\S")]


class GrantAnswer(Answer):
    """How the account stands after it."""

    entry: Entry
    balance: int
    held: int
    debt: int


class Pack(Answer):
    """Something that can be bought."""

    id: str
    name: str
    credits: int
    display_price: str
    subscription: bool
    store_product_ids: dict[str, str]


class PacksAnswer(Answer):
    """What can be bought, cheapest first."""

    packs: list[Pack]


class CheckoutBody(Body):
    """Which pack."""

    pack: str = Field(min_length=1, max_length=100)
    success_url: Url | None = None
    cancel_url: Url | None = None


class CheckoutAnswer(Answer):
    """Where to pay."""

    checkout_url: str
    session_id: str


class CheckoutStateAnswer(Answer):
    """How a checkout stands."""

    session_id: str
    status: CheckoutStatus
    pack: str
    credits: int
    receipt_url: str | None


class PortalBody(Body):
    """Where to return."""

    return_url: Url | None = None


class PortalAnswer(Answer):
    """Where a subscription is changed."""

    portal_url: str


class ReceivedAnswer(Answer):
    """The event was taken."""

    received: Literal[True] = True


def balance_of(balance: credit_pb2.Balance) -> BalanceAnswer:
    """A balance of a message."""
    return BalanceAnswer(balance=balance.balance, held=balance.held, debt=balance.debt)


def entry_of(entry: credit_pb2.Entry) -> Entry:
    """An entry of a message."""
    return Entry(
        id=entry.id,
        type=ENTRY_TYPES[entry.type],
        amount=entry.amount,
        credits=entry.credits,
        source=entry.source,
        reference=entry.reference,
        job_id=or_none(entry.job_id),
        style=or_none(entry.style),
        asset_id=or_none(entry.asset_id),
        shoot_id=or_none(entry.shoot_id),
        filename=or_none(entry.filename),
        batch_id=or_none(entry.batch_id),
        reason=or_none(entry.reason),
        receipt_url=or_none(entry.receipt_url),
        created_at=when(entry, "create_time"),
    )


def pack_of(pack: billing_pb2.Pack) -> Pack:
    """A pack of a message."""
    return Pack(
        id=pack.id,
        name=pack.title,
        credits=pack.credits,
        display_price=pack.display_price,
        subscription=pack.subscription,
        store_product_ids=dict(pack.store_product_ids),
    )


def checkout_of(checkout: billing_pb2.GetCheckoutResponse) -> CheckoutStateAnswer:
    """A checkout of a message."""
    return CheckoutStateAnswer(
        session_id=checkout.session_id,
        status=_CHECKOUTS.get(checkout.state, "open"),
        pack=checkout.pack,
        credits=checkout.credits,
        receipt_url=or_none(checkout.receipt_url),
    )
