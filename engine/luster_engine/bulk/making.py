"""Makes the picture of one photo of an archive and puts it in place; what goes wrong with a photo is said of it."""

import asyncio
import errno
import time
from typing import Final

from luster_engine.bulk.archive import BulkOutcome, output_name
from luster_engine.bulk.places import PhotoSource, ResultTarget
from luster_engine.enhance.enhancer import Enhancer
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import PlanRequest

_STOPS: Final = frozenset({Reason.STORAGE_UNAVAILABLE, Reason.STORAGE_FULL})
"""Faults that the next photo would meet too: the run stops, or a night would write down a million failures."""
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


class PhotoMaker:
    """One look, from one place to another."""

    def __init__(self, enhancer: Enhancer, request: PlanRequest, source: PhotoSource, target: ResultTarget) -> None:
        self._enhancer = enhancer
        self._request = request
        self._source = source
        self._target = target

    async def make(self, photo: str) -> BulkOutcome:
        """What became of a photo. Raises only where no other photo would fare better."""
        began = time.perf_counter()
        try:
            return await self._make(photo, began)
        except LusterError as error:
            if error.reason in _STOPS:
                raise
            return failure(photo, error, began)
        except OSError as error:
            message = f"{error.filename or photo}: {error.strerror or error}."
            if error.errno in _FULL:
                raise LusterError(Reason.STORAGE_FULL, message) from error
            return failure(photo, LusterError(Reason.INVALID_ARGUMENT, message), began)

    async def _make(self, photo: str, began: float) -> BulkOutcome:
        with self._enhancer.scratch.folder("bulk") as folder:
            file = await asyncio.to_thread(self._source.fetched, photo, folder)
            made = folder / "picture"
            done = await self._enhancer.enhance(file, made, self._request)
            name = await asyncio.to_thread(output_name, photo, done.mime, self._source.holds)
            digest, size = await asyncio.to_thread(self._target.placed, made, name, done.mime)
        warnings = tuple(each.message for each in done.warnings)
        return BulkOutcome(photo, "done", name, digest, size, _since(began), warnings=warnings)


def failure(photo: str, error: LusterError, began: float) -> BulkOutcome:
    """A photo that has no result, and why."""
    return BulkOutcome(photo, "failed", seconds=_since(began), reason=error.reason.value, error=error.message)


def _since(began: float) -> float:
    return round(time.perf_counter() - began, 3)
