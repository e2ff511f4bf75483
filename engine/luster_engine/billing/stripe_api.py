"""Asks Stripe: opens checkouts and portals, and looks up what was paid. Nothing here touches the database."""

from collections.abc import AsyncIterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import stripe

from luster_engine.billing.catalogue import Pack
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stripe.params.checkout import (
        SessionCreateParams,
        SessionCreateParamsLineItem,
        SessionCreateParamsLineItemPriceData,
    )

_SECONDS = 20.0
"""For one call. Below the 30 s that a gateway waits for the engine (`engine_timeout`), so that a buyer reads that the
shop does not answer instead of a 504."""
# The receipt and what was refunded are on the charge.
_WITH_CHARGE = "payment_intent.latest_charge"

Object = dict[str, Any]


class StripeApi:
    """The calls that Luster makes to Stripe; answers are plain dicts in the shapes of Stripe's objects."""

    def __init__(self, key: str, base_url: str | None = None) -> None:
        self._http = stripe.HTTPXClient(timeout=_SECONDS)
        self._client = stripe.StripeClient(
            key,
            base_addresses={"api": base_url} if base_url else {},
            max_network_retries=2,
            http_client=self._http,
        )

    async def close(self) -> None:
        """Give the connections back."""
        await self._http.close_async()  # type: ignore[no-untyped-call]  # Stripe left this one without types

    async def open_checkout(
        self,
        pack: Pack,
        *,
        purchase: UUID,
        account: UUID,
        success_url: str,
        cancel_url: str,
        customer: str | None,
        email: str | None,
    ) -> Object:
        """A new checkout session; the same purchase always gets the same one.

        A customer whom Stripe has no longer, or has in its other mode, buys as a new one.
        """
        # On the session for its own events, and on what it makes so that refunds and renewals can be traced.
        metadata = {
            "account_id": str(account),
            "pack": pack.id,
            "credits": str(pack.credits),
            "amount": str(pack.amount),
            "currency": pack.currency,
            "purchase_id": str(purchase),
        }
        params: SessionCreateParams = {
            "mode": "subscription" if pack.subscription else "payment",
            "line_items": [_line(pack)],
            "client_reference_id": str(account),
            "metadata": metadata,
            "success_url": success_url,
            "cancel_url": cancel_url,
        }
        if pack.subscription:
            params["subscription_data"] = {"metadata": metadata}
        else:
            params["payment_intent_data"] = {"metadata": metadata}
        as_new: SessionCreateParams = {**params}
        if email:
            as_new["customer_email"] = email
        if not pack.subscription:
            as_new["customer_creation"] = "always"
        key = f"luster-checkout-{purchase}"
        create = self._client.v1.checkout.sessions.create_async
        with _errors():
            if customer:
                try:
                    return (await create({**params, "customer": customer}, {"idempotency_key": key})).to_dict()
                except stripe.InvalidRequestError as error:
                    if not _is_without_customer(error):
                        raise
                    key += "-as-new"
            return (await create(as_new, {"idempotency_key": key})).to_dict()

    async def checkout(self, id: str) -> Object | None:
        """A session as it stands, its payment and charge included; None when Stripe knows of none."""
        with _errors():
            try:
                found = await self._client.v1.checkout.sessions.retrieve_async(id, {"expand": [_WITH_CHARGE]})
            except stripe.InvalidRequestError as error:
                if error.code == "resource_missing":
                    return None
                raise
        return found.to_dict()

    async def dispute(self, id: str) -> Object | None:
        """A dispute as it stands; None when Stripe knows of none."""
        with _errors():
            try:
                found = await self._client.v1.disputes.retrieve_async(id)
            except stripe.InvalidRequestError as error:
                if error.code == "resource_missing":
                    return None
                raise
        return found.to_dict()

    async def open_portal(self, customer: str, return_url: str) -> str | None:
        """The page on which a customer changes subscriptions and finds invoices; None for one who is gone at Stripe."""
        with _errors():
            try:
                portal = await self._client.v1.billing_portal.sessions.create_async(
                    {"customer": customer, "return_url": return_url}
                )
            except stripe.InvalidRequestError as error:
                if _is_without_customer(error):
                    return None
                raise
        return portal.url

    def checkouts(self, since: datetime) -> AsyncIterator[Object]:
        """Every completed checkout session that was opened since then."""
        return self._all(
            self._client.v1.checkout.sessions.list_async,
            {"created": _since(since), "status": "complete", "expand": [f"data.{_WITH_CHARGE}"]},
        )

    def invoices(self, since: datetime) -> AsyncIterator[Object]:
        """Every paid invoice that was made since then."""
        return self._all(
            self._client.v1.invoices.list_async,
            {"created": _since(since), "status": "paid", "expand": ["data.payments"]},
        )

    def refunds(self, since: datetime) -> AsyncIterator[Object]:
        """Every refund since then, with its charge."""
        return self._all(self._client.v1.refunds.list_async, {"created": _since(since), "expand": ["data.charge"]})

    def disputes(self, since: datetime) -> AsyncIterator[Object]:
        """Every dispute that was opened since then."""
        return self._all(self._client.v1.disputes.list_async, {"created": _since(since)})

    async def _all(self, list_some: Any, params: Mapping[str, Any]) -> AsyncIterator[Object]:
        with _errors():
            page = await list_some({"limit": 100, **params})
            async for each in page.auto_paging_iter():
                yield cast(Object, each.to_dict())


def _is_without_customer(error: stripe.InvalidRequestError) -> bool:
    return error.code == "resource_missing" and error.param == "customer"


def _line(pack: Pack) -> "SessionCreateParamsLineItem":
    if pack.stripe_price:
        return {"quantity": 1, "price": pack.stripe_price}
    named: SessionCreateParamsLineItemPriceData = {
        "currency": pack.currency,
        "unit_amount": pack.amount,
        "product_data": {"name": f"Luster {pack.title}", "metadata": {"pack": pack.id}},
    }
    if pack.subscription:
        named["recurring"] = {"interval": pack.interval}
    return {"quantity": 1, "price_data": named}


def _since(moment: datetime) -> dict[str, int]:
    return {"gte": int(moment.timestamp())}


@contextmanager
def _errors() -> "Iterator[None]":
    """Stripe's errors in our words; what Stripe wrote about the request never reaches a buyer."""
    try:
        yield
    except (stripe.AuthenticationError, stripe.PermissionError) as error:
        raise LusterError(
            Reason.PROVIDER_MISCONFIGURED, "Stripe refuses the key of this installation. Check STRIPE_SECRET_KEY."
        ) from error
    except stripe.IdempotencyError as error:
        raise LusterError(
            Reason.IDEMPOTENCY_CONFLICT, "This request id was used for another purchase. Use a new one."
        ) from error
    except stripe.InvalidRequestError as error:
        raise LusterError(
            Reason.PROVIDER_MISCONFIGURED,
            f"Stripe refused the request ({error.param or error.code or 'no detail'}). Check the packs' prices.",
        ) from error
    except stripe.StripeError as error:
        raise LusterError(
            Reason.PROVIDER_UNAVAILABLE, "Stripe does not answer at the moment. Try again in a moment."
        ) from error
