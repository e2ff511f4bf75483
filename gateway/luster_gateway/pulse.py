"""Shows the supervisor of `luster up` that the event loop turns, by a byte in a pipe twice a second."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator

_DESCRIPTOR = "LUSTER_PULSE_FD"
_BEAT_SECONDS = 0.5
"""Between two beats. `luster up` takes five seconds of silence for standing still (`cli/pulse.py` of the engine, which
has the same number; the gateway shares no code with it). Rarer: a busy gateway is replaced."""


@contextlib.asynccontextmanager
async def beating() -> AsyncIterator[None]:
    """Beat while the block lasts, where a supervisor listens."""
    descriptor = os.environ.pop(_DESCRIPTOR, "")
    task = asyncio.create_task(_beat(int(descriptor)), name="pulse") if descriptor.isdigit() else None
    try:
        yield
    finally:
        if task is not None:
            task.cancel()


async def _beat(descriptor: int) -> None:
    # A supervisor that does not read, or is gone, is no reason to stop working.
    with contextlib.suppress(OSError):
        os.set_inheritable(descriptor, False)
        while True:
            with contextlib.suppress(BlockingIOError):
                os.write(descriptor, b".")
            await asyncio.sleep(_BEAT_SECONDS)
