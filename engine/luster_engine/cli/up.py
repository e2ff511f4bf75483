"""`luster up`: database, engine, worker and gateway together, on one machine."""

import asyncio
import contextlib
import gc
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import Data, load_settings

if TYPE_CHECKING:
    from luster_engine.cli.keeping import KeptDatabase
    from luster_engine.cli.nursery import Nursery
    from luster_engine.cli.supervisor import ChildProgram, Supervised
    from luster_engine.settings import Settings

_START_SECONDS = 60.0
"""Until a part says that it is ready. Chosen, not measured: parts are ready within seconds, and tables that are brought
up to date before them take longer. Shorter: a slow machine is told that its start failed. Longer: a part that hangs is
told later."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Start Luster on this machine: database, engine, worker and gateway. Ctrl-C stops all of it.")(up)


def up(
    data: Data = None,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Port of the REST API.", show_default="PORT, or 8000")
    ] = None,
    grpc_port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="Port of the gRPC API.", show_default="LUSTER_GRPC_PORT, or 50051"),
    ] = None,
    host: Annotated[
        str | None,
        typer.Option(help="Address to listen on; 0.0.0.0 lets others in.", show_default="LUSTER_HOST, or 127.0.0.1"),
    ] = None,
) -> None:
    """Start everything, say what is being done, and stop it cleanly."""
    given: dict[str, Any] = {}
    if port is not None:
        given["port"] = port
    if grpc_port is not None:
        given["grpc_port"] = grpc_port
    if host is not None:
        given["host"] = host
    settings = _reached_from_outside(load_settings(data, one_machine=True, **given))
    raise typer.Exit(asyncio.run(_up(settings)))


def _reached_from_outside(settings: "Settings") -> "Settings":
    """With the address by which others reach it, where it listens for more than this machine and APP_URL names none."""
    from urllib.parse import urlsplit

    from luster_engine.settings import is_loopback

    if is_loopback(settings.host) or not is_loopback(urlsplit(settings.app_url).hostname or ""):
        return settings
    return settings.model_copy(update={"app_url": f"http://{_own_name(settings.host)}:{settings.port}"})


def _own_name(host: str) -> str:
    """The address of this machine that others see: the one that is listened on, or the one of the way out."""
    import socket

    if host not in ("0.0.0.0", "::", ""):  # noqa: S104 - compared, not listened on
        return f"[{host}]" if ":" in host else host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way_out:
        try:
            way_out.connect(("192.0.2.1", 9))  # nothing is sent; the system only chooses its way
            return str(way_out.getsockname()[0])
        except OSError:
            return socket.gethostname()


def _address(settings: "Settings") -> str:
    """Where a browser begins."""
    from luster_engine.settings import is_loopback

    local = f"http://127.0.0.1:{settings.port}"
    return local if is_loopback(settings.host) else settings.app_url.rstrip("/")


@dataclass(frozen=True, slots=True)
class _Installation:
    """Where this installation runs: its folder and its two addresses."""

    data: Path
    http: str
    grpc: str
    logs: Path


async def _up(settings: "Settings") -> int:
    from luster_engine.cli.keeping import KeptDatabase
    from luster_engine.cli.running import Running, check_port
    from luster_engine.cli.supervisor import Supervised
    from luster_engine.data_folder import check_not_being_restored, checked_data_dir
    from luster_engine.processes import stop_signals

    data = checked_data_dir(settings.data_dir)
    check_not_being_restored(data)
    running = Running(data)
    stop = stop_signals()
    with running.alone():
        await asyncio.to_thread(running.end_leftovers)
        check_port(settings.port, "--port", settings.host)
        check_port(settings.grpc_port, "--grpc-port")
        _say(f"starting Luster in {data} (Ctrl-C stops it)")
        place = _Installation(data, _address(settings), f"127.0.0.1:{settings.grpc_port}", data / "logs")
        database = KeptDatabase(settings, data, _notice)
        children: list[Supervised] = []
        nursery = await _nursery(place)
        try:
            starting = asyncio.create_task(_start(settings, place, database, children, nursery))
            # Ctrl-C counts from the first moment, not only once all is up.
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait((starting, stopping), return_when=asyncio.FIRST_COMPLETED)
            if starting.done():
                await starting
                running.write(place.http, place.grpc, [child.pid for child in children])
                typer.echo(f"Luster is ready: {place.http}  grpc {place.grpc}")
                await _tell_set_up_address(settings, database.url)
                sys.stdout.flush()
                # From now on it is looked for again (`ahead.py`); what was put together stays until the end.
                gc.freeze()
                gc.enable()
                beside = [asyncio.create_task(database.keep())]
                # The worker takes up what waits; its own start would have taken the cores from what is asked first.
                beside += [asyncio.create_task(each.start_or_try_again()) for each in children if not each.is_started]
                await stop.wait()
                for task in beside:
                    task.cancel()
                await asyncio.wait(beside)
            else:
                starting.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await starting
        finally:
            if stop.is_set():
                _say("stopping: what is under way is finished first (Ctrl-C again ends it at once)")
            await _stop(children, settings.drain_seconds, stop)
            try:
                if nursery is not None:
                    await nursery.end()
            finally:
                await asyncio.to_thread(database.stop)
                running.forget()
    _say("stopped; your data stays")
    return 0


async def _tell_set_up_address(settings: "Settings", url: str) -> None:
    """On the screen alone, never in a log: where the first administrator is made, while there is none."""
    from pydantic import SecretStr

    from luster_engine.cli.setup_address import address_of
    from luster_engine.errors import LusterError

    if settings.on_loopback:
        _say("whoever signs in first here runs this installation")
        return
    if not settings.sign_in:
        typer.echo("Make the first administrator's key with: luster keys create --admin --email YOU@EXAMPLE.COM")
        return
    with contextlib.suppress(LusterError):  # it has accounts, so it is set up
        address = await address_of(settings.model_copy(update={"database_url": SecretStr(url)}))
        typer.echo(f"Make the first administrator at {address}")


def _shared(settings: "Settings", place: _Installation, token: str) -> dict[str, str]:
    """What every part is told."""
    return {
        "APP_URL": (settings.app_url if "app_url" in settings.model_fields_set else "") or place.http,
        "LUSTER_HOST": settings.host,
        "PORT": str(settings.port),
        "LUSTER_DATA": str(place.data),
        "LUSTER_ONE_MACHINE": "true",
        "LUSTER_SERVICE_TOKEN": token,
        "LUSTER_GRPC_HOST": "127.0.0.1",
        "LUSTER_GRPC_PORT": str(settings.grpc_port),
    }


def _gateway(settings: "Settings", place: _Installation, token: str, engine: asyncio.Event) -> "ChildProgram":
    from luster_engine.cli.supervisor import ChildProgram

    told = {"LUSTER_ENGINE": place.grpc, "LUSTER_HOST": settings.host, **_metrics_at(settings, 2)}

    async def answers() -> bool:
        # Asked before, it would look for an engine that is not there yet, and look again only after a pause.
        return engine.is_set() and await _is_ready(settings)

    return ChildProgram(
        "gateway",
        (sys.executable, "-m", "luster_gateway"),
        {**_without_secrets(_outside()), **_shared(settings, place, token), **told},
        place.logs / "gateway.log",
        answers,
    )


def _metrics_at(settings: "Settings", number: int) -> dict[str, str]:
    """Each part has a port of its own: the engine the one that is set, the worker and the gateway the next two."""
    return {} if not settings.metrics_port else {"LUSTER_METRICS_PORT": str(settings.metrics_port + number)}


def _engine_and_worker(
    settings: "Settings", place: _Installation, token: str, database_url: str
) -> "list[ChildProgram]":
    from luster_engine.cli.supervisor import ChildProgram

    worker = {**_outside(), **_shared(settings, place, token), "DATABASE_URL": database_url}
    # The engine's children only look at uploads and previews; the worker's do the long work. Two of them, as one
    # account never has all: beside a flood of heavy files the next person's photo is looked at at once.
    engine = {"LUSTER_SANDBOX_SIZE": "2", **worker}
    engine |= _metrics_at(settings, 0)
    worker |= _metrics_at(settings, 1)
    luster = (sys.executable, "-m", "luster_engine")
    return [
        # The API answers through the engine: its successor waits, so that nobody else has to.
        ChildProgram("engine", (*luster, "serve"), engine, place.logs / "engine.log", spare=True),
        ChildProgram("worker", (*luster, "work"), worker, place.logs / "worker.log"),
    ]


_GIVEN_AS_THEY_ARE = ("LUSTER_SERVICE_TOKEN_FILE", "DATABASE_URL_FILE")
"""Files whose content every part is told anyway; a setting and its file are never set both."""


def _outside() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _GIVEN_AS_THEY_ARE}


_OF_A_PROVIDER = re.compile(r"(?!SUPABASE_|LUSTER_).*_(KEY|TOKEN|SECRET|PASSWORD)(_FILE)?")
"""How the makers of models name their keys, and anybody who adds one by a plugin; the gateway's own settings begin
otherwise."""
_OF_ACCOUNTS = ("LUSTER_SIGN_IN_SECRET", "LUSTER_DEPARTED_SECRET", "LUSTER_SMTP_", "LUSTER_OPENID")


def _without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """What the gateway may know: nothing of the database, the storage or anybody's keys but its own."""
    hidden = ("DATABASE_URL", "OPENAI_", "STRIPE_", "S3_", "LUSTER_REVENUECAT_", "LUSTER_URL_SECRET", *_OF_ACCOUNTS)
    return {
        name: value
        for name, value in environment.items()
        if not name.startswith(hidden) and not _OF_A_PROVIDER.fullmatch(name)
    }


