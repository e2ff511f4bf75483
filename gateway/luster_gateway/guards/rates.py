"""Limits on how often: by user, key and address, with the standard headers."""

import asyncio
import hashlib
import logging
import time
from dataclasses import dataclass

from limits import RateLimitItem, parse
from limits.aio.storage import Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.storage import storage_from_string

from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

log = logging.getLogger("luster.gateway")

_WRITES = "writes"
_REPEATS_LAST = 600
"""Seconds for which a request that was carried out may be repeated uncounted."""


@dataclass(frozen=True, slots=True)
class RateStanding:
    """How a caller stands in one policy after a request."""

    policy: str
    quota: int
    window: int
    remaining: int
    reset: int

    def headers(self) -> list[tuple[str, str]]:
        """The RateLimit headers as the draft has them."""
        return [
            ("RateLimit-Policy", f'"{self.policy}";q={self.quota};w={self.window}'),
            ("RateLimit", f'"{self.policy}";r={self.remaining};t={self.reset}'),
        ]


@dataclass(slots=True)
class Turn:
    """One request's place in a policy."""

    item: RateLimitItem
    policy: str
    who: str
    mark: str
    """Under which its Idempotency-Key is remembered; empty without one."""
    refused_as: str = ""
    """By what it is counted among the writes where it is refused and makes nothing; empty where it counts anyway."""
    repeats: bool = False
    """Whether it passed uncounted, as the repeat of one that was carried out."""
    counted_in: int = -1
    """The number of the window in which it was counted."""
    standing: RateStanding | None = None
    done: asyncio.Event | None = None


class RateLimits:
    """Counts requests against named policies; in memory for one gateway, in Redis for several."""

    def __init__(self, settings: GatewaySettings) -> None:
        client = {"implementation": "redispy"} if "redis" in settings.rate_storage else {}
        storage = storage_from_string(settings.rate_storage, **client)
        if not isinstance(storage, Storage):
            raise ValueError(f"LUSTER_RATE_STORAGE must begin with async+, not {settings.rate_storage!r}")
        self._storage = storage
        self._away: tuple[type[Exception], ...] = (*_as_tuple(storage.base_exceptions), OSError)
        self._limiter = SlidingWindowCounterRateLimiter(storage)
        rates = {
            "jobs": settings.rate_jobs,
            "previews": settings.rate_previews,
            _WRITES: settings.rate_writes,
            "reads": settings.rate_reads,
            "public": settings.rate_public,
            "refused": settings.rate_refused,
        }
        self._under_way: dict[str, asyncio.Event] = {}
        self._items: dict[str, RateLimitItem] = {name: parse(rate) for name, rate in rates.items() if rate}

    async def take(self, policy: str, who: str, *, once: str = "", refused_as: str = "") -> Turn | None:
        """Counts one request of `who`; None when the policy is off.

        A request whose `once` was carried out before passes uncounted for now: `confirm` says whether it is the same
        one. While the first with an `once` is under way the others wait, since it may yet fail.
        """
        item = self._items.get(policy)
        if item is None:
            return None
        turn = Turn(item, policy, who, _mark(policy, who, once), refused_as)
        try:
            if turn.mark:
                await self._alone(turn)
                turn.repeats = await self._storage.get(turn.mark) > 0
                if turn.repeats:
                    self._free(turn)
            if not turn.repeats:
                await self._hit(turn)
            turn.standing = await self._standing(policy, item, who)
        except self._away as error:
            # Without the counter nobody is counted: to answer nobody at all would be the greater harm.
            log.warning("requests are not counted, the store of the rate limits is away: %s", error)
            self._free(turn)
            return None
        except BaseException:
            self._free(turn)
            raise
        return turn

    async def confirm(self, turn: Turn, digest: str) -> None:
        """Counts a request after all when its body is not that of the one which was carried out under its key."""
        if not turn.repeats:
            return
        try:
            turn.repeats = await self._storage.get(f"{turn.mark}/{digest}") > 0
            if not turn.repeats:
                await self._hit(turn)
        except self._away as error:
            log.warning("a repeat is not counted, the store of the rate limits is away: %s", error)

    async def settle(self, turn: Turn, digest: str, *, well: bool, refused: bool = False) -> None:
        """Remembers what was carried out, gives back what a refused one took, and lets those go on that wait for it."""
        try:
            if refused:
                await self._give_back(turn)
            if well and turn.mark and not turn.repeats:
                lasts = max(turn.item.get_expiry(), _REPEATS_LAST)
                await self._storage.incr(turn.mark, lasts)
                await self._storage.incr(f"{turn.mark}/{digest}", lasts)
        except self._away as error:
            log.warning("a repeat is not remembered, the store of the rate limits is away: %s", error)
        finally:
            self._free(turn)

    async def _alone(self, turn: Turn) -> None:
        while (before := self._under_way.get(turn.mark)) is not None:
            await before.wait()
        turn.done = self._under_way[turn.mark] = asyncio.Event()

    def _free(self, turn: Turn) -> None:
        if turn.done is not None:
            turn.done.set()
            self._under_way.pop(turn.mark, None)
            turn.done = None

    async def _hit(self, turn: Turn) -> None:
        if not await self._limiter.hit(turn.item, turn.policy, turn.who):
            raise self._refusal(await self._standing(turn.policy, turn.item, turn.who))
        turn.counted_in = _window(turn.item)

    async def _give_back(self, turn: Turn) -> None:
        """Counts a refused request among the writes instead, where there is room: nobody refuses without end for free.

        Once the window has turned it is let be: what is given back to the next one would be a gift.
        """
        if not turn.refused_as or turn.counted_in != _window(turn.item):
            return
        writes = self._items.get(_WRITES)
        if writes is None or await self._limiter.hit(writes, _WRITES, turn.refused_as):
            await self._limiter.hit(turn.item, turn.policy, turn.who, cost=-1)

    async def _standing(self, policy: str, item: RateLimitItem, who: str) -> RateStanding:
        stats = await self._limiter.get_window_stats(item, policy, who)
        reset = max(1, round(stats.reset_time - time.time() + 0.499))
        return RateStanding(policy, item.amount, item.get_expiry(), max(0, stats.remaining), reset)

    def _refusal(self, standing: RateStanding) -> Problem:
        return Problem(
            "RATE_LIMITED",
            f"At most {standing.quota} requests of this kind are taken in {standing.window} s. "
            f"Try again in {standing.reset} s.",
            fields={"retry_after": str(standing.reset), "limit": str(standing.quota)},
            headers={"Retry-After": str(standing.reset), **dict(standing.headers())},
        )


def _window(item: RateLimitItem) -> int:
    return int(time.time() // item.get_expiry())


def _mark(policy: str, who: str, once: str) -> str:
    return "once/" + hashlib.sha256(f"{policy}\n{who}\n{once}".encode()).hexdigest() if once else ""


def _as_tuple(kinds: type[Exception] | tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    return kinds if isinstance(kinds, tuple) else (kinds,)
