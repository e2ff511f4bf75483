"""How many streams of events one account may hold open."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from luster_gateway.problems import Problem


@dataclass
class Streams:
    """The open streams of every account."""

    per_account: int
    _open: Counter[str] = field(default_factory=Counter)
    _ending: asyncio.Event = field(default_factory=asyncio.Event)

    def end(self) -> None:
        """The gateway is about to stop: every stream ends, and whoever listens comes again."""
        self._ending.set()

    @property
    def ending(self) -> asyncio.Event:
        """Set when the streams are to end."""
        return self._ending

    def check(self, account: str) -> None:
        """Refuses one more where the account has as many as it may."""
        if self._open[account] >= self.per_account:
            raise Problem(
                "RATE_LIMITED",
                f"This account listens on {self.per_account} streams already, which is the most. Close one; "
                "`GET /events` tells of all jobs on a single stream.",
                fields={"limit": str(self.per_account), "retry_after": "5"},
                headers={"Retry-After": "5"},
            )

    @contextmanager
    def hold(self, account: str) -> Iterator[None]:
        """One more stream while it lasts."""
        self.check(account)
        self._open[account] += 1
        try:
            yield
        finally:
            self._open[account] -= 1
            if not self._open[account]:
                del self._open[account]
