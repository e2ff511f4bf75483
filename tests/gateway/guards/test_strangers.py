"""What somebody who has not said who they are may cost: no bytes, little time, few connections."""

import asyncio
import base64
import json
import logging
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from luster.v1 import asset_pb2, job_pb2, object_pb2

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine
from tests.gateway.samples import ASSET, asset, job

pytestmark = pytest.mark.fast

LARGE = 50_000_000


class Line:
    """A connection on which a test says exactly what it wants."""

    def __init__(self, gateway: Gateway, within: float = 5.0) -> None:
        self._socket = socket.create_connection(("127.0.0.1", gateway.port), timeout=within)

    def say(self, text: str | bytes) -> None:
        self._socket.sendall(text.replace("\n", "\r\n").encode() if isinstance(text, str) else text)

    def heard(self) -> bytes:
        """Everything that comes until the other side closes, or an answer is whole."""
        answer = b""
        try:
            while data := self._socket.recv(65536):
                answer += data
                head, found, body = answer.partition(b"\r\n\r\n")
                length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                if found and length and len(body) >= int(length[0].split(b":")[1]):
                    break
        except ConnectionError:
            pass
        return answer

    def is_closed(self) -> bool:
        """Whether the other side lets go within the time of this line."""
        try:
            while self._socket.recv(65536):
                pass
        except ConnectionError:
            pass
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        self._socket.close()


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    "route",
    ["POST /jobs", "POST /api/mobile/enhance", "POST /api/mobile/enhance-base64", "PATCH /me", "POST /admin/grants"],
)
def test_a_stranger_is_refused_before_a_byte_of_the_body_is_read(route: str, gateway: Gateway) -> None:
    line = Line(gateway)
    line.say(f"{route} HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 100000\n\n")
    # Not one byte of the body was sent.
    assert status(line.heard()) == 401
    line.close()


