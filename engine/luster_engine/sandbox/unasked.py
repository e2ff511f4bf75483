"""Looks at a child between two tasks: one may go on although it said that it was done.

Whoever has taken over a child has its end of the conversation, and says that a task is done whenever it likes. Nobody
looked at a child at rest, so it filled the disk afterwards until somebody asked for something.
"""

import asyncio
import logging
from collections.abc import Callable

from luster_engine.sandbox import family
from luster_engine.sandbox.scales import Scales
from luster_engine.sandbox.task import ChildLimits

log = logging.getLogger("luster.sandbox")

THREADS = 2
"""Threads of a child between two tasks: one works, one listens."""
_COUNT_EVERY = 0.05
"""Seconds between two looks at the threads and the memory of a child that has answered, as while it works. One that did
nothing else made 19,000 threads in 1.7 s, of the 32,768 that many a system has for everybody. Longer: so many more.
Shorter: the looks, .1 ms each, cost more of a machine at rest."""
_LOOK_EVERY = 2.0
"""Seconds between two looks at what it has worked and at its files. Longer: one that goes on writes so much more.
Shorter: the looks, .4 ms each, cost more of a machine at rest."""
_MAY_WORK = 0.2
"""Processor seconds that it may use between two such looks, but for the first, when it gives memory back. One that
waits uses none. Larger: one that goes on has so much of a processor."""


async def goes_on(
    pid: int,
    limits: ChildLimits,
    scales: Scales,
    alive: Callable[[], bool],
    at_rest: Callable[[], bool],
) -> bool:
    """Waits until a child that has answered does something, or cannot be looked at, and says so; false where it ended.

    A few threads count when it is at rest: many a library keeps some, and what was made is taken out first.
    """
    try:
        return await _goes_on(pid, limits, scales, alive, at_rest)
    except Exception:
        log.exception("a child of the sandbox is ended: it could not be looked at")
        return True


async def _goes_on(
    pid: int,
    limits: ChildLimits,
    scales: Scales,
    alive: Callable[[], bool],
    at_rest: Callable[[], bool],
) -> bool:
    works = asyncio.create_task(_works_or_fills(pid, limits, scales, alive))
    try:
        many = False
        while alive() and not (many or works.done()):
            await asyncio.wait({works}, timeout=_COUNT_EVERY)
            used, most = family.use(pid), THREADS if at_rest() else limits.threads
            many = used.threads > most or used.resident_mb > limits.memory_mb
            # One that stops itself would let the next task wait for all of its time.
            many = many or scales.stopped_itself(pid)
        found = alive() and (many or works.result())
    finally:
        works.cancel()  # it may be looking at files, which a child can make last
    if found:
        log.warning("a child of the sandbox is ended: it went on after its task")
    return found


async def _works_or_fills(pid: int, limits: ChildLimits, scales: Scales, alive: Callable[[], bool]) -> bool:
    worked = None
    while alive():
        before, worked = worked, family.worked(pid)
        if before is not None and worked - before > _MAY_WORK:
            return True
        if await scales.weighed(pid) > limits.folder_bytes:
            return True
        await asyncio.sleep(_LOOK_EVERY)
    return False
