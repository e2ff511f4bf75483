"""The one interceptor that every call passes: request id, identity, access, deadline, errors."""

import asyncio
import contextlib
import hmac
import inspect
import logging
import re
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import grpc
import sqlalchemy.exc
from grpc_status import rpc_status

from luster_engine.database.session import fits_no_column
from luster_engine.errors import LusterError, Reason, suspended
from luster_engine.metrics import Metrics, metrics_off
from luster_engine.rpc.access import Access
from luster_engine.rpc.caller import Caller, Kind, current_caller, no_account, set_caller
from luster_engine.rpc.requests import each_taken, reader, taken
from luster_engine.rpc.status import to_status
from luster_engine.rpc.watches import StillAllowed, Watches, address_in
from luster_engine.spans import Span, Tracer, tracing_off
from luster_engine.trail import TraceParent, Trail, current_trail, following, set_trail

log = logging.getLogger("luster.rpc")

_UNHURT = frozenset({"OK", "CANCELLED"})
"""How a stream ends that went well: most watches end when whoever watches leaves."""
_CODES: Mapping[int, str] = {each.value[0]: each.name for each in grpc.StatusCode}
_REQUEST_ID = re.compile(r"^[\x21-\x7e]{1,128}$")


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """What the interceptor needs to know of an account before it lets a call in."""

    admin: bool = False
    support: bool = False
    """Whether it sees accounts and jobs of others; administrators do."""
    suspended: bool = False


FindStanding = Callable[[UUID], Awaitable[AccountStanding | None]]
KeyStands = Callable[[UUID, UUID], Awaitable[bool]]
"""Whether an account's API key is neither revoked nor expired."""


