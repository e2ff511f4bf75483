"""Bytes behind signed addresses: streamed both ways, in ranges, never run as a page."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from luster.v1 import object_pb2

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal

pytestmark = pytest.mark.fast

TOKEN = "signed-token_1.2"
DATA = bytes(range(256)) * 4096


class Store:
    """One object, in the memory of the fake engine."""

    def __init__(self, engine: FakeEngine) -> None:
        self.data = DATA
        self.kind = "image/jpeg"
        self.filename = ""
        self.header: Any = None
        self.pieces: list[int] = []
        engine.answers["ObjectService.Read"] = self.read
        engine.answers["ObjectService.Write"] = self.write

    async def read(self, request: object_pb2.ReadRequest) -> AsyncIterator[object_pb2.ReadResponse]:
        start = request.offset if request.offset >= 0 else max(0, len(self.data) + request.offset)
        if start >= len(self.data):
            raise Refusal("INVALID_ARGUMENT", "There is no such range.", size=str(len(self.data)))
        end = min(len(self.data), start + request.length) if request.length else len(self.data)
        alone = request.info_only or request.if_none_match == "tag"
        yield object_pb2.ReadResponse(
            facts=object_pb2.ObjectFacts(
                content_type=self.kind,
                size_bytes=len(self.data),
                etag="tag",
                filename=self.filename,
                offset=start,
                length=end - start,
                max_age_seconds=900,
            )
        )
        if not alone:
            for at in range(start, end, 100_000):
                yield object_pb2.ReadResponse(data=self.data[at : min(end, at + 100_000)])

    async def write(self, requests: Any) -> object_pb2.WriteResponse:
        data = b""
        ended = False
        async for request in requests:
            if request.WhichOneof("part") == "header":
                self.header = request.header
            elif request.end:
                ended = True
            else:
                self.pieces.append(len(request.data))
                data += request.data
        whole = len(data) == self.header.size_bytes if self.header.HasField("size_bytes") else ended
        if not whole:
            raise Refusal("UPLOAD_MISMATCH", "The upload was cut off.")
        self.data = data
        return object_pb2.WriteResponse(etag="new", size_bytes=len(data))


@pytest.fixture
def store(engine: FakeEngine) -> Store:
    """The object."""
    return Store(engine)


@pytest.fixture
def anyone(gateway: Gateway) -> Any:
    """A client that did not sign in."""
    with gateway.client() as client:
        yield client


def test_an_upload_in_pieces(store: Store, anyone: httpx.Client) -> None:
    headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
    answer = anyone.put(f"/objects/{TOKEN}", content=DATA, headers=headers)
    assert answer.status_code == 200
    assert answer.headers["etag"] == '"new"'
    assert store.data == DATA
    assert store.header.token == TOKEN
    assert store.header.content_type == "image/jpeg"
    assert store.header.size_bytes == len(DATA)
    assert store.header.if_none_match
    assert max(store.pieces) <= 1024 * 1024


def test_an_upload_of_unknown_length(store: Store, anyone: httpx.Client) -> None:
    answer = anyone.put(f"/objects/{TOKEN}", content=iter([DATA[:10], DATA[10:]]))
    assert answer.status_code == 200
    assert store.data == DATA
    assert not store.header.HasField("size_bytes")


@pytest.mark.parametrize("read", [0, 1, 2, 6])
def test_an_upload_that_the_engine_refuses_keeps_its_reason(
    engine: FakeEngine, anyone: httpx.Client, read: int
) -> None:
    async def refuse(requests: Any) -> Any:
        for _ in range(read):
            await anext(requests)
        raise Refusal("SIGNATURE_INVALID", "The signed address is wrong.")

    engine.answers["ObjectService.Write"] = refuse
    answer = anyone.put(f"/objects/{TOKEN}", content=DATA * 10)
    assert (answer.status_code, answer.json()["reason"]) == (403, "SIGNATURE_INVALID")


def test_an_upload_above_the_cap(store: Store, engine: FakeEngine, other_gateway: Any) -> None:
    with other_gateway(max_bytes=50_000).client() as anyone:
        assert anyone.put(f"/objects/{TOKEN}", content=DATA).status_code == 413
        assert anyone.put(f"/objects/{TOKEN}", content=iter([DATA])).status_code == 413
    assert store.data == DATA
    assert not store.header or not store.pieces


def test_a_download(store: Store, anyone: httpx.Client) -> None:
    answer = anyone.get(f"/objects/{TOKEN}")
    assert answer.status_code == 200
    assert answer.content == DATA
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["content-length"] == str(len(DATA))
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["cache-control"] == "private, max-age=900, immutable"
    assert "content-disposition" not in answer.headers
    again = anyone.get(f"/objects/{TOKEN}", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    head = anyone.head(f"/objects/{TOKEN}")
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(DATA)), b"")


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=100-", 100, len(DATA) - 1), ("bytes=-5", len(DATA) - 5, len(DATA) - 1)],
)
def test_ranges(asked: str, first: int, last: int, store: Store, anyone: httpx.Client) -> None:
    answer = anyone.get(f"/objects/{TOKEN}", headers={"Range": asked})
    assert answer.status_code == 206
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(DATA)}"
    assert answer.content == DATA[first : last + 1]


def test_a_range_past_the_end(store: Store, anyone: httpx.Client) -> None:
    answer = anyone.get(f"/objects/{TOKEN}", headers={"Range": f"bytes={len(DATA)}-"})
    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{len(DATA)}"


@pytest.mark.parametrize("asked", ["bytes=9-1", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes=-", "bytes=-0"])
def test_ranges_that_cannot_be_read_are_left_out(asked: str, store: Store, anyone: httpx.Client) -> None:
    answer = anyone.get(f"/objects/{TOKEN}", headers={"Range": asked})
    assert answer.status_code == 200
    assert answer.content == DATA


@pytest.mark.parametrize("kind", ["text/html", "image/svg+xml", "application/javascript", "text/html\r\nX-Evil: 1", ""])
def test_bytes_of_users_never_run_as_a_page(kind: str, store: Store, anyone: httpx.Client) -> None:
    store.kind = kind
    answer = anyone.get(f"/objects/{TOKEN}")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "x-evil" not in answer.headers


@pytest.mark.parametrize("name", ['a"b\r\nX-Evil: 1.jpg', "../../etc/passwd", "küche 厨房.jpg", "x;y=z.jpg"])
def test_names_of_users_stay_names(name: str, store: Store, anyone: httpx.Client) -> None:
    store.filename = name
    answer = anyone.get(f"/objects/{TOKEN}")
    assert answer.status_code == 200
    assert "x-evil" not in answer.headers
    plain = answer.headers["content-disposition"].split('"')[1]
    assert not set(plain) & set('"\r\n/;')
