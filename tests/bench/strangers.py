"""What strangers can take from a gateway that people are using: `python -m tests.bench.strangers`."""

import asyncio
import contextlib
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from tests.bench.gateway import NO_RATES, Line, _gateway, one_by_one
from tests.bench.report import Figure, percentile, report
from tests.e2e.running_luster import Client, RunningLuster

_STRANGERS = 8
_HALF_SENT = 1000
_LARGE = 100_000_000
_SECONDS = 8.0
_MB = 1024 * 1024


class Strangers:
    """Bodies that come a byte at a time, and heads that never end; whoever is let go comes again."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._tasks: set[asyncio.Task[None]] = set()
        self.open = 0

    async def __aenter__(self) -> "Strangers":
        jobs = [self._body() for _ in range(_STRANGERS)] + [self._half() for _ in range(_HALF_SENT)]
        for each in jobs:
            self._tasks.add(asyncio.create_task(each))
            await asyncio.sleep(0)
        await asyncio.sleep(3)
        return self

    async def __aexit__(self, *_: object) -> None:
        for each in self._tasks:
            each.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _body(self) -> None:
        head = (
            "POST /api/mobile/enhance-base64 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            f"Content-Length: {_LARGE}\r\n\r\n"
        )
        while True:
            await self._say(head + '{"image": "', trickle=True)

    async def _half(self) -> None:
        while True:
            await self._say("GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Half: ")

    async def _say(self, text: str, *, trickle: bool = False) -> None:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            await asyncio.sleep(0.5)
            return
        self.open += 1
        try:
            writer.write(text.encode())
            until_closed = asyncio.create_task(reader.read())
            while not until_closed.done():
                await asyncio.wait({until_closed}, timeout=1.0 if trickle else 60.0)
                if trickle and not until_closed.done():
                    writer.write(b"A")
            with contextlib.suppress(ConnectionError):
                until_closed.result()
        except ConnectionError:
            pass
        finally:
            self.open -= 1
            writer.close()


async def _measure(luster: RunningLuster) -> list[Figure]:
    client = Client(luster.url, luster.token("bench@example.com"))
    token = client.http.headers["authorization"]
    port = urlsplit(luster.url).port or 80
    gateway = _gateway(luster)
    line = await Line.open(port)
    request = f"GET /credits HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\n\r\n".encode()

    async def ask() -> None:
        assert await line.ask(request) == 200

    await one_by_one(ask, 1.0)
    before = await one_by_one(ask, _SECONDS)
    alive = _Alive(port, gateway)
    async with Strangers(port) as strangers:
        watching = asyncio.create_task(alive.watch())
        during = await one_by_one(ask, 2 * _SECONDS)
        still = strangers.open
        alive.stop = True
        await watching
    await asyncio.sleep(1)
    after = await one_by_one(ask, _SECONDS)
    # The machine may be busy with other things; the worse of both sides is what the middle is compared with.
    idle = max(percentile(before, 0.99), percentile(after, 0.99))
    return [
        Figure("connections held by strangers meanwhile", 900, still, "", at_most=False),
        Figure("gateway memory at its highest", 250, alive.highest / _MB, "MB"),
        Figure("GET /livez without an answer in 2 s", 0, alive.missed, "", beside=f"asked {alive.asked} times"),
        Figure(
            "a signed-in user's p99, times what it was",
            3,
            percentile(during, 0.99) / idle,
            "x",
            beside=f"{percentile(during, 0.99) * 1000:.1f} ms, without strangers {idle * 1000:.1f} ms",
        ),
    ]


class _Alive:
    def __init__(self, port: int, gateway: psutil.Process) -> None:
        self._port = port
        self._gateway = gateway
        self.stop = False
        self.asked = self.missed = self.highest = 0

    async def watch(self) -> None:
        """Asks ten times a second on a connection of its own."""
        while not self.stop:
            began = time.monotonic()
            self.asked += 1
            try:
                async with asyncio.timeout(2):
                    line = await Line.open(self._port)
                    assert await line.ask(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n") == 200
                    line.writer.close()
            except (TimeoutError, OSError, AssertionError, asyncio.IncompleteReadError):
                self.missed += 1
            self.highest = max(self.highest, self._gateway.memory_info().rss)
            await asyncio.sleep(max(0.0, 0.1 - (time.monotonic() - began)))


def main() -> int:
    """Measures on a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        luster = RunningLuster(Path(folder))
        luster.more = dict(NO_RATES)
        try:
            line = luster.start()
            if not line.startswith("Luster is ready"):
                sys.stderr.write(line + "\n")
                return 1
            return report("strangers", asyncio.run(_measure(luster)))
        finally:
            luster.kill_everything()


if __name__ == "__main__":
    raise SystemExit(main())
