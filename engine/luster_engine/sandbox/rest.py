"""When a sandbox has rested so long that its children may give back what they hold."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Iterator
from typing import Any


class Rest:
    """Has something done once nothing was asked for so many seconds."""

    def __init__(self, seconds: float, then: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._seconds = seconds
        self._then = then
        self._asked = 0
        self._timer: asyncio.TimerHandle | None = None
        self._doing: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def undisturbed(self) -> bool:
        """Whether nothing is asked at this moment."""
        return not self._asked and not self._closed

    @contextlib.contextmanager
    def broken(self) -> Iterator[None]:
        """Somebody asks for something; the rest begins anew when all that is asked has ended."""
        self._asked += 1
        self._stop()
        try:
            yield
        finally:
            self._asked -= 1
            if self.undisturbed:
                self._timer = asyncio.get_running_loop().call_later(self._seconds, self._begin)

    async def close(self) -> None:
        """Have nothing done any more."""
        self._closed = True
        self._stop()
        if self._doing is not None:
            self._doing.cancel()
            await asyncio.gather(self._doing, return_exceptions=True)

    def _begin(self) -> None:
        self._timer = None
        if self._doing is None or self._doing.done():
            self._doing = asyncio.create_task(self._then(), name="rest of a sandbox")

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
