"""How fast a client must read an answer: one that does not read would hold a connection and its buffers for ever."""

import array
import asyncio
import select
from dataclasses import dataclass
from typing import Any

try:
    import fcntl
    import termios
except ImportError:  # Windows, whose sockets do not say what they hold
    fcntl = termios = None  # type: ignore[assignment]  # looked at before each use


_ENDED = getattr(select, "POLLRDHUP", 0)
"""That the other side sends no more; where a system has no such event, only a broken connection shows."""


@dataclass(frozen=True, slots=True)
class ReadingPace:
    """How fast an answer must be taken, once there is more of it than the system takes from us at once."""

    idle: float
    """Seconds in which not one byte arrives, after which the connection ends."""
    least_rate: float
    """Bytes a second on average, not counted in the first `idle` seconds."""


class Outgoing(asyncio.Transport):
    """A transport that counts what is written to it, and knows how much of that has arrived."""

    def __init__(self, transport: asyncio.Transport) -> None:
        super().__init__()
        self._transport = transport
        self._socket = transport.get_extra_info("socket")
        self._written = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Sends."""
        self._written += len(data)
        self._transport.write(data)

    @property
    def unsent(self) -> int:
        """Bytes that the system has not taken from us yet."""
        return self._transport.get_write_buffer_size()

    @property
    def arrived(self) -> int:
        """Bytes that the other side has, as far as the system tells: what it holds itself may be megabytes."""
        return self._written - self.unsent - self._held_by_the_system()

    def _held_by_the_system(self) -> int:
        if fcntl is None or self._socket is None:
            return 0
        held = array.array("i", [0])
        try:
            fcntl.ioctl(self._socket.fileno(), termios.TIOCOUTQ, held)
        except OSError:
            return 0  # a system that does not tell, or a connection that has just ended
        return held[0]

    def has_ended(self) -> bool:
        """Whether the other side has left. The loop hears of that only while it reads."""
        if self._socket is None or not hasattr(select, "poll"):
            return False
        asked = select.poll()
        try:
            asked.register(self._socket.fileno(), _ENDED)
            return bool(asked.poll(0))
        except (OSError, ValueError):
            return False  # it has just been closed

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """As the transport has it."""
        return self._transport.get_extra_info(name, default)

    def is_closing(self) -> bool:
        """Whether it is being closed."""
        return self._transport.is_closing()

    def close(self) -> None:
        """Ends it once everything is sent."""
        self._transport.close()

    def abort(self) -> None:
        """Ends it now."""
        self._transport.abort()

    def pause_reading(self) -> None:
        """Takes nothing more in for now."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Reads on."""
        self._transport.resume_reading()


class Reader:
    """How one client takes what it is sent."""

    def __init__(self, outgoing: Outgoing, pace: ReadingPace) -> None:
        self._outgoing = outgoing
        self._pace = pace
        self._since: float | None = None
        self._first = self._last = 0
        self._moved = 0.0

    def idle_for(self, now: float) -> float:
        """Looks how much has arrived, and says for how many seconds nothing has though something waits."""
        if not self._outgoing.unsent:
            self._since = None
            return 0.0
        arrived = self._outgoing.arrived
        if self._since is None:
            self._since = self._moved = now
            self._first = self._last = arrived
        elif arrived > self._last:
            self._last, self._moved = arrived, now
        return now - self._moved

    def is_too_slow(self, now: float) -> bool:
        """Whether it has had its time; `idle_for` has looked just before."""
        if self._since is None:
            return False
        owed = self._pace.least_rate * (now - self._since - self._pace.idle)
        return now - self._moved > self._pace.idle or self._last - self._first < owed
