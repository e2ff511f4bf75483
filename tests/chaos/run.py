"""Kills, freezes and cuts everything while jobs run, then counts: `python -m tests.chaos.run [--short]`.

Three workers with their children, a gRPC server and a Postgres. What must hold at the end, and is printed:
every job has ended, nearly all succeeded, each success has one readable output and was paid once, nothing is
held, the ledger is right, no process and no orphan is left.
"""

import argparse
import asyncio
import contextlib
import io
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import grpc
import psutil
from luster.v1 import job_pb2, job_pb2_grpc
from luster_engine.credits.verify import verify
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.worker.orphans import collect_orphans
from PIL import Image
from sqlalchemy import text

from tests.bench.report import Figure, report
from tests.chaos.parts import TOKEN, storage
from tests.ports import free_port
from tests.world import WINDOW, World

ROOT = Path(__file__).parents[2]
WORKERS = 3
_OF_ORIGINALS = 0.5
"""Of the children that are killed, the part that is what others are copies of."""
ACCOUNTS = 10


@dataclass(frozen=True)
class Plan:
    """How much is done to how many jobs."""

    jobs: int = 500
    restarts: int = 3
    every: float = 2.0
    at_least: float = 0.99
    limit: float = 1800.0


SHORT = Plan(jobs=80, restarts=1, limit=420.0)


@dataclass
class Victims:
    """The processes, and what was done to them."""

    folder: Path
    url: str
    port: int
    running: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    frozen: dict[str, float] = field(default_factory=dict)
    seen: dict[int, float] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)
    over: bool = False

    def start(self, name: str) -> None:
        """Start one, as a process manager would."""
        what = [name, str(self.folder), self.url] if name == "serve" else ["work", str(self.folder), self.url]
        log = (self.folder / f"{name}.log").open("ab")
        self.running[name] = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.parts", *what, str(self.port)],
            cwd=ROOT,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        log.close()

    def tend(self) -> None:
        """Start what has ended, wake what has been frozen long enough, remember who was there."""
        for name, process in list(self.running.items()):
            if process.poll() is not None and not self.over:
                self.start(name)
            with contextlib.suppress(psutil.Error):
                each = psutil.Process(process.pid)
                for one in (each, *each.children(recursive=True)):
                    self.seen[one.pid] = one.create_time()
        for name, until in list(self.frozen.items()):
            if time.monotonic() > until:
                self.wake(name)

    def wake(self, name: str) -> None:
        """Let a frozen one go on, late."""
        del self.frozen[name]
        with contextlib.suppress(ProcessLookupError):
            self.running[name].send_signal(signal.SIGCONT)

    def hurt(self, chance: random.Random) -> None:
        """Do something to somebody."""
        how = chance.choices(["worker", "child", "server", "freeze"], weights=[3, 3, 2, 2])[0]
        workers = [name for name in self.running if name != "serve" and name not in self.frozen]
        if how == "server":
            self.running["serve"].kill()
        elif how == "worker" and workers:
            self.running[chance.choice(workers)].kill()
        elif how == "freeze" and len(workers) == WORKERS:
            name = chance.choice(workers)
            self.running[name].send_signal(signal.SIGSTOP)
            self.frozen[name] = time.monotonic() + chance.uniform(9, 15)
        elif how == "child" and workers:
            how = self._kill_child(chance.choice(workers), chance)
        else:
            return
        self.done[how] = self.done.get(how, 0) + 1

    def _kill_child(self, worker: str, chance: random.Random) -> str:
        """Kill one that works, or what it is a copy of, which takes all its copies along; which it was."""
        with contextlib.suppress(psutil.Error, IndexError):
            below = psutil.Process(self.running[worker].pid).children(recursive=True)
            originals = [each for each in below if each.children()]
            if originals and chance.random() < _OF_ORIGINALS:
                chance.choice(originals).kill()
                return "original"
            chance.choice([each for each in below if not each.children()]).kill()
        return "child"

    def end(self) -> list[int]:
        """Stop everything politely and say who is still there."""
        self.over = True
        for name in list(self.frozen):
            self.wake(name)
        for process in self.running.values():
            process.terminate()
        for process in self.running.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(30)
        return self.left(within=10)

    def left(self, *, within: float) -> list[int]:
        """Which of all processes ever seen are alive; zombies, which are only numbers, aside."""
        deadline = time.monotonic() + within
        while True:
            alive = [pid for pid, created in self.seen.items() if _alive(pid, created)]
            if not alive or time.monotonic() > deadline:
                return alive
            time.sleep(0.2)


