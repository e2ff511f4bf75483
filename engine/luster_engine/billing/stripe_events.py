"""Reads Stripe's events and objects into facts; the shapes are those of API 2026-10-28."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from luster_engine.billing.facts import (
    Claim,
    Dispute,
    DisputeStage,
    Fact,
    Notice,
    PaymentOf,
    Price,
    Receipt,
    Refund,
    Sale,
    SaleState,
    Stamp,
    SubscriptionReport,
    SubscriptionState,
    amount,
    moment,
)

Object = Mapping[str, Any]

_STANDINGS = {
    "warning_needs_response": DisputeStage.INQUIRY,
    "warning_under_review": DisputeStage.INQUIRY,
    "needs_response": DisputeStage.OPEN,
    "under_review": DisputeStage.OPEN,
    "lost": DisputeStage.LOST,
    "appeal_needs_response": DisputeStage.LOST,
    "appeal_under_review": DisputeStage.LOST,
    "won": DisputeStage.WON,
    "prevented": DisputeStage.WON,
    "warning_closed": DisputeStage.WON,
}

_SUBSCRIPTION_STATES: Mapping[str, SubscriptionState] = {
    "active": "active",
    "trialing": "active",
    "past_due": "past_due",
    "unpaid": "past_due",
    "paused": "past_due",
    "canceled": "ended",
    "incomplete_expired": "ended",
}

# Later than any other report: what has ended at Stripe never begins again under its old id.
_FOR_GOOD = 1e15


def read_stripe(event: Object) -> Notice:
    """One verified event in our own words; an unknown type is a notice without facts."""
    kind = str(event["type"])
    subject: Object = event["data"]["object"]
    facts: tuple[Fact, ...] = ()
    ignored = ""
    reader = _READERS.get(kind)
    if reader is None:
        ignored = f"{kind} changes nothing here"
    else:
        facts = reader(event, subject)
        if not facts:
            ignored = f"this {subject.get('object', 'object')} was not sold by Luster, or needs nothing done"
    return Notice(
        source="stripe",
        event_id=str(event["id"]),
        type=kind,
        livemode=bool(event.get("livemode")),
        subject=_id(subject),
        occurred_at=_time(event.get("created")),
        facts=facts,
        ignored=ignored,
    )


def sale_of_session(session: Object, state: SaleState | None = None, receipt_url: str | None = None) -> Sale | None:
    """A checkout session as a sale; None when it names no buyer, as those of other shops on the same account."""
    metadata = session.get("metadata") or {}
    buyers = _names(session.get("client_reference_id"), metadata.get("account_id"))
    if not buyers:
        return None
    return Sale(
        reference=str(session["id"]),
        state=state or _session_state(session),
        buyers=buyers,
        pack=metadata.get("pack"),
        paid=amount(session.get("amount_total")),
        currency=session.get("currency"),
        price=Price(amount(session.get("amount_total")), str(session.get("currency") or "").lower()),
        by_invoice=session.get("mode") == "subscription",
        payment=_id(session.get("payment_intent")),
        customer=_id(session.get("customer")),
        subscription=_id(session.get("subscription")),
        receipt_url=receipt_url,
    )


def facts_of_charge(charge: Object) -> tuple[Fact, ...]:
    """A charge's receipt, and what of it has gone back."""
    payment = _payment(charge)
    if payment is None:
        return ()
    receipt: tuple[Fact, ...] = (Receipt(payment, charge["receipt_url"]),) if charge.get("receipt_url") else ()
    refunded = amount(charge.get("amount_refunded"))
    return (*receipt, Refund(payment, refunded)) if refunded else receipt


def facts_of_dispute(dispute: Object) -> tuple[Fact, ...]:
    """A dispute as it stands; a status that is new to us counts as open until somebody looks."""
    payment = _payment(dispute)
    if payment is None:
        return ()
    standing = _STANDINGS.get(str(dispute.get("status")), DisputeStage.OPEN)
    return (Dispute(payment, str(dispute["id"]), Claim(standing, amount(dispute.get("amount")))),)


