"""Buying credits; the engine alone knows the payment secrets and verifies what payment senders say."""

from typing import Annotated

from fastapi import Path, Request
from luster.v1 import billing_pb2

from luster_gateway.calls import Anyone, Creator, Parts, Reader, RequestId, Writer
from luster_gateway.guards.order import GuardedRoute, SentRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.credits import (
    CheckoutAnswer,
    CheckoutBody,
    CheckoutStateAnswer,
    PacksAnswer,
    PortalAnswer,
    PortalBody,
    ReceivedAnswer,
    checkout_of,
    pack_of,
)

router = RoomRouter(route_class=GuardedRoute, tags=["billing"])
received = RoomRouter(route_class=SentRoute, tags=["webhooks"])

# What a sender's signature or secret may travel in; no other header of theirs is any business of the engine.
_FORWARDED = frozenset({"stripe-signature", "authorization", "x-revenuecat-webhook-signature", "content-type"})
_EVENT: dict[str, object] = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
}


@router.get(
    "/billing/packs", operation_id="listPacks", summary="What can be bought", responses=problems(signed_in=False)
)
async def list_packs(parts: Anyone, request_id: RequestId) -> PacksAnswer:
    """Packs and plans with their prices."""
    answer = await parts.engine.call(
        parts.engine.billing.ListPacks, billing_pb2.ListPacksRequest(), request_id=request_id
    )
    return PacksAnswer(packs=[pack_of(each) for each in answer.packs])


@router.post(
    "/billing/checkout", operation_id="createCheckout", summary="Buy a pack", responses=problems(404, 409, body=True)
)
async def create_checkout(body: CheckoutBody, caller: Creator) -> CheckoutAnswer:
    """Opens a checkout page; the same Idempotency-Key opens the same one."""
    request = billing_pb2.CreateCheckoutRequest(
        pack=body.pack,
        success_url=body.success_url or "",
        cancel_url=body.cancel_url or "",
        request_id=caller.creation_id(),
    )
    answer = await caller.ask(caller.engine.billing.CreateCheckout, request)
    return CheckoutAnswer(checkout_url=answer.checkout_url, session_id=answer.session_id)


@router.get(
    "/billing/checkout/{session_id}", operation_id="getCheckout", summary="How is my purchase?", responses=problems(404)
)
async def get_checkout(
    session_id: Annotated[str, Path(min_length=1, max_length=255)], caller: Reader
) -> CheckoutStateAnswer:
    """For the page to which one returns after paying."""
    request = billing_pb2.GetCheckoutRequest(session_id=session_id)
    return checkout_of(await caller.ask(caller.engine.billing.GetCheckout, request))


@router.post(
    "/billing/portal",
    operation_id="createPortal",
    summary="Change a subscription",
    responses=problems(404, 409, body=True),
)
async def create_portal(body: PortalBody, caller: Writer) -> PortalAnswer:
    """Opens the page where a subscription is changed or ended."""
    request = billing_pb2.CreatePortalRequest(return_url=body.return_url or "")
    answer = await caller.ask(caller.engine.billing.CreatePortal, request)
    return PortalAnswer(portal_url=answer.portal_url)


@received.post(
    "/webhooks/stripe",
    operation_id="receiveStripe",
    summary="Stripe's events",
    responses=problems(401, 403, signed_in=False, body=True),
    openapi_extra=_EVENT,
)
async def stripe(request: Request, parts: Anyone, request_id: RequestId) -> ReceivedAnswer:
    """Hands the body on byte for byte; the engine verifies it."""
    return await _forward(request, parts, request_id, billing_pb2.EVENT_SOURCE_STRIPE)


@received.post(
    "/webhooks/revenuecat",
    operation_id="receiveRevenueCat",
    summary="RevenueCat's events",
    responses=problems(401, 403, signed_in=False, body=True),
    openapi_extra=_EVENT,
)
async def revenuecat(request: Request, parts: Anyone, request_id: RequestId) -> ReceivedAnswer:
    """Hands the body on byte for byte; the engine verifies it."""
    return await _forward(request, parts, request_id, billing_pb2.EVENT_SOURCE_REVENUECAT)


async def _forward(request: Request, parts: Parts, request_id: str, source: billing_pb2.EventSource) -> ReceivedAnswer:
    headers = {name.lower(): value for name, value in request.headers.items() if name.lower() in _FORWARDED}
    event = billing_pb2.ReceiveEventRequest(source=source, body=await request.body(), headers=headers)
    await parts.engine.call(parts.engine.billing.ReceiveEvent, event, request_id=request_id)
    return ReceivedAnswer()


router.include_router(received)
