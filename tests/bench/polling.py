"""What it costs to ask for a job again and again, beside one bare indexed read: `python -m tests.bench.polling`.

Every row is a ratio within this run: calls a second of sixteen callers at once, each kind in turn.
"""

import asyncio
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import grpc
from luster.v1 import job_pb2, job_pb2_grpc
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from luster_engine.database.statement import Statement

from tests.bench.gateway import NO_RATES, Line, at_once
from tests.bench.report import Figure, report
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.ports import free_port
from tests.world import WINDOW

LINES = 16
ROUNDS = 3
METHOD = "/bare/Read"
_READ = Statement("SELECT id, state, sequence FROM jobs WHERE id = :job")


async def bare(data: Path, port: int, job: UUID) -> None:
    """A method that makes one indexed read through the engine's own pool, and nothing else."""
    with EmbeddedPostgres(data) as url:
        database = Database(url, pool=20, bound=(WINDOW,))

        async def read(request: bytes, context: object) -> bytes:
            async with database.reading() as session:
                (row,) = await _READ.rows(session, {"job": job})
            return str(row.state).encode()

        handler = grpc.method_handlers_generic_handler("bare", {"Read": grpc.unary_unary_rpc_method_handler(read)})
        server = grpc.aio.server()
        server.add_generic_rpc_handlers((handler,))
        server.add_insecure_port(f"127.0.0.1:{port}")
        await server.start()
        print("ready", flush=True)
        await server.wait_for_termination()


def main() -> int:
    """Measures everything on a data folder of its own."""
    if sys.argv[1:2] == ["bare"]:
        asyncio.run(bare(Path(sys.argv[2]), int(sys.argv[3]), UUID(sys.argv[4])))
        return 0
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        luster.more = NO_RATES
        try:
            line = luster.start()
            if not line.startswith("Luster is ready"):
                sys.stderr.write(line + "\n")
                return 1
            return report("polling", asyncio.run(_measure(luster)))
        finally:
            luster.kill_everything()


async def _measure(luster: RunningLuster) -> list[Figure]:
    client = Client(luster.url, luster.token("bench@example.com"))
    asset = client.upload(house(1200, 800, seed=1), "a.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"
    account = client.get("/me")["account"]["id"]
    secret = luster.cli("token", "--service").stdout.strip()
    metadata = (("authorization", f"Bearer {secret}"), ("x-luster-account", account))
    bare_port = free_port()
    program = [sys.executable, "-m", "tests.bench.polling", "bare", str(luster.data), str(bare_port), job]
    process = await asyncio.create_subprocess_exec(
        *program, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    try:
        assert process.stdout is not None and await process.stdout.readline() == b"ready\n"
        async with (
            grpc.aio.insecure_channel(luster.grpc) as channel,
            grpc.aio.insecure_channel(f"127.0.0.1:{bare_port}") as other,
        ):
            return await _compare(luster, client, job, job_pb2_grpc.JobServiceStub(channel), metadata, other)
    finally:
        process.kill()
        await process.wait()


async def _compare(
    luster: RunningLuster, client: Client, job: str, stub: Any, metadata: Any, other: grpc.aio.Channel
) -> list[Figure]:
    plain = other.unary_unary(METHOD)
    port, token = urlsplit(luster.url).port or 80, client.http.headers["authorization"]
    head = f"GET /jobs/{job}?view=basic HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\n"
    etag = client.http.get(f"/jobs/{job}?view=basic").headers["etag"]

    async def one_read() -> None:
        await plain(b"")

    async def get_job() -> None:
        await stub.GetJob(job_pb2.GetJobRequest(job_id=job, view=job_pb2.JOB_VIEW_BASIC), metadata=metadata)

    def rest(line: Line, request: str, status: int) -> Callable[[], Awaitable[None]]:
        async def ask() -> None:
            found = await line.ask(request.encode(), body=status != 304)
            assert found == status, (found, request)

        return ask

    async def rate_of(kind: str) -> float:
        if kind in ("bare", "GetJob"):
            return await at_once([one_read if kind == "bare" else get_job] * LINES)
        # Opened anew each time: the gateway closes connections on which nothing is asked.
        lines = [await Line.open(port) for _ in range(LINES)]
        more = f"If-None-Match: {etag}\r\n" if kind == "304" else ""
        found = await at_once([rest(line, f"{head}{more}\r\n", int(kind)) for line in lines])
        for line in lines:
            line.writer.close()
        return found

    kinds = ("bare", "GetJob", "200", "304")
    rates: dict[str, list[float]] = {kind: [] for kind in kinds}
    # Turn by turn, so that whatever else the machine does meets all alike; the first turn warms up.
    for turn in range(ROUNDS + 1):
        for kind in kinds:
            found = await rate_of(kind)
            if turn:
                rates[kind].append(found)
    rate = {name: statistics.median(found) for name, found in rates.items()}
    return [
        Figure("GetJob (basic view) against one bare read", 0.5, rate["GetJob"] / rate["bare"], "×", at_most=False,
               beside=f"{rate['GetJob']:,.0f} and {rate['bare']:,.0f} a second"),
        Figure("GET /jobs/{id} against GetJob", 0.4, rate["200"] / rate["GetJob"], "×", at_most=False,
               beside=f"{rate['200']:,.0f} a second"),
        Figure("an unchanged job (304) against 200", 1.0, rate["304"] / rate["200"], "×", at_most=False,
               beside=f"{rate['304']:,.0f} a second"),
    ]  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
