"""The engine's gRPC server: where it listens, how it starts, and how it leaves without hurting a caller."""

import asyncio
import contextlib
import logging
import socket as sockets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from luster_engine.errors import LusterError, Reason
from luster_engine.metrics import Metrics
from luster_engine.rpc.access import declared_access
from luster_engine.rpc.contract import Service
from luster_engine.rpc.health import Check, HealthWatch
from luster_engine.rpc.interceptors import CallInterceptor, FindStanding, KeyStands
from luster_engine.rpc.tls import Certificates, TlsFiles
from luster_engine.spans import Tracer

log = logging.getLogger("luster.rpc")

MAX_MESSAGE = 4 * 1024 * 1024
"""Bytes of one message either way; pictures travel in streams of smaller chunks."""

_OPTIONS = (
    ("grpc.max_receive_message_length", MAX_MESSAGE),
    ("grpc.max_send_message_length", MAX_MESSAGE),
    ("grpc.max_metadata_size", 16 * 1024),
    # Two engines on one port would share its calls silently; a taken port must be an error.
    ("grpc.so_reuseport", 0),
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
    ("grpc.http2.max_ping_strikes", 0),
)


class CannotListenError(LusterError):
    """An address is taken or not ours to use."""

    def __init__(self, address: str) -> None:
        super().__init__(
            Reason.ALREADY_EXISTS,
            f"{address} is taken or not ours to use. Choose another with LUSTER_GRPC_PORT or "
            "LUSTER_GRPC_SOCKET, or stop what uses it.",
        )


class _ByName:
    """Takes a service's methods in to be found by their names alone.

    Generated code also registers each method with grpc. For every registered method grpc keeps a task that waits for
    the next call, and each call looks through all of these tasks: with 138 methods that was a fifth of what a call
    took (docs/scale.md, the hot path).
    """

    def __init__(self, server: grpc.aio.Server) -> None:
        self._server = server

    def add_generic_rpc_handlers(self, handlers: Sequence[grpc.GenericRpcHandler]) -> None:
        self._server.add_generic_rpc_handlers(handlers)

    def add_registered_method_handlers(
        self, service: str, handlers: "Mapping[str, grpc.RpcMethodHandler[Any, Any]]"
    ) -> None:
        """Nothing: they are found by their names."""


class EngineServer:
    """One gRPC server with everything that every call needs around the rooms' servicers."""

    def __init__(
        self,
        services: Sequence[Service],
        *,
        service_token: str,
        find_standing: FindStanding,
        key_stands: KeyStands,
        checks: Mapping[str, Check],
        tls: TlsFiles | None = None,
        watch_again: float = 30.0,
        metrics: Metrics | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        access = declared_access({each.file.name: each.file for each in services}.values())
        self._interceptor = CallInterceptor(
            access=access,
            service_token=service_token,
            find_standing=find_standing,
            key_stands=key_stands,
            watch_again=watch_again,
            metrics=metrics,
            tracer=tracer,
            trust_certificates=tls is not None and tls.client_ca is not None,
        )
        self._health = HealthWatch([each.name for each in services], checks)
        self._services = services
        self._tls = tls
        self._server: grpc.aio.Server | None = None
        self.port = 0

    async def start(self, *, address: str | None = None, socket: Path | None = None) -> None:
        """Listen on a TCP address, a Unix socket, or both; port 0 takes a free one, which `port` then names."""
        server = grpc.aio.server(interceptors=(self._interceptor,), options=_OPTIONS)
        by_name: Any = _ByName(server)
        for each in self._services:
            each.add(each.servicer, by_name)
        health_pb2_grpc.add_HealthServicer_to_server(self._health.servicer, by_name)
        names = [each.name for each in self._services]
        reflection.enable_server_reflection(
            [*names, health_pb2.DESCRIPTOR.services_by_name["Health"].full_name, reflection.SERVICE_NAME], server
        )
        if address is not None:
            self.port = self._listen(server, address)
        if socket is not None:
            await asyncio.to_thread(_clear, socket)
            self._bind(lambda: server.add_insecure_port(f"unix:{socket}"), str(socket))
        await self._health.start()
        await server.start()
        if socket is not None:
            await asyncio.to_thread(socket.chmod, 0o600)
        self._server = server

    async def drain(self, *, grace: float = 20.0, notice: float = 0.5) -> None:
        """Flip health, give balancers a moment to notice, end watches, then let running calls finish."""
        if self._server is None:
            return
        await self._health.flip()
        await asyncio.sleep(notice)
        self._interceptor.drain()
        await self._server.stop(grace)
        self._server = None

    def _listen(self, server: grpc.aio.Server, address: str) -> int:
        if self._tls is None:
            return self._bind(lambda: server.add_insecure_port(address), address)
        credentials = Certificates(self._tls).credentials()
        return self._bind(lambda: server.add_secure_port(address, credentials), address)

    def _bind(self, bind: Callable[[], int], address: str) -> int:
        with contextlib.suppress(RuntimeError):
            if port := bind():
                return port
        raise CannotListenError(address)


def _clear(socket: Path) -> None:
    """Make room for a socket that a killed engine may have left behind; anything else at that place is refused."""
    socket.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not socket.is_symlink() and not socket.exists():
        return
    if not socket.is_socket() or _is_served(socket):
        raise CannotListenError(str(socket))
    socket.unlink(missing_ok=True)


def _is_served(path: Path) -> bool:
    """Whether somebody listens behind a socket."""
    with sockets.socket(sockets.AF_UNIX) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(path))
        except (ConnectionRefusedError, FileNotFoundError):
            return False
        except OSError:
            return True
    return True
