"""What the gateway adds and needs, on two cores with engine and database beside it: `python -m tests.bench.gateway`."""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

import grpc
import psutil
from luster.v1 import job_pb2, job_pb2_grpc

from tests.bench.report import Figure, against, percentile, report
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster

NO_RATES = {f"LUSTER_RATE_{name}": "" for name in ("JOBS", "PREVIEWS", "WRITES", "READS", "PUBLIC", "REFUSED")}
# Against the best round of the same call by gRPC, in the same run; after each the bound that it had before. The rate's
# is what is wanted of REST; of neither was a measured pair kept.
RATE, RATE_BEFORE = 0.4, 600.0
ADDED, ADDED_BEFORE = 1.5, 3.0
_SECONDS, _ROUNDS = 5.0, 5
_LINES = 16
_STREAMS = 500
_EACH = 20
_LARGE = 100_000_000
_MB = 1024 * 1024


def main() -> int:
    """Measures everything on a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        # Limits on how often would be measured instead of the work.
        luster.more = {**NO_RATES, "LUSTER_MAX_BYTES": str(_LARGE)}
        try:
            line = luster.start()
            if not line.startswith("Luster is ready"):
                sys.stderr.write(line + "\n")
                return 1
            return report("gateway", asyncio.run(_measure(luster)))
        finally:
            luster.kill_everything()


async def _measure(luster: RunningLuster) -> list[Figure]:
    client = Client(luster.url, luster.token("bench@example.com"))
    asset = client.upload(house(1200, 800, seed=1), "a.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]["id"]
    while client.get(f"/jobs/{job}")["job"]["status"] != "succeeded":
        await asyncio.sleep(0.05)
    account = client.get("/me")["account"]["id"]
    secret = luster.cli("token", "--service").stdout.strip()
    metadata = (("authorization", f"Bearer {secret}"), ("x-luster-account", account))
    port = urlsplit(luster.url).port or 80
    token = client.http.headers["authorization"]
    gateway = _gateway(luster)

    async with grpc.aio.insecure_channel(luster.grpc) as channel:
        stub = job_pb2_grpc.JobServiceStub(channel)

        async def by_grpc() -> None:
            await stub.GetJob(job_pb2.GetJobRequest(job_id=job), metadata=metadata)

        line = await Line.open(port)
        request = f"GET /jobs/{job} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\n\r\n".encode()

        async def by_rest() -> None:
            assert await line.ask(request) == 200

        await one_by_one(by_rest, 1.0)
        await one_by_one(by_grpc, 1.0)
        # Turn by turn, so that whatever else the machine does meets both alike.
        rest: list[float] = []
        rounds: list[list[float]] = []
        for _ in range(_ROUNDS):
            rest += await one_by_one(by_rest, _SECONDS / _ROUNDS)
            rounds.append(await one_by_one(by_grpc, _SECONDS / _ROUNDS))
        lines = [await Line.open(port) for _ in range(_LINES)]
        asking = [_asking(each, request) for each in lines]
        rates: list[tuple[float, float]] = []
        for _ in range(_ROUNDS):
            bare = await at_once([by_grpc] * _LINES, _SECONDS / _ROUNDS)
            rates.append((bare, await at_once(asking, _SECONDS / _ROUNDS)))

    streams = await _streams(client, port, gateway)
    grown = await _upload(client, port, gateway)
    return [
        asked_at_once(rates),
        added(rest, rounds),
        Figure(f"gateway memory with {_STREAMS} open event streams", 150, streams, "MB"),
        Figure("gateway memory grown by a 100 MB upload", 20, grown, "MB"),
    ]


def asked_at_once(rates: list[tuple[float, float]]) -> Figure:
    """Calls a second by gRPC and by REST, round after round: the middle of ours against the best of the bare ones."""
    direct, rest = zip(*rates, strict=True)
    ours, bare, what = statistics.median(rest), max(direct), "by gRPC, best round,"
    return against("GET /jobs/{id}", RATE, ours, bare, what, unit="/s", at_most=False, before=RATE_BEFORE)


def added(rest: list[float], rounds: list[list[float]]) -> Figure:
    """Seconds that REST takes more than gRPC, by the middle, against gRPC's best round."""
    bare = min(statistics.median(each) for each in rounds) * 1000
    direct = [took for each in rounds for took in each]
    more = statistics.median(rest) * 1000 - bare
    beside = (
        f"REST {statistics.median(rest) * 1000:.2f}, p99 {percentile(rest, 0.99) * 1000:.1f}; "
        f"gRPC p99 {percentile(direct, 0.99) * 1000:.1f}, best round's p50"
    )
    return against("latency the gateway adds, p50", ADDED, more, bare, beside, unit="ms", before=ADDED_BEFORE)


