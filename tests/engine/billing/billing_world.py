"""What Stripe and RevenueCat say, made here: objects in the shape of their APIs, and events signed as theirs are."""

import hashlib
import hmac
import itertools
import json
import time
from typing import Any
from uuid import UUID, uuid4

import stripe

WEBHOOK_SECRET = "whsec_" + "t" * 32
REVENUECAT_AUTHORIZATION = "Bearer agreed-with-revenuecat"

Object = dict[str, Any]

_numbers = itertools.count(1)


def new_name(prefix: str) -> str:
    """A name as Stripe makes them."""
    return f"{prefix}_{next(_numbers)}{uuid4().hex[:16]}"


def stripe_event(
    kind: str, subject: Object, *, livemode: bool = False, at: float | None = None, id: str = ""
) -> Object:
    """An event of Stripe about a snapshot of an object."""
    return {
        "id": id or new_name("evt"),
        "object": "event",
        "api_version": "2026-10-28.endive",
        "type": kind,
        "created": int(at or time.time()),
        "livemode": livemode,
        "data": {"object": json.loads(json.dumps(subject))},
    }


def signed_by_stripe(
    event: Object, *, secret: str = WEBHOOK_SECRET, at: int | None = None
) -> tuple[bytes, dict[str, str]]:
    """Body and headers as Stripe sends them, signed by the real SDK's helper."""
    body = json.dumps(event)
    header = stripe.WebhookSignature.generate_signature_header(body, secret, at)
    return body.encode(), {"stripe-signature": header, "content-type": "application/json"}


def sent_by_revenuecat(
    event: Object, *, authorization: str = REVENUECAT_AUTHORIZATION, secret: str | None = None, at: int | None = None
) -> tuple[bytes, dict[str, str]]:
    """Body and headers as RevenueCat sends them."""
    body = json.dumps({"api_version": "1.0", "event": event}).encode()
    headers = {"authorization": authorization, "content-type": "application/json"}
    if secret is not None:
        stamp = int(time.time()) if at is None else at
        digest = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        headers["x-revenuecat-webhook-signature"] = f"t={stamp},v1={digest}"
    return body, headers


class CardPurchase:
    """One purchase by card as Stripe would tell of it."""

    def __init__(self, account: UUID, *, credits: int = 100, paid: int = 3900, pack: str = "studio") -> None:
        self.session_id, self.payment = new_name("cs_test"), new_name("pi")
        self.charge_id, self.customer = new_name("ch"), new_name("cus")
        self.account, self.credits, self.paid, self.pack = account, credits, paid, pack
        self.metadata = {
            "account_id": str(account),
            "pack": pack,
            "credits": str(credits),
            "amount": str(paid),
            "currency": "usd",
        }

    def session(self, payment_status: str = "paid", status: str = "complete") -> Object:
        """The checkout session."""
        return {
            "id": self.session_id,
            "object": "checkout.session",
            "mode": "payment",
            "status": status,
            "payment_status": payment_status,
            "client_reference_id": str(self.account),
            "metadata": self.metadata,
            "amount_total": self.paid,
            "currency": "usd",
            "payment_intent": self.payment if status == "complete" else None,
            "customer": self.customer,
        }

    def charge(self, refunded: int = 0) -> Object:
        """The charge, with what has gone back of it."""
        return {
            "id": self.charge_id,
            "object": "charge",
            "amount": self.paid,
            "amount_refunded": refunded,
            "payment_intent": self.payment,
            "metadata": self.metadata,
            "receipt_url": f"https://pay.stripe.com/receipts/{self.charge_id}",
        }

    def dispute(self, id: str, status: str, amount: int) -> Object:
        """A dispute about the charge."""
        return {
            "id": id,
            "object": "dispute",
            "status": status,
            "amount": amount,
            "charge": self.charge_id,
            "payment_intent": self.payment,
        }

    def completed(self) -> Object:
        """It was paid at once."""
        return stripe_event("checkout.session.completed", self.session())

    def begun(self) -> Object:
        """It was completed, and the money is on its way."""
        return stripe_event("checkout.session.completed", self.session("unpaid"))

    def arrived(self) -> Object:
        """The money that was on its way is there."""
        return stripe_event("checkout.session.async_payment_succeeded", self.session())

    def refunded(self, total: int) -> Object:
        """So much has gone back by now."""
        return stripe_event("charge.refunded", self.charge(total))

    def disputed(self, id: str, amount: int, status: str = "needs_response") -> Object:
        """A dispute was opened."""
        return stripe_event("charge.dispute.created", self.dispute(id, status, amount))

    def closed(self, id: str, amount: int, status: str) -> Object:
        """A dispute was decided."""
        return stripe_event("charge.dispute.closed", self.dispute(id, status, amount))


