"""`luster serve | work | migrate`: each part as a process of its own, for production."""

import asyncio
import gc
import os
import threading
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from luster_engine.cli.options import Data, load_settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    panel = "Production"
    app.command(rich_help_panel=panel, help="Run the engine's gRPC server until it is stopped.")(serve)
    app.command(rich_help_panel=panel, help="Run a worker, which carries out the jobs of the queue.")(work)
    app.command(rich_help_panel=panel, help="Create or update the tables of the database. Safe to run again.")(migrate)


def serve(
    data: Data = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default="LUSTER_GRPC_HOST")] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen on.", show_default="LUSTER_GRPC_PORT")
    ] = None,
) -> None:
    """Run the engine."""
    _before_grpc()
    from luster_engine import app
    from luster_engine.cli.pulse import beating
    from luster_engine.cli.spare import wait_for_turn
    from luster_engine.logs import configure_logging

    wait_for_turn()
    given: dict[str, object] = {"grpc_host": host} if host is not None else {}
    if port is not None:
        given["grpc_port"] = port
    settings = load_settings(data, serves=True, **given)
    configure_logging(settings)

    async def run() -> None:
        async with beating():
            await app.run_engine(settings, ready=lambda port: _ready())

    asyncio.run(run())


def _ready() -> None:
    """Tell whoever waits. What was put together stays until the end, so nothing looks through it for garbage."""
    from luster_engine.cli.supervisor import say_ready

    gc.collect()
    gc.freeze()
    say_ready()
    # What the first photo and the first token need, and no start: beside the loop, so that neither waits for it.
    threading.Thread(target=_load, args=("procrastinate", "jwt"), name="luster-loads", daemon=True).start()


def _load(*modules: str) -> None:
    for each in modules:
        import_module(each)


def work(
    data: Data = None,
    alive_file: Annotated[
        Path | None,
        typer.Option(envvar="LUSTER_ALIVE_FILE", help="A file that the worker updates, for `luster health worker`."),
    ] = None,
) -> None:
    """Run a worker."""
    _before_grpc()
    from luster_engine import app
    from luster_engine.cli.pulse import beating
    from luster_engine.cli.spare import wait_for_turn
    from luster_engine.cli.supervisor import say_ready
    from luster_engine.logs import configure_logging

    wait_for_turn()
    settings = load_settings(data, serves=True)
    configure_logging(settings)

    async def run() -> None:
        alive: asyncio.Task[None] | None = None

        def ready() -> None:
            nonlocal alive
            if alive_file is not None:
                alive = asyncio.create_task(_keep_fresh(alive_file))
            say_ready()

        try:
            async with beating():
                await app.run_worker(settings, ready=ready)
        finally:
            if alive is not None:
                alive.cancel()

    asyncio.run(run())


def migrate(
    data: Data = None,
    to: Annotated[
        str, typer.Option(metavar="STATE", help="Take the tables back to this state, before going back to its version.")
    ] = "",
) -> None:
    """Bring the tables up to date, or back."""
    from luster_engine.database.migrate import migrate as bring_up
    from luster_engine.database.migrate import take_back
    from luster_engine.database_opened import database_url

    settings = load_settings(data)
    with database_url(settings) as url:
        if to:
            typer.echo(f"The tables are at {to} now." if take_back(url, to) else f"The tables were not after {to}.")
            return
        changed = bring_up(url)
    typer.echo("The tables are up to date now." if changed else "The tables were up to date.")


def _before_grpc() -> None:
    """Children are started by spawning, so gRPC need not, and should not, prepare for forks."""
    os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")


async def _keep_fresh(path: Path) -> None:
    """Touch a file from the event loop: when the loop stands still, the file grows old."""
    while True:
        path.touch()  # noqa: ASYNC240 - a moment on a local disk, and it must not outlive a frozen loop
        await asyncio.sleep(2.0)
