"""The one channel to the engine: who asks for whom, deadlines, a budget of retries, and errors as problems."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import grpc
from google.protobuf.message import Message
from google.rpc import error_details_pb2  # type: ignore[import-untyped]  # it ships none
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status
from luster.v1 import (
    account_pb2_grpc,
    admin_pb2_grpc,
    asset_pb2_grpc,
    auth_pb2_grpc,
    billing_pb2_grpc,
    catalog_pb2_grpc,
    comparison_pb2_grpc,
    credit_pb2_grpc,
    delivery_pb2_grpc,
    job_pb2_grpc,
    object_pb2_grpc,
    set_pb2_grpc,
    shoot_pb2_grpc,
    webhook_pb2_grpc,
)

from luster_gateway.certificates import ChannelCertificates
from luster_gateway.problems import Problem
from luster_gateway.reasons import BY_STATUS, REASONS, UNEXPLAINED
from luster_gateway.sent_names import name_as_sent, tell_as_sent
from luster_gateway.settings import GatewaySettings
from luster_gateway.trail import request_trail

log = logging.getLogger("luster.gateway")

T = TypeVar("T")
Metadata = tuple[tuple[str, str], ...]

_OPTIONS = (
    ("grpc.max_receive_message_length", 8 * 1024 * 1024),
    ("grpc.max_send_message_length", 8 * 1024 * 1024),
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
    # Retries are ours, under one budget; the channel's own would multiply them.
    ("grpc.enable_retries", 0),
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 2_000),
    # A name may stand for several engines (`dns:///engine:50051`): calls go round among those that say that they take
    # calls (the name `engine` of the health protocol). An engine that stops says so first, so no new call reaches it.
    (
        "grpc.service_config",
        '{"loadBalancingConfig":[{"round_robin":{}}],"healthCheckConfig":{"serviceName":"engine"}}',
    ),
    # An engine that was added is found within this time, not within the half minute that is usual.
    ("grpc.dns_min_time_between_resolutions_ms", 5_000),
)
_TRIES = 3
"""Of one call, where an engine is being replaced. The budget below bounds them over all calls; with more tries a caller
waits longer for the same refusal."""
_LONGEST_STREAM = 3600.0
"""Seconds after which a channel of former certificates is closed. Less: watchers are cut off at each renewal."""


class RetryBudget:
    """Lets a share of the calls be tried again, so that an outage is not answered with a flood."""

    def __init__(self, *, share: float = 0.1, reserve: float = 10.0) -> None:
        self._share = share
        self._reserve = reserve
        self._left = reserve

    def earn(self) -> None:
        """A call came; a part of a retry is earned."""
        self._left = min(self._reserve, self._left + self._share)

    def spend(self) -> bool:
        """Whether one more retry is allowed now."""
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Engine:
    """What routes ask: every service's stub on one channel, and one way to call it."""

    def __init__(self, settings: GatewaySettings) -> None:
        self._settings = settings
        self._authorization = ("authorization", f"Bearer {settings.service_token.get_secret_value()}")
        self._timeout = settings.engine_timeout
        self._budget = RetryBudget()
        self._certificates = ChannelCertificates.of(settings)
        self._background: set[asyncio.Task[None]] = set()
        self._open(None if self._certificates is None else self._certificates.credentials())

    def _open(self, credentials: grpc.ChannelCredentials | None) -> None:
        address = self._settings.engine
        if credentials is None:
            self.channel = grpc.aio.insecure_channel(address, options=_OPTIONS)
        else:
            self.channel = grpc.aio.secure_channel(address, credentials, options=_OPTIONS)
        self.accounts = account_pb2_grpc.AccountServiceStub(self.channel)
        self.admin = admin_pb2_grpc.AdminServiceStub(self.channel)
        self.assets = asset_pb2_grpc.AssetServiceStub(self.channel)
        self.auth = auth_pb2_grpc.AuthServiceStub(self.channel)
        self.billing = billing_pb2_grpc.BillingServiceStub(self.channel)
        self.catalog = catalog_pb2_grpc.CatalogServiceStub(self.channel)
        self.comparisons = comparison_pb2_grpc.ComparisonServiceStub(self.channel)
        self.credits = credit_pb2_grpc.CreditServiceStub(self.channel)
        self.delivery = delivery_pb2_grpc.DeliveryServiceStub(self.channel)
        self.jobs = job_pb2_grpc.JobServiceStub(self.channel)
        self.objects = object_pb2_grpc.ObjectServiceStub(self.channel)
        self.sets = set_pb2_grpc.SetServiceStub(self.channel)
        self.shoots = shoot_pb2_grpc.ShootServiceStub(self.channel)
        self.webhooks = webhook_pb2_grpc.WebhookServiceStub(self.channel)
        self._check: Any = health_pb2_grpc.HealthStub(self.channel).Check  # type: ignore[attr-defined]  # stubs lack it

    def keep_certificates(self, every: float = 30.0) -> None:
        """From now on, certificates that were renewed are used for new calls."""
        if self._certificates is not None:
            self._begin(self._renew(self._certificates, every))

    async def _renew(self, certificates: ChannelCertificates, every: float) -> None:
        while True:
            await asyncio.sleep(every)
            if credentials := await asyncio.to_thread(certificates.renewed):
                self._begin(self._leave(self.channel))
                self._open(credentials)
                log.info("certificates were renewed")

    async def _leave(self, channel: grpc.aio.Channel) -> None:
        """Streams that were opened on a channel go on; none outlives the credentials of its reader."""
        await asyncio.sleep(_LONGEST_STREAM)
        await channel.close()

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def close(self) -> None:
        """Ends the channel and what still runs on it."""
        for task in self._background:
            task.cancel()
        await self.channel.close()

    def metadata(self, request_id: str, account: str = "", key: str = "") -> Metadata:
        """Who asks, for which account and by which API key, in which request and trace."""
        given = (self._authorization, ("x-request-id", request_id))
        trail = request_trail()
        trace = "" if trail is None else str(trail.trace)
        named = (("x-luster-account", account), ("x-luster-api-key", key), ("traceparent", trace))
        return (*given, *(each for each in named if each[1]))

    async def call(
        self,
        method: Callable[..., Awaitable[T]],
        request: Message,
        *,
        request_id: str,
        account: str = "",
        key: str = "",
        retry: bool = True,
        timeout: float | None = None,  # noqa: ASYNC109 - it becomes the call's gRPC deadline
    ) -> T:
        """One unary call; UNAVAILABLE is tried again while the budget lasts, unless a repeat could act twice."""
        self._budget.earn()
        metadata = self.metadata(request_id, account, key)
        for attempt in range(1, _TRIES + 1):
            try:
                return await method(request, metadata=metadata, timeout=timeout or self._timeout)
            except grpc.aio.AioRpcError as error:
                again = retry and attempt < _TRIES and error.code() is grpc.StatusCode.UNAVAILABLE
                if not (again and self._budget.spend()):
                    raise to_problem(error, request) from None
                await asyncio.sleep(random.uniform(0.5, 1.0) * 0.1 * 2**attempt)  # noqa: S311 - jitter, no secret
        raise AssertionError("unreachable: the last attempt returns or raises")

    def stream(
        self, method: Callable[..., Any], request: Message, *, request_id: str, account: str = "", key: str = ""
    ) -> "Stream[Any]":
        """A server stream that lives until the caller leaves."""
        return Stream(method(request, metadata=self.metadata(request_id, account, key)))

    async def serving(self, part: str, within: float = 2.0) -> bool:
        """Whether the engine says that a part of it serves; "" means the engine itself."""
        try:
            answer = await self._check(health_pb2.HealthCheckRequest(service=part), timeout=within)
        except grpc.aio.AioRpcError:
            return False
        return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)


