"""People are counted by what a provider gives one customer: an IPv4 address, or an IPv6 network."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from luster_gateway.guards.addresses import counted_as
from luster_gateway.guards.connections import Connections
from luster_gateway.guards.readers import ReadingPace

from tests.gateway.conftest import Gateway

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:0DB8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("64:ff9b::192.0.2.7", "192.0.2.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::1", "::/64"),
        ("", ""),
        ("unknown", "unknown"),
    ],
)
def test_one_customer_has_one_name(address: str, expected: str) -> None:
    assert counted_as(address) == expected


@dataclass(eq=False)
class _Visitor:
    address: str
    reader: Any = None

    def let_go(self) -> None:
        """Nobody is let go here."""
        raise AssertionError


async def test_connections_of_one_ipv6_network_are_capped() -> None:
    limits = Connections(3, 100, 1.0, ReadingPace(1.0, 1.0), lambda address: False, "https://luster.dev/problems/")
    inside = [_Visitor(f"2001:db8:1:2::{number}") for number in range(3)]
    assert all(limits.enter(each) for each in inside)
    assert not limits.enter(_Visitor("2001:db8:1:2:ffff::1"))
    assert limits.enter(_Visitor("2001:db8:1:3::1"))
    limits.leave(inside[0])
    assert limits.enter(_Visitor("2001:db8:1:2:ffff::1"))


def test_rates_of_one_ipv6_network_are_counted_together(other_gateway: Callable[..., Gateway]) -> None:
    gateway = other_gateway(rate_public="3/day", trusted_proxies="127.0.0.1")
    with gateway.client() as client:

        def is_taken(address: str) -> bool:
            return client.get("/config", headers={"X-Forwarded-For": address}).status_code != 429

        assert [is_taken(f"2001:db8:1:2::{number}") for number in range(4)] == [True] * 3 + [False]
        assert is_taken("2001:db8:1:3::1")
        mapped = ["192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1", "::ffff:192.0.2.1"]
        assert [is_taken(each) for each in mapped] == [True] * 3 + [False]