def facts_of_invoice(invoice: Object, event_id: str, at: float) -> tuple[Fact, ...]:
    """A paid invoice of a subscription as the sale of one period, or of a share of one."""
    details = (invoice.get("parent") or {}).get("subscription_details") or {}
    subscription = _id(details.get("subscription"))
    if subscription is None:
        return ()
    metadata = details.get("metadata") or {}
    customer = _id(invoice.get("customer"))
    buyers = _names(metadata.get("account_id"), customer)
    lines: list[Object] = list((invoice.get("lines") or {}).get("data") or [])
    of_plan = [line for line in lines if not _is_proration(line) and not _is_extra(line)]
    # A trial's line costs nothing. A voucher is taken off the invoice, and the line still says the price.
    whole = [line for line in of_plan if _cost(line) > 0]
    prorations = [line for line in lines if _is_proration(line)]
    # After an upgrade the new plan's line is the one that costs something.
    named = whole or of_plan or [line for line in prorations if _cost(line) > 0]
    if not (of_plan or prorations):
        return ()
    paid = amount(invoice.get("amount_paid"))
    currency = str(invoice.get("currency") or "").lower()
    price = Price(amount(sum(_cost(line) for line in whole)), currency) if whole else None
    products = _names(*(_price(line) for line in reversed(named)))
    periods = [line.get("period") or {} for line in named]
    period_end = max((end for period in periods if (end := _time(period.get("end")))), default=None)
    plan = SubscriptionReport(
        reference=subscription,
        buyers=buyers,
        state=None,
        stamp=Stamp(at, 1, event_id),
        pack=metadata.get("pack") if named else None,
        products=products,
        price=price,
        customer=customer,
        period_end=period_end,
    )
    if not (whole or prorations):
        return (plan,)
    payments = (invoice.get("payments") or {}).get("data") or []
    sale = Sale(
        reference=str(invoice["id"]),
        state=SaleState.PAID,
        buyers=buyers,
        pack=metadata.get("pack"),
        products=products,
        whole=bool(whole),
        prorated=min(paid, max(0, sum(_cost(line) for line in prorations))),
        paid=paid,
        currency=currency or None,
        price=price,
        payment=next((id for each in payments if (id := _settled_by(each))), None),
        customer=customer,
        subscription=subscription,
        receipt_url=invoice.get("hosted_invoice_url"),
        period_start=min((start for period in periods if (start := _time(period.get("start")))), default=None),
        period_end=period_end,
    )
    return sale, plan


def _session(state: SaleState | None) -> Callable[[Object, Object], tuple[Fact, ...]]:
    def read(event: Object, session: Object) -> tuple[Fact, ...]:
        sale = sale_of_session(session, state)
        return (sale,) if sale else ()

    return read


def _session_state(session: Object) -> SaleState:
    if session.get("status") == "expired":
        return SaleState.EXPIRED
    if session.get("status") == "open":
        return SaleState.OPEN
    return SaleState.PENDING if session.get("payment_status") == "unpaid" else SaleState.PAID


def _refunded(event: Object, charge: Object) -> tuple[Fact, ...]:
    return facts_of_charge(charge)


def _charged(event: Object, charge: Object) -> tuple[Fact, ...]:
    # The account may sell other things too; a receipt is kept only where the charge says that it is ours.
    return facts_of_charge(charge) if (charge.get("metadata") or {}).get("account_id") else ()


def _disputed(event: Object, dispute: Object) -> tuple[Fact, ...]:
    return facts_of_dispute(dispute)


def _invoice_paid(event: Object, invoice: Object) -> tuple[Fact, ...]:
    return facts_of_invoice(invoice, str(event["id"]), _at(event))


def _invoice_payment(event: Object, payment: Object) -> tuple[Fact, ...]:
    invoice, settled_by = _id(payment.get("invoice")), _settled_by(payment)
    return (PaymentOf(invoice, settled_by),) if invoice and settled_by else ()


def _invoice_failed(event: Object, invoice: Object) -> tuple[Fact, ...]:
    details = (invoice.get("parent") or {}).get("subscription_details") or {}
    subscription = _id(details.get("subscription"))
    if subscription is None:
        return ()
    return (SubscriptionReport(subscription, (), "past_due", Stamp(_at(event), 1, str(event["id"]))),)