class Stream(AsyncIterator[T]):
    """A server stream whose errors are problems and whose end cancels the call."""

    def __init__(self, call: Any) -> None:
        self._call = call

    async def __anext__(self) -> T:
        try:
            message: T = await self._call.read()
        except grpc.aio.AioRpcError as error:
            raise to_problem(error) from None
        if message is grpc.aio.EOF:
            raise StopAsyncIteration
        return message

    def cancel(self) -> None:
        """Tells the engine that nobody listens any more."""
        self._call.cancel()


def to_problem(error: grpc.aio.AioRpcError, request: Message | None = None) -> Problem:
    """What the engine said, as the client should hear it; what carries no reason of ours is told in general words."""
    status = rpc_status.from_call(error)  # type: ignore[arg-type]  # an AioRpcError has what it reads
    reason = ""
    fields: dict[str, str] = {}
    violations: list[error_details_pb2.BadRequest.FieldViolation] = []
    for detail in status.details if status is not None else ():
        if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
            info = error_details_pb2.ErrorInfo()
            detail.Unpack(info)
            # Which RPC stands behind an address is no business of its callers.
            reason, fields = info.reason, {name: value for name, value in info.metadata.items() if name != "method"}
        elif detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
            bad = error_details_pb2.BadRequest()
            detail.Unpack(bad)
            violations = list(bad.field_violations)
    if reason in REASONS:
        headers = {"Retry-After": fields["retry_after"]} if fields.get("retry_after", "").isdigit() else {}
        # Whoever sent an Idempotency-Key has never seen the id that was made of it here.
        made_here = reason == "IDEMPOTENCY_CONFLICT" and bool(getattr(request, "request_id", ""))
        details = "" if made_here else error.details() or ""
        if "field" in fields:
            fields["field"] = name_as_sent(fields["field"], request)
        told, errors = tell_as_sent(details or REASONS[reason].example, violations, request)
        return Problem(reason, told, fields=fields, errors=errors, headers=headers)
    reason, told = BY_STATUS.get(error.code(), UNEXPLAINED)
    if reason == "INTERNAL":
        log.error("the engine answered %s without a reason: %s", error.code().name, error.details())
    return Problem(reason, told)
