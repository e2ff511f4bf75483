"""How fast jobs are made, started, told of and done: `python -m tests.bench.jobs [--small]`."""

import argparse
import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from luster_engine.credits import service as credits
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database
from luster_engine.events.hub import EventHub
from luster_engine.jobs import transitions
from sqlalchemy import URL, text

from tests.bench import bare_queue, job_bounds
from tests.bench.hot_queries import explain, fill, hot_queries
from tests.bench.report import Figure, report
from tests.e2e.photo import house
from tests.world import WINDOW, World

ROOT = Path(__file__).parents[2]
_LOOPS = 3
"""How often the queue's bare loop runs; the best counts."""


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    creations: int = 4000
    one_account: int = 1500
    steady_seconds: float = 10.0
    starts: int = 150
    photos: int = 60
    watchers: int = 200
    crowd: int = 20
    each: int = 50
    jobs: int = 1_000_000
    events: int = 10_000_000


SMALL = Scale(400, 200, 3.0, 30, 10, 50, 6, 10, 50_000, 500_000)


@dataclass
class Bench:
    """A Postgres that really writes to the disk, a database for each part, and worker processes."""

    folder: Path
    server: EmbeddedPostgres
    scale: Scale
    count: int = 0

    async def fresh(self) -> URL:
        """An empty, migrated database."""
        self.count += 1
        name = f"bench_{self.count}"
        admin = Database(self.server.url, pool=2, bound=(WINDOW,))
        async with admin.engine.connect() as connection:
            autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await autocommit.execute(text(f"CREATE DATABASE {name}"))
        await admin.close()
        url = self.server.url.set(database=name)
        await asyncio.to_thread(migrate, url)
        return url

    @contextlib.contextmanager
    def worker(self, url: URL, kind: str = "obedient", slots: int = 2) -> Any:
        """A worker process, warm when it is handed out."""
        arguments = [str(self.folder), url.render_as_string(hide_password=False), kind, str(slots)]
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.worker", *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=(self.folder / "worker.log").open("ab"),
            start_new_session=True,
        )
        try:
            assert process.stdout is not None
            process.stdout.readline()
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


async def _burst(work: Callable[[int], Awaitable[object]], count: int, at_once: int) -> tuple[float, list[float]]:
    numbers = iter(range(count))
    took: list[float] = []

    async def one() -> None:
        for number in numbers:
            began = time.perf_counter()
            await work(number)
            took.append(time.perf_counter() - began)

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(at_once)))
    return count / (time.perf_counter() - began), took


async def creations(bench: Bench) -> list[Figure]:
    """CreateJob, on many accounts, on one, and at a steady pace, beside the queue's own bare loop."""
    url = await bench.fresh()
    database = Database(url, bound=(WINDOW,))
    world, scale = World(database), bench.scale
    pairs = []
    for _ in range(100):
        account = await world.account(10**6)
        pairs.append((account, await world.photo(account)))
    work = lambda number: world.job(*pairs[number % 100], request_id=f"a{number}")  # noqa: E731 - a name for one line
    await _burst(work, 200, 16)
    many, _ = await _burst(lambda number: world.job(*pairs[number % 100], request_id=f"b{number}"), scale.creations, 16)
    one, _ = await _burst(lambda number: world.job(*pairs[0], request_id=f"c{number}"), scale.one_account, 8)
    steady = await _steady(
        lambda number: world.job(*pairs[number % 100], request_id=f"d{number}"), 100, scale.steady_seconds
    )
    commits = await bare_queue.commits(url, 100, scale.steady_seconds)
    await database.close()
    loops = [await bare_queue.loop_rate(url, scale.starts * 10) for _ in range(_LOOPS)]
    sync = bare_queue.fdatasync_seconds(bench.folder)
    return [*job_bounds.made(many, one, loops, sync), job_bounds.made_steadily(steady, commits)]


