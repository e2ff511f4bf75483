"""Turns at reading: those who watch one account read one after the other, and not without end at full speed."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

_PER_SECOND = 200.0
"""Jobs that one account is told in a second when it has used up what it has in hand. 50 of them take about 25 ms of an
engine's core, so that this is a tenth of it. Fewer: whoever opens Studio with thousands of open jobs waits longer.
More: one account that connects anew without end slows all others down."""
_IN_HAND_SECONDS = 15.0
"""How far an account may read ahead of that: 3,000 jobs at once. Fewer: a page that is loaded anew with a thousand open
jobs waits. More: an account that connects anew without end is stopped later."""
_OF_EACH_READ = 10
"""What any read costs beside the jobs that it finds, in jobs; a guess from nine small statements. 0: to connect anew
without an open job is free."""


@dataclass(slots=True)
class AccountPace:
    """How much of an account was read lately."""

    paid_at: float = 0.0
    """The moment at which all that was read is paid for."""

    def wait(self, now: float) -> float:
        """Seconds until more may be read."""
        return max(0.0, self.paid_at - now - _IN_HAND_SECONDS)

    def charge(self, jobs: int, now: float) -> None:
        """Jobs were read."""
        self.paid_at = max(self.paid_at, now) + (jobs + _OF_EACH_READ) / _PER_SECOND


@dataclass(slots=True)
class AccountTurn:
    """One account's line of readers."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    pace: AccountPace = field(default_factory=AccountPace)
    readers: int = 0

    def charge(self, jobs: int) -> None:
        """Say how many jobs were read."""
        self.pace.charge(jobs, time.monotonic())


class AccountTurns:
    """The lines of all accounts at this engine."""

    def __init__(self) -> None:
        self._of: dict[UUID, AccountTurn] = {}

    @asynccontextmanager
    async def of(self, account: UUID) -> AsyncIterator[AccountTurn]:
        """Wait until it is one's turn; nobody else reads of this account meanwhile."""
        if account not in self._of:
            self._forget()
        turn = self._of.setdefault(account, AccountTurn())
        turn.readers += 1
        try:
            async with turn.lock:
                await asyncio.sleep(turn.pace.wait(time.monotonic()))
                yield turn
        finally:
            turn.readers -= 1

    def _forget(self) -> None:
        """Drop the lines in which nobody stands and for which nothing is owed."""
        now = time.monotonic()
        for account in [each for each, turn in self._of.items() if not turn.readers and turn.pace.paid_at <= now]:
            del self._of[account]
