"""Free ports for the servers of tests, none of them twice and none that the system lends to connections."""

import itertools
import os
import socket

_FIRST, _PAST = 10_000, 32_768
"""Below what Linux and others lend to outgoing connections: such a port can be taken between asking and listening."""
_ORDER = itertools.count(os.getpid() * 7_919)
"""Processes begin at places of their own, so that two that run beside each other rarely ask for the same."""


def free_port() -> int:
    """A port of this machine on which nothing listens."""
    for number in _ORDER:
        port = _FIRST + number % (_PAST - _FIRST)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
    raise AssertionError("the count has no end")


def free_ports(count: int) -> int:
    """The first of so many ports in a row, for what listens on several of which only the first is named."""
    while True:
        found = [free_port() for _ in range(count)]
        if found[-1] - found[0] == count - 1:
            return found[0]
