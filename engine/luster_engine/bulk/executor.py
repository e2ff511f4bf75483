"""Who works a shard off: this machine's cores, behind a port that other executors fit too."""

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Protocol

from luster_engine.bulk.archive import BulkOutcome
from luster_engine.bulk.making import PhotoMaker
from luster_engine.bulk.places import checked_name
from luster_engine.errors import LusterError, Reason

Told = Callable[[BulkOutcome], None]
_LONGEST: Final = 10_000
"""Characters of a name or a sentence; a path has 4,096 at most."""
_MOST_WARNINGS: Final = 100
"""As many as a child may give about one picture."""
_LONGEST_SECONDS: Final = 1e9
"""Thirty years. No photo takes it; infinity and numbers that no report can show do."""
_DIGEST: Final = re.compile("[0-9a-f]{64}")


class BulkExecutor(Protocol):
    """Makes the pictures of photos, and tells of each when it is through."""

    async def run(self, photos: Sequence[str], tell: Told) -> None:
        """Every photo once. One that fails is told of, and the rest goes on."""
        ...


class LocalExecutor:
    """This machine's cores: so many photos at once as the sandbox has children."""

    def __init__(self, maker: PhotoMaker, at_once: int) -> None:
        self._maker = maker
        self._at_once = at_once

    async def run(self, photos: Sequence[str], tell: Told) -> None:
        """Every photo once."""
        waiting = iter(photos)
        with saying_why():
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._at_once, len(photos))):
                    group.create_task(self._work_off(waiting, tell))

    async def _work_off(self, waiting: Iterator[str], tell: Told) -> None:
        for photo in waiting:
            await asyncio.to_thread(tell, await self._maker.make(photo))


def checked_outcome(photo: str, answer: object) -> BulkOutcome | LusterError:
    """What another machine said of a photo, if it speaks of this photo and within bounds; else that photo failed.

    The machines of a cluster are trusted: what they send was unpickled before anybody could look at it. This finds
    another version and a node that has gone wrong, before the journal keeps what no run can read.
    """
    if type(answer) is LusterError and len(answer.message) <= _LONGEST:
        return answer
    if type(answer) is BulkOutcome and answer.photo == photo and _within_bounds(answer):
        return answer
    message = "A node of the cluster gave an answer that is none about this photo. Look at its version and its log."
    return BulkOutcome(photo, "failed", reason=Reason.WORKER_LOST.value, error=message)


def _within_bounds(outcome: BulkOutcome) -> bool:
    words = (outcome.state, outcome.output, outcome.sha256, outcome.reason, outcome.error)
    if type(outcome.warnings) is not tuple or len(outcome.warnings) > _MOST_WARNINGS:
        return False
    if not all(type(each) is str and len(each) <= _LONGEST for each in (*words, *outcome.warnings)):
        return False
    numbers = type(outcome.bytes) is int and type(outcome.seconds) in (int, float)
    if not numbers or outcome.bytes < 0 or not 0 <= outcome.seconds < _LONGEST_SECONDS:
        return False
    if outcome.state == "failed":
        return True
    if outcome.state != "done" or not _DIGEST.fullmatch(outcome.sha256):
        return False
    try:
        return bool(checked_name(outcome.output))
    except LusterError:
        return False


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