def _alive(pid: int, created: float) -> bool:
    try:
        process = psutil.Process(pid)
        return process.create_time() == created and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


async def create(port: int, account: UUID, photo: UUID, number: int) -> None:
    """Ask for one job until the server has answered; the request id makes it one job however often that is."""
    request = job_pb2.CreateJobRequest(
        spec=job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=str(photo))]), request_id=f"job-{number}"
    )
    metadata = (("authorization", f"Bearer {TOKEN}"), ("x-luster-account", str(account)))
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub: Any = job_pb2_grpc.JobServiceStub(channel)
        while True:
            try:
                await stub.CreateJob(request, metadata=metadata, timeout=5)
                return
            except grpc.aio.AioRpcError as error:
                if error.code() not in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):
                    raise
                await asyncio.sleep(0.3)


async def fill(world: World, folder: Path) -> list[tuple[UUID, UUID]]:
    """Accounts with credits and a real photo each."""
    picture = Image.effect_noise((320, 240), 60).convert("RGB")
    data = io.BytesIO()
    picture.save(data, "JPEG")
    source = folder / "photo.jpg"
    source.write_bytes(data.getvalue())
    pairs = []
    for _ in range(ACCOUNTS):
        account = await world.account(1000)
        photo = await world.photo(account, content=data.getvalue())
        await storage(folder).put_file(await world.source_key(photo), source, "image/jpeg")
        pairs.append((account, photo))
    return pairs


async def open_jobs(database: Database) -> int:
    """How many have not ended; a database that is away counts as all."""
    try:
        async with database.transaction() as session:
            return int(await session.scalar(text("SELECT count(*) FROM jobs WHERE finished_at IS NULL")) or 0)
    except LusterError:
        return 10**6


async def storm(
    plan: Plan, victims: Victims, postgres: EmbeddedPostgres, database: Database, chance: random.Random
) -> None:
    """Let it rain until every job has ended."""
    began = time.monotonic()
    next_hurt = began + plan.every
    restarts = [began + plan.every * (4 + 9 * number) for number in range(plan.restarts)]
    made = 0
    while time.monotonic() - began < plan.limit:
        await asyncio.sleep(0.1)
        victims.tend()
        now = time.monotonic()
        if restarts and now > restarts[0]:
            restarts.pop(0)
            await asyncio.to_thread(postgres.restart)
            victims.done["postgres"] = victims.done.get("postgres", 0) + 1
        elif now > next_hurt:
            victims.hurt(chance)
            next_hurt = now + plan.every * chance.uniform(0.5, 1.5)
        if made < plan.jobs:
            with contextlib.suppress(LusterError):
                async with database.transaction() as session:
                    made = int(await session.scalar(text("SELECT count(*) FROM jobs")) or 0)
        elif not restarts and await open_jobs(database) == 0:
            return


