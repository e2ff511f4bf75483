"""What a connection may cost before anybody has said who they are: its number, its time, its bytes.

uvicorn has no deadline for a request's head, no bound on its size and no cap by address, and an ASGI app hears of a
request only when its head is whole. So these bounds stand in the class that takes in the bytes.
"""

import asyncio
import json
from collections import Counter, OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

LARGEST_HEAD = 32 * 1024
"""Bytes of a request line and its headers together; signed addresses have 4 kB and tokens 8 kB."""
MOST_HEADERS = 100
_LINGER_SECONDS = 3.0
"""For how long a body that was refused is still read and thrown away: cut off at once, a client that sends first and
reads then would never learn why."""


@dataclass
class Connections:
    """Who is connected. What is full makes room by letting go whoever has waited longest without asking anything."""

    per_address: int
    most: int
    head_seconds: float
    is_proxy: Callable[[str], bool]
    """Behind these stand many people, so their connections count only among all."""
    problem_base: str
    _open: Counter[str] = field(default_factory=Counter)
    _waiting: "OrderedDict[LimitedConnection, None]" = field(default_factory=OrderedDict)
    _count: int = 0

    def enter(self, address: str) -> bool:
        """Whether one more from this address may come in."""
        if not self.is_proxy(address) and self._open[address] >= self.per_address:
            return False
        if self._count >= self.most:
            if not self._waiting:
                return False
            longest, _ = self._waiting.popitem(last=False)
            longest.let_go()
        self._open[address] += 1
        self._count += 1
        return True

    def leave(self, address: str, connection: "LimitedConnection") -> None:
        """It is closed."""
        self._waiting.pop(connection, None)
        self._count -= 1
        self._open[address] -= 1
        if not self._open[address]:
            del self._open[address]

    def waits(self, connection: "LimitedConnection") -> None:
        """It has no request under way."""
        self._waiting.setdefault(connection)

    def works(self, connection: "LimitedConnection") -> None:
        """It has a request under way."""
        self._waiting.pop(connection, None)

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
        is_proxy=lambda address: address in proxies,
        problem_base=settings.problem_base,
    )


def protocol_of(limits: Connections) -> type[asyncio.Protocol]:
    """The class of connection that keeps these bounds."""
    return type("BoundConnection", (LimitedConnection,), {"limits": limits})


class LimitedConnection(HttpToolsProtocol):
    """One connection: its head comes in time and in bounds, and a refused body is not read for ever."""

    limits: ClassVar[Connections]

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """Lets it in, or says why not."""
        super().connection_made(transport)
        self._head_end: asyncio.TimerHandle | None = None
        self._linger_end: asyncio.TimerHandle | None = None
        self._unheard = self._head = self._headers = 0
        self._whole = True
        self._begun = False
        self._address = self.client[0] if self.client else ""
        self._inside = self.limits.enter(self._address)
        if self._inside:
            self._await_head()
            return
        self._turn_away(
            Problem(
                "RATE_LIMITED",
                "Too many connections are open. Close some, or wait a moment.",
                headers={"Retry-After": "5"},
            )
        )

    def connection_lost(self, exc: Exception | None) -> None:
        """Frees its place."""
        super().connection_lost(exc)
        self._stop_waiting()
        if self._linger_end is not None:
            self._linger_end.cancel()
        if self._inside:
            self._inside = False
            self.limits.leave(self._address, self)

    def data_received(self, data: bytes) -> None:
        """Reads on; bytes that bring neither a head nor a piece of a body, as endless trailers do, have a bound."""
        if not self._inside:
            return
        self._unheard += len(data)
        super().data_received(data)
        if self.transport.is_closing():
            return
        if self._unheard > LARGEST_HEAD:
            self._turn_away(Problem("TOO_LARGE", f"A request's head may have {LARGEST_HEAD:,} bytes.", status=431))
        elif not self._under_way:
            self._await_head()

    def on_message_begin(self) -> None:
        """A head begins."""
        self._head = self._headers = 0
        self._begun = True
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """A piece of the address."""
        self._count_head(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header, or one trailer."""
        self._headers += 1
        self._count_head(len(name) + len(value))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is whole; the app is asked from here on."""
        self._stop_waiting()
        self.limits.works(self)
        self._unheard = 0
        self._whole = self._begun = False
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of a body; once the answer is given nobody keeps it."""
        self._unheard = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._whole = True
        self._unheard = 0
        if self._linger_end is not None:
            self._linger_end.cancel()
            self._linger_end = None
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """The answer is given: the next request is waited for, or what is left of a body that was not read."""
        super().on_response_complete()
        if self._under_way:
            return
        self._await_head()
        if not self._whole and self._linger_end is None and not self.transport.is_closing():
            self._linger_end = self.loop.call_later(_LINGER_SECONDS, self.transport.close)

    def let_go(self) -> None:
        """Closes a connection that has no request under way."""
        self.transport.abort()

    @property
    def _under_way(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _await_head(self) -> None:
        self.limits.waits(self)
        # Between requests uvicorn's own timer runs, until the first byte of the next one.
        if self._head_end is None and (self._begun or self.timeout_keep_alive_task is None):
            self._head_end = self.loop.call_later(self.limits.head_seconds, self._head_is_late)

    def _stop_waiting(self) -> None:
        if self._head_end is not None:
            self._head_end.cancel()
            self._head_end = None

    def _head_is_late(self) -> None:
        self._head_end = None
        self._turn_away(Problem("DEADLINE_EXCEEDED", "The request's head came too slowly. Send it again.", status=408))

    def _count_head(self, size: int) -> None:
        self._head += size
        if self._head > LARGEST_HEAD or self._headers > MOST_HEADERS:
            # The parser tells its caller of it, who answers 400 and closes.
            raise ValueError("the head is too large")

    def send_400_response(self, msg: str) -> None:
        """What is no request, or one whose head is too large, hears so in the form of every other refusal."""
        text = f"This is no HTTP request, or its head has more than {LARGEST_HEAD:,} bytes. Send a shorter one."
        self._turn_away(Problem("INVALID_ARGUMENT", text, status=400))

    def _turn_away(self, problem: Problem) -> None:
        if not self.transport.is_closing():
            if not self._under_way:
                self.transport.write(self.limits.refusal(problem))
            self.transport.close()
