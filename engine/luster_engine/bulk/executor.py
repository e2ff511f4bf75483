"""Who works a shard off: this machine's cores, behind a port that other executors fit too."""

import asyncio
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from luster_engine.bulk.archive import BulkOutcome, output_name
from luster_engine.enhance.enhancer import Enhancer
from luster_engine.enhance.made import digest_of
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import PlanRequest

Told = Callable[[BulkOutcome], None]


class BulkExecutor(Protocol):
    """Makes the pictures of photos, and tells of each when it is through."""

    async def run(self, photos: Sequence[str], told: Told) -> None:
        """Every photo once. One that fails is told of, and the rest goes on."""
        ...


class LocalExecutor:
    """This machine's cores: so many photos at once as the sandbox has children."""

    def __init__(self, enhancer: Enhancer, request: PlanRequest, source: Path, target: Path, at_once: int) -> None:
        self._enhancer = enhancer
        self._request = request
        self._source = source
        self._target = target
        self._at_once = at_once

    async def run(self, photos: Sequence[str], told: Told) -> None:
        """Every photo once."""
        waiting = iter(photos)
        async with asyncio.TaskGroup() as group:
            for _ in range(min(self._at_once, len(photos))):
                group.create_task(self._work_off(waiting, told))

    async def _work_off(self, waiting: Iterator[str], told: Told) -> None:
        for photo in waiting:
            began = time.perf_counter()
            try:
                outcome = await self._made(photo, began)
            except LusterError as error:
                outcome = _failed(photo, error, began)
            except OSError as error:
                why = LusterError(Reason.INVALID_ARGUMENT, f"{error.filename or photo}: {error.strerror or error}.")
                outcome = _failed(photo, why, began)
            await asyncio.to_thread(told, outcome)

    async def _made(self, photo: str, began: float) -> BulkOutcome:
        with self._enhancer.scratch.folder("bulk") as folder:
            made = folder / "picture"
            done = await self._enhancer.enhance(self._source / photo, made, self._request)
            name = output_name(photo, done.mime, lambda name: (self._source / name).exists())
            digest, size = await asyncio.to_thread(_placed, made, self._target / name, self._source / photo)
        warnings = tuple(each.message for each in done.warnings)
        seconds = round(time.perf_counter() - began, 3)
        return BulkOutcome(photo, "done", name, digest, size, seconds, warnings=warnings)


def _failed(photo: str, error: LusterError, began: float) -> BulkOutcome:
    seconds = round(time.perf_counter() - began, 3)
    return BulkOutcome(photo, "failed", seconds=seconds, reason=error.reason.value, error=error.message)


def _placed(made: Path, target: Path, photo: Path) -> tuple[str, int]:
    """Put a result in place whole and on the disk, before anybody says that it is there; never over its photo."""
    if target.exists() and target.samefile(photo):
        raise LusterError(Reason.INVALID_ARGUMENT, f"{target} is the photo itself. Name another folder with --to.")
    target.parent.mkdir(parents=True, exist_ok=True)
    passing = target.with_name(f".{target.name}.luster")
    try:
        shutil.copyfile(made, passing)
        with passing.open("rb") as file:
            os.fsync(file.fileno())
        digest, size = digest_of(passing), passing.stat().st_size
        passing.replace(target)
    finally:
        passing.unlink(missing_ok=True)
    return digest, size
