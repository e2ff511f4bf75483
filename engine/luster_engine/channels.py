"""Channels to processes that run code of others: pairs of sockets, never pipes.

Whoever reads or writes a pipe holds its lock while the bytes are copied to or from its memory, and the other end waits
for that lock uninterruptibly. A child that wrote from pages never touched, while its threads changed how its memory may
be used, held our event loop for 65 s, in which nobody timed it out and nothing could end us. Of a pair each end has a
lock of its own, and nobody holds the other's.

Whoever frees a piece of what was said wakes all who wait for room at the other end, in his own time. A child with
60,000 that waited, and a byte said again and again, held one read for 17 s. So little is read at once, and whoever
makes reading dear is heard no more.
"""

import asyncio
import contextlib
import socket
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

_TAKES_FILES = 83
"""SO_PASSRIGHTS of asm-generic/socket.h: whether open files may come with the bytes (Linux from 6.16). What comes so
is closed by whoever reads it, and a file of a stranger's choice can take long to close."""
_LAST_WORDS_SECONDS = 1.0
"""How long what an ended process said last is read: it lies there, and takes a moment. Chosen, not measured. Longer:
one that left its end to somebody holds up so much longer who ends it. Shorter: on a busy machine last words are not
told, among them answers that are paid."""
_PIECE, _PIECES = 256, 64
"""Bytes of one read, and reads until others have their turn. A read ends when it has so much, and each byte of it may
have been said by itself, which cost 1 ms where 60,000 waited. More: one read holds the loop for so much longer. Fewer:
2 MB take a tenth of a second."""
_DEAR, _FORGIVEN = 0.5, 0.05
"""Seconds of a processor that reading one channel may cost, and how many of these are given back each second. An honest
megabyte costs ten milliseconds. More: a child that holds its readers does so for longer."""
_TURN = 0.01
"""Seconds after which others have their turn all the same: beside threads that compute, each read waits for Python's
lock. Longer: the loop stands still for so much longer. Shorter: a megabyte takes more turns."""
_LIMIT = 1 << 16
"""Bytes of a line, as asyncio has them by itself; twice as many wait here before no more are read."""


class Channel(NamedTuple):
    """The two ends of one."""

    ours: socket.socket
    theirs: socket.socket
    """For a process that may run anything."""


@contextlib.contextmanager
def opened(count: int) -> Iterator[tuple[Channel, ...]]:
    """So many new channels. Their ends are closed behind the block, in which a process was begun that has them; ours,
    too, where none was."""
    with contextlib.ExitStack() as ours:
        with contextlib.ExitStack() as theirs:
            made = []
            for _ in range(count):
                made.append(channel := _pair())
                ours.enter_context(channel.ours)
                theirs.enter_context(channel.theirs)
            yield tuple(made)
        ours.pop_all()


def _pair() -> Channel:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # an older system, which closes what comes
            ours.setsockopt(socket.SOL_SOCKET, _TAKES_FILES, 0)
    return Channel(ours, theirs)


class HeldError(Exception):
    """Reading a channel takes so much of our time that its other end is to be ended."""


class _LittleReads(asyncio.ReadTransport):
    """Reads one channel, a little at a time."""

    def __init__(self, end: socket.socket, reader: asyncio.StreamReader) -> None:
        super().__init__()
        end.setblocking(False)
        self._end = end
        self._reader = reader
        self._left = _DEAR
        self._at = time.monotonic()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(end, self._hear)

    def pause_reading(self) -> None:
        self._loop.remove_reader(self._end)

    def resume_reading(self) -> None:
        if not self.is_closing():
            self._loop.add_reader(self._end, self._hear)

    def is_closing(self) -> bool:
        return self._end.fileno() < 0

    def close(self) -> None:
        if not self.is_closing():
            self._loop.remove_reader(self._end)
            self._end.close()
            self._reader.feed_eof()

    def _hear(self) -> None:
        now = time.monotonic()
        self._left = min(_DEAR, self._left + _FORGIVEN * (now - self._at))
        self._at = now
        for _ in range(_PIECES):
            begun = time.thread_time()
            try:
                piece = self._end.recv(_PIECE)
            except (BlockingIOError, InterruptedError):
                return
            except OSError:  # it died with words of ours unread
                piece = b""
            self._left -= time.thread_time() - begun
            if self._left < 0:  # said before anything is fed, which would wake whoever waits without it
                self._reader.set_exception(HeldError("whoever hears it is held"))
                self.close()
                return
            if not piece:
                self.close()
                return
            self._reader.feed_data(piece)
            if len(piece) < _PIECE or time.monotonic() - now > _TURN:
                return


@dataclass(frozen=True, slots=True)
class Ear:
    """Our end of a channel on which the other side talks."""

    words: asyncio.StreamReader
    _end: asyncio.ReadTransport

    def close(self) -> None:
        """Hear no more of it; whoever waits for a word hears its end."""
        self._end.close()


async def hearing(end: socket.socket, limit: int = _LIMIT) -> Ear:
    """Hear what is said at the other end. The socket is the ear's from now on."""
    reader = asyncio.StreamReader(limit)
    transport = _LittleReads(end, reader)
    reader.set_transport(transport)
    return Ear(reader, transport)


async def talking(end: socket.socket) -> asyncio.StreamWriter:
    """Talk to the other end, and wait for nobody. The socket is the writer's from now on."""
    loop = asyncio.get_running_loop()
    unheard = asyncio.StreamReaderProtocol(asyncio.StreamReader())
    transport, protocol = await loop.connect_write_pipe(lambda: unheard, end)
    return asyncio.StreamWriter(transport, protocol, None, loop)


async def heard_out(listeners: Iterable[asyncio.Task[None]]) -> None:
    """Let whoever listens to a process hear what it said last, now that it has ended, and end the listening."""
    tasks = list(listeners)
    if tasks:
        await asyncio.wait(tasks, timeout=_LAST_WORDS_SECONDS)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
