"""Bytes by signed token: ranges, facts alone, and everything that is refused."""

import grpc
import pytest
from luster.v1 import asset_pb2, object_pb2

from tests.e2e.photo import house
from tests.engine.served import Person, refused

PHOTO = house(320, 240)


@pytest.fixture(scope="module")
def token(served) -> str:  # type: ignore[no-untyped-def]  # the fixture's type is in conftest.py
    asset = served.person().upload(PHOTO)
    return str(asset.original_url.rsplit("/", 1)[1])


def read(person: Person, token: str, **more: object) -> tuple[object_pb2.ObjectFacts, bytes]:
    request = object_pb2.ReadRequest(token=token, **more)  # type: ignore[arg-type]  # the request's own fields
    answers = list(person.objects.Read(request, timeout=60))
    return answers[0].facts, b"".join(each.data for each in answers[1:])


def test_ranges_are_cut_where_asked(person: Person, token: str) -> None:
    facts, whole = read(person, token)
    assert (facts.size_bytes, facts.length, facts.content_type) == (len(whole), len(whole), "image/jpeg")
    for offset, length, expected in (
        (10, 5, whole[10:15]), (10, 0, whole[10:]), (-4, 0, whole[-4:]), (0, 10**9, whole), (-(10**9), 3, whole[:3])
    ):  # fmt: skip
        facts, data = read(person, token, offset=offset, length=length)
        assert data == expected
        assert facts.length == len(expected)


def test_facts_alone_are_given_for_head_and_for_a_known_tag(person: Person, token: str) -> None:
    facts, data = read(person, token, info_only=True)
    assert (data, facts.length) == (b"", facts.size_bytes)
    facts, data = read(person, token, if_none_match=facts.etag)
    assert (data, facts.length) == (b"", 0)


def test_what_is_not_there_or_not_signed_is_refused(person: Person, token: str) -> None:
    for request, reason in (
        (object_pb2.ReadRequest(token=token, offset=10**9), "INVALID_ARGUMENT"),
        (object_pb2.ReadRequest(token=token, length=-1), "INVALID_ARGUMENT"),
        (object_pb2.ReadRequest(token=token[:-1] + ("A" if token[-1] != "A" else "B")), "SIGNATURE_INVALID"),
        (object_pb2.ReadRequest(token=""), "SIGNATURE_INVALID"),
    ):
        assert refused(lambda request=request: person.objects.Read(request, timeout=60)).reason == reason


def test_a_write_begins_with_its_header(person: Person, token: str) -> None:
    data = object_pb2.WriteRequest(data=b"x")
    header = object_pb2.WriteRequest(header=object_pb2.WriteHeader(token=token, content_type="image/jpeg"))
    for requests, reason in (
        ([], "INVALID_ARGUMENT"),
        ([data], "INVALID_ARGUMENT"),
        ([header, data], "SIGNATURE_INVALID"),
    ):
        refusal = refused(lambda requests=requests: person.objects.Write(iter(requests), timeout=60))
        assert refusal.reason == reason
    assert refusal.code is grpc.StatusCode.PERMISSION_DENIED


@pytest.mark.parametrize(("size", "end", "kept"), [(None, False, False), (None, True, True), (7, False, False)])
def test_an_upload_that_was_cut_off_leaves_nothing(person: Person, size: int | None, end: bool, kept: bool) -> None:
    announced = asset_pb2.CreateUploadRequest(filename="a.jpg", content_type="image/jpeg")
    url = person.call(person.assets.CreateUpload, announced).upload_url
    header = object_pb2.WriteHeader(token=url.rsplit("/", 1)[1], content_type="image/jpeg", size_bytes=size)
    requests = [object_pb2.WriteRequest(header=header), object_pb2.WriteRequest(data=b"\xff\xd8\xff")]
    if end:
        requests.append(object_pb2.WriteRequest(end=True))
    if kept:
        assert person.objects.Write(iter(requests), timeout=60).size_bytes == 3
        return
    assert refused(lambda: person.objects.Write(iter(requests), timeout=60)).reason == "UPLOAD_MISMATCH"
    # The address is still good: nothing was kept of the first try.
    header.ClearField("size_bytes")
    again = [object_pb2.WriteRequest(header=header), object_pb2.WriteRequest(data=b"\xff\xd8\xff\xe0")]
    assert person.objects.Write(iter([*again, object_pb2.WriteRequest(end=True)]), timeout=60).size_bytes == 4