async def _is_ready(settings: "Settings") -> bool:
    """Whether the gateway says that it and the engine behind it are ready."""
    own = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - compared alone
    try:
        reader, writer = await asyncio.open_connection(own, settings.port)
    except OSError:
        return False
    try:
        writer.write(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        return b" 200 " in await asyncio.wait_for(reader.readline(), 5)
    except (OSError, TimeoutError):
        return False
    finally:
        writer.close()


async def _migrate(
    settings: "Settings", place: _Installation, database: "KeptDatabase", nursery: "Nursery | None"
) -> None:
    """Bring the tables up to date, by a process that ends: what that takes would else stay here for good."""
    from luster_engine.cli.supervisor import ChildProgram, run_once

    if database.is_current:
        return
    told = {**_outside(), **_shared(settings, place, ""), "DATABASE_URL": database.url}
    del told["LUSTER_SERVICE_TOKEN"]
    command = (sys.executable, "-m", "luster_engine", "migrate")
    if settings.database_url is None and await run_once(
        ChildProgram("migrate", command, told, place.logs / "migrate.log"), nursery
    ):
        return
    await database.migrated()  # a server of the operator's own; or to say what is wrong


async def _nursery(place: _Installation) -> "Nursery | None":
    """What the parts begin as copies of; None where processes cannot be copied."""
    from luster_engine.cli.nursery import Nursery
    from luster_engine.copies import CAN_COPY

    if not CAN_COPY:
        return None
    nursery = Nursery(place.logs / "nursery.log")
    await nursery.open()
    return nursery


async def _start(
    settings: "Settings",
    place: _Installation,
    database: "KeptDatabase",
    children: "list[Supervised]",
    nursery: "Nursery | None",
) -> None:
    """Start every part that is asked; the gateway needs no database, so it comes up while that does. The worker is
    there then, and waits for its turn."""
    from luster_engine.cli.supervisor import Supervised
    from luster_engine.storage.secrets import service_token

    _say(_about_database(settings, place))
    token = service_token(settings)
    serving = asyncio.Event()
    gateway = Supervised(_gateway(settings, place, token, serving), _notice)
    children.append(gateway)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(gateway.start(_START_SECONDS))
            url = await database.started()
            await _migrate(settings, place, database, nursery)
            _say("the database is ready; starting the engine, the worker and the gateway")
            engine, worker = (
                Supervised(program, _notice, nursery) for program in _engine_and_worker(settings, place, token, url)
            )
            children += (engine, worker)
            group.create_task(_served(engine, serving))
            group.create_task(worker.prepare())
    except ExceptionGroup as several:
        # The first is the cause; what came after it is its consequence.
        raise several.exceptions[0] from None


async def _served(engine: "Supervised", serving: asyncio.Event) -> None:
    await engine.start(_START_SECONDS)
    serving.set()


async def _stop(children: "list[Supervised]", drain: float, asked_again: asyncio.Event) -> None:
    running = {child.program.name: child for child in children}
    asked_again.clear()

    async def in_order() -> None:
        outer = [running[name] for name in ("gateway", "worker") if name in running]
        await asyncio.gather(*(child.stop(drain + 5) for child in outer))
        if "engine" in running:
            await running["engine"].stop(drain + 5)

    stopping = asyncio.create_task(in_order())
    hurry = asyncio.create_task(asked_again.wait())
    await asyncio.wait({stopping, hurry}, return_when=asyncio.FIRST_COMPLETED)
    if not stopping.done():
        # A second Ctrl-C: what is killed now is taken up again at the next start.
        for child in running.values():
            child.end()
    await stopping
    hurry.cancel()


def _about_database(settings: "Settings", place: _Installation) -> str:
    if settings.database_url is not None:
        return "asking the database of DATABASE_URL, and updating its tables where that is needed"
    fresh = not (place.data / "postgres").exists()
    return f"{'making' if fresh else 'starting'} the database in {place.data}"


def _say(text: str) -> None:
    """What is being done, for a person who waits for it; programs wait for the line on the standard output."""
    if sys.stderr.isatty():
        typer.echo(f"  {text}", err=True)


def _notice(text: str) -> None:
    typer.echo(f"luster: {text}", err=True)
