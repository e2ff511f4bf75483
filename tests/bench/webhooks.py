"""How soon messages reach servers beside dead and slow ones, and whether kills lose any (`make bench-webhooks`)."""

import asyncio
import contextlib
import ipaddress
import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import psutil
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.webhooks import outbox, service
from luster_engine.webhooks.kinds import EventKind
from sqlalchemy import text

from tests.bench.report import Figure, percentile, report
from tests.e2e.running_luster import RunningLuster
from tests.ports import free_port
from tests.world import WINDOW, World

_EVENTS = 1000
_A_SECOND = 50
_SLOW_SECONDS = 30.0
_ACCOUNTS = 20
_KINDS = (
    EventKind.JOB_SUCCEEDED,
    EventKind.JOB_FAILED,
    EventKind.JOB_CANCELLED,
    EventKind.BATCH_COMPLETED,
    EventKind.CREDITS_LOW,
)
"""An endpoint of each account for each kind, so that an event goes to exactly one of the hundred."""
_PATIENCE = 240.0
"""Seconds after the last kill: a message that a killed worker held is its own for 60 s."""


def _dead(endpoint: int) -> bool:
    return endpoint % 5 == 0


def _slow(endpoint: int) -> bool:
    return endpoint % 10 == 1


@dataclass
class Servers:
    """Everybody's servers: they write down when each message came and under which id."""

    came: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # The slow ones still sleep when the bench ends; their end is no news.
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head.split("\r\n"))
            }
            event = json.loads(await reader.readexactly(int(headers["content-length"])))["data"]["job_id"]
            endpoint = int(head.split("/")[1].split()[0].removeprefix("e"))
            if _slow(endpoint):
                await asyncio.sleep(_SLOW_SECONDS)
            self.came[event].append(time.monotonic())
            self.ids[event].add(headers["webhook-id"])
            writer.write(b"HTTP/1.1 204 X\r\n\r\n")
            await writer.drain()
        writer.close()


async def _endpoints(world: World, port: int) -> list[UUID]:
    """Twenty accounts with five endpoints each; the dead ones lead to a port where nobody listens."""
    guard, nobody = AddressGuard((ipaddress.ip_network("127.0.0.0/8"),)), free_port()
    accounts = [await world.account(0) for _ in range(_ACCOUNTS)]
    async with world.database.transaction() as session:
        for number in range(_ACCOUNTS * len(_KINDS)):
            url = f"http://127.0.0.1:{nobody if _dead(number) else port}/e{number}"
            wish = service.Wish(url, (_KINDS[number % len(_KINDS)],))
            await service.create(session, guard, accounts[number // len(_KINDS)], wish, actor="bench")
    return accounts


async def _events(world: World, accounts: list[UUID], run: str, count: int) -> dict[str, tuple[int, float]]:
    """Tell events at an even pace; when each was committed, and to which endpoint it goes."""
    told, began = {}, time.monotonic()
    for number in range(count):
        await asyncio.sleep(max(0.0, began + number / _A_SECOND - time.monotonic()))
        endpoint, event = number % (_ACCOUNTS * len(_KINDS)), f"{run}-{number}"
        async with world.database.transaction() as session:
            kind = _KINDS[endpoint % len(_KINDS)]
            await outbox.tell(session, accounts[endpoint // len(_KINDS)], kind, event, {"job_id": event})
        told[event] = (endpoint, time.monotonic())
    return told


async def _all_came(servers: Servers, wanted: set[str], seconds: float) -> set[str]:
    """Wait for them; what did not come."""
    until = time.monotonic() + seconds
    while (missing := wanted - servers.came.keys()) and time.monotonic() < until:
        await asyncio.sleep(0.5)
    return missing


async def _kills(luster: RunningLuster, until: asyncio.Event, dice: random.Random) -> int:
    """Kill a worker or an engine now and then; `luster up` starts it again."""
    assert luster.process is not None
    killed = 0
    while not until.is_set():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(until.wait(), dice.uniform(2.0, 5.0))
            break
        parts = [
            each
            for each in psutil.Process(luster.process.pid).children(recursive=True)
            if {"serve", "work"} & set(each.cmdline())
        ]
        with contextlib.suppress(psutil.Error, IndexError):
            dice.choice(parts).kill()
            killed += 1
    return killed


async def _pending(world: World) -> int:
    async with world.database.transaction() as session:
        return int(await session.scalar(text("SELECT count(*) FROM webhook_deliveries WHERE state = 'pending'")) or 0)


async def _measure(luster: RunningLuster, database: Database) -> list[Figure]:
    servers, world = Servers(), World(database)
    server = await asyncio.start_server(servers.handle, "127.0.0.1", 0)
    async with server:
        accounts = await _endpoints(world, server.sockets[0].getsockname()[1])
        told = await _events(world, accounts, "calm", _EVENTS)
        healthy = {event for event, (endpoint, _) in told.items() if not _dead(endpoint) and not _slow(endpoint)}
        lost = await _all_came(servers, healthy, 60)
        waits = [servers.came[event][0] - told[event][1] for event in healthy - lost]
        kept = await _pending(world)
        stop = asyncio.Event()
        killing = asyncio.create_task(_kills(luster, stop, random.Random(7)))
        again = await _events(world, accounts, "killed", _EVENTS // 2)
        stop.set()
        killed = await killing
        wanted = {event for event, (endpoint, _) in again.items() if not _dead(endpoint) and not _slow(endpoint)}
        never = await _all_came(servers, wanted, _PATIENCE)
        other_ids = sum(len(each) > 1 for each in servers.ids.values())
        doubled = sum(len(each) > 1 for each in servers.came.values())
    troubled = _EVENTS - len(healthy)
    return [
        Figure("healthy servers, committed to received, p99", 5, percentile(waits, 0.99)),
        Figure("messages to healthy servers that never came", 0, len(lost), "", beside=f"of {len(healthy)}"),
        Figure("messages to dead and slow ones that still wait", troubled, kept, "", at_most=False),
        Figure("messages that came twice under two ids", 0, other_ids, "", beside=f"{doubled} came twice"),
        Figure("messages lost by kills", 0, len(never), "", beside=f"of {len(wanted)}, {killed} kills"),
    ]


async def _run(luster: RunningLuster) -> list[Figure]:
    with EmbeddedPostgres(luster.data) as url:
        database = Database(url, pool=10, bound=(WINDOW,))
        try:
            return await _measure(luster, database)
        finally:
            await database.close()


def main() -> int:
    """Start Luster, let it send, stop it."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        luster = RunningLuster(Path(name) / "data")
        luster.more = {"LUSTER_WEBHOOK_NETWORKS": "127.0.0.0/8"}
        print(luster.start())
        try:
            figures = asyncio.run(_run(luster))
        finally:
            luster.interrupt()
    return report("webhooks", figures)


if __name__ == "__main__":
    sys.exit(main())
