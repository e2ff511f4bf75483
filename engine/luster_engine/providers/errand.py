"""A question on its way: whoever asked may call it back until it is out; from then on it is paid for, and goes on."""

import asyncio
import contextlib
from dataclasses import dataclass, field


class RecalledError(Exception):
    """The question did not go out, because nobody waits for its answer any more."""


@dataclass
class Errand:
    """One question on its way, for all who wait for the same answer. The last who leaves calls it back."""

    task: "asyncio.Task[None]" = field(init=False)
    paid: bool = False
    """Whether an earlier process put it already, so that calling it back would save nothing."""
    _out: bool = False
    _waiting: int = 0
    _recalled: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def recalled(self) -> bool:
        """Whether it was called back in time."""
        return self._recalled.is_set()

    @property
    def out(self) -> bool:
        """Whether it went out."""
        return self._out

    def leaves(self) -> bool:
        """Whether it may go out, asked in the moment in which it does; after a yes nobody calls it back."""
        self._out = self.paid or not self.recalled
        return self._out

    def follow(self) -> None:
        """An earlier process has put it: calling it back saves nothing, so it goes on, even if it was called back."""
        self.paid = True
        self._recalled.clear()

    def recall(self) -> None:
        """Call it back, if it is not out or paid for."""
        if not self._out and not self.paid:
            self._recalled.set()

    async def rest(self, seconds: float) -> None:
        """Waits on the way, until it is called back at most."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._recalled.wait(), seconds)

    async def wait(self) -> None:
        """Waits for its end; who gives up waiting does not stop it once it is out."""
        self._waiting += 1
        try:
            await asyncio.shield(self.task)
        finally:
            self._waiting -= 1
            if not self._waiting:
                self.recall()
