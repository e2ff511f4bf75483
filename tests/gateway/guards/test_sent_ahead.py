"""Requests that are sent before the one ahead of them is answered: looked at one by one, and all answered."""

import asyncio
import gc
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
import uvicorn
import uvloop
from luster.v1 import job_pb2
from luster_gateway.guards.connections import Connections
from luster_gateway.guards.one_connection import protocol_of
from luster_gateway.guards.readers import ReadingPace
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState

from tests.gateway.conftest import Gateway, House, settings_for
from tests.gateway.fake_engine import FakeEngine, forever
from tests.gateway.guards.test_strangers import Line, status
from tests.gateway.samples import JOB, job

pytestmark = pytest.mark.fast

LIVEZ = b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture
def on_uvloop(engine: FakeEngine) -> Iterator[Gateway]:
    """A gateway on the loop that it runs on outside of tests, where uvloop is there."""
    house = House(uvloop.new_event_loop())
    gateway = Gateway(house, settings_for(engine))
    yield gateway
    gateway.stop()
    house.close()


@pytest.fixture(params=["the standard loop", "uvloop"])
def either(request: pytest.FixtureRequest, gateway: Gateway) -> Gateway:
    """A gateway on each kind of loop."""
    found: Gateway = gateway if request.param == "the standard loop" else request.getfixturevalue("on_uvloop")
    return found


def under_way() -> int:
    """Requests that uvicorn has made and not forgotten, in this process."""
    gc.collect()
    return sum(isinstance(each, RequestResponseCycle) for each in gc.get_objects())


def test_a_flood_sent_ahead_does_not_pile_up(either: Gateway) -> None:
    before = under_way()
    line = socket.create_connection(("127.0.0.1", either.port))
    line.setblocking(False)
    flood = LIVEZ * 20_000
    until = time.monotonic() + 2
    sent = 0
    while time.monotonic() < until:
        try:
            sent += line.send(flood[sent % len(LIVEZ) :][: 1 << 19])
        except BlockingIOError:
            time.sleep(0.01)
    most = under_way() - before
    assert sent > 100_000
    assert most < 20, "requests wait in memory, as many as a stranger likes to send"
    with either.client() as client:
        assert client.get("/livez").status_code == 200
    line.close()


def test_all_that_was_sent_ahead_is_answered_in_order(either: Gateway) -> None:
    line = Line(either)
    body = b"x" * 5_000
    chunked = b"Transfer-Encoding: chunked\r\n\r\n4\r\n\r\n\r\n\r\n0\r\nX: y\r\n\r\n"
    parts = [
        LIVEZ,
        b"POST /jobs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n" + body,
        b"GET /not-there HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST /webhooks/stripe HTTP/1.1\r\nHost: localhost\r\n" + chunked,
        b"\r\n" + LIVEZ,
        b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        LIVEZ,
    ]
    line.say(b"".join(parts) * 20 + b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    heard = b""
    while data := line._socket.recv(65536):
        heard += data
    found = [int(each[:3]) for each in heard.split(b"HTTP/1.1 ")[1:]]
    assert found == [200, 401, 404, 501, 200, 200, 200] * 20 + [200]


def test_a_head_may_be_cut_anywhere(either: Gateway) -> None:
    two = b"POST /jobs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n\r\n\r\n" + LIVEZ
    for cut in range(1, len(two)):
        line = Line(either)
        line.say(two[:cut])
        time.sleep(0.002)
        line.say(two[cut:])
        assert status(line.heard()) == 401
        line.close()


def test_whoever_leaves_is_noticed_though_more_was_sent_ahead(
    engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    """A stream of events would hold its place, and the engine's, until something is written to it in vain."""
    left: list[bool] = []

    async def watch(request: Any) -> AsyncIterator[Any]:
        try:
            yield await forever()
        finally:
            left.append(True)

    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job())
    engine.answers["JobService.WatchJob"] = watch
    # Nothing is written before the test is over.
    gateway = other_gateway(sse_keepalive=60, answer_idle_seconds=2)
    with gateway.sign_in() as client:
        token = client.headers["authorization"]
    line = Line(gateway)
    ahead = "GET /livez HTTP/1.1\nHost: localhost\n\n"
    line.say(f"GET /jobs/{JOB}/events HTTP/1.1\nHost: localhost\nAuthorization: {token}\n\n{ahead}")
    assert line._socket.recv(65536).startswith(b"HTTP/1.1 200")
    line.close()
    until = time.monotonic() + 12
    while not left and time.monotonic() < until:
        time.sleep(0.05)
    assert left


class _Still(asyncio.Transport):
    """A connection on which nothing comes and nothing goes by itself."""

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return default

    def is_closing(self) -> bool:
        return False

    def pause_reading(self) -> None:
        """Nothing is read anyway."""

    def resume_reading(self) -> None:
        """Nothing is read anyway."""

    def get_write_buffer_size(self) -> int:
        return 0


@pytest.mark.parametrize("chunks", [b"1\r\nA\r\n" * 5_000, b"7000\r\n" + b"\r\n" * 0x3800 + b"\r\n"])
async def test_a_body_in_crumbs_is_read_in_many_turns(chunks: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """One read of such a body costs what a thousand reads of another do; nobody else would have a turn meanwhile."""
    calls: list[int] = []
    once = HttpToolsProtocol.data_received

    def counted(self: HttpToolsProtocol, data: bytes) -> None:
        calls.append(len(data))
        once(self, data)

    monkeypatch.setattr(HttpToolsProtocol, "data_received", counted)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass

    limits = Connections(10, 10, 10.0, ReadingPace(10.0, 1.0), lambda address: False, "https://luster.dev/problems/")
    served = uvicorn.Config(app, http=protocol_of(limits), log_config=None, access_log=False)
    served.load()
    door: Any = served.http_protocol_class(config=served, server_state=ServerState(), app_state={})
    door.connection_made(_Still())

    def come(data: bytes) -> None:
        door.get_buffer(-1)[: len(data)] = data
        door.buffer_updated(len(data))

    come(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
    calls.clear()
    come(chunks[:32_000])
    assert len(calls) < 100 and sum(calls) < 10_000
    for _ in range(1_000):
        await asyncio.sleep(0)
    assert sum(calls) == len(chunks[:32_000])
    door.connection_lost(ConnectionError())
