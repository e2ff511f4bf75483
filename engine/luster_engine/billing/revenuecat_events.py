"""Reads RevenueCat's events into facts: consumables, subscriptions, refunds and transfers of the app stores."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from luster_engine.billing.facts import (
    Claim,
    Dispute,
    DisputeStage,
    Fact,
    Moved,
    Notice,
    Sale,
    SaleState,
    Stamp,
    SubscriptionReport,
    SubscriptionState,
    amount,
    moment,
)

Event = Mapping[str, Any]

ANONYMOUS = "$RCAnonymousID:"

_BOUGHT = ("INITIAL_PURCHASE", "RENEWAL", "NON_RENEWING_PURCHASE")
# A trial, a gift or a share in a family's purchase makes a member and brings no credits: nobody has paid for them.
_UNPAID_PERIODS = ("TRIAL", "PROMOTIONAL")
_STATES: Mapping[str, SubscriptionState] = {
    "INITIAL_PURCHASE": "active",
    "RENEWAL": "active",
    "UNCANCELLATION": "active",
    "CANCELLATION": "ending",
    "BILLING_ISSUE": "past_due",
    "EXPIRATION": "ended",
}


def read_revenuecat(event: Event, *, sandbox: bool, stores: Collection[str] | None) -> Notice:
    """One verified event in our own words.

    `sandbox` says whether purchases of the stores' test environments count; `stores` are those whose purchases
    are taken, None for all.
    """
    kind = str(event["type"])
    facts: tuple[Fact, ...] = ()
    live = event.get("environment") != "SANDBOX"
    store = str(event.get("store") or "")
    if not live and not sandbox:
        ignored = "a sandbox purchase; LUSTER_REVENUECAT_SANDBOX would count it"
    elif store and stores is not None and store not in stores:
        ignored = f"purchases of {store} are not taken from RevenueCat here"
    else:
        facts = _facts(kind, event)
        ignored = "" if facts else f"{kind} changes nothing here"
    return Notice(
        source="revenuecat",
        event_id=str(event["id"]),
        type=kind,
        livemode=live,
        subject=str(event.get("transaction_id") or event.get("app_user_id") or _leaves(event) or "") or None,
        occurred_at=_time(event.get("event_timestamp_ms")),
        facts=facts,
        ignored=ignored,
    )


def _facts(kind: str, event: Event) -> tuple[Fact, ...]:
    if kind == "TRANSFER":
        old, new = _names(event.get("transferred_from")), _names(event.get("transferred_to"))
        return (Moved(old, new, _happened_at(event), subscriptions=True),) if old and new else ()
    if kind == "SUBSCRIBER_ALIAS":
        buyers = _buyers(event)
        return (Moved(buyers, buyers, _happened_at(event)),) if len(buyers) > 1 else ()
    money: tuple[Fact, ...] = ()
    if kind in _BOUGHT and _is_paid(event):
        money = (_sale(event),)
    elif kind == "CANCELLATION" and event.get("cancel_reason") == "CUSTOMER_SUPPORT":
        money = (_claim(event, DisputeStage.LOST),)
    elif kind == "REFUND_REVERSED":
        money = (_claim(event, DisputeStage.WON),)
    return money + _plan(kind, event)


def _is_paid(event: Event) -> bool:
    return event.get("period_type") not in _UNPAID_PERIODS and not event.get("is_family_share")


def _sale(event: Event) -> Sale:
    price = event.get("price_in_purchased_currency") or event.get("price") or 0
    return Sale(
        reference=_transaction(event),
        state=SaleState.PAID,
        buyers=_buyers(event),
        products=_names([event.get("product_id")]),
        # The stores refund whole purchases, so only "nothing or everything" is ever computed from this sum;
        # one unit at least, or a purchase whose price RevenueCat does not know could not be taken back.
        paid=max(1, amount(max(0, round(float(price) * 100)))),
        currency=str(event["currency"]).lower() if event.get("currency") else None,
        payment=_transaction(event),
        subscription=_subscription(event),
        period_start=_time(event.get("purchased_at_ms")),
        period_end=_time(event.get("expiration_at_ms")),
    )


def _claim(event: Event, standing: DisputeStage) -> Dispute:
    return Dispute(_transaction(event), "refund", Claim(standing, at=_happened_at(event)))


def _plan(kind: str, event: Event) -> tuple[Fact, ...]:
    subscription = _subscription(event)
    if subscription is None or kind not in (*_STATES, "SUBSCRIPTION_EXTENDED", "REFUND_REVERSED"):
        return ()
    state = _STATES.get(kind)
    if kind == "CANCELLATION" and event.get("cancel_reason") == "CUSTOMER_SUPPORT":
        state = "ended"
    elif kind == "CANCELLATION" and event.get("cancel_reason") == "BILLING_ERROR":
        state = "past_due"
    at = _happened_at(event)
    end = _time(event.get("expiration_at_ms"))
    if kind == "REFUND_REVERSED":
        # The money of a period that is over brings its credits back, and nobody's subscription.
        state = "ended" if end is not None and end.timestamp() <= at else "active"
    plan = SubscriptionReport(
        reference=subscription,
        buyers=_buyers(event),
        state=state,
        stamp=Stamp(at, 2 if state == "ended" else 1, str(event["id"])),
        products=_names([event.get("product_id")]),
        period_end=end,
    )
    return (plan,)


def _happened_at(event: Event) -> float:
    return float(event.get("event_timestamp_ms") or event.get("purchased_at_ms") or 0) / 1000


def _subscription(event: Event) -> str | None:
    """A subscription's name is its first transaction; what has no end is a consumable."""
    if not event.get("expiration_at_ms"):
        return None
    original = event.get("original_transaction_id") or event.get("transaction_id")
    return f"{event.get('store')}:{original}" if original else None


def _transaction(event: Event) -> str:
    transaction = event.get("transaction_id")
    if not transaction:
        raise ValueError("it names no transaction_id")
    return f"{event.get('store')}:{transaction}"


def _buyers(event: Event) -> tuple[str, ...]:
    """Every name of the buyer, those that are not anonymous first."""
    names = _names([event.get("app_user_id"), event.get("original_app_user_id"), *(event.get("aliases") or ())])
    return tuple(sorted(names, key=lambda name: name.startswith(ANONYMOUS)))


def _leaves(event: Event) -> str | None:
    """The account from which a transfer takes its subscriptions; a purchase of before may be told after it."""
    names = sorted(_names(event.get("transferred_from")), key=lambda name: name.startswith(ANONYMOUS))
    return next(iter(names), None)


def _names(names: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(name) for name in names or () if name))


def _time(milliseconds: Any) -> datetime | None:
    return moment(int(milliseconds) / 1000) if milliseconds else None
