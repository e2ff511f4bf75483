"""A name server that says nothing holds no work but the messages to its names."""

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from luster_engine.outgoing.guard import AddressGuard, Unresolved
from luster_engine.outgoing.names import Names

_HANGS_AT_THE_END = """
import asyncio, socket, time
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.answers import Unreachable
from luster_engine.outgoing.sender import Sender

def silent(*_given, **_more):
    time.sleep(3600)

socket.getaddrinfo = silent

async def main():
    try:
        await Sender(AddressGuard(), seconds=0.1).post("https://silent.example/", {}, b"")
    except Unreachable:
        print("given up")

asyncio.run(main())
"""


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A resolver that answers no name but `quick.example` until the event is set."""
    speaks = threading.Event()

    def look_up(host: str, port: int, *_rest: Any, **_more: Any) -> list[Any]:
        if host != "quick.example":
            speaks.wait(60)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield speaks
    speaks.set()


async def test_a_silent_name_server_stops_no_other_work(silence: threading.Event) -> None:
    guard = AddressGuard()
    asked = [asyncio.create_task(guard.resolver(f"n{each}.example", 443)) for each in range(48)]
    await asyncio.sleep(0)
    # What jobs move their files by: it must find a free thread while every lookup hangs.
    async with asyncio.timeout(10):
        assert await asyncio.to_thread(lambda: "moved") == "moved"
    silence.set()
    assert all(await asyncio.gather(*asked))


async def test_lookups_beyond_the_places_fail_at_once_and_places_come_back(silence: threading.Event) -> None:
    names = Names(at_once=3)
    guard = AddressGuard(resolver=names.resolve)
    held = [asyncio.create_task(names.resolve(f"n{each}.example", 443)) for each in range(3)]
    await asyncio.sleep(0)
    url = "https://quick.example/"
    with pytest.raises(Unresolved):
        await guard.resolve(url, guard.check(url))
    for each in held:
        each.cancel()  # nobody waits any longer, and yet the system still looks
    await asyncio.gather(*held, return_exceptions=True)
    with pytest.raises(Unresolved):
        await guard.resolve(url, guard.check(url))
    silence.set()
    async with asyncio.timeout(10):
        while True:
            try:
                assert [str(each) for each in await guard.resolve(url, guard.check(url))] == ["93.184.215.14"]
                return
            except Unresolved:
                await asyncio.sleep(0.01)


def test_a_lookup_that_hangs_does_not_hang_the_stop() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _HANGS_AT_THE_END], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout == "given up\n"