class CallInterceptor(grpc.aio.ServerInterceptor):
    """Checks a call against what its RPC declares, and turns what goes wrong into a status."""

    def __init__(
        self,
        *,
        access: Mapping[str, Access],
        service_token: str,
        find_standing: FindStanding,
        key_stands: KeyStands,
        trust_certificates: bool = False,
        unary_seconds: float = 60.0,
        watch_again: float = 30.0,
        metrics: Metrics | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        self._metrics = metrics or metrics_off()
        self._tracer = tracer or tracing_off()
        self._access = access
        self._token = service_token.encode()
        self._find_standing = find_standing
        self._key_stands = key_stands
        self._trust_certificates = trust_certificates
        self._unary_seconds = unary_seconds
        self._watches = Watches(watch_again)

    def drain(self) -> None:
        """End the open watches, whose clients connect again elsewhere; every other call runs to its end."""
        self._watches.end_all()

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[Any]],
        details: grpc.HandlerCallDetails,
    ) -> Any:
        """Wrap the handler of one call."""
        handler = await continuation(details)
        if handler is None:
            return None
        metadata = dict(details.invocation_metadata or ())
        if handler.response_streaming:
            return self._streaming(handler, details.method, metadata)
        return self._unary(handler, details.method, metadata)

    def _unary(self, handler: Any, method: str, metadata: Mapping[str, Any]) -> Any:
        inner = handler.stream_unary if handler.request_streaming else handler.unary_unary

        async def answer(request: Any, context: grpc.aio.ServicerContext[Any, Any]) -> Any:
            request_id = _begin_trail(metadata)
            with self._tracer.span(
                method.lstrip("/"), kind="server", attributes=_call_facts(method), root=_begins(metadata)
            ) as span:
                return await timed(request, context, request_id, span)

        async def timed(request: Any, context: grpc.aio.ServicerContext[Any, Any], request_id: str, span: Span) -> Any:
            limit = None if handler.request_streaming else self._unary_seconds
            began = time.perf_counter()
            try:
                async with asyncio.timeout(limit) as clock:
                    await self._admit(method, metadata, request_id, context)
                    given = each_taken(request) if handler.request_streaming else taken(request)
                    return await inner(given, context)
            except TimeoutError as error:
                if clock.expired():
                    late = LusterError(
                        Reason.DEADLINE_EXCEEDED,
                        f"The engine gave this call {self._unary_seconds:.0f} s and it took longer.",
                    )
                    await _fail(context, late, request_id, method)
                await _fail(context, error, request_id, method)
            except Exception as error:
                await _fail(context, error, request_id, method)
            finally:
                self._ended(method, context, began, span)

        make = (
            grpc.stream_unary_rpc_method_handler if handler.request_streaming else grpc.unary_unary_rpc_method_handler
        )
        read = reader(handler.request_deserializer, method, piece=handler.request_streaming)
        return make(answer, read, handler.response_serializer)

    def _streaming(self, handler: Any, method: str, metadata: Mapping[str, Any]) -> Any:
        inner = handler.stream_stream if handler.request_streaming else handler.unary_stream

        async def answer(request: Any, context: grpc.aio.ServicerContext[Any, Any]) -> AsyncIterator[Any]:
            request_id = _begin_trail(metadata)
            trail, since, began = current_trail(), time.time(), time.perf_counter()
            try:
                await self._admit(method, metadata, request_id, context)
                given = each_taken(request) if handler.request_streaming else taken(request)
                async with self._watching(method, context):
                    answers = inner(given, context)
                    if inspect.isawaitable(answers):
                        await answers
                    else:
                        # Closed here, and not some day by the collector: it may hold a connection of the database.
                        async with contextlib.aclosing(answers) as streamed:
                            async for each in streamed:
                                yield each
            except Exception as error:
                await _fail(context, error, request_id, method)
            finally:
                code = self._ended(method, context, began)
                # Told when it is over: a generator may be closed where a span that is open could not be left.
                with following(trail):
                    self._tracer.record(
                        method.lstrip("/"),
                        since,
                        time.time(),
                        {**_call_facts(method), "rpc.response.status_code": code},
                        kind="server",
                        root=_begins(metadata),
                        failed="" if code in _UNHURT else code,
                    )

        make = (
            grpc.stream_stream_rpc_method_handler if handler.request_streaming else grpc.unary_stream_rpc_method_handler
        )
        read = reader(handler.request_deserializer, method, piece=handler.request_streaming)
        return make(answer, read, handler.response_serializer)

    def _watching(
        self, method: str, context: grpc.aio.ServicerContext[Any, Any]
    ) -> contextlib.AbstractAsyncContextManager[None]:
        """Counts what stays open as long as its caller likes, and ends it with the right to it."""
        if method not in self._access:  # health and reflection, for which nobody says who they are
            return self._watches.hold(address_in(context.peer()), self._still_allowed())
        if method.rsplit("/", 1)[-1].startswith("Watch"):
            return self._watches.hold(current_caller().account_id, self._still_allowed())
        return contextlib.nullcontext()

    def _ended(
        self, method: str, context: grpc.aio.ServicerContext[Any, Any], began: float, span: Span | None = None
    ) -> str:
        """Count a call that ended, and tell whoever debugs; a watch counts for as long as it was open."""
        name = ""
        debug = log.isEnabledFor(logging.DEBUG)
        if self._metrics.on or debug or self._tracer.on:
            code = context.code()
            name = _CODES.get(code.value[0] if isinstance(code, grpc.StatusCode) else code or 0, "UNKNOWN")
            short, seconds = method.rsplit("/", 1)[-1], time.perf_counter() - began
            self._metrics.called(short, name, seconds)
            if span is not None:
                span.note({"rpc.response.status_code": name})
                if name != "OK":
                    span.failed(name)
            if debug:
                log.debug("%s %s %.0f ms", short, name, seconds * 1000)
        return name

    def _still_allowed(self) -> StillAllowed:
        """Asks again what `_admit` asked, for the caller of now."""
        caller = current_caller()

        async def look() -> LusterError | None:
            if caller.account_id is None:
                return None
            standing = await self._find_standing(caller.account_id)
            if standing is None:
                return LusterError(Reason.UNAUTHENTICATED, "The account was removed.")
            if standing.suspended:
                return suspended()
            if caller.api_key is not None and not await self._key_stands(caller.account_id, caller.api_key):
                return LusterError(Reason.UNAUTHENTICATED, "The API key was revoked, or has expired.")
            return None

        return look

    async def _admit(
        self, method: str, metadata: Mapping[str, Any], request_id: str, context: grpc.aio.ServicerContext[Any, Any]
    ) -> None:
        context.set_trailing_metadata((("x-request-id", request_id),))
        # Health and reflection are not of our contract and stand open, as load balancers need them.
        access = self._access.get(method, Access.PUBLIC)
        proven = self._proven(metadata) or self._has_certificate(context)
        account: UUID | None = None
        key: UUID | None = None
        if proven and "x-luster-account" in metadata:
            account = _id(metadata, "x-luster-account")
            key = _id(metadata, "x-luster-api-key") if "x-luster-api-key" in metadata else None
        if access is Access.PUBLIC:
            set_caller(Caller("service" if proven else "public", account, _actor(account, proven), request_id))
            return
        if not proven:
            raise LusterError(
                Reason.UNAUTHENTICATED,
                "This call needs `authorization: Bearer <service token>`; `luster token --service` prints it.",
            )
        if access is Access.SERVICE:
            set_caller(Caller("service", account, _actor(account, proven), request_id))
            return
        if account is None:
            raise no_account()
        standing = await self._find_standing(account)
        if standing is None:
            raise LusterError(
                Reason.UNAUTHENTICATED, f"There is no account {account}. It begins when its owner signs in."
            )
        if standing.suspended:
            raise suspended()
        if access is Access.ADMIN and not standing.admin:
            raise LusterError(Reason.PERMISSION_DENIED, "This call is for administrators.")
        if access is Access.SUPPORT and not standing.support:
            raise LusterError(Reason.PERMISSION_DENIED, "This call is for administrators and support.")
        kind: Kind = "admin" if access is Access.ADMIN else "service"
        set_caller(Caller(kind, account, _actor(account, proven), request_id, key))

    def _has_certificate(self, context: grpc.aio.ServicerContext[Any, Any]) -> bool:
        """Whether the caller came with a certificate of our authority; a handshake without one does not succeed."""
        if not self._trust_certificates:
            return False
        return context.auth_context().get("transport_security_type") == [b"ssl"]

    def _proven(self, metadata: Mapping[str, Any]) -> bool:
        scheme, _, token = str(metadata.get("authorization", "")).partition(" ")
        if scheme.lower() != "bearer" or not token:
            return False
        if not hmac.compare_digest(token.encode(), self._token):
            raise LusterError(Reason.UNAUTHENTICATED, "The service token is not this engine's.")
        return True


