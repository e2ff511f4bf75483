"""WebhookService: endpoints, their secrets, and what they were sent."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import grpc
from luster.v1 import webhook_pb2, webhook_pb2_grpc
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service as accounts
from luster_engine.database.session import Database
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp, read_id, to_struct, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.sign_in import outliving
from luster_engine.sign_in import service as sign_in
from luster_engine.sign_in.messages import asker_of, session_in
from luster_engine.sign_in.proofs import Proofs
from luster_engine.webhooks import service
from luster_engine.webhooks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint

Context = grpc.aio.ServicerContext[object, object]

_STATES = {
    "pending": webhook_pb2.DELIVERY_STATE_PENDING,
    "delivered": webhook_pb2.DELIVERY_STATE_SUCCEEDED,
    "failed": webhook_pb2.DELIVERY_STATE_FAILED,
}


_Proved = webhook_pb2.CreateEndpointRequest | webhook_pb2.UpdateEndpointRequest | webhook_pb2.RotateSecretRequest


class WebhookServicer(webhook_pb2_grpc.WebhookServiceServicer):
    """Answers WebhookService's calls."""

    def __init__(self, database: Database, guard: AddressGuard, proofs: Proofs) -> None:
        self._database = database
        self._proofs = proofs
        self._guard = guard

    async def CreateEndpoint(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.CreateEndpointRequest, context: Context
    ) -> webhook_pb2.CreateEndpointResponse:
        """Add an address; a repeated request finds it without its secret."""
        caller = current_caller()
        wish = service.Wish(request.url, tuple(request.event_types), request.description)
        async with self._proved(request) as session:
            made, secret = await service.create(
                session, self._guard, caller.account, wish, actor=caller.actor, request_id=request.request_id
            )
            if secret:
                await self._told(session, made)
        return webhook_pb2.CreateEndpointResponse(endpoint=endpoint_message(made), secret=secret)

    async def ListEndpoints(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.ListEndpointsRequest, context: Context
    ) -> webhook_pb2.ListEndpointsResponse:
        """Endpoints, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await service.endpoints(
                session, current_caller().account, before=read_token(request.page_token), limit=size + 1
            )
        shown = found[:size]
        return webhook_pb2.ListEndpointsResponse(
            endpoints=[endpoint_message(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )

    async def UpdateEndpoint(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.UpdateEndpointRequest, context: Context
    ) -> webhook_pb2.UpdateEndpointResponse:
        """Change the fields that the mask names."""
        caller = current_caller()
        changed = _changed(request)
        moves = "url" in changed
        async with self._proved(request) if moves else self._database.transaction() as session:
            endpoint = read_id(request.endpoint.id, "endpoint.id")
            before = (await service.find(session, caller.account, endpoint, locked=True)).url
            found = await service.update(session, self._guard, caller.account, endpoint, changed, actor=caller.actor)
            # A request that is repeated moves nothing, and tells nobody again.
            if found.url != before:
                await self._told(session, found)
        return webhook_pb2.UpdateEndpointResponse(endpoint=endpoint_message(found))

    async def DeleteEndpoint(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.DeleteEndpointRequest, context: Context
    ) -> webhook_pb2.DeleteEndpointResponse:
        """Remove an address."""
        caller = current_caller()
        async with self._database.transaction() as session:
            await service.delete(session, caller.account, _endpoint(request), actor=caller.actor)
        return webhook_pb2.DeleteEndpointResponse()

    async def RotateSecret(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.RotateSecretRequest, context: Context
    ) -> webhook_pb2.RotateSecretResponse:
        """A new secret."""
        caller = current_caller()
        async with self._proved(request) as session:
            found = await service.rotate(session, caller.account, _endpoint(request), actor=caller.actor)
            await self._told(session, found, "webhook_secret_renewed")
        return webhook_pb2.RotateSecretResponse(
            secret=found.secret, old_secret_expire_time=to_timestamp(found.previous_secret_until)
        )

    async def TestEndpoint(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.TestEndpointRequest, context: Context
    ) -> webhook_pb2.TestEndpointResponse:
        """Send a test event."""
        async with self._database.transaction() as session:
            made = await service.test(session, current_caller().account, _endpoint(request))
        return webhook_pb2.TestEndpointResponse(delivery=delivery_message(made))

    async def ListDeliveries(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.ListDeliveriesRequest, context: Context
    ) -> webhook_pb2.ListDeliveriesResponse:
        """What was sent, newest first."""
        size = page_size(request.page_size)
        state = next((name for name, value in _STATES.items() if value == request.state), None)
        async with self._database.transaction() as session:
            found = await service.deliveries(
                session,
                current_caller().account,
                _endpoint(request),
                before=read_token(request.page_token),
                limit=size + 1,
                state=state,
            )
        shown = found[:size]
        return webhook_pb2.ListDeliveriesResponse(
            deliveries=[delivery_message(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )

    async def GetDelivery(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.GetDeliveryRequest, context: Context
    ) -> webhook_pb2.GetDeliveryResponse:
        """One delivery with its attempts."""
        async with self._database.transaction() as session:
            found, attempts = await service.delivery(
                session, current_caller().account, _endpoint(request), read_id(request.delivery_id, "delivery_id")
            )
        return webhook_pb2.GetDeliveryResponse(
            delivery=delivery_message(found), attempts=[attempt_message(each) for each in attempts]
        )

    async def Redeliver(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.RedeliverRequest, context: Context
    ) -> webhook_pb2.RedeliverResponse:
        """Send one again."""
        async with self._database.transaction() as session:
            found = await service.redeliver(
                session, current_caller().account, _endpoint(request), read_id(request.delivery_id, "delivery_id")
            )
        return webhook_pb2.RedeliverResponse(delivery=delivery_message(found))

    async def RedeliverSince(  # noqa: N802 - the contract's name
        self, request: webhook_pb2.RedeliverSinceRequest, context: Context
    ) -> webhook_pb2.RedeliverSinceResponse:
        """Send again what failed since a time."""
        since = from_timestamp(request, "since_time")
        if since is None:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                "Give the time since which failed deliveries are sent again.",
                violations=(FieldViolation("since_time", "must be set"),),
            )
        async with self._database.transaction() as session:
            count = await service.redeliver_since(session, current_caller().account, _endpoint(request), since)
        return webhook_pb2.RedeliverSinceResponse(count=count)

    @contextlib.asynccontextmanager
    async def _proved(self, request: _Proved) -> AsyncIterator[AsyncSession]:
        """A transaction in which the owner was proved: where messages go outlives the sign-in that said it. A program
        has proved itself by its key, and what it adds is told to the owner all the same."""
        caller = current_caller()
        asker = asker_of(caller.account, request.proof, request.visitor)
        who = None if caller.api_key is not None else await self._proofs.owner_of_ours(*asker)
        async with self._database.transaction() as session:
            await self._proofs.still_of_ours(session, caller.account, who, session_in(request.proof.session_id))
            yield session

    async def _told(self, session: AsyncSession, endpoint: WebhookEndpoint, letter: str = "webhook_added") -> None:
        owner = await accounts.get(session, endpoint.account_id)
        await sign_in.tell(session, owner, letter, url=outliving.without_path(endpoint.url))


def endpoint_message(endpoint: WebhookEndpoint) -> webhook_pb2.Endpoint:
    """An endpoint without its secrets."""
    return webhook_pb2.Endpoint(
        id=str(endpoint.id),
        url=endpoint.url,
        event_types=endpoint.event_types,
        description=endpoint.description,
        enabled=endpoint.state == "enabled",
        disabled_reason=endpoint.disabled_reason,
        create_time=to_timestamp(endpoint.created_at),
        update_time=to_timestamp(endpoint.updated_at),
    )


def delivery_message(delivery: WebhookDelivery) -> webhook_pb2.Delivery:
    """A delivery as its owner sees it."""
    return webhook_pb2.Delivery(
        id=str(delivery.id),
        endpoint_id=str(delivery.endpoint_id),
        event_type=delivery.type,
        state=_STATES[delivery.state],
        attempt_count=delivery.attempts,
        response_status=delivery.last_status or 0,
        error=delivery.last_error or "",
        payload=to_struct(delivery.body),
        create_time=to_timestamp(delivery.created_at),
        next_attempt_time=to_timestamp(delivery.next_attempt_at),
        deliver_time=to_timestamp(delivery.delivered_at),
    )


def attempt_message(attempt: WebhookAttempt) -> webhook_pb2.DeliveryAttempt:
    """One attempt."""
    return webhook_pb2.DeliveryAttempt(
        number=attempt.number,
        create_time=to_timestamp(attempt.started_at),
        duration_ms=attempt.milliseconds,
        response_status=attempt.status or 0,
        error=attempt.error,
        response_beginning=attempt.answer,
    )


def _endpoint(request: Any) -> UUID:
    return read_id(request.endpoint_id, "endpoint_id")


def _changed(request: webhook_pb2.UpdateEndpointRequest) -> dict[str, Any]:
    paths = list(request.update_mask.paths)
    if not paths or any(path not in service.CHANGEABLE for path in paths):
        raise LusterError(
            Reason.INVALID_FIELD_MASK,
            "The update mask names no field that can change.",
            violations=(FieldViolation("update_mask", f"must name some of {', '.join(service.CHANGEABLE)}"),),
        )
    values: dict[str, Any] = {path: getattr(request.endpoint, path) for path in paths}
    if "event_types" in values:
        values["event_types"] = list(values["event_types"])
    return values
