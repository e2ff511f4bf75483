"""Works a shard off on a Ray cluster: one process a core, each with a warm child, and only names and outcomes travel.

Photos and results never pass through Ray's object store: every node reads the source and writes the target itself.
"""

import asyncio
import logging
import os
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib.metadata import version
from typing import Any, Final

import ray
from ray.exceptions import RayError

from luster_engine.bulk.archive import BulkOutcome
from luster_engine.bulk.executor import Told, checked_outcome, saying_why
from luster_engine.bulk.making import PhotoMaker, failure
from luster_engine.errors import LusterError, Reason

PLACING_SECONDS: Final = 120.0
"""How long a process may take from being asked for to being ready: a node that joins, imports, and a child's start."""
KNOCK_SECONDS: Final = 10.0
"""A head that lives takes a connection within a second or two, also far away."""
MOST_DEATHS: Final = 3
"""Processes that a photo may take with it before it is given up: a node that is taken away is no fault of a photo."""

HandOpener = Callable[[], AbstractAsyncContextManager[tuple[PhotoMaker, str]]]
"""Opens what makes photos on a node, and says by name what it would make of one."""


class _Hand:
    """A process of the cluster that makes one photo at a time."""

    def __init__(self, opener: HandOpener) -> None:
        self._opened = opener()
        self._maker: PhotoMaker | None = None

    async def open(self, promise: str) -> LusterError | None:
        """Get ready; what would make other pictures than the run began with is refused."""
        try:
            self._maker, own = await self._opened.__aenter__()
        except LusterError as error:
            return error
        if own != promise:
            return LusterError(
                Reason.STATE_CONFLICT,
                f"The node {socket.gethostname()} would make other pictures: its Luster "
                f"({version('luster-engine')}), its styles or their versions differ. Install the same on all nodes.",
            )
        return None

    async def make(self, photo: str) -> BulkOutcome | LusterError:
        """What became of a photo; an error where the run has to stop."""
        assert self._maker is not None  # noqa: S101 - it was opened
        try:
            return await self._maker.make(photo)
        except LusterError as error:
            return error

    async def close(self) -> None:
        """End the child."""
        await self._opened.__aexit__(None, None, None)


class RayExecutor:
    """The cores of a cluster. A process that dies gives its photo back, and another one takes its place."""

    def __init__(self, opener: HandOpener, promise: str, hands: int) -> None:
        self._opener = opener
        self._promise = promise
        self._hands: list[Any] = [None] * hands
        remote: Any = ray.remote  # its types know functions only
        self._kind = remote(num_cpus=1, max_restarts=0, max_concurrency=1)(_Hand)

    async def run(self, photos: Sequence[str], tell: Told) -> None:
        """Every photo once."""
        waiting: asyncio.Queue[str] = asyncio.Queue()
        for photo in photos:
            waiting.put_nowait(photo)
        deaths: Counter[str] = Counter()
        with saying_why():
            async with asyncio.TaskGroup() as group:
                slots = [
                    group.create_task(self._work_off(slot, waiting, deaths, tell))
                    for slot in range(min(len(self._hands), len(photos)))
                ]
                # What a dead process gives back counts as waiting again before it counts as done, so this ends last.
                await waiting.join()
                for slot in slots:
                    slot.cancel()

    async def _work_off(self, slot: int, waiting: "asyncio.Queue[str]", deaths: "Counter[str]", tell: Told) -> None:
        while True:
            if self._hands[slot] is None:
                await self._place(slot)
                continue
            photo = await waiting.get()
            began = time.perf_counter()
            try:
                outcome = checked_outcome(photo, await self._hands[slot].make.remote(photo))
            except RayError:
                self._hands[slot] = None
                deaths[photo] += 1
                if deaths[photo] < MOST_DEATHS:
                    waiting.put_nowait(photo)
                    waiting.task_done()
                    continue
                why = f"{MOST_DEATHS} processes of the cluster ended while they made it."
                outcome = failure(photo, LusterError(Reason.WORKER_LOST, why), began)
            if isinstance(outcome, LusterError):
                raise outcome
            await asyncio.to_thread(tell, outcome)
            waiting.task_done()

    async def _place(self, slot: int) -> None:
        """Have the cluster start a process; none for this slot where it is full and others work."""
        hand = self._kind.remote(self._opener)
        try:
            refused = await asyncio.wait_for(_told(hand.open.remote(self._promise)), PLACING_SECONDS)
        except (RayError, TimeoutError) as error:
            ray.kill(hand)
            if not any(self._hands):
                raise LusterError(
                    Reason.WORKER_LOST,
                    f"No node of the cluster had a process ready within {PLACING_SECONDS:g} seconds "
                    f"({type(error).__name__}). Look at `ray status`; the same command goes on from here.",
                ) from error
            await asyncio.sleep(1)
            return
        except asyncio.CancelledError:
            ray.kill(hand)
            raise
        if refused is not None:
            ray.kill(hand)
            raise refused
        self._hands[slot] = hand

    async def close(self) -> None:
        """End the processes of this run."""
        living = [hand for hand in self._hands if hand is not None]
        self._hands = [None] * len(self._hands)
        await asyncio.gather(*(_ended(hand) for hand in living))


async def _told(answer: Any) -> Any:
    return await answer


async def _ended(hand: Any) -> None:
    try:
        await asyncio.wait_for(_told(hand.close.remote()), 10)
    except (RayError, TimeoutError):
        pass  # it has ended, or is ended now
    ray.kill(hand)


def _knock(address: str) -> None:
    """Ray itself tries for many minutes whether anybody is there."""
    host, _, port = address.rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), KNOCK_SECONDS).close()


@asynccontextmanager
async def opened_cluster(
    address: str, opener: HandOpener, promise: str, hands: int | None
) -> AsyncIterator[RayExecutor]:
    """A cluster that is there, by its address or as `auto`, or one on this machine (`local`)."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # a cluster of our own tells nobody
    own: dict[str, Any] = {"include_dashboard": False} if address == "local" else {}
    try:
        _knock(address)
        # On this thread: only there may it take signals, and nothing else is under way yet.
        ray.init(address, log_to_driver=False, configure_logging=False, logging_level=logging.ERROR, **own)
    except (OSError, RuntimeError, ValueError, RayError) as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The Ray cluster {address} cannot be reached: {reason}. Look at `ray status`."
        ) from error
    try:
        resources: Any = ray.cluster_resources  # it ships no types
        cores = int(resources().get("CPU", 0))
        if not (hands or cores):
            raise LusterError(Reason.INVALID_ARGUMENT, f"The Ray cluster {address} has no core to work on.")
        executor = RayExecutor(opener, promise, hands or cores)
        try:
            yield executor
        finally:
            await executor.close()
    finally:
        await asyncio.to_thread(ray.shutdown)
