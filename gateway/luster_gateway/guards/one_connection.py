"""Limits on a connection before its caller is identified: its time, its bytes, and what it sends ahead.

uvicorn has no deadline for a request's head, no bound on its size and no cap by address, and an ASGI app hears of a
request only when its head is whole. Of requests that are sent ahead it makes all at once, as many as come, and it lets
whoever does not read an answer keep it. So these bounds stand in the class that takes in the bytes.
"""

import asyncio
import logging
from collections.abc import Iterable
from typing import Any, ClassVar, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from luster_gateway.guards.connections import Connections
from luster_gateway.guards.readers import Outgoing, Reader
from luster_gateway.problems import Problem

LARGEST_HEAD = 32 * 1024
"""Bytes of a request line and its headers together; signed addresses have 4 kB and tokens 8 kB."""
MOST_HEADERS = 100
"""Lines of a head. Chosen, not measured: a browser and its proxies send some dozens. Each line costs more than its
bytes."""
_PIECE = 32 * 1024
"""Bytes that are read at once. What was sent ahead is kept in no more than that, and its requests are looked at one by
one, so that neither a connection's memory nor a turn of the loop grows with what a stranger sends."""
_IN_ONE_TURN = 4 * 1024
"""Bytes of heads and of bodies in chunks that one connection has parsed in a turn of the loop: a body in chunks of one
byte costs a thousand times what its bytes cost otherwise, and others wait meanwhile. They take about 1 ms."""
_LEAST_COST = 64
"""As how many bytes each call of the parser counts at least."""
_END_OF_HEAD = b"\r\n\r\n"
"""The parser is strict: no head ends otherwise, and no body in chunks."""
_LINGER_SECONDS = 3.0
"""For how long a body that was refused is still read and thrown away: cut off at once, a client that sends first and
reads then would never learn why."""

_FAULTS = logging.getLogger("uvicorn.error.faults")
_FAULTS.setLevel(logging.ERROR)


def protocol_of(limits: Connections) -> type[asyncio.Protocol]:
    """The class of connection that keeps these bounds, as uvicorn makes them."""
    bound = type("BoundConnection", (LimitedConnection,), {"limits": limits})

    class ReadInPieces(_ReadInPieces):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(bound(*args, **kwargs))

    return cast(type[asyncio.Protocol], ReadInPieces)


class _ReadInPieces(asyncio.BufferedProtocol):
    """What the loop speaks to: it says how much is read at once, which otherwise is 256 kB for everybody."""

    def __init__(self, connection: "LimitedConnection") -> None:
        self._connection = connection
        self._buffer = bytearray()
        self.connection_made = connection.connection_made  # type: ignore[method-assign,assignment]  # nothing to add
        self.connection_lost = connection.connection_lost  # type: ignore[method-assign]  # nothing to add
        self.pause_writing = connection.pause_writing  # type: ignore[method-assign]  # nothing to add
        self.resume_writing = connection.resume_writing  # type: ignore[method-assign]  # nothing to add
        self.eof_received = connection.eof_received  # type: ignore[method-assign]  # nothing to add

    def get_buffer(self, sizehint: int) -> bytearray:
        """Where the next bytes go; nobody keeps it while nothing comes."""
        self._buffer = bytearray(_PIECE)
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """They have come."""
        piece, self._buffer = bytes(memoryview(self._buffer)[:nbytes]), bytearray()
        self._connection.data_received(piece)


class _Flow(FlowControl):
    """uvicorn's, which reads on only when neither the app is full nor bytes wait that have come already."""

    def __init__(self, transport: asyncio.Transport) -> None:
        super().__init__(transport)
        self._full = self._ahead = False

    def pause_reading(self) -> None:
        """The app has enough."""
        self._full = True
        super().pause_reading()

    def resume_reading(self) -> None:
        """The app wants more."""
        self._full = False
        self._resume()

    def wait_for_turn(self, ahead: bool) -> None:
        """Whether bytes wait: for the answer to the request before them, or for the next turn of the loop."""
        self._ahead = ahead
        if ahead:
            super().pause_reading()
        else:
            self._resume()

    def _resume(self) -> None:
        if not self._full and not self._ahead and not self._transport.is_closing():
            super().resume_reading()