async def _steady(work: Callable[[int], Awaitable[object]], rate: int, seconds: float) -> list[float]:
    took: list[float] = []

    async def one(number: int, due: float) -> None:
        await work(number)
        # From when it was due, not from when it was sent: a slow server does not slow its clients down.
        took.append(time.perf_counter() - due)

    began = time.perf_counter()
    running = []
    for number in range(int(rate * seconds)):
        due = began + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        running.append(asyncio.create_task(one(number, due)))
    await asyncio.gather(*running)
    return took


async def starts(bench: Bench) -> list[Figure]:
    """From created to started, and what a whole job costs beside its child's own time."""
    url = await bench.fresh()
    database = Database(url, bound=(WINDOW,))
    world = World(database)
    account = await world.account(10**6)
    waits: list[float] = []
    with bench.worker(url):
        photo = await _wish(bench, world, account, b"{}")
        for number in range(bench.scale.starts + 5):
            found = await _until(world, await world.job(account, photo), "succeeded")
            if number >= 5 and found.started_at is not None:
                # From the beginning of the creating transaction: a worker may start before its creator has heard of it.
                waits.append((found.started_at - found.created_at).total_seconds())
            await asyncio.sleep(0.02)
    overheads: list[float] = []
    with bench.worker(url, kind="timed"):
        picture = house(1800, 1200)
        photo = await _wish(bench, world, account, picture)
        for number in range(bench.scale.photos + 3):
            created = time.time()
            job = await world.job(account, photo, tier="premium")
            found = await _until(world, job, "succeeded", "failed")
            assert found.state == "succeeded", found.error_message
            assert found.report is not None
            assert found.finished_at is not None
            if number >= 3:
                overheads.append(found.finished_at.timestamp() - created - float(found.report["child_seconds"]))
            await asyncio.sleep(0.02)
    await database.close()
    return job_bounds.started(waits, overheads, await bare_queue.starts(url, bench.scale.starts))


async def _wish(bench: Bench, world: World, account: UUID, words: bytes) -> UUID:
    from tests.chaos.parts import storage

    photo = await world.photo(account, content=words)
    path = bench.folder / "wish"
    path.write_bytes(words)
    await storage(bench.folder).put_file(await world.source_key(photo), path, "image/jpeg")
    return photo


async def _until(world: World, job: UUID, *states: str, seconds: float = 60.0) -> Any:
    async with asyncio.timeout(seconds):
        while True:
            found = await world.read(job)
            if found.state in states:
                return found
            await asyncio.sleep(0.01)


async def watching(bench: Bench) -> list[Figure]:
    """From an event's commit to the eyes of its watchers, through the hub that every stream stands on."""
    spread, crowded = await _latencies(bench, jobs=bench.scale.watchers), await _latencies(bench, jobs=1)
    return job_bounds.told(spread, crowded, await bare_queue.notices(await bench.fresh(), 500), bench.scale.watchers)


async def _latencies(bench: Bench, *, jobs: int) -> list[float]:
    url = await bench.fresh()
    database = Database(url, bound=(WINDOW,))
    world = World(database)
    made = []
    for _ in range(jobs):
        account = await world.account(10)
        made.append(await _started(world, account, await world.job(account, await world.photo(account))))
    committed: dict[tuple[UUID, int], float] = {}
    seen: list[float] = []

    async def watch(hub: EventHub, job: UUID) -> None:
        async for event in hub.watch_job(job, after=2):
            if event.sequence:
                seen.append(time.perf_counter() - committed[event.job_id, event.sequence])

    async with EventHub(database) as hub:
        watchers = [
            asyncio.create_task(watch(hub, made[number % jobs].attempt.job_id))
            for number in range(bench.scale.watchers)
        ]
        await asyncio.sleep(1.0)
        rounds = 5 if jobs > 1 else 15
        for number in range(rounds):
            for started in made:
                attempt = started.attempt
                async with database.transaction() as session:
                    await credits.lock(session, attempt.account_id)
                    await transitions.progress(session, attempt, fraction=number / 20, stage="x", note="y")
                    committed[attempt.job_id, 3 + number] = time.perf_counter()
                committed[attempt.job_id, 3 + number] = time.perf_counter()
                await asyncio.sleep(0.004 if jobs > 1 else 0.1)
        await asyncio.sleep(0.5)
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
    await database.close()
    assert len(seen) == bench.scale.watchers * rounds
    return seen