class Line:
    """One connection that asks again and again, with next to no cost of its own."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def open(cls, port: int) -> "Line":
        """A connection to the gateway."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def ask(self, request: bytes, *, body: bool = True) -> int:
        """The status of one answer, its body read where it has one."""
        self.writer.write(request)
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        if not body:
            return int(head[9:12])
        at = head.index(b"content-length:") + 15
        await self.reader.readexactly(int(head[at : head.index(b"\r", at)]))
        return int(head[9:12])


def _asking(line: Line, request: bytes) -> Callable[[], Awaitable[None]]:
    async def ask() -> None:
        assert await line.ask(request) == 200

    return ask


async def one_by_one(call: Callable[[], Awaitable[None]], seconds: float) -> list[float]:
    took = []
    end = time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        await call()
        took.append(time.perf_counter() - began)
    return took


async def at_once(calls: list[Callable[[], Awaitable[None]]], seconds: float = _SECONDS) -> float:
    """Calls a second, with as many at once as there are calls given."""
    began = time.perf_counter()
    counts = await asyncio.gather(*(one_by_one(call, seconds) for call in calls))
    return sum(len(each) for each in counts) / (time.perf_counter() - began)


async def _streams(client: Client, port: int, gateway: psutil.Process) -> float:
    """The gateway's memory while many listen, each account with fewer streams than it may have."""
    bodies = ({"email": f"listener-{number}@example.com"} for number in range(_STREAMS // _EACH))
    tokens = [client.post("/auth/dev/token", body)["access_token"] for body in bodies]
    open_ = []
    for number in range(_STREAMS):
        line = await Line.open(port)
        token = tokens[number % len(tokens)]
        line.writer.write(f"GET /events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        head = await line.reader.readuntil(b"\r\n\r\n")
        assert b" 200 " in head.split(b"\r\n")[0], head
        await line.reader.readuntil(b"retry: 2000")
        open_.append(line)
    await asyncio.sleep(2)
    used = gateway.memory_info().rss / _MB
    for line in open_:
        line.writer.close()
    await asyncio.sleep(2)
    return used


async def _upload(client: Client, port: int, gateway: psutil.Process) -> float:
    """By how much a large upload raises the gateway's memory at its highest."""
    given = client.post("/uploads/presign", {"filename": "large.jpg", "content_type": "image/jpeg"})
    path = urlsplit(given["upload_url"]).path
    line = await Line.open(port)
    before = highest = gateway.memory_info().rss
    head = f"PUT {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\nContent-Length: {_LARGE}\r\n\r\n"
    line.writer.write(head.encode())
    piece = bytes(1_000_000)
    for _ in range(_LARGE // len(piece)):
        line.writer.write(piece)
        await line.writer.drain()
        highest = max(highest, gateway.memory_info().rss)
    answer = await line.reader.readuntil(b"\r\n\r\n")
    assert b" 200 " in answer.split(b"\r\n")[0], answer
    return (max(highest, gateway.memory_info().rss) - before) / _MB


def _gateway(luster: RunningLuster) -> psutil.Process:
    return next(each for each in luster.family if "luster_gateway" in " ".join(each.cmdline()))


if __name__ == "__main__":
    raise SystemExit(main())
