"""An engine for the gateway's tests: a real gRPC server that answers as each test says and keeps what it was asked."""

import asyncio
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import grpc
from google.protobuf import any_pb2, message_factory
from google.protobuf.descriptor import MethodDescriptor
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import _async as health_aio
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status
from luster.v1 import (
    account_pb2,
    admin_pb2,
    asset_pb2,
    auth_pb2,
    billing_pb2,
    catalog_pb2,
    comparison_pb2,
    credit_pb2,
    delivery_pb2,
    enhance_pb2,
    errors_pb2,
    job_pb2,
    object_pb2,
    options_pb2,
    prompt_pb2,
    set_pb2,
    shoot_pb2,
    webhook_pb2,
)

FILES = (
    account_pb2,
    admin_pb2,
    asset_pb2,
    auth_pb2,
    billing_pb2,
    catalog_pb2,
    comparison_pb2,
    credit_pb2,
    delivery_pb2,
    enhance_pb2,
    job_pb2,
    object_pb2,
    prompt_pb2,
    set_pb2,
    shoot_pb2,
    webhook_pb2,
)


class Refusal(Exception):
    """An error as the engine sends it."""

    def __init__(self, reason: str, message: str, violations: Mapping[str, str] | None = None, **fields: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
        self.fields = fields
        self.violations = dict(violations or {})

    def status(self) -> Any:
        """The rich status that the engine's interceptor would send."""
        value = errors_pb2.DESCRIPTOR.enum_types_by_name["ErrorReason"].values_by_name[f"ERROR_REASON_{self.reason}"]
        info = error_details_pb2.ErrorInfo(reason=self.reason, domain="luster.dev", metadata=self.fields)
        details = [any_pb2.Any()]
        details[0].Pack(info)
        if self.violations:
            bad = error_details_pb2.BadRequest()
            for name, told in self.violations.items():
                bad.field_violations.add(field=name, description=told)
            details.append(any_pb2.Any())
            details[1].Pack(bad)
        code = value.GetOptions().Extensions[options_pb2.error].grpc_code
        return rpc_status.to_status(status_pb2.Status(code=code, message=self.message, details=details))


BY_ITSELF = frozenset({"AuthService.ListEndedSessions", "AuthService.GetSigningKeys"})


@dataclass
class Call:
    """One call that arrived."""

    method: str
    request: Any
    metadata: Mapping[str, str]


@dataclass
class FakeEngine:
    """Answers by name, `engine.answers["JobService.GetJob"] = lambda request: ...`; the rest is UNIMPLEMENTED."""

    answers: dict[str, Callable[..., Any]] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    by_itself: list[Call] = field(default_factory=list)
    """What the gateway asks now and then without a client, which would come between the calls of a test."""
    port: int = 0
    _server: Any = None
    health: Any = None

    async def start(self) -> None:
        """Listens on a free port of this machine."""
        self._server = grpc.aio.server(options=(("grpc.so_reuseport", 0),))
        methods = {
            f"/{service.full_name}/{method.name}": method
            for file in FILES
            for service in file.DESCRIPTOR.services_by_name.values()
            for method in service.methods
        }
        self._server.add_generic_rpc_handlers((_Handler(self, methods),))
        self.health = health_aio.HealthServicer()
        health_pb2_grpc.add_HealthServicer_to_server(self.health, self._server)
        self.port = self._server.add_insecure_port(f"127.0.0.1:{self.port}")
        await self._server.start()
        for part in ("", "engine", "database", "storage"):
            await self.health.set(part, health_pb2.HealthCheckResponse.SERVING)

    async def stop(self) -> None:
        """Breaks every call off."""
        await self._server.stop(0)

    def asked(self, method: str) -> list[Call]:
        """The calls of one method that arrived."""
        return [call for call in self.calls if call.method == method]


class _Handler(grpc.GenericRpcHandler):
    def __init__(self, engine: FakeEngine, methods: Mapping[str, MethodDescriptor]) -> None:
        self._engine = engine
        self._methods = methods

    def service(self, details: grpc.HandlerCallDetails) -> Any:
        method = self._methods.get(details.method)
        if method is None:
            return None
        name = f"{method.containing_service.name}.{method.name}"
        metadata = dict(details.invocation_metadata)
        request_type = message_factory.GetMessageClass(method.input_type)

        def encode(message: Any) -> bytes:
            data: bytes = message.SerializeToString()
            return data

        engine = self._engine

        async def unary(request: Any, context: Any) -> Any:
            answer = engine.answers.get(name)
            (engine.by_itself if name in BY_ITSELF else engine.calls).append(Call(name, request, metadata))
            if answer is None:
                await context.abort(grpc.StatusCode.UNIMPLEMENTED, f"{name} has no answer")
            if method.client_streaming:
                request = welcomed(request, context)
            try:
                result = (
                    answer(request) if len(inspect.signature(answer).parameters) == 1 else answer(request, metadata)
                )
                return await result if inspect.isawaitable(result) else result
            except Refusal as refusal:
                await context.abort_with_status(refusal.status())

        async def streamed(request: Any, context: Any) -> Any:
            answer = engine.answers.get(name)
            engine.calls.append(Call(name, request, metadata))
            if answer is None:
                await context.abort(grpc.StatusCode.UNIMPLEMENTED, f"{name} has no answer")
            try:
                async for message in answer(request):
                    yield message
            except Refusal as refusal:
                await context.abort_with_status(refusal.status())

        if method.client_streaming:
            return grpc.stream_unary_rpc_method_handler(unary, request_type.FromString, encode)
        if method.server_streaming:
            return grpc.unary_stream_rpc_method_handler(streamed, request_type.FromString, encode)
        return grpc.unary_unary_rpc_method_handler(unary, request_type.FromString, encode)


async def welcomed(requests: Any, context: Any) -> Any:
    """The stream; who asks for more than the header has nothing against it, and tells the caller so."""
    yield await anext(aiter(requests))
    await context.send_initial_metadata(())
    async for request in requests:
        yield request


async def forever() -> None:
    """Waits for the end of the test."""
    await asyncio.Event().wait()
