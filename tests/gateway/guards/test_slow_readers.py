"""Clients that take their answers slowly are served; those that take nothing hold no place."""

import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
import uvloop
from luster.v1 import object_pb2

from tests.gateway.conftest import Gateway, House, settings_for
from tests.gateway.fake_engine import FakeEngine

pytestmark = pytest.mark.fast

LARGE = 12_000_000
DOWNLOAD = b"GET /objects/a-signed-token HTTP/1.1\r\nHost: localhost\r\n\r\n"
QUICK = {"answer_idle_seconds": 0.6, "answer_least_rate": 20_000.0}


@pytest.fixture
def read(engine: FakeEngine) -> list[str]:
    """An object that is larger than all buffers on its way, and how each reading of it ended."""
    return read_of(engine, LARGE)


def read_of(engine: FakeEngine, size: int) -> list[str]:
    """Have the engine answer with an object of a size; how each reading of it ended."""
    ended: list[str] = []

    async def stream(request: Any) -> AsyncIterator[object_pb2.ReadResponse]:
        try:
            facts = object_pb2.ObjectFacts(content_type="image/jpeg", size_bytes=size, etag="tag", length=size)
            yield object_pb2.ReadResponse(facts=facts)
            for _ in range(size // 100_000):
                yield object_pb2.ReadResponse(data=b"x" * 100_000)
            ended.append("read to its end")
        except BaseException:
            ended.append("given up")
            raise

    engine.answers["ObjectService.Read"] = stream
    return ended


@pytest.fixture(params=["the standard loop", "uvloop"])
def other(
    request: pytest.FixtureRequest, engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> Iterator[Callable[..., Gateway]]:
    """Makes gateways on each kind of loop."""
    if request.param == "the standard loop":
        yield other_gateway
        return
    house = House(uvloop.new_event_loop())
    made: list[Gateway] = []

    def make(**changes: Any) -> Gateway:
        made.append(Gateway(house, settings_for(engine, **changes)))
        return made[-1]

    yield make
    for gateway in made:
        gateway.stop()
    house.close()


def connected(gateway: Gateway) -> socket.socket:
    """A connection whose own buffer is small."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.settimeout(10)
    line.connect(("127.0.0.1", gateway.port))
    return line


def is_let_in(gateway: Gateway, within: float = 30.0) -> bool:
    """Whether somebody else gets a place and an answer."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        # Until there is room it hears that there is none.
        with socket.create_connection(("127.0.0.1", gateway.port), timeout=within) as line:
            line.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
            if line.recv(65536).startswith(b"HTTP/1.1 200"):
                return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("request_", [DOWNLOAD, b"GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n" * 60])
def test_whoever_never_reads_holds_no_place(request_: bytes, other: Callable[..., Gateway], read: list[str]) -> None:
    gateway = other(connections=10, **QUICK)
    lines = [connected(gateway) for _ in range(10)]
    for each in lines:
        each.sendall(request_)
    assert is_let_in(gateway)
    for each in lines:
        each.close()


def test_half_a_connection_is_let_go_too(other: Callable[..., Gateway], read: list[str]) -> None:
    """What is being closed is open until everything is sent, which without a deadline is never."""
    gateway = other(connections=10, **QUICK)
    lines = [connected(gateway) for _ in range(10)]
    for each in lines:
        each.sendall(DOWNLOAD)
        assert each.recv(1)
    time.sleep(0.4)
    for each in lines:
        each.shutdown(socket.SHUT_WR)
    assert is_let_in(gateway)
    for each in lines:
        each.close()


def test_one_byte_at_a_time_is_not_reading(other: Callable[..., Gateway], engine: FakeEngine) -> None:
    # On a busy machine gRPC makes its own buffer so large that it holds an object of 12 MB whole.
    read = read_of(engine, 20 * LARGE)
    gateway = other(**{**QUICK, "answer_least_rate": 1_000_000.0})
    line = connected(gateway)
    line.sendall(DOWNLOAD)
    until = time.monotonic() + 15
    while not read and time.monotonic() < until:
        line.recv(1000)
        time.sleep(0.02)
    assert read == ["given up"]
    line.close()


def test_a_slow_reader_gets_everything(other: Callable[..., Gateway], read: list[str]) -> None:
    """Below what the system holds for us nothing moves for seconds, though the client reads all the time."""
    gateway = other(**QUICK)
    line = connected(gateway)
    line.sendall(DOWNLOAD)
    heard = 0
    while heard < LARGE:
        piece = line.recv(40_000)
        assert piece, f"cut off after {heard} bytes"
        heard += len(piece)
        time.sleep(0.002)
    assert read == ["read to its end"]
    line.close()


def test_a_client_that_owes_nothing_is_not_slow(other: Callable[..., Gateway]) -> None:
    gateway = other(**QUICK)
    with gateway.client() as client:
        assert client.get("/livez").status_code == 200
        time.sleep(2)
        assert client.get("/livez").status_code == 200
        assert len(client._transport._pool.connections) == 1  # type: ignore[attr-defined]  # httpx has no name for it
