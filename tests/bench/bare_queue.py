"""What the same disk, database and queue do with nothing of ours around them: what the rows of a bench stand beside."""

import asyncio
import os
import time
from pathlib import Path

import psycopg
from luster_engine.database.session import psycopg_dsn
from luster_engine.queue.app import open_app
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import URL

from tests.bench.report import percentile

_SYNCS = 100


async def loop_rate(url: URL, count: int) -> float:
    """No-op jobs a second of the queue alone."""
    app = open_app(psycopg_dsn(url), pool=6)

    @app.task(name="nothing", queue="bare")
    async def nothing() -> None:
        pass

    async with app.open_async():
        await nothing.batch_defer_async(*({} for _ in range(count)))
        began = time.perf_counter()
        await app.run_worker_async(queues=["bare"], concurrency=4, wait=False, install_signal_handlers=False)
        return count / (time.perf_counter() - began)


def fdatasync_seconds(folder: Path) -> float:
    """The median of writing a page to the disk for good."""
    took = []
    with (folder / "sync").open("wb") as file:
        for _ in range(_SYNCS):
            file.write(b"x" * 8192)
            file.flush()
            began = time.perf_counter()
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - began)
    return percentile(took, 0.5)


async def commits(url: URL, rate: int, seconds: float) -> list[float]:
    """Seconds of one row written and committed, at a steady pace; each from when it was due."""
    took: list[float] = []
    async with AsyncConnectionPool(psycopg_dsn(url), min_size=4, max_size=20, open=False) as pool:
        async with pool.connection() as connection:
            await connection.execute("CREATE TABLE IF NOT EXISTS bare (id bigserial PRIMARY KEY, words text)")

        async def one(due: float) -> None:
            async with pool.connection() as connection:
                await connection.execute("INSERT INTO bare (words) VALUES (%s)", ("x" * 2000,))
            took.append(time.perf_counter() - due)

        began = time.perf_counter()
        running = []
        for number in range(int(rate * seconds)):
            due = began + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            running.append(asyncio.create_task(one(due)))
        await asyncio.gather(*running)
    return took


async def starts(url: URL, count: int) -> list[float]:
    """Seconds from putting a no-op job on the queue to its start by an idle worker."""
    app = open_app(psycopg_dsn(url), pool=6)
    began: dict[int, float] = {}
    took: list[float] = []
    over = asyncio.Event()

    @app.task(name="begun", queue="bare")
    async def begun(number: int) -> None:
        took.append(time.perf_counter() - began[number])
        over.set()

    async with app.open_async():
        worker = asyncio.create_task(
            app.run_worker_async(queues=["bare"], concurrency=2, install_signal_handlers=False)
        )
        await asyncio.sleep(0.5)
        for number in range(count):
            over.clear()
            began[number] = time.perf_counter()
            await begun.defer_async(number=number)
            await over.wait()
            await asyncio.sleep(0.02)
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)
    return took


async def notices(url: URL, count: int) -> list[float]:
    """Seconds from a commit that tells of something to who listens."""
    took: list[float] = []
    dsn = psycopg_dsn(url)
    async with (
        await psycopg.AsyncConnection.connect(dsn, autocommit=True) as listener,
        await psycopg.AsyncConnection.connect(dsn, autocommit=True) as teller,
    ):
        await listener.execute("LISTEN bare")
        told = listener.notifies()
        for _ in range(count):
            began = time.perf_counter()
            await teller.execute("NOTIFY bare, 'x'")
            await anext(told)
            took.append(time.perf_counter() - began)
            await asyncio.sleep(0.005)
        await told.aclose()
    return took
