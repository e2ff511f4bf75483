"""`luster health`: whether an engine or a worker on this machine is well, for health checks of containers."""

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from luster_engine.cli.options import load_settings

_STALE_SECONDS = 15.0
"""Age of the file that a worker touches every two seconds. Shorter: a busy worker is replaced in the middle of its
jobs. Longer: one that hangs keeps them for so long. Chosen, not measured."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    health = typer.Typer(no_args_is_help=True, help="Health checks, for containers and load balancers.")
    health.command(help="Check that the engine on this machine serves; exit 1 if not.")(engine)
    health.command(help="Check that a worker runs, by the file of `luster work --alive-file`; exit 1 if not.")(worker)
    app.add_typer(health, name="health", rich_help_panel="Production")


def engine(
    address: Annotated[
        str | None, typer.Option(help="The address of the engine.", show_default="LUSTER_GRPC_PORT here")
    ] = None,
) -> None:
    """Ask by the standard health protocol."""
    import grpc
    from grpc_health.v1 import health_pb2, health_pb2_grpc

    from luster_engine.errors import LusterError, Reason

    where = address or _own_address()
    with grpc.insecure_channel(where) as channel:
        try:
            stub: Any = health_pb2_grpc.HealthStub(channel)  # the stubs leave its methods out
            answer = stub.Check(health_pb2.HealthCheckRequest(), timeout=4)
        except grpc.RpcError as error:
            raise LusterError(Reason.STATE_CONFLICT, f"The engine at {where} does not answer.") from error
    if answer.status != health_pb2.HealthCheckResponse.SERVING:
        raise LusterError(Reason.STATE_CONFLICT, f"The engine at {where} is not serving.")
    typer.echo("serving")


def _own_address() -> str:
    """The engine of this machine, by a place at which it asks for no certificate."""
    settings = load_settings()
    local = settings.local_socket
    return f"127.0.0.1:{settings.grpc_port}" if local is None else f"unix:{local}"


def worker(
    alive_file: Annotated[Path, typer.Option(envvar="LUSTER_ALIVE_FILE", help="The file that the worker updates.")],
) -> None:
    """Look at the file's age."""
    from luster_engine.errors import LusterError, Reason

    try:
        age = time.time() - alive_file.stat().st_mtime
    except OSError as error:
        raise LusterError(Reason.STATE_CONFLICT, f"{alive_file} is not there: the worker has not started.") from error
    if age > _STALE_SECONDS:
        raise LusterError(Reason.STATE_CONFLICT, f"The worker was last seen {age:.0f} s ago.")
    typer.echo("working")
