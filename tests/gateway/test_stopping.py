"""A gateway that stops ends what it streams in good order; a client that leaves is no accident."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable, Iterator

import httpx
import pytest
from luster.v1 import job_pb2, object_pb2
from luster_gateway.logs import GatewayLines

from tests.gateway.conftest import Gateway, House
from tests.gateway.fake_engine import FakeEngine, forever

_STREAMS = 200


class Heard(logging.Handler):
    """Everything that is logged, as it would stand in the log."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.setFormatter(GatewayLines())

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def heard() -> Iterator[Heard]:
    handler = Heard()
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield handler
    root.removeHandler(handler)
    root.setLevel(before)


async def nothing_happens(_request: object) -> AsyncIterator[job_pb2.WatchAccountResponse]:
    await forever()
    yield job_pb2.WatchAccountResponse()


async def _listen(port: int, token: str, begun: asyncio.Event) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    head = await reader.readuntil(b"retry: 2000\n\n")
    assert head.startswith(b"HTTP/1.1 200"), head
    begun.set()
    try:
        return await reader.read()
    finally:
        writer.close()


def test_a_stop_with_two_hundred_streams_open_ends_them_tidily(
    other_gateway: Callable[..., Gateway], engine: FakeEngine, house: House, heard: Heard
) -> None:
    engine.answers["JobService.WatchAccount"] = nothing_happens
    gateway = other_gateway(streams_per_account=_STREAMS, connections_per_address=2 * _STREAMS)
    token = gateway.sign_in().headers["Authorization"].removeprefix("Bearer ")

    async def listeners() -> list[bytes]:
        begun = [asyncio.Event() for _ in range(_STREAMS)]
        open_ones = [asyncio.create_task(_listen(gateway.port, token, each)) for each in begun]
        await asyncio.wait_for(asyncio.gather(*(each.wait() for each in begun)), 60)
        await asyncio.to_thread(gateway.stop)
        return await asyncio.wait_for(asyncio.gather(*open_ones), 30)

    said = asyncio.run(listeners())
    pauses = set()
    for each in said:
        found = re.search(rb"retry: (\d+)\n: Luster is stopping[^\n]*\n\n", each)
        assert found, each
        assert each.rstrip().endswith(b"0"), "the body was ended, not cut"
        pauses.add(int(found[1]))
    assert len(pauses) > _STREAMS // 4, "they do not all come again at one moment"
    assert [line for line in heard.lines if "Traceback" in line or "Cancel" in line] == []


def test_a_client_that_hangs_up_during_a_put_leaves_one_line_without_its_address(
    gateway: Gateway, engine: FakeEngine, heard: Heard
) -> None:
    # Strangers may hang up as often as they like, so the line is one for whoever looks for causes.
    logging.getLogger().setLevel(logging.DEBUG)
    token = "eyJhIjoicHV0In0.c2VjcmV0LXNpZ25hdHVyZQ"

    async def write(stream: AsyncIterator[object_pb2.WriteRequest]) -> object_pb2.WriteResponse:
        async for _ in stream:
            pass
        return object_pb2.WriteResponse()

    engine.answers["ObjectService.Write"] = write

    async def leave() -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        head = (
            f"PUT /objects/{token} HTTP/1.1\r\nHost: localhost\r\n"
            "Content-Type: image/jpeg\r\nContent-Length: 9999999\r\n\r\n"
        )
        writer.write(head.encode() + b"x" * 100_000)
        await writer.drain()
        await asyncio.sleep(0.5)
        writer.transport.abort()
        async with asyncio.timeout(20):
            while not any("the client left" in line for line in heard.lines):
                await asyncio.sleep(0.05)

    asyncio.run(leave())
    told = [line for line in heard.lines if "the client left" in line]
    assert len(told) == 1 and "\n" not in told[0]
    assert not any(token in line or "c2VjcmV0" in line or "Traceback" in line for line in heard.lines), heard.lines
    assert httpx.get(f"{gateway.url}/livez").status_code == 200
