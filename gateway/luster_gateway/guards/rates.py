"""Limits on how often: by user, key and address, with the standard headers."""

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


@dataclass(frozen=True, slots=True)
class Standing:
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
            "writes": settings.rate_writes,
            "reads": settings.rate_reads,
            "public": settings.rate_public,
            "refused": settings.rate_refused,
        }
        self._items: dict[str, RateLimitItem] = {name: parse(rate) for name, rate in rates.items() if rate}

    async def take(self, policy: str, who: str, *, once: str = "") -> Standing | None:
        """Counts one request of `who`, a repeat with the same `once` not again; None when the policy is off."""
        item = self._items.get(policy)
        if item is None:
            return None
        try:
            return await self._take(policy, item, who, once)
        except self._away as error:
            # Without the counter nobody is counted: to answer nobody at all would be the greater harm.
            log.warning("requests are not counted, the store of the rate limits is away: %s", error)
            return None

    async def _take(self, policy: str, item: RateLimitItem, who: str, once: str) -> Standing:
        mark = ""
        if once:
            mark = "once/" + hashlib.sha256(f"{policy}\n{who}\n{once}".encode()).hexdigest()
            if await self._storage.incr(mark, item.get_expiry()) > 1:
                return await self._standing(policy, item, who)
        if await self._limiter.hit(item, policy, who):
            return await self._standing(policy, item, who)
        if mark:
            await self._storage.clear(mark)
        raise self._refusal(await self._standing(policy, item, who))

    async def _standing(self, policy: str, item: RateLimitItem, who: str) -> Standing:
        stats = await self._limiter.get_window_stats(item, policy, who)
        reset = max(1, round(stats.reset_time - time.time() + 0.499))
        return Standing(policy, item.amount, item.get_expiry(), max(0, stats.remaining), reset)

    def _refusal(self, standing: Standing) -> Problem:
        return Problem(
            "RATE_LIMITED",
            f"At most {standing.quota} requests of this kind are taken in {standing.window} s. "
            f"Try again in {standing.reset} s.",
            fields={"retry_after": str(standing.reset), "limit": str(standing.quota)},
            headers={"Retry-After": str(standing.reset), **dict(standing.headers())},
        )


def _as_tuple(kinds: type[Exception] | tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    return kinds if isinstance(kinds, tuple) else (kinds,)
