"""`luster mcp`: Luster as tools of a language model, on this machine or behind a gateway."""

import asyncio
import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from luster_engine.cli.options import Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.mcp.workshop import Workshop
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "mcp",
        help="Serve Luster's tools to a language model (MCP), over standard input and output or HTTP.",
        epilog="Examples: [bold]luster mcp --root ~/Pictures[/bold] · "
        "[bold]LUSTER_API_KEY=… luster mcp --gateway https://luster.example.com --root ~/Pictures[/bold]",
    )(mcp)


def mcp(
    root: Annotated[
        list[Path] | None,
        typer.Option("--root", help="A folder whose photos may be read and written; repeatable. None without it."),
    ] = None,
    gateway: Annotated[
        str, typer.Option(help="Work through this gateway, with the key in LUSTER_API_KEY. Without it: this machine.")
    ] = "",
    http: Annotated[bool, typer.Option("--http", help="Serve over HTTP instead of standard input and output.")] = False,
    host: Annotated[str, typer.Option(help="With --http: where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="With --http: the port.")] = 8765,
    data: Data = None,
) -> None:
    """Serve until the client leaves, or until Ctrl-C."""
    quiet_logging("WARNING")
    settings = load_settings(data)
    _need_the_package()
    try:
        asyncio.run(_serve(settings, root or [], gateway, (host, port) if http else None))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _need_the_package() -> None:
    from importlib.util import find_spec

    from luster_engine.errors import LusterError, Reason

    if any(find_spec(each) is None for each in ("mcp", "httpx")):
        text = 'luster mcp needs the package mcp. Install it with: pip install "luster-engine[mcp]"'
        raise LusterError(Reason.NOT_YET_AVAILABLE, text)


async def _serve(settings: "Settings", roots: list[Path], gateway: str, listen: tuple[str, int] | None) -> None:
    from luster_engine.mcp.gateway import open_gateway
    from luster_engine.mcp.own_machine import open_own_machine
    from luster_engine.mcp.photos import PhotoDoor
    from luster_engine.mcp.roots import Roots
    from luster_engine.mcp.server import LusterServer
    from luster_engine.mcp.serving import serve_http, serve_stdio
    from luster_engine.outgoing.fetcher import Fetcher
    from luster_engine.outgoing.guard import AddressGuard
    from luster_engine.scratch import open_scratch

    allowed = Roots.of(roots)
    door = PhotoDoor(allowed, Fetcher(AddressGuard()), settings.max_bytes)
    token = _token() if listen else ""
    async with contextlib.AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(settings.scratch))
        workshop: Workshop
        if gateway:
            key = os.environ.get("LUSTER_API_KEY", "")
            workshop = await stack.enter_async_context(open_gateway(gateway, key, scratch))
        else:
            workshop = await stack.enter_async_context(open_own_machine(settings, allowed, scratch))
        server = LusterServer(workshop, door, scratch)
        if listen is None:
            await serve_stdio(server)
            return
        typer.echo(f"Luster's tools are at http://{listen[0]}:{listen[1]}/mcp", err=True)
        await serve_http(server, *listen, token)


def _token() -> str:
    """The token of LUSTER_MCP_TOKEN, or a fresh one that is shown once."""
    from luster_engine.errors import LusterError, Reason
    from luster_engine.mcp.serving import SHORTEST_TOKEN

    given = os.environ.get("LUSTER_MCP_TOKEN", "")
    if given and len(given) < SHORTEST_TOKEN:
        text = f"LUSTER_MCP_TOKEN has {len(given)} characters; at least {SHORTEST_TOKEN} are needed."
        raise LusterError(Reason.INVALID_ARGUMENT, text)
    if not given:
        given = secrets.token_urlsafe(24)
        typer.echo(f"Token: {given}\nClients send it as Authorization: Bearer TOKEN.", err=True)
    return given
