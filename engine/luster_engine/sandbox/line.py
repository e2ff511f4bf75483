"""The waiting line for sandbox children: the account with the fewest gets the next one, and none can use all.

The child's place goes from hand to hand here and nowhere else, so that a place that is free means that nobody waits
who may have it.
"""

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from luster_engine.errors import LusterError, Reason

Holder = UUID | None
"""Whose share of the sandbox a task takes; None is Luster itself, which has no share."""

RETRY_SECONDS = 2
"""What somebody who finds the line full is told to wait: about one confirmation and a half on a slow machine."""


@dataclass
class _WaitingTask:
    holder: Holder
    number: int
    place: "asyncio.Future[None]"


@dataclass
class FairLine:
    """`places` at once, `length` in line together, and of one account at most `share` of either.

    With more than one place an account never has all of them: one stays for the next who comes. Of those who wait
    the account with the fewest places goes first, then the one that was served longest ago, then first come.
    """

    places: int
    length: int
    share: int
    _busy: dict[Holder, int] = field(default_factory=dict)
    _served: dict[Holder, int] = field(default_factory=dict)
    _line: list[_WaitingTask] = field(default_factory=list)
    _numbers: "Iterator[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def working(self) -> int:
        """Places that are taken."""
        return sum(self._busy.values())

    @property
    def waiting(self) -> int:
        """How many stand in line."""
        return len(self._line)

    async def enter(self, holder: Holder, cancel: asyncio.Event | None = None, *, wait: bool = True) -> None:
        """Waits for a place, which `leave` gives back; refuses where the line, or the account's part of it, is full."""
        if self._may(holder) and not any(self._may(each.holder) for each in self._line):
            self._take(holder)
            return
        self._check_room(holder, wait)
        waiting = _WaitingTask(holder, next(self._numbers), asyncio.get_running_loop().create_future())
        self._line.append(waiting)
        try:
            await _place_or_cancel(waiting.place, cancel)
        except BaseException:
            if waiting.place.done() and not waiting.place.cancelled():
                self.leave(holder)
            elif waiting in self._line:
                self._line.remove(waiting)
            raise

    def leave(self, holder: Holder) -> None:
        """Gives a place back, and hands it on."""
        self._busy[holder] -= 1
        if not self._busy[holder]:
            del self._busy[holder]
        self._hand_on()

    def _hand_on(self) -> None:
        while able := [each for each in self._line if self._may(each.holder)]:
            first = min(able, key=lambda each: (self._has(each.holder), self._served.get(each.holder, 0), each.number))
            self._line.remove(first)
            if not first.place.done():
                self._take(first.holder)
                first.place.set_result(None)

    def _take(self, holder: Holder) -> None:
        self._busy[holder] = self._has(holder) + 1
        # Only the order among those who wait matters, so nobody else is remembered.
        known = {each.holder for each in self._line} | self._busy.keys()
        self._served = {each: at for each, at in self._served.items() if each in known}
        self._served[holder] = next(self._numbers)

    def _has(self, holder: Holder) -> int:
        return self._busy.get(holder, 0)

    def _may(self, holder: Holder) -> bool:
        most = self.places if holder is None else max(1, self.places - 1)
        return self.working < self.places and self._has(holder) < most

    def _check_room(self, holder: Holder, wait: bool) -> None:
        mine = sum(each.holder == holder for each in self._line)
        if not wait or len(self._line) >= self.length:
            text = f"All {self.places} sandbox children are busy and {len(self._line)} tasks wait."
        elif holder is not None and mine >= self.share:
            text = f"{mine} of your photos wait to be read already, the most that are allowed."
        else:
            return
        raise LusterError(
            Reason.SANDBOX_FULL,
            f"{text} Try again in {RETRY_SECONDS} seconds.",
            waiting=len(self._line),
            retry_after=RETRY_SECONDS,
        )


async def _place_or_cancel(place: "asyncio.Future[None]", cancel: asyncio.Event | None) -> None:
    """Waits for the place, or refuses when the caller cancels before there is one."""
    if cancel is None:
        await place
        return
    asked = asyncio.ensure_future(cancel.wait())
    waits: set[asyncio.Future[Any]] = {place, asked}
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        if not place.done():
            raise LusterError(Reason.CANCELLED, "The work was cancelled before it began.")
    finally:
        asked.cancel()
