"""Runs the gateway with uvicorn until it is told to stop."""

import gc
import socket
import sys

import uvicorn

from luster_gateway.app import create_app
from luster_gateway.guards.connections import connections_of
from luster_gateway.guards.one_connection import protocol_of
from luster_gateway.logs import configure_logging
from luster_gateway.metrics import send_metrics, served
from luster_gateway.pulse import beating
from luster_gateway.settings import GatewaySettings
from luster_gateway.spans import TracingError

_OTHER_FILES = 500
"""Files that are open beside connections: photos that pass through, the engine's channel, what Python holds."""


def serve(settings: GatewaySettings) -> int:
    """Serves until SIGTERM or Ctrl-C; 1 when the port is taken."""
    try:
        listening = listen(settings.host, settings.port)
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        why = error.strerror or str(error)
        print(f"luster_gateway: cannot listen on {where}: {why}. Choose another with PORT.", file=sys.stderr)  # noqa: T201 - a command's own answer
        return 1
    # A page's file is open for as long as somebody takes it.
    _allow_files(2 * settings.connections + _OTHER_FILES)
    configure_logging(settings)
    try:
        serving = config(settings)
    except TracingError as error:
        print(f"luster_gateway: {error}", file=sys.stderr)  # noqa: T201 - a command's own answer
        return 2
    try:
        metrics = serving.app.state.metrics  # type: ignore[union-attr]  # the app that create_app made
        with (
            served(metrics, settings.metrics_port, settings.metrics_host),
            send_metrics(metrics, settings.otel_endpoint),
        ):
            Server(serving).run(sockets=[listening])
    except OSError as error:
        print(f"luster_gateway: {error}. See LUSTER_METRICS_PORT.", file=sys.stderr)  # noqa: T201 - a command's own answer
        return 1
    return 0


class Server(uvicorn.Server):
    """Uvicorn's, which shows that it works, and lets streams of events end by themselves when it stops."""

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until told to stop."""
        async with beating():
            await super().serve(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin; what was put together stays until the end, so nothing looks through it for garbage, now or later."""
        await super().startup(sockets)
        gc.freeze()
        gc.enable()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell who listens to come again, then wait for what is under way."""
        parts = getattr(getattr(self.config.app, "state", None), "parts", None)
        if parts is not None:
            parts.streams.end()
        await super().shutdown(sockets)


def _allow_files(wanted: int) -> None:
    """As many open files as connections are taken, as far as the system lets us say so."""
    try:
        import resource
    except ImportError:  # Windows, which has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))


def config(settings: GatewaySettings) -> uvicorn.Config:
    """How uvicorn serves the app."""
    return uvicorn.Config(
        create_app(settings),
        http=protocol_of(connections_of(settings)),
        # Nothing here speaks it, and an upgrade would leave the bounds of a connection behind.
        ws="none",
        # Everything is logged by one door, which hides what nobody may read.
        log_config=None,
        access_log=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        server_header=False,
        date_header=True,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=10,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that takes connections already; with port 0 the system chooses one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except OSError:
        listening.close()
        raise
    return listening
