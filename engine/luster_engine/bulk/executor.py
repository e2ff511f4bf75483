"""Who works a shard off: this machine's cores, behind a port that other executors fit too."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from luster_engine.bulk.archive import BulkOutcome
from luster_engine.bulk.making import PhotoMaker
from luster_engine.errors import LusterError

Told = Callable[[BulkOutcome], None]


class BulkExecutor(Protocol):
    """Makes the pictures of photos, and tells of each when it is through."""

    async def run(self, photos: Sequence[str], told: Told) -> None:
        """Every photo once. One that fails is told of, and the rest goes on."""
        ...


class LocalExecutor:
    """This machine's cores: so many photos at once as the sandbox has children."""

    def __init__(self, maker: PhotoMaker, at_once: int) -> None:
        self._maker = maker
        self._at_once = at_once

    async def run(self, photos: Sequence[str], told: Told) -> None:
        """Every photo once."""
        waiting = iter(photos)
        with saying_why():
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._at_once, len(photos))):
                    group.create_task(self._work_off(waiting, told))

    async def _work_off(self, waiting: Iterator[str], told: Told) -> None:
        for photo in waiting:
            await asyncio.to_thread(told, await self._maker.make(photo))


@contextmanager
def saying_why() -> Iterator[None]:
    """What stops a run is said as one error, not as a group of those that met it at once."""
    try:
        yield
    except BaseExceptionGroup as group:
        known, others = group.split(LusterError)
        if known is None or others is not None:
            raise
        error: BaseException = known
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        raise error from None
