"""Counts open connections, in all and by address, and decides which one is closed when there is no room."""

import asyncio
import json
from collections import Counter, OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from luster_gateway.guards.addresses import counted_as
from luster_gateway.guards.readers import Reader, ReadingPace
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

_LOOK_SECONDS = 5.0
"""How often it is looked whether answers are taken and who has left, at most."""
_STUCK_SECONDS = 10.0
"""Who has not taken a byte for so long goes first where there is no room for others."""


class Guest(Protocol):
    """One connection, as they are kept here."""

    address: str
    reader: Reader

    def has_left(self) -> bool:
        """Whether the other side has gone unheard, since nothing more is read of it for now."""

    def let_go(self) -> None:
        """Closes it at once, whatever was still to be sent."""


@dataclass
class Connections:
    """Who is connected.

    What is full makes room by letting go whoever has waited longest without asking anything, and then whoever has not
    taken a byte of an answer for longest.
    """

    per_address: int
    """By customer of a provider, who has many IPv6 addresses."""
    most: int
    head_seconds: float
    pace: ReadingPace
    is_proxy: Callable[[str], bool]
    """Behind these stand many people, so their connections count only among all."""
    problem_base: str
    _open: Counter[str] = field(default_factory=Counter)
    _inside: set[Guest] = field(default_factory=set)
    _waiting: OrderedDict[Guest, None] = field(default_factory=OrderedDict)
    _stuck: list[Guest] = field(default_factory=list)
    """The longest last."""
    _next_look: asyncio.TimerHandle | None = None

    def enter(self, connection: Guest) -> bool:
        """Whether one more may come in from its address."""
        who = counted_as(connection.address)
        if not self.is_proxy(connection.address) and self._open[who] >= self.per_address:
            return False
        if len(self._inside) >= self.most and not self._make_room():
            return False
        self._open[who] += 1
        self._inside.add(connection)
        if self._next_look is None:
            self._look_later()
        return True

    def leave(self, connection: Guest) -> None:
        """It is closed."""
        self._waiting.pop(connection, None)
        self._inside.discard(connection)
        who = counted_as(connection.address)
        self._open[who] -= 1
        if not self._open[who]:
            del self._open[who]

    def waits(self, connection: Guest) -> None:
        """It has no request under way."""
        self._waiting.setdefault(connection)

    def works(self, connection: Guest) -> None:
        """It has a request under way."""
        self._waiting.pop(connection, None)

    def _make_room(self) -> bool:
        if self._waiting:
            longest, _ = self._waiting.popitem(last=False)
            longest.let_go()
            return True
        while self._stuck:
            stuck = self._stuck.pop()
            # Since it was looked at it may have left by itself, or gone on.
            if stuck in self._inside and stuck.reader.idle_for(asyncio.get_running_loop().time()) > _STUCK_SECONDS:
                stuck.let_go()
                return True
        return False

    def _look_later(self) -> None:
        often = min(_LOOK_SECONDS, self.pace.idle / 4)
        self._next_look = asyncio.get_running_loop().call_later(often, self._look)

    def _look(self) -> None:
        """Lets go who has left, and who takes no answer or too little of it; closing waits for them too."""
        now = asyncio.get_running_loop().time()
        idle = [(each.reader.idle_for(now), each) for each in self._inside]
        for _, each in idle:
            if each.reader.is_too_slow(now) or each.has_left():
                each.let_go()
        stuck = sorted((found for found in idle if found[0] > _STUCK_SECONDS), key=lambda found: found[0])
        self._stuck = [each for _, each in stuck]
        self._next_look = None
        if self._inside:
            self._look_later()

    def refusal(self, problem: Problem) -> bytes:
        """An answer to a request that was never read."""
        body = json.dumps(problem.body(base=self.problem_base, instance="", request_id="")).encode()
        lines = [
            f"HTTP/1.1 {problem.status_code} {'Too Many Requests' if problem.status_code == 429 else 'Refused'}",
            "Content-Type: application/problem+json",
            "Cache-Control: no-store",
            f"Content-Length: {len(body)}",
            "Connection: close",
            *(f"{name}: {value}" for name, value in (problem.headers or {}).items()),
        ]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def connections_of(settings: GatewaySettings) -> Connections:
    """The bounds as the operator set them."""

    async def nothing(scope: object, receive: object, send: object) -> None:
        """Only the reading of the list of proxies is wanted, and it is uvicorn's own."""

    proxies = ProxyHeadersMiddleware(nothing, trusted_hosts=settings.trusted_proxies).trusted_hosts
    return Connections(
        per_address=settings.connections_per_address,
        most=settings.connections,
        head_seconds=settings.head_seconds,
        pace=ReadingPace(settings.answer_idle_seconds, settings.answer_least_rate),
        is_proxy=lambda address: address in proxies,
        problem_base=settings.problem_base,
    )