class LimitedConnection(HttpToolsProtocol):
    """One connection: its head comes in time and in bounds, and a refused body is not read for ever."""

    limits: ClassVar[Connections]
    flow: _Flow

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """Lets it in, or says why not."""
        self._outgoing = outgoing = Outgoing(transport)
        super().connection_made(outgoing)
        # Of what is no request uvicorn writes a line each: a stranger could fill the disk with them.
        self.logger = _FAULTS
        self.flow = _Flow(outgoing)
        self.reader = Reader(outgoing, self.limits.pace)
        self.address = self.client[0] if self.client else ""
        self._head_end: asyncio.TimerHandle | None = None
        self._linger_end: asyncio.TimerHandle | None = None
        self._unheard = self._head = self._headers = 0
        self._whole = True
        self._begun = False
        self._ahead = self._seam = b""
        self._left = 0
        self._inside = self.limits.enter(self)
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
        self._ahead = b""
        self._stop_waiting()
        if self._linger_end is not None:
            self._linger_end.cancel()
        if self._inside:
            self._inside = False
            self.limits.leave(self)

    def data_received(self, data: bytes) -> None:
        """Reads on."""
        if self._inside:
            self._ahead += data
            self._read_on()

    def _read_on(self) -> None:
        """Hands the parser what has come, up to the end of the first request that is not answered yet."""
        came = self._ahead
        at = cost = 0
        while at < len(came) and cost < _IN_ONE_TURN and self._may_read:
            is_plain = self._left > 0
            end = self._end_of_piece(came, at)
            self._read(came[at:end])
            cost += 0 if is_plain else max(end - at, _LEAST_COST)
            at = end
        self._ahead = came[at:]
        if self.transport.is_closing():
            return
        self.flow.wait_for_turn(bool(self._ahead))
        if self._ahead and self._may_read:
            self.loop.call_soon(self._read_on)

    @property
    def _may_read(self) -> bool:
        return not self.transport.is_closing() and not (self._under_way and self._whole)

    def _end_of_piece(self, came: bytes, at: int) -> int:
        """How far one request goes at most: to where its head may end, or its body does."""
        if self._left:
            return min(at + self._left, len(came))
        most = min(len(came), at + _IN_ONE_TURN)
        seam = self._seam + came[at : at + len(_END_OF_HEAD) - 1]
        found = seam.find(_END_OF_HEAD)
        if found >= 0:
            end = at + found + len(_END_OF_HEAD) - len(self._seam)
        else:
            found = came.find(_END_OF_HEAD, at, most)
            end = found + len(_END_OF_HEAD) if found >= 0 else most
        self._seam = b"" if found >= 0 else (self._seam + came[at:end])[1 - len(_END_OF_HEAD) :]
        return end

    def _read(self, piece: bytes) -> None:
        """Bytes that bring neither a head nor a piece of a body, as endless trailers do, have a bound."""
        self._unheard += len(piece)
        super().data_received(piece)
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
        if self._under_way:
            # uvicorn would queue it, and forget who has left. It cannot come to this while no head ends otherwise.
            raise ValueError("a request came before the one ahead of it was answered")
        self._stop_waiting()
        self.limits.works(self)
        self._unheard = 0
        self._whole = self._begun = False
        self._left = _announced(self.headers)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of a body; once the answer is given nobody keeps it."""
        self._unheard = 0
        self._left = max(0, self._left - len(body))
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._whole = True
        self._unheard = self._left = 0
        self._seam = b""
        if self._linger_end is not None:
            self._linger_end.cancel()
            self._linger_end = None
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """The answer is given: the next request is waited for, or what is left of a body that was not read."""
        super().on_response_complete()
        self._await_head()
        if self.transport.is_closing():
            return
        if self._whole:
            self._read_on()
        elif self._linger_end is None:
            self._linger_end = self.loop.call_later(_LINGER_SECONDS, self.transport.close)

    def has_left(self) -> bool:
        """Whether the other side has gone while requests that it sent ahead wait, so that nobody reads its end."""
        return bool(self._ahead) and self._under_way and self._outgoing.has_ended()

    def let_go(self) -> None:
        """Closes it at once, whatever was still to be sent."""
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

    def _unsupported_upgrade_warning(self) -> None:
        """Nobody needs to know of it: the request is answered as one without that wish."""

    def send_400_response(self, msg: str) -> None:
        """What is no request, or one whose head is too large, hears so in the form of every other refusal."""
        text = f"This is no HTTP request, or its head has more than {LARGEST_HEAD:,} bytes. Send a shorter one."
        self._turn_away(Problem("INVALID_ARGUMENT", text, status=400))

    def _turn_away(self, problem: Problem) -> None:
        if not self.transport.is_closing():
            if not self._under_way:
                self.transport.write(self.limits.refusal(problem))
            self.transport.close()


def _announced(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """The length of a body, which the parser has checked; 0 for none and for one that comes in chunks."""
    length = next((value for name, value in headers if name == b"content-length"), b"0").strip()
    return int(length) if length.isdigit() else 0
