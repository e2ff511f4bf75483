"""How a program shows that it works: its event loop sends a beat, and the supervisor checks for it.

A process that hangs is not seen to end. So each program writes a byte into a pipe twice a second from its event loop,
where all its requests are answered. A loop that stands still, because the process is frozen, waits for ever or is
caught in an endless loop, is silent; one that has to share full processors with others is late by moments, not by
seconds.
"""

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator

PULSE_FD = "LUSTER_PULSE_FD"
"""The variable that names the file descriptor into which a program beats."""

BEAT_SECONDS = 0.5
"""Between two beats; the gateway, which shares no code with the engine, has the same (`pulse.py`). A tenth of
`STILL_SECONDS`, so that several beats must be missing before a program counts as standing still."""
TICK_SECONDS = 0.5
"""How often the supervisor looks."""
STILL_SECONDS = 5.0
"""Silence after which a program counts as standing still.

Between it and the 15 s in which the API has to answer again lie the end of the frozen process and the start of its
successor, 3 to 5 s on two busy cores. Ten times as many busy programs as cores delay a beat by less than 1 s; were this
shorter than that, healthy programs would be restarted exactly when there is most to do.
"""
_LATE_SECONDS = 2 * TICK_SECONDS
"""The most that one look counts for; who looks later was held up, too."""


class Pulse:
    """The supervisor's end of one program's pipe."""

    def __init__(self) -> None:
        self._read, self.write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self.write, False)
        self._beaten = False
        self._silence = 0.0
        self._looked = time.monotonic()

    def listen(self) -> None:
        """The program has its end now: close ours, and begin."""
        os.close(self.write)
        asyncio.get_running_loop().add_reader(self._read, self._heard)

    def silent(self) -> float:
        """For how long nothing was heard; 0 for a program that has never beaten, as while it starts.

        Time in which the supervisor itself did not get to look counts for no more than the moments between two looks:
        it was frozen or starved too, and what a program did meanwhile may still lie unread.
        """
        now = time.monotonic()
        self._silence += min(now - self._looked, _LATE_SECONDS)
        self._looked = now
        return self._silence if self._beaten else 0.0

    def close(self) -> None:
        """Stop listening."""
        # Once only: the number may be another pipe's by then.
        read, self._read = self._read, -1
        if read >= 0:
            asyncio.get_running_loop().remove_reader(read)
            os.close(read)

    def _heard(self) -> None:
        try:
            beats = os.read(self._read, 4096)
        except BlockingIOError:
            return
        if not beats:
            self._beaten = False  # its end is another's to see
            self.close()
            return
        self._beaten = True
        self._silence = 0.0


@contextlib.asynccontextmanager
async def beating() -> AsyncIterator[None]:
    """In a program: beat while the block lasts, where a supervisor listens."""
    descriptor = os.environ.pop(PULSE_FD, "")
    task = asyncio.create_task(_beat(int(descriptor)), name="pulse") if descriptor else None
    try:
        yield
    finally:
        if task is not None:
            task.cancel()


async def _beat(descriptor: int) -> None:
    os.set_inheritable(descriptor, False)
    # A supervisor that does not read, or is gone, is no reason to stop working.
    with contextlib.suppress(BrokenPipeError):
        while True:
            with contextlib.suppress(BlockingIOError):
                os.write(descriptor, b".")
            await asyncio.sleep(BEAT_SECONDS)
