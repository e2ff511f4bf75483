"""A server that speaks as much of Stripe's wire as Luster uses, for the real SDK to talk to."""

import asyncio
import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.engine.billing.billing_world import CardPurchase, Object, Subscription, new_name, stripe_event

KEY = "sk_test_stub"


class StripeStub:
    """Checkout sessions, refunds, disputes, invoices and portals, kept in memory; people are played by its methods."""

    def __init__(self) -> None:
        self.url = ""
        self.sessions: dict[str, Object] = {}
        self.charges: dict[str, Object] = {}
        self.refunds: dict[str, Object] = {}
        self.disputes: dict[str, Object] = {}
        self.invoices: dict[str, Object] = {}
        self.requests: list[tuple[str, str, Object]] = []
        self.down = False
        self.deleted_customers: set[str] = set()
        self._answers: dict[str, tuple[Object, Object]] = {}

    # What people do.

    def pay(self, session_id: str) -> Object:
        """The buyer pays; the event that tells of it."""
        session = self.sessions[session_id]
        charge_id, payment = new_name("ch"), new_name("pi")
        session |= {"status": "complete", "payment_status": "paid", "payment_intent": payment}
        session["customer"] = session["customer"] or new_name("cus")
        self.charges[payment] = {
            "id": charge_id,
            "object": "charge",
            "amount": session["amount_total"],
            "amount_refunded": 0,
            "payment_intent": payment,
            "metadata": session["metadata"],
            "receipt_url": f"https://pay.stripe.com/receipts/{charge_id}",
        }
        return stripe_event("checkout.session.completed", session)

    def refund(self, session_id: str, amount: int) -> Object:
        """The merchant gives money back; the event that tells of it."""
        charge = self.charges[self.sessions[session_id]["payment_intent"]]
        charge["amount_refunded"] += amount
        refund = {"id": new_name("re"), "object": "refund", "amount": amount, "charge": charge["id"]}
        self.refunds[refund["id"]] = {**refund, "created": int(time.time()), "payment_intent": charge["payment_intent"]}
        return stripe_event("charge.refunded", charge)

    def dispute(self, session_id: str, amount: int) -> Object:
        """The buyer asks the bank for the money; the event that tells of it."""
        charge = self.charges[self.sessions[session_id]["payment_intent"]]
        dispute = {
            "id": new_name("dp"),
            "object": "dispute",
            "created": int(time.time()),
            "amount": amount,
            "status": "needs_response",
            "charge": charge["id"],
            "payment_intent": charge["payment_intent"],
        }
        self.disputes[dispute["id"]] = dispute
        return stripe_event("charge.dispute.created", dispute)

    def decide(self, dispute_id: str, status: str) -> Object:
        """The bank decides; the event that tells of it."""
        self.disputes[dispute_id]["status"] = status
        return stripe_event("charge.dispute.closed", self.disputes[dispute_id])

    def sell(self, purchase: CardPurchase) -> None:
        """A purchase that was made without Luster hearing of it."""
        self.sessions[purchase.session_id] = {**purchase.session(), "created": int(time.time())}
        self.charges[purchase.payment] = purchase.charge()

    def bill(self, subscription: Subscription, end: float) -> Object:
        """A paid period that Luster has not heard of; its invoice."""
        invoice, _ = subscription.period(end)
        self.invoices[invoice["id"]] = invoice
        return invoice

    # The wire.

    def app(self) -> Starlette:
        """The API."""
        return Starlette(
            routes=[
                Route("/v1/checkout/sessions", self._create_session, methods=["POST"]),
                Route("/v1/checkout/sessions", self._list_sessions),
                Route("/v1/checkout/sessions/{id}", self._get_session),
                Route("/v1/billing_portal/sessions", self._create_portal, methods=["POST"]),
                Route("/v1/refunds", self._create_refund, methods=["POST"]),
                Route("/v1/refunds", self._list_refunds),
                Route("/v1/disputes", self._list_disputes),
                Route("/v1/disputes/{id}", self._get_dispute),
                Route("/v1/invoices", self._list_invoices),
            ]
        )

    async def _create_session(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        key = request.headers.get("idempotency-key", "")
        if key in self._answers:
            earlier, answer = self._answers[key]
            return JSONResponse(answer) if earlier == body else _error(400, "idempotency_error", "Keys are for one use")
        line = body["line_items"][0]
        data = line.get("price_data")
        if data is None and not line.get("price", "").startswith("price_"):
            return _error(400, "invalid_request_error", "No such price", code="resource_missing", param="price")
        if body.get("customer") in self.deleted_customers:
            return _no_customer()
        id = new_name("cs_test")
        session: Object = {
            "id": id,
            "object": "checkout.session",
            "created": int(time.time()),
            "mode": body["mode"],
            "status": "open",
            "payment_status": "unpaid",
            "client_reference_id": body.get("client_reference_id"),
            "metadata": body.get("metadata", {}),
            "amount_total": int(data["unit_amount"]) if data else 3900,
            "currency": data["currency"] if data else "usd",
            "payment_intent": None,
            "customer": body.get("customer"),
            "subscription": None,
            "url": f"{self.url}/c/pay/{id}",
            "success_url": body["success_url"],
        }
        self.sessions[id] = session
        self._answers[key] = (body, json.loads(json.dumps(session)))
        return JSONResponse(session)

    async def _get_session(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        session = self.sessions.get(request.path_params["id"])
        if session is None:
            return _error(404, "invalid_request_error", "No such checkout.session", code="resource_missing", param="id")
        return JSONResponse(self._expanded(session, body.get("expand", [])))

    async def _list_sessions(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        wanted = [each for each in self.sessions.values() if each["status"] == body.get("status", each["status"])]
        expand = [name.removeprefix("data.") for name in body.get("expand", [])]
        return self._page(request, body, [self._expanded(each, expand) for each in wanted])

    async def _create_portal(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        if body["customer"] in self.deleted_customers:
            return _no_customer()
        return JSONResponse(
            {"id": new_name("bps"), "object": "billing_portal.session", "url": f"{self.url}/p/{body['customer']}"}
        )

    async def _create_refund(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        session = next(each for each in self.sessions.values() if each["payment_intent"] == body["payment_intent"])
        self.refund(session["id"], int(body["amount"]))
        return JSONResponse(list(self.refunds.values())[-1])

    async def _list_refunds(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        charges = {charge["id"]: charge for charge in self.charges.values()}
        return self._page(
            request, body, [{**each, "charge": charges[each["charge"]]} for each in self.refunds.values()]
        )

    async def _list_disputes(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        return body if isinstance(body, JSONResponse) else self._page(request, body, list(self.disputes.values()))

    async def _get_dispute(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        if isinstance(body, JSONResponse):
            return body
        dispute = self.disputes.get(request.path_params["id"])
        if dispute is None:
            return _error(404, "invalid_request_error", "No such dispute", code="resource_missing", param="id")
        return JSONResponse(dispute)

    async def _list_invoices(self, request: Request) -> JSONResponse:
        body = await self._checked(request)
        return body if isinstance(body, JSONResponse) else self._page(request, body, list(self.invoices.values()))

    async def _checked(self, request: Request) -> Object | JSONResponse:
        text = (await request.body()).decode() if request.method == "POST" else request.url.query
        body = _nested(text)
        self.requests.append((request.method, request.url.path, body))
        if self.down:
            return _error(503, "api_error", "Stripe is having a day off")
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return _error(401, "invalid_request_error", "Invalid API Key provided")
        return body

    def _expanded(self, session: Object, expand: list[str]) -> Object:
        payment = session["payment_intent"]
        if payment is None or "payment_intent.latest_charge" not in expand:
            return session
        intent = {"id": payment, "object": "payment_intent", "latest_charge": self.charges[payment]}
        return {**session, "payment_intent": intent}

    def _page(self, request: Request, body: Object, found: list[Object]) -> JSONResponse:
        since = int(body.get("created", {}).get("gte", 0))
        newest = [each for each in reversed(found) if each["created"] >= since]
        after = body.get("starting_after")
        ids = [each["id"] for each in newest]
        start = ids.index(after) + 1 if after else 0
        # Small pages, so that there is more than one.
        shown = newest[start : start + 2]
        more = start + 2 < len(newest)
        return JSONResponse({"object": "list", "url": request.url.path, "has_more": more, "data": shown})


@contextmanager
def running_stub() -> Iterator[StripeStub]:
    """A stub that listens on a free port, in a thread of its own."""
    stub = StripeStub()
    server = uvicorn.Server(uvicorn.Config(stub.app(), host="127.0.0.1", port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        stub.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        yield stub
    finally:
        server.should_exit = True
        thread.join(10)


def _nested(text: str) -> Object:
    """Stripe's form encoding: `a[b][0][c]=d`."""
    root: Object = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        parts = re.findall(r"[^\[\]]+", name)
        at = root
        for part in parts[:-1]:
            at = at.setdefault(part, {})
        at[parts[-1]] = value
    return {name: _listed(value) for name, value in root.items()}


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {name: _listed(each) for name, each in value.items()}
    return list(inner.values()) if inner and all(name.isdigit() for name in inner) else inner


def _no_customer() -> JSONResponse:
    return _error(400, "invalid_request_error", "No such customer", code="resource_missing", param="customer")


def _error(status: int, kind: str, message: str, **more: str) -> JSONResponse:
    return JSONResponse({"error": {"type": kind, "message": message, **more}}, status)