def test_limits_come_before_bytes(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
    gateway = other_gateway(rate_jobs="1/day")
    with gateway.sign_in() as client:
        assert client.post("/jobs", json={"asset_id": ASSET}).status_code == 200
        token = client.headers["authorization"]
    line = Line(gateway)
    line.say(f"POST /jobs HTTP/1.1\nHost: localhost\nAuthorization: {token}\nContent-Length: 100000\n\n")
    assert status(line.heard()) == 429
    line.close()


def test_a_refused_body_is_not_read_for_ever(gateway: Gateway) -> None:
    line = Line(gateway, within=8)
    line.say("POST /jobs HTTP/1.1\nHost: localhost\nContent-Length: 200000\n\n")
    assert status(line.heard()) == 401
    began = time.monotonic()
    assert line.is_closed()
    assert time.monotonic() - began < 6
    # One that comes at once leaves the connection as it is.
    line = Line(gateway)
    for _ in range(3):
        line.say(b"POST /jobs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n" + b" " * 20000)
        assert status(line.heard()) == 401
    line.close()


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("half", ["\n", "GET /livez HTT", "GET /livez HTTP/1.1\nHost: localhost\nX-Half: "])
def test_a_half_sent_request_has_a_deadline(half: str, before: bool, other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(head_seconds=0.5)
    line = Line(gateway, within=10)
    if before:
        line.say("GET /livez HTTP/1.1\nHost: localhost\n\n")
        assert status(line.heard()) == 200
    line.say(half)
    assert line.is_closed()


def test_whoever_says_nothing_is_let_go(other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(head_seconds=0.5)
    line = Line(gateway, within=10)
    assert line.is_closed()
    # A whole request with half of one behind it in the same breath.
    line = Line(gateway, within=10)
    line.say("GET /livez HTTP/1.1\nHost: localhost\n\nGET /livez HTTP/1.1\n")
    assert status(line.heard()) == 200
    assert line.is_closed()


_CHUNKED = b"POST /webhooks/stripe HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "head",
    [
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n",
        b"GET /livez HTTP/1.1\r\nX-Long: " + b"a" * 100_000,
        b"GET /livez HTTP/1.1\r\n" + b"".join(b"X-%d: a\r\n" % number for number in range(5000)),
        _CHUNKED + b"0\r\n" + b"X: a\r\n" * 20_000,
        _CHUNKED + b"0\r\nX: " + b"a" * 300_000,
    ],
)
def test_a_head_without_end_is_cut(head: bytes, gateway: Gateway) -> None:
    line = Line(gateway, within=5)
    try:
        line.say(head)
    except ConnectionError:
        return
    assert line.is_closed()


def test_strangers_do_not_fill_the_log(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for each in ("XX /\n\n", "GET /livez HTTP/1.1\nHost: localhost\nConnection: Upgrade\nUpgrade: websocket\n\n"):
        line = Line(gateway)
        line.say(each)
        assert line.heard()
        line.close()
    line = Line(gateway)
    line.say("POST /webhooks/stripe HTTP/1.1\nHost: localhost\nContent-Length: 100\n\nhalf of it")
    line.close()
    with gateway.client() as client:
        assert client.get("/not-there").status_code == 404
        assert client.get("/me").status_code == 401
    time.sleep(0.3)
    # The access log is off where the gateway runs by itself.
    told = [record for record in caplog.records if record.name.startswith(("uvicorn.error", "luster"))]
    assert [record.getMessage() for record in told] == []


def test_connections_of_one_address_are_capped(other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(connections_per_address=5, trusted_proxies="")
    held = [Line(gateway) for _ in range(5)]
    for each in held:
        each.say("GET /livez HTTP/1.1\nHost: localhost\n\n")
        assert status(each.heard()) == 200
    line = Line(gateway)
    line.say("GET /livez HTTP/1.1\nHost: localhost\n\n")
    assert b"429" in line.heard().split(b"\r\n")[0]
    held.pop().close()
    time.sleep(0.2)
    with gateway.client() as client:
        assert client.get("/livez").status_code == 200
    for each in held:
        each.close()


def test_half_sent_requests_give_way_to_whole_ones(other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(connections=10, head_seconds=60.0)
    lines = [Line(gateway) for _ in range(30)]
    for each in lines:
        try:
            each.say("GET /livez HTTP/1.1\nX-Half")
        except ConnectionError:
            pass  # it gave way
    for _ in range(5):
        with gateway.client() as client:
            assert client.get("/livez").status_code == 200
    for each in lines:
        each.close()


def test_one_byte_at_a_time_is_let_go(gateway: Gateway, other_gateway: Callable[..., Gateway]) -> None:
    hasty = other_gateway(body_idle_seconds=0.6, body_seconds=600.0, body_least_rate=1000.0)
    with gateway.sign_in() as client:
        token = client.headers["authorization"]
    line = Line(hasty, within=0.1)
    line.say(f"POST /jobs HTTP/1.1\nHost: localhost\nAuthorization: {token}\nContent-Length: 10000\n\n")
    answer = b""
    for _ in range(100):
        try:
            line.say(b" ")
            answer += line._socket.recv(65536)
        except TimeoutError:
            continue
        except ConnectionError:
            break
        if answer:
            break
    assert status(answer) == 408


def test_what_one_caller_holds_is_bounded(engine: FakeEngine, other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(held_in_memory=1_000_000)
    with gateway.sign_in() as client, gateway.sign_in("bob@example.com") as other:
        token = client.headers["authorization"]
        head = f"POST /jobs HTTP/1.1\nHost: localhost\nAuthorization: {token}\nContent-Length: 120000\n\n"
        lines = [Line(gateway) for _ in range(3)]
        for line in lines:
            line.say(head)
            line.say(b" ")
            time.sleep(0.1)
        # Two hold all that one may; the third is told so, and another caller is not.
        assert status(lines[2].heard()) == 429
        assert other.post("/jobs", json={}).status_code == 422
        for line in lines:
            line.close()
        time.sleep(0.3)
        assert client.post("/jobs", json={}).status_code == 422


def stored(engine: FakeEngine, gateway: Gateway, written: list[bytes]) -> None:
    """An engine that keeps what is uploaded."""

    async def write(requests: Any) -> object_pb2.WriteResponse:
        async for each in requests:
            if each.WhichOneof("part") == "data":
                written.append(each.data)
        return object_pb2.WriteResponse(etag="e")

    engine.answers["AssetService.CreateUpload"] = lambda request: asset_pb2.CreateUploadResponse(
        asset=asset(state=asset_pb2.ASSET_STATE_PENDING),
        upload_url=f"{gateway.settings.app_url}/objects/a-signed-token",
        object_key="key",
    )
    engine.answers["ObjectService.Write"] = write
    engine.answers["AssetService.ConfirmUpload"] = lambda request: asset_pb2.ConfirmUploadResponse(asset=asset())
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())


def test_base64_is_decoded_as_it_streams(client: httpx.Client, engine: FakeEngine, gateway: Gateway) -> None:
    written: list[bytes] = []
    stored(engine, gateway, written)
    photo = b"\xff\xd8\xff" + bytes(range(256)) * 9000
    body = {"style": "dusk", "image": base64.b64encode(photo).decode(), "params": {"image": "not me", "x": '{"a": ['}}
    content = json.dumps(body).encode()

    def slowly() -> Any:
        for at in range(0, len(content), 7777):
            yield content[at : at + 7777]

    answer = client.post("/api/mobile/enhance-base64", content=slowly(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 200, answer.text
    assert b"".join(written) == photo
    spec = engine.asked("JobService.CreateJob")[0].request.spec
    assert spec.style == "dusk" and spec.params["image"] == "not me"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"image": "/9j/\\/\\u002b\\n/wAA=="}', 200),
        (b'{"image":"data:image/jpeg;base64,\\/9j\\/"}', 200),
        (b'{"image": "AAAA", "style": "dusk"', 422),
        (b'{"image": "AAAA', 400),
        (b'{"image": ""}', 422),
        (b'{"image": 5}', 422),
        (b"{}", 422),
        (b'{"image": "AAA"}', 422),
        (b'{"image": "AA==AAAA"}', 422),
        (b'{"image": "AA\\"AA"}', 422),
        (b'{"image": "data:image/jpeg,AAAA"}', 422),
        (b'{"image": "AAAA", "image": "AAAA"}', 400),
        (b'{"image": "AAAA", "stile": "dusk"}', 422),
        (b'{"params": {"image": "AAAA"}}', 422),
        (b'{"x\\"image": "AAAA"}', 422),
        (b'["image", {"image": "AAAA"}]', 422),
        (b'{"image": "AAAA", "prompt": "' + b"x" * 300_000 + b'"}', 413),
    ],
)
def test_photos_in_json_of_any_spelling(
    body: bytes, expected: int, client: httpx.Client, engine: FakeEngine, gateway: Gateway
) -> None:
    stored(engine, gateway, [])
    answer = client.post("/api/mobile/enhance-base64", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == expected, answer.text


async def test_many_strangers_leave_room_for_one_who_signed_in(
    engine: FakeEngine, other_gateway: Callable[..., Gateway]
) -> None:
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
    gateway = other_gateway()
    head = f"POST /api/mobile/enhance-base64 HTTP/1.1\r\nHost: localhost\r\nContent-Length: {LARGE}\r\n\r\n".encode()

    async def stranger() -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        writer.write(head + b'{"image": "')
        answer = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
        writer.close()
        return status(answer)

    assert await asyncio.gather(*(stranger() for _ in range(50))) == [401] * 50
    with gateway.sign_in() as client:
        assert client.post("/jobs", json={"asset_id": ASSET}).status_code == 200