def _actor(account: UUID | None, proven: bool) -> str:
    if account is not None:
        return f"account:{account}"
    return "service" if proven else "nobody"


def _id(metadata: Mapping[str, Any], name: str) -> UUID:
    try:
        return UUID(str(metadata[name]))
    except ValueError:
        raise LusterError(Reason.UNAUTHENTICATED, f"The {name} metadata is not a UUID.") from None


def _begins(metadata: Mapping[str, Any]) -> bool:
    """Whether a call's trace begins with it."""
    return TraceParent.read(str(metadata.get("traceparent", ""))) is None


def _call_facts(method: str) -> Mapping[str, str]:
    return {"rpc.system.name": "grpc", "rpc.method": method.lstrip("/")}


def _begin_trail(metadata: Mapping[str, Any]) -> str:
    """Whatever is done and logged for this call carries the ids that its caller gave it; answers with the request's."""
    given = str(metadata.get("x-request-id", ""))
    request_id = given if _REQUEST_ID.match(given) else uuid.uuid4().hex
    trace = TraceParent.read(str(metadata.get("traceparent", ""))) or TraceParent.new()
    set_trail(Trail(request_id=request_id, trace=trace))
    return request_id


async def _fail(context: grpc.aio.ServicerContext[Any, Any], error: Exception, request_id: str, method: str) -> None:
    """End the call with the status of what went wrong; nothing internal leaves."""
    if isinstance(error, grpc.aio.AbortError):
        raise error
    if not isinstance(error, LusterError):
        error = _translated(error, method, request_id)
    status: Any = rpc_status.to_status(to_status(error, request_id))
    metadata = (*status.trailing_metadata, ("x-request-id", request_id))
    await context.abort_with_status(status._replace(trailing_metadata=metadata))


def _translated(error: Exception, method: str, request_id: str) -> LusterError:
    if isinstance(error, NotImplementedError):
        # The generated base class answers so for a method that its room does not have.
        return LusterError(
            Reason.NOT_YET_AVAILABLE, f"{method.rsplit('/', 1)[-1]} is not available in this version.", method=method
        )
    if fits_no_column(error):
        # A number or a text that no column can hold; every field has its own check, and this stands behind them.
        log.warning("%s: a value cannot be stored (%s) request_id=%s", method, error, request_id)
        return LusterError(Reason.INVALID_ARGUMENT, "A value of the request is out of range, or too long.")
    if isinstance(error, (sqlalchemy.exc.OperationalError, sqlalchemy.exc.InterfaceError, ConnectionError)):
        log.warning("%s: the database did not answer (%s) request_id=%s", method, type(error).__name__, request_id)
        return LusterError(Reason.DATABASE_UNAVAILABLE, "The database does not answer. Try again in a moment.")
    log.error("%s failed request_id=%s", method, request_id, exc_info=error)
    return LusterError(
        Reason.INTERNAL,
        f"The engine failed. Its log has the cause under request id {request_id}.",
        request_id=request_id,
    )