async def _started(world: World, account: UUID, job: UUID) -> transitions.Started:
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, row)
    assert started is not None
    return started


async def fairness(bench: Bench) -> list[Figure]:
    """A quiet account's job behind a crowd, in lengths of a job."""
    url = await bench.fresh()
    database = Database(url, bound=(WINDOW,))
    world, scale, length = World(database), bench.scale, 0.5
    words = b'{"seconds": 0.5, "steps": 5}'
    lengths: list[float] = []
    quiet = await world.account(100)
    mine = await _wish(bench, world, quiet, words)
    for _ in range(scale.crowd):
        account = await world.account(scale.each)
        photo = await _wish(bench, world, account, words)
        for _ in range(scale.each):
            await world.job(account, photo)
    with bench.worker(url, slots=2):
        for number in range(5):
            await asyncio.sleep(0.3 + number)
            job = await world.job(quiet, mine)
            found = await _until(world, job, "processing", "succeeded")
            lengths.append((found.started_at - found.created_at).total_seconds() / length)
            await _until(world, job, "succeeded")
    await database.close()
    crowd = f"{scale.crowd} accounts with {scale.each} jobs each"
    return [Figure(f"a quiet account's job behind {crowd}, slowest of 5", 2, max(lengths), unit="job lengths")]


async def recovery(bench: Bench) -> list[Figure]:
    """How soon the job of a killed worker runs again, where another worker lives."""
    took: list[float] = []
    for _ in range(3):
        url = await bench.fresh()
        database = Database(url, bound=(WINDOW,))
        world = World(database)
        account = await world.account(10)
        photo = await _wish(bench, world, account, b'{"seconds": 25, "steps": 250}')
        with bench.worker(url, slots=1) as first:
            job = await world.job(account, photo)
            await _until(world, job, "processing")
            with bench.worker(url, slots=1):
                await asyncio.sleep(1.0)
                first.kill()
                killed = time.time()
                async with asyncio.timeout(60):
                    while (again := await world.read(job)).attempt == 1 or again.state != "processing":
                        await asyncio.sleep(0.05)
                assert again.started_at is not None
                took.append(again.started_at.timestamp() - killed)
        await database.close()
    return [Figure("kill -9 of a worker to its job running again, slowest of 3", 10, max(took))]


async def hot(bench: Bench) -> list[Figure]:
    """The hot queries on a database as full as after a good year."""
    url = await bench.fresh()
    database = Database(url, bound=(WINDOW,))
    scale = bench.scale
    example = await fill(database, jobs=scale.jobs, events=scale.events)
    figures = []
    for each in hot_queries(example):
        took = [(await explain(database, each, analyze=True))["Execution Time"] for _ in range(5)]
        figures.append(Figure(f"{each.name}, {scale.jobs:,} jobs", 2, sorted(took)[2], unit="ms"))
    await database.close()
    return figures


PARTS: Sequence[Callable[[Bench], Awaitable[list[Figure]]]] = (creations, starts, watching, fairness, recovery, hot)


async def run(scale: Scale, parts: Sequence[str]) -> int:
    """Measure."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = EmbeddedPostgres(Path(folder))
        await asyncio.to_thread(server.start)
        try:
            bench = Bench(Path(folder), server, scale)
            figures: list[Figure] = []
            for part in PARTS:
                if not parts or part.__name__ in parts:
                    figures += await part(bench)
            return report("jobs", figures)
        finally:
            await asyncio.to_thread(server.stop)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="less of everything, to see that the bench itself works")
    parser.add_argument("parts", nargs="*", help=", ".join(part.__name__ for part in PARTS))
    chosen = parser.parse_args()
    return asyncio.run(run(SMALL if chosen.small else Scale(), chosen.parts))


if __name__ == "__main__":
    sys.exit(main())
