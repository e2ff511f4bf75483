"""Says which parts of the engine can serve, by the standard health protocol."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from grpc_health.v1 import _async as health_aio
from grpc_health.v1 import health_pb2

log = logging.getLogger("luster.health")

Check = Callable[[], Awaitable[None]]

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


TAKES_CALLS = "engine"
"""Healthy from the start until the engine drains, whatever its database does. Gateways go round among engines by it: an
engine without its database still says so itself, in the contract's words, which is better than no answer."""


class HealthWatch:
    """Keeps the health of every service and dependency current until the engine drains."""

    def __init__(self, services: Sequence[str], checks: Mapping[str, Check], *, every: float = 2.0) -> None:
        self.servicer = health_aio.HealthServicer()
        self._services = services
        self._checks = checks
        self._every = every
        self._last: dict[str, int] = {}
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Check once, then keep checking."""
        await self._check_all()
        await self._set(TAKES_CALLS, True)
        self._task = asyncio.create_task(self._keep_checking(), name="health")

    async def flip(self) -> None:
        """Tell everyone who asks that this engine is going away, before it does."""
        if self._task is not None:
            self._task.cancel()
        await self.servicer.enter_graceful_shutdown()

    async def _keep_checking(self) -> None:
        while True:
            await asyncio.sleep(self._every)
            await self._check_all()

    async def _check_all(self) -> None:
        results = await asyncio.gather(*(self._passes(name, check) for name, check in self._checks.items()))
        states = dict(zip(self._checks, results, strict=True))
        for name, ok in states.items():
            await self._set(name, ok)
        # Without the database no service can answer; without storage those that need no pictures still can.
        able = states.get("database", True)
        for name in ("", *self._services):
            await self._set(name, able)

    async def _passes(self, name: str, check: Check) -> bool:
        try:
            async with asyncio.timeout(5):
                await check()
        except Exception as error:  # whatever is wrong with a dependency, it is not healthy
            if self._last.get(name) != NOT_SERVING:
                log.warning("%s is not healthy: %s", name, error)
            return False
        return True

    async def _set(self, name: str, ok: bool) -> None:
        status = SERVING if ok else NOT_SERVING
        if self._last.get(name) != status:
            self._last[name] = status
            await self.servicer.set(name, status)