def _subscription(event: Object, subscription: Object) -> tuple[Fact, ...]:
    kind = str(event["type"])
    state = _SUBSCRIPTION_STATES.get(str(subscription.get("status")))
    if kind == "customer.subscription.deleted":
        state = "ended"
    if state is None:
        return ()  # incomplete: nothing was paid yet
    if state == "active" and (subscription.get("cancel_at_period_end") or subscription.get("cancel_at")):
        state = "ending"
    items: list[Object] = list((subscription.get("items") or {}).get("data") or [])
    ends = [end for item in items if (end := _time(item.get("current_period_end")))]
    metadata = subscription.get("metadata") or {}
    customer = _id(subscription.get("customer"))
    at = _FOR_GOOD if state == "ended" else _at(event)
    rank = 0 if kind == "customer.subscription.created" else 1
    plan = SubscriptionReport(
        reference=str(subscription["id"]),
        buyers=_names(metadata.get("account_id"), customer),
        state=state,
        stamp=Stamp(at, rank, str(event["id"])),
        pack=metadata.get("pack"),
        products=_names(*(_id(item.get("price")) for item in items)),
        price=_price_of(items),
        customer=customer,
        period_end=max(ends, default=None),
    )
    return (plan,)


_READERS: Mapping[str, Callable[[Object, Object], tuple[Fact, ...]]] = {
    "checkout.session.completed": _session(None),
    "checkout.session.async_payment_succeeded": _session(SaleState.PAID),
    "checkout.session.async_payment_failed": _session(SaleState.FAILED),
    "checkout.session.expired": _session(SaleState.EXPIRED),
    "charge.succeeded": _charged,
    "charge.refunded": _refunded,
    "charge.dispute.created": _disputed,
    "charge.dispute.updated": _disputed,
    "charge.dispute.funds_withdrawn": _disputed,
    "charge.dispute.funds_reinstated": _disputed,
    "charge.dispute.closed": _disputed,
    "invoice.paid": _invoice_paid,
    "invoice.payment_failed": _invoice_failed,
    "invoice_payment.paid": _invoice_payment,
    "customer.subscription.created": _subscription,
    "customer.subscription.updated": _subscription,
    "customer.subscription.deleted": _subscription,
    "customer.subscription.paused": _subscription,
    "customer.subscription.resumed": _subscription,
}


EVENT_TYPES = tuple(_READERS)
"""What an installation's event destination at Stripe should send."""


def _id(reference: Any) -> str | None:
    """The id of what may be an id, an expanded object or nothing."""
    if isinstance(reference, Mapping):
        reference = reference.get("id")
    return str(reference) if reference else None


def _payment(subject: Object) -> str | None:
    own_or_charge = subject.get("id") if subject.get("object") == "charge" else _id(subject.get("charge"))
    return _id(subject.get("payment_intent")) or own_or_charge


def _settled_by(payment: Object) -> str | None:
    """The payment intent of an invoice's payment, or the charge of one that has none."""
    means = payment.get("payment") or {}
    return _id(means.get("payment_intent")) or _id(means.get("charge"))


def _price(line: Object) -> str | None:
    details = (line.get("pricing") or {}).get("price_details") or {}
    return _id(details.get("price")) or _id(line.get("price"))


def _price_of(items: list[Object]) -> Price | None:
    """What a period of a subscription of one item costs."""
    if len(items) != 1 or not isinstance(items[0].get("price"), Mapping):
        return None
    price = items[0]["price"]
    each = amount(price.get("unit_amount")) * int(items[0].get("quantity") or 1)
    return Price(each, str(price.get("currency") or "").lower())


def _cost(line: Object) -> int:
    return int(line.get("amount") or 0)


def _is_extra(line: Object) -> bool:
    """Whether a line is of something beside the plan, such as a fee for setting up."""
    return (line.get("parent") or {}).get("type") == "invoice_item_details"


def _is_proration(line: Object) -> bool:
    parent = line.get("parent") or {}
    details = parent.get("subscription_item_details") or parent.get("invoice_item_details") or {}
    return bool(details.get("proration") or line.get("proration"))


def _names(*names: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(name) for name in names if name))


def _time(seconds: Any) -> datetime | None:
    return moment(int(seconds)) if seconds else None


def _at(event: Object) -> float:
    return float(event.get("created") or 0)
