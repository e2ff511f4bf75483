"""When the children of one machine's engine start: once the machine is ready, unless a task asks for them before."""

import asyncio
from collections.abc import Callable

from luster_engine.sandbox.pool import Sandbox

_WARMS_AFTER_SECONDS = 0.5
"""How long after the engine of one machine is ready its children begin to import. Until then the gateway has the cores,
and `luster up` says that Luster is ready. Chosen, not measured. Shorter: ready is said later. Longer: whoever sends a
photo at once waits longer for it."""


async def warmed(sandbox: Sandbox, ready: Callable[[], None], stop: asyncio.Event) -> None:
    """Say that all is ready, and have the children warm: before, where they have begun; else a moment later.

    They have not begun where every plugin was read before, so that children have worked on this very machine.
    """
    if sandbox.has_begun:
        await sandbox.warm()
        ready()
        return
    ready()
    stopping = asyncio.create_task(stop.wait(), name="stop amid the warming")
    try:
        await asyncio.wait({stopping}, timeout=_WARMS_AFTER_SECONDS)
        if not stop.is_set():
            warming = asyncio.create_task(sandbox.start(), name="warming")
            await asyncio.wait({stopping, warming}, return_when=asyncio.FIRST_COMPLETED)
            if warming.done():
                await warming
    finally:
        stopping.cancel()
