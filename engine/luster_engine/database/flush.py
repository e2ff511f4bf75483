"""Waits once for the disk, on behalf of all transactions that wait at the same time."""

import asyncio
from collections.abc import Awaitable, Callable


class SharedFlush:
    """One flush at a time; who comes while one is under way shares the next, which covers what all of them did."""

    def __init__(self, flush: Callable[[], Awaitable[None]]) -> None:
        self._flush = flush
        self._running: asyncio.Task[None] | None = None
        self._next: asyncio.Task[None] | None = None

    async def done(self) -> None:
        """Return when a flush that began after this call has ended; raise what it raised."""
        if self._next is None:
            self._next = asyncio.create_task(self._after(self._running), name="shared-flush")
        # One who no longer waits takes nothing from the others.
        await asyncio.shield(self._next)

    async def _after(self, running: asyncio.Task[None] | None) -> None:
        if running is not None:
            await asyncio.wait([running])
        self._running, self._next = self._next, None
        await self._flush()