async def count(plan: Plan, world: World, folder: Path, left: list[int]) -> list[Figure]:
    """What must hold."""
    database, store = world.database, storage(folder)
    await collect_orphans(database, store, age=timedelta(0))
    async with database.transaction() as session:
        states = {
            row.state: row.jobs
            for row in await session.execute(text("SELECT state, count(*) AS jobs FROM jobs GROUP BY state"))
        }
        balances = (
            await session.execute(text("SELECT sum(held) AS held, sum(captured) AS captured FROM credit_balances"))
        ).one()
        price = await session.scalar(text("SELECT coalesce(sum(captured), 0) FROM jobs WHERE state = 'succeeded'"))
        full = await session.scalar(text("SELECT count(*) FROM jobs WHERE state = 'succeeded' AND captured <> price"))
        outputs = (
            await session.execute(
                text("""
                SELECT j.id, array_agg(o.object_key) AS keys FROM jobs j LEFT JOIN job_outputs o ON o.job_id = j.id
                WHERE j.state = 'succeeded' GROUP BY j.id
                """)
            )
        ).all()
        ends = await session.scalar(
            text("SELECT count(*) FROM job_events WHERE type IN ('succeeded', 'failed', 'cancelled')")
        )
        attempts = await session.scalar(text("SELECT sum(attempt) FROM jobs"))
        causes = (
            await session.execute(
                text("SELECT key, sum(value::int) FROM jobs, jsonb_each_text(causes) GROUP BY key ORDER BY key")
            )
        ).all()
        failed = (
            await session.execute(
                text("SELECT id, attempt, error_reason, error_message, causes FROM jobs WHERE state = 'failed'")
            )
        ).all()
    async with database.transaction() as session:
        verdict = await verify(session)
    readable = 0
    for row in outputs:
        path = folder / "check.jpg"
        with contextlib.suppress(LusterError, OSError):
            (key,) = row.keys
            await store.get_file(key, path)
            with Image.open(path) as picture:
                picture.load()
            readable += 1
    kept = {key for row in outputs for key in row.keys}
    orphans = 0
    async for found in store.list_prefix(""):
        orphans += "/outputs/" in found.key and found.key not in kept
    ended = sum(states.get(state, 0) for state in ("succeeded", "failed", "cancelled"))
    succeeded = states.get("succeeded", 0)
    print(f"states {states}, attempts {attempts}, tried again {dict(map(tuple, causes))}")
    for row in failed:
        print(f"failed: job {row.id}, attempt {row.attempt}, tried again for {row.causes}: {row.error_reason}")
        print(f"    {row.error_message}")
    return [
        Figure("jobs in a terminal state", plan.jobs, ended, unit="", at_most=False),
        Figure("jobs made", plan.jobs, sum(states.values()), unit=""),
        Figure("jobs succeeded", plan.jobs * plan.at_least, succeeded, unit="", at_most=False),
        Figure("terminal events beyond one each", 0, int(ends or 0) - ended, unit=""),
        Figure("successes without exactly one readable output", 0, succeeded - readable, unit=""),
        Figure("captured less the prices of the successes", 0, abs(int(balances.captured) - int(price or 0)), unit=""),
        Figure("successes not paid in full", 0, int(full or 0), unit=""),
        Figure("credits still held", 0, int(balances.held), unit=""),
        Figure("numbers that the ledger contradicts", 0, len(verdict.discrepancies), unit=""),
        Figure("stray processes", 0, len(left), unit=""),
        Figure("orphans after the sweep", 0, orphans, unit=""),
    ]


async def run(plan: Plan, seed: int, folder: Path) -> int:
    """The whole run."""
    chance = random.Random(seed)
    postgres = EmbeddedPostgres(folder)
    url = await asyncio.to_thread(postgres.start)
    victims = Victims(folder, url.render_as_string(hide_password=False), free_port())
    database = Database(url, pool=4, bound=(WINDOW,))
    try:
        await asyncio.to_thread(migrate, url)
        world = World(database)
        pairs = await fill(world, folder)
        for name in ("serve", *(f"work-{number}" for number in range(WORKERS))):
            victims.start(name)
        began = time.monotonic()
        gate = asyncio.Semaphore(8)

        async def one(number: int) -> None:
            async with gate:
                await create(victims.port, *pairs[number % ACCOUNTS], number)

        making = asyncio.gather(*(one(number) for number in range(plan.jobs)))
        await storm(plan, victims, postgres, database, chance)
        making.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await making
        took = time.monotonic() - began
        left = await asyncio.to_thread(victims.end)
        print(f"seed {seed}, {took:.0f} s, done to them: {json.dumps(victims.done, sort_keys=True)}")
        figures = await count(plan, world, folder, left)
        return report("chaos", figures)
    finally:
        await database.close()
        for process in victims.running.values():
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        await asyncio.to_thread(postgres.stop)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="fewer jobs, for CI")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--keep", type=Path, help="leave everything in this folder, to look at afterwards")
    chosen = parser.parse_args()
    plan = SHORT if chosen.short else Plan()
    if chosen.keep:
        chosen.keep.mkdir(parents=True, exist_ok=True)
        return asyncio.run(run(plan, chosen.seed, chosen.keep))
    with tempfile.TemporaryDirectory(prefix="luster-chaos-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        return asyncio.run(run(plan, chosen.seed, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
