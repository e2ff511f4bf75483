"""By which address connections and requests of clients without sign-in are counted: IPv4, or an IPv6 /64 network."""

import ipaddress

_HOME_BITS = 64
"""Of an IPv6 address. A provider gives each customer a /64 at least, and any of its addresses is theirs to take."""
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""Where a translator puts the IPv4 addresses of the clients behind it (RFC 6052)."""


def counted_as(address: str) -> str:
    """One name for all addresses that one customer of a provider has: an IPv4 address, or an IPv6 network."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address  # a Unix socket has none
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    if found in _TRANSLATED:
        return str(ipaddress.IPv4Address(found.packed[-4:]))
    return str(ipaddress.IPv6Network((found.packed, _HOME_BITS), strict=False))