class Subscription:
    """A subscription by card as Stripe would tell of it."""

    def __init__(self, account: UUID, *, plan: str = "plus", price: str = "price_plus", amount: int = 2900) -> None:
        self.id, self.customer = new_name("sub"), new_name("cus")
        self.account, self.plan, self.price, self.amount = account, plan, price, amount
        self.metadata = {"account_id": str(account), "pack": plan}

    def changed(self, kind: str, status: str = "active", *, ending: bool = False, end: float, at: float) -> Object:
        """How it stands."""
        subject = {
            "id": self.id,
            "object": "subscription",
            "status": status,
            "cancel_at_period_end": ending,
            "customer": self.customer,
            "metadata": self.metadata,
            "items": {
                "data": [
                    {
                        "price": {"id": self.price, "unit_amount": self.amount, "currency": "usd"},
                        "quantity": 1,
                        "current_period_end": int(end),
                    }
                ]
            },
        }
        return stripe_event(f"customer.subscription.{kind}", subject, at=at)

    def line(self, price: str, amount: int, end: float, *, proration: bool = False) -> Object:
        """A line of an invoice."""
        return {
            "object": "line_item",
            "amount": amount,
            "period": {"start": int(end) - 30 * 86400, "end": int(end)},
            "pricing": {"type": "price_details", "price_details": {"price": price, "product": "prod"}},
            "parent": {
                "type": "subscription_item_details",
                "subscription_item_details": {"proration": proration, "subscription": self.id},
            },
        }

    def invoice(self, lines: list[Object], *, paid: int | None = None, reason: str = "subscription_cycle") -> Object:
        """A paid invoice."""
        id = new_name("in")
        return {
            "id": id,
            "object": "invoice",
            "status": "paid",
            "billing_reason": reason,
            "created": int(time.time()),
            "amount_paid": sum(line["amount"] for line in lines) if paid is None else paid,
            "currency": "usd",
            "customer": self.customer,
            "hosted_invoice_url": f"https://invoice.stripe.com/i/{id}",
            "parent": {
                "type": "subscription_details",
                "subscription_details": {"subscription": self.id, "metadata": self.metadata},
            },
            "lines": {"object": "list", "data": lines},
        }

    def period(self, end: float, *, at: float | None = None) -> tuple[Object, Object]:
        """The invoice of a whole period, and the event that it was paid."""
        invoice = self.invoice([self.line(self.price, self.amount, end)])
        return invoice, stripe_event("invoice.paid", invoice, at=at)


class StorePurchase:
    """A purchase in an app store as RevenueCat would tell of it."""

    def __init__(self, user: str, *, product: str = "luster.studio", store: str = "APP_STORE", **more: Any) -> None:
        self.transaction = str(next(_numbers)) + uuid4().hex[:12]
        self.fields: Object = {
            "app_user_id": user,
            "original_app_user_id": user,
            "aliases": [user],
            "product_id": product,
            "period_type": "NORMAL",
            "environment": "PRODUCTION",
            "store": store,
            "price": 39.0,
            "currency": "USD",
            "transaction_id": self.transaction,
            "original_transaction_id": self.transaction,
            "expiration_at_ms": None,
            **more,
        }

    def event(self, kind: str, **more: Any) -> Object:
        """One event about it."""
        return {
            "type": kind,
            "id": str(uuid4()),
            "event_timestamp_ms": int(time.time() * 1000),
            **self.fields,
            **more,
        }

    def bought(self) -> Object:
        """A consumable was bought."""
        return self.event("NON_RENEWING_PURCHASE")

    def refunded(self) -> Object:
        """The store gave the money back."""
        return self.event("CANCELLATION", cancel_reason="CUSTOMER_SUPPORT", price=-39.0)

    def restored(self) -> Object:
        """The store took its refund back."""
        return self.event("REFUND_REVERSED")
