"""A photo in a JSON body: what stands beside it is read once, whatever it is made of."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from luster_gateway.photo_body import PhotoBody

MOST = 256_000
MOST_BESIDE = 250_000


async def read(body: bytes) -> tuple[object, bytes]:
    async def pieces() -> AsyncIterator[bytes]:
        yield body

    with PhotoBody(MOST) as incoming:
        found = await incoming.read(pieces())
        incoming.file.seek(0)
        return found, incoming.file.read()


def test_a_photo_after_strings_with_quotes_is_found() -> None:
    body = rb'{"prompt": "a \"sunny\" day, {[", "params": {"image": "no"}, "image": "AAAA"}'
    found, photo = asyncio.run(read(body))
    assert found == {"prompt": 'a "sunny" day, {[', "params": {"image": "no"}, "image": "-"} and photo == b"\0\0\0"


@pytest.mark.parametrize("unit", [rb"\"", b'"', b"\\\\", b'"image":', b"{"])
def test_quotes_beside_a_photo_do_not_hold_up_the_gateway(unit: bytes) -> None:
    """A string of escaped quotes was read anew from each of them: 250 kB took minutes of everybody's time."""
    body = b'{"a":"' + unit * (MOST_BESIDE // len(unit)) + b'"image":"AAAA"}'
    began = time.thread_time() + time.process_time()
    with pytest.raises(Exception):  # noqa: B017 - whatever it is called, it is no JSON
        asyncio.run(read(body))
    assert time.thread_time() + time.process_time() - began < 20
