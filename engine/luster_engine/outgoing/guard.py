"""Which addresses Luster may connect to: public ones over https, and those in networks that the operator names."""

import asyncio
import contextlib
import ipaddress
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, urlsplit

from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.outgoing.names import Names

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

LONGEST: Final = 2048
"""Characters of an address; browsers and proxies cut longer ones."""

RESOLVE_SECONDS: Final = 5.0
"""How long a name may take to resolve. Resolvers give up after 5 s themselves; waiting longer only holds a place."""

_HTTPS: Final = 443
"""Its port, where an address names none (RFC 9110)."""
_NAME = re.compile(r"[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?")
_CARRIES_IPV4 = tuple(ipaddress.IPv6Network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "::/96"))
"""IPv6 networks whose last 32 bits are an IPv4 address that a gateway on the way may reach."""

_SPECIAL = tuple(
    ipaddress.ip_network(each)
    for each in (
        "168.63.129.16/32",  # the inside of Azure: its name server and the agent that gives machines their secrets
        "192.0.0.0/24",  # protocol assignments; Oracle's cloud has its metadata here
        "192.31.196.0/24",  # AS112, answers for private names
        "192.52.193.0/24",  # multicast tunnels
        "192.88.99.0/24",  # relays of 6to4
        "192.175.48.0/24",  # AS112
        "100::/64",  # the black hole
        "2001::/23",  # protocol assignments, Teredo and ORCHID among them
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
        "5f00::/16",  # segment routing, inside of providers
    )
)
"""Networks that the registries or a provider keep for themselves, and that `ipaddress` may call global."""

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""A name and a port to its addresses, as text."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an address leads, before its name is resolved."""

    scheme: str
    host: str
    port: int
    target: str
    """Path and query, as they go over the wire."""


@dataclass(frozen=True)
class AddressGuard:
    """The rule. `networks` are those in which the operator's own receivers may lie, on any port, without TLS too."""

    networks: tuple[IPNetwork, ...] = ()
    resolver: Resolve = field(default_factory=lambda: Names().resolve)

    def check(self, url: str) -> Destination:
        """Refuse what no name lookup is needed for: the form, the scheme, the port, an address that is written out."""
        parts = _parts(url)
        host, port = _host(url, parts), _port(url, parts)
        address = _literal(host)
        if address is not None:
            self._check_address(url, address)
        plain = parts.scheme == "http" or port != _HTTPS
        if plain and not self.networks:
            raise refused(url, "only https on port 443 is sent to")
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return Destination(parts.scheme, host, port, target)

    async def resolve(self, url: str, destination: Destination) -> tuple[IPAddress, ...]:
        """The addresses behind a destination. One that is not allowed refuses them all: a name says where it leads."""
        found: Sequence[str] = ()
        with contextlib.suppress(OSError, UnicodeError, TimeoutError):
            async with asyncio.timeout(RESOLVE_SECONDS):
                found = await self.resolver(destination.host, destination.port)
        addresses = tuple(dict.fromkeys(ipaddress.ip_address(each.partition("%")[0]) for each in found))
        if not addresses:
            raise Unresolved(f"The name {destination.host} leads nowhere.")
        for address in addresses:
            self._check_address(url, address)
            own = self._is_own(address)
            if not own and (destination.scheme != "https" or destination.port != _HTTPS):
                raise refused(url, "only https on port 443 is sent to")
        return addresses

    def _check_address(self, url: str, address: IPAddress) -> None:
        if not self._is_own(address) and not is_public(address):
            raise refused(url, f"it leads to {address}, which is no public address")

    def _is_own(self, address: IPAddress) -> bool:
        plain = _plain(address)
        return any(plain.version == network.version and plain in network for network in self.networks)


class Unresolved(Exception):
    """A name that leads nowhere now; it may later."""


def is_public(address: IPAddress) -> bool:
    """Whether an address is everybody's: not this machine, not this network, not a provider's inside, not a group."""
    address = _plain(address)
    if isinstance(address, ipaddress.IPv6Address):
        if address.sixtofour is not None:
            return is_public(address.sixtofour)
        if address.teredo is not None:
            return False
        if any(address in network for network in _CARRIES_IPV4):
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)) and address in _CARRIES_IPV4[0]
        if address.is_site_local:
            return False
    if any(address.version == network.version and address in network for network in _SPECIAL):
        return False
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_unspecified
    )


def refused(url: str, why: str) -> LusterError:
    """Why an address is not sent to. Only its host is said: the rest may hold somebody's secret."""
    host = re.sub(r"[^\w.:\[\]-]", "", url.partition("://")[2].partition("/")[0].rpartition("@")[2])[:100]
    text = f"Nothing is sent to {host or 'this address'}: {why}. Give a public https address."
    return LusterError(Reason.URL_REFUSED, text, violations=(FieldViolation("url", why),), field="url")


def _plain(address: IPAddress) -> IPAddress:
    """An IPv4 address that is written as an IPv6 one, as what it is."""
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _parts(url: str) -> SplitResult:
    if len(url) > LONGEST:
        raise refused(url, f"it has {len(url)} characters, and {LONGEST} are the most")
    if not url.isascii() or any(each <= " " or each in '\\"<>^`{|}\x7f' for each in url):
        raise refused(url, "it holds characters that an address cannot hold")
    try:
        parts = urlsplit(url)
    except ValueError:
        raise refused(url, "it is no address") from None
    if parts.scheme not in ("https", "http"):
        raise refused(url, "it does not begin with https://")
    if parts.username is not None or parts.password is not None:
        raise refused(url, "it holds a user name or a password")
    if parts.fragment:
        raise refused(url, "it has a fragment (#)")
    return parts


def _host(url: str, parts: SplitResult) -> str:
    host = parts.hostname or ""
    if _literal(host) is None and not (_NAME.fullmatch(host) and len(host) <= 253):
        raise refused(url, "its host is no name")
    return host


def _port(url: str, parts: SplitResult) -> int:
    try:
        port = parts.port
    except ValueError:
        raise refused(url, "its port is no port") from None
    if port == 0:
        raise refused(url, "its port is no port")
    return port or (_HTTPS if parts.scheme == "https" else 80)


def _literal(host: str) -> IPAddress | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
