"""No way of writing a private address gets past the guard, and nothing is connected to before it was checked."""

import asyncio
import ipaddress
from collections.abc import Sequence

import httpcore
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.answers import Unreachable
from luster_engine.outgoing.guard import AddressGuard, Unresolved, is_public
from luster_engine.outgoing.sender import Sender

PUBLIC = "93.184.215.14"

REFUSED_AS_WRITTEN = (
    "http://example.com/",
    "https://example.com:8443/",
    "https://127.0.0.1/",
    "https://127.8.9.10/",
    "https://10.0.0.1/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://224.0.0.1/",
    "https://240.0.0.1/",
    "https://255.255.255.255/",
    "https://198.18.0.1/",
    "https://192.0.2.1/",
    "https://168.63.129.16/machine?comp=goalstate",
    "https://192.0.0.9/",
    "https://192.0.0.192/opc/v2/instance/",
    "https://192.88.99.1/",
    "https://[::ffff:168.63.129.16]/",
    "https://[64:ff9b::168.63.129.16]/",
    "https://[2002:a83f:8110::]/",
    "https://[2001:1::1]/",
    "https://[3fff::1]/",
    "https://[5f00::1]/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::10.0.0.1]/",
    "https://[64:ff9b:1::a00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[2001:0:7f00:1::]/",
    "https://[fe80::1]/",
    "https://[fc00::1]/",
    "https://[fec0::1]/",
    "https://[ff02::1]/",
    "https://[2001:db8::1]/",
    "https://user:secret@example.com/",
    "https://user@example.com/",
    "https://example.com/#part",
    "https://exa mple.com/",
    "https://example.com\\@127.0.0.1/",
    "https:///path",
    "https://example.com:0/",
    "https://example.com:99999/",
    "https://еxample.com/",
    "file:///etc/passwd",
    "gopher://example.com/",
    "//example.com/",
    "",
    "https://" + "a" * 2050,
)
"""Refused without a name being looked up."""

LEADS_INSIDE = {
    "https://localhost/": ["127.0.0.1"],
    "https://2130706433/": ["127.0.0.1"],
    "https://0x7f.1/": ["127.0.0.1"],
    "https://0177.0.0.1/": ["127.0.0.1"],
    "https://127.1/": ["127.0.0.1"],
    "https://metadata.google.internal/": ["169.254.169.254"],
    "https://printer.local/": ["192.168.0.9"],
    "https://mixed.example/": [PUBLIC, "10.0.0.5"],
    "https://mapped.example/": ["::ffff:192.168.0.1"],
    "https://scoped.example/": ["fe80::1%eth0"],
    "https://nat64.example/": ["64:ff9b::a9fe:a9fe"],
}
"""Names and odd notations as a resolver reads them."""


class Recorder:
    """A resolver and a network that write down what they are asked, and reach nothing."""

    def __init__(self, found: Sequence[str]) -> None:
        self.found = list(found)
        self.connected: list[str] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        if not self.found:
            raise OSError("unknown")
        return self.found


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder([])

    async def connect(_self: object, host: str, port: int, *_rest: object) -> httpcore.AsyncNetworkStream:
        recorder.connected.append(host)
        raise httpcore.ConnectError("nobody is there")

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect)
    return recorder


@pytest.mark.parametrize("url", REFUSED_AS_WRITTEN)
async def test_an_address_is_refused_as_it_is_written(network: Recorder, url: str) -> None:
    network.found = [PUBLIC]
    with pytest.raises(LusterError) as caught:
        await Sender(AddressGuard(resolver=network.resolve)).post(url, {}, b"")
    assert caught.value.reason is Reason.URL_REFUSED
    assert "secret" not in caught.value.message
    assert network.connected == []


@pytest.mark.parametrize(("url", "found"), LEADS_INSIDE.items())
async def test_a_name_that_leads_inside_is_refused(network: Recorder, url: str, found: list[str]) -> None:
    network.found = found
    with pytest.raises(LusterError) as caught:
        await Sender(AddressGuard(resolver=network.resolve)).post(url, {}, b"")
    assert caught.value.reason is Reason.URL_REFUSED
    assert network.connected == []


async def test_the_checked_address_is_connected_to_whatever_the_name_says_next(network: Recorder) -> None:
    """A name that changes between check and connection is looked up once, so the second answer is never asked for."""
    network.found = [PUBLIC]
    asked = 0

    async def rebinding(_host: str, _port: int) -> Sequence[str]:
        nonlocal asked
        asked += 1
        return [PUBLIC] if asked == 1 else ["127.0.0.1"]

    sender = Sender(AddressGuard(resolver=rebinding))
    with pytest.raises(Unreachable):
        await sender.post("https://rebinding.example/hook", {}, b"{}")
    assert (asked, network.connected) == (1, [PUBLIC])
    with pytest.raises(LusterError):
        await sender.post("https://rebinding.example/hook", {}, b"{}")
    assert network.connected == [PUBLIC], "the next message asks anew and is refused"


async def test_a_name_that_leads_nowhere_is_told_apart_from_one_that_is_refused(network: Recorder) -> None:
    guard = AddressGuard(resolver=network.resolve)
    with pytest.raises(Unresolved):
        await guard.resolve("https://gone.example/", guard.check("https://gone.example/"))


async def test_the_operators_own_networks_are_sent_to_and_no_other(network: Recorder) -> None:
    guard = AddressGuard((ipaddress.ip_network("10.1.0.0/16"),), network.resolve)
    for found, url, reached in (
        ("10.1.2.3", "http://hooks.lan:3000/", True),
        ("10.2.0.1", "http://hooks.lan:3000/", False),
        ("127.0.0.1", "https://hooks.lan/", False),
        (PUBLIC, "https://example.com/", True),
        (PUBLIC, "http://example.com/", False),
        (PUBLIC, "https://example.com:8443/", False),
    ):
        network.found, network.connected = [found], []
        with pytest.raises(Unreachable if reached else LusterError):
            await Sender(guard).post(url, {}, b"")
        assert network.connected == ([found] if reached else []), url


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


async def test_a_resolver_that_hangs_does_not_hold_the_sender(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hangs(_host: str, _port: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return []

    with pytest.raises(Unreachable):
        await Sender(AddressGuard(resolver=hangs), seconds=0.1).post("https://example.com/", {}, b"")
