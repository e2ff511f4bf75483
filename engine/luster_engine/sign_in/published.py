"""What a provider publishes, its discovery and its keys: asked for by one at a time, and kept through an outage."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final, Generic, TypeVar

_FRESH_SECONDS: Final = 3600.0
"""How long what was published is taken unasked. Shorter: it is asked for more often, and sign-ins wait. Longer:
a key that was withdrawn counts for so much longer."""
_OUTLASTS_SECONDS: Final = 24 * 3600.0
"""How long it serves while its server fails: a night and a morning, in which somebody mends it. A forged token would
have to come from the provider's own address as well, so an old key alone lets nobody in."""
_PAUSE_SECONDS: Final = 30.0
"""Between two questions for what is not among it: else invented key ids would make us ask for each."""
_PAUSE_AFTER_FAULT: Final = 5.0
"""The same after a question that failed. Longer: a provider that is back is found out so much later."""
_LONGEST_WAIT: Final = 2.0
"""Seconds for which a sign-in waits where what is held would do. A server that answers needs some tenths; one that
hangs delays a sign-in by no more, once in each pause."""

T = TypeVar("T")


class Published(Generic[T]):
    """Something that is fetched when it is needed, renewed when it is old, and held while its server fails."""

    def __init__(self, ask: Callable[[], Awaitable[T]]) -> None:
        """`ask` fetches it, and raises where the answer is none."""
        self._ask = ask
        self._held: T | None = None
        self._held_at = 0.0
        self._next = 0.0
        self._asking: asyncio.Task[T] | None = None

    async def get(self, fits: Callable[[T], bool] = lambda _: True) -> T:
        """What is published, renewed where what is held does not fit; it may still not fit then. Raises where there is
        nothing that could serve."""
        now = monotonic()
        held = self._held
        if held is None or now - self._held_at >= _OUTLASTS_SECONDS:
            return await asyncio.shield(self._asked())
        if not fits(held):
            # Whoever comes while it is asked for waits for that; else the pause holds.
            return await asyncio.shield(self._asked()) if self._asking is not None or now >= self._next else held
        if now - self._held_at < _FRESH_SECONDS or now < self._next:
            return held
        await asyncio.wait({self._asked()}, timeout=_LONGEST_WAIT)
        return self._held if self._held is not None else held

    def _asked(self) -> asyncio.Task[T]:
        """The one question that is on its way: it goes on where whoever asked first goes away."""
        if self._asking is None:
            self._asking = asyncio.create_task(self._renewed())
            self._asking.add_done_callback(_seen)
        return self._asking

    async def _renewed(self) -> T:
        # Counted from the question: what was withdrawn while the answer was on its way is in it still.
        began = monotonic()
        try:
            found = await self._ask()
        except Exception:
            self._next = monotonic() + _PAUSE_AFTER_FAULT
            raise
        finally:
            self._asking = None
        self._held, self._held_at, self._next = found, began, began + _PAUSE_SECONDS
        return found


def _seen(task: asyncio.Task[T]) -> None:
    """That it failed was told to whoever waited for it; where nobody did, what was held served."""
    if not task.cancelled():
        task.exception()
