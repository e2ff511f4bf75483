"""Webhook endpoints: the servers of users that get messages from Luster."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Request, Response
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import webhook_pb2

from luster_gateway.calls import Creator, Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import proof_of, visitor_of
from luster_gateway.shapes.common import Cursor, Limit, or_none, problems, stamp, when
from luster_gateway.shapes.proof import ProofBody
from luster_gateway.shapes.webhooks import (
    DELIVERY_STATES,
    DeliveriesAnswer,
    DeliveryAnswer,
    DeliveryStatus,
    DeliveryWithAttemptsAnswer,
    EndpointAnswer,
    EndpointBody,
    EndpointsAnswer,
    NewEndpointAnswer,
    RedeliverSinceAnswer,
    RedeliverSinceBody,
    SecretAnswer,
    UpdateEndpointBody,
    attempt_of,
    delivery_of,
    endpoint_of,
)

_NO_PROOF = ProofBody()
router = RoomRouter(
    route_class=GuardedRoute, prefix="/webhook-endpoints", tags=["webhook endpoints"], responses=problems(404)
)


@router.get("", operation_id="listWebhookEndpoints", summary="My endpoints")
async def list_endpoints(caller: Reader, limit: Limit = 50, cursor: Cursor = None) -> EndpointsAnswer:
    """The endpoints, newest first."""
    request = webhook_pb2.ListEndpointsRequest(page_size=limit, page_token=cursor or "")
    answer = await caller.ask(caller.engine.webhooks.ListEndpoints, request)
    return EndpointsAnswer(
        endpoints=[endpoint_of(each) for each in answer.endpoints], next_cursor=or_none(answer.next_page_token)
    )


@router.post(
    "",
    operation_id="createWebhookEndpoint",
    summary="A new endpoint",
    status_code=201,
    responses=problems(409, body=True),
)
async def create_endpoint(body: EndpointBody, request: Request, caller: Creator) -> NewEndpointAnswer:
    """Adds an address; its signing secret is shown this once. A mail tells the owner."""
    wish = webhook_pb2.CreateEndpointRequest(
        url=body.url,
        event_types=body.event_types,
        description=body.description,
        request_id=caller.creation_id(),
        proof=proof_of(body.password, caller),
        visitor=visitor_of(request, caller.parts),
    )
    answer = await caller.ask(caller.engine.webhooks.CreateEndpoint, wish, retry=False)
    return NewEndpointAnswer(endpoint=endpoint_of(answer.endpoint), secret=or_none(answer.secret))


@router.patch(
    "/{endpoint_id:uuid}",
    operation_id="updateWebhookEndpoint",
    summary="Change an endpoint",
    responses=problems(404, 409, body=True),
)
async def update_endpoint(
    endpoint_id: UUID, body: UpdateEndpointBody, request: Request, caller: Writer
) -> EndpointAnswer:
    """Changes what is given; what is left out stays. A mail tells the owner of another url."""
    changed = body.model_dump(exclude_none=True, exclude={"password"})
    if not changed:
        message = "Say what to change: url, event_types, description or enabled."
        raise Problem("INVALID_FIELD_MASK", message, errors=[{"field": "body", "message": "must name what to change"}])
    wish = webhook_pb2.UpdateEndpointRequest(
        endpoint=webhook_pb2.Endpoint(id=str(endpoint_id), **changed),
        update_mask=FieldMask(paths=sorted(changed)),
        proof=proof_of(body.password, caller),
        visitor=visitor_of(request, caller.parts),
    )
    answer = await caller.ask(caller.engine.webhooks.UpdateEndpoint, wish)
    return EndpointAnswer(endpoint=endpoint_of(answer.endpoint))


@router.delete(
    "/{endpoint_id:uuid}", operation_id="deleteWebhookEndpoint", summary="Remove an endpoint", status_code=204
)
async def delete_endpoint(endpoint_id: UUID, caller: Writer) -> Response:
    """Nothing more is sent to it."""
    request = webhook_pb2.DeleteEndpointRequest(endpoint_id=str(endpoint_id))
    await caller.ask(caller.engine.webhooks.DeleteEndpoint, request)
    return Response(status_code=204)


@router.post(
    "/{endpoint_id:uuid}/rotate-secret",
    operation_id="rotateWebhookSecret",
    summary="A new signing secret",
    responses=problems(404, 409, body=True),
)
async def rotate_secret(
    endpoint_id: UUID, request: Request, caller: Writer, body: ProofBody = _NO_PROOF
) -> SecretAnswer:
    """The old secret signs beside the new one for a while. Who signs in here sends their password, or signed in within
    the last 15 minutes."""
    wish = webhook_pb2.RotateSecretRequest(
        endpoint_id=str(endpoint_id),
        proof=proof_of(body.password, caller),
        visitor=visitor_of(request, caller.parts),
    )
    answer = await caller.ask(caller.engine.webhooks.RotateSecret, wish, retry=False)
    return SecretAnswer(secret=answer.secret, old_secret_expires_at=when(answer, "old_secret_expire_time"))


@router.post(
    "/{endpoint_id:uuid}/test", operation_id="testWebhookEndpoint", summary="Send a test event", status_code=202
)
async def test_endpoint(endpoint_id: UUID, caller: Writer) -> DeliveryAnswer:
    """Sends a test event, which shows up among the deliveries."""
    request = webhook_pb2.TestEndpointRequest(endpoint_id=str(endpoint_id))
    answer = await caller.ask(caller.engine.webhooks.TestEndpoint, request, retry=False)
    return DeliveryAnswer(delivery=delivery_of(answer.delivery))


@router.get("/{endpoint_id:uuid}/deliveries", operation_id="listWebhookDeliveries", summary="What was sent")
async def list_deliveries(
    endpoint_id: UUID,
    caller: Reader,
    limit: Limit = 50,
    cursor: Cursor = None,
    status: Annotated[DeliveryStatus | None, Query()] = None,
) -> DeliveriesAnswer:
    """What was sent to an endpoint, newest first."""
    request = webhook_pb2.ListDeliveriesRequest(endpoint_id=str(endpoint_id), page_size=limit, page_token=cursor or "")
    if status is not None:
        request.state = DELIVERY_STATES[status]
    answer = await caller.ask(caller.engine.webhooks.ListDeliveries, request)
    return DeliveriesAnswer(
        deliveries=[delivery_of(each) for each in answer.deliveries], next_cursor=or_none(answer.next_page_token)
    )


@router.get(
    "/{endpoint_id:uuid}/deliveries/{delivery_id:uuid}",
    operation_id="getWebhookDelivery",
    summary="One delivery and its attempts",
)
async def get_delivery(endpoint_id: UUID, delivery_id: UUID, caller: Reader) -> DeliveryWithAttemptsAnswer:
    """One delivery and every attempt of it, with the beginning of each answer."""
    request = webhook_pb2.GetDeliveryRequest(endpoint_id=str(endpoint_id), delivery_id=str(delivery_id))
    answer = await caller.ask(caller.engine.webhooks.GetDelivery, request)
    return DeliveryWithAttemptsAnswer(
        delivery=delivery_of(answer.delivery), attempts=[attempt_of(each) for each in answer.attempts]
    )


@router.post(
    "/{endpoint_id:uuid}/redeliver",
    operation_id="redeliverWebhooksSince",
    summary="Send again what failed since a time",
    status_code=202,
    responses=problems(404, 409, body=True),
)
async def redeliver_since(endpoint_id: UUID, body: RedeliverSinceBody, caller: Writer) -> RedeliverSinceAnswer:
    """Queues again what failed and was made since a time, oldest first."""
    request = webhook_pb2.RedeliverSinceRequest(endpoint_id=str(endpoint_id))
    request.since_time.CopyFrom(stamp(body.since))
    answer = await caller.ask(caller.engine.webhooks.RedeliverSince, request, retry=False)
    return RedeliverSinceAnswer(count=answer.count)


@router.post(
    "/{endpoint_id:uuid}/deliveries/{delivery_id:uuid}/redeliver",
    operation_id="redeliverWebhook",
    summary="Send it again",
    status_code=202,
)
async def redeliver(endpoint_id: UUID, delivery_id: UUID, caller: Writer) -> DeliveryAnswer:
    """Queues a delivery again."""
    request = webhook_pb2.RedeliverRequest(endpoint_id=str(endpoint_id), delivery_id=str(delivery_id))
    answer = await caller.ask(caller.engine.webhooks.Redeliver, request, retry=False)
    return DeliveryAnswer(delivery=delivery_of(answer.delivery))
