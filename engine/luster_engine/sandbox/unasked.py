"""Looks at a child between two tasks: one may go on although it said that it was done.

Whoever has taken over a child has its end of the conversation, and says that a task is done whenever it likes. Nobody
looked at a child at rest, so it filled the disk afterwards until somebody asked for something.
"""

import asyncio
import logging
from collections.abc import Callable

from luster_engine.sandbox import family
from luster_engine.sandbox.task import ChildLimits

log = logging.getLogger("luster.sandbox")

THREADS = 2
"""Threads of a child between two tasks: one works, one listens."""
_LOOK_EVERY = 2.0
"""Seconds between two looks at a child that has worked and waits for its next task. Longer: one that goes on writes so
much more. Shorter: the looks, .4 ms each, cost more of a machine at rest."""
_MAY_WORK = 0.2
"""Processor seconds that it may use between two such looks, but for the first, when it gives memory back. One that
waits uses none. Larger: one that goes on has so much of a processor."""


async def goes_on(
    pid: int,
    limits: ChildLimits,
    weight: Callable[[], int],
    alive: Callable[[], bool],
    at_rest: Callable[[], bool],
) -> bool:
    """Waits until a child that has answered does something, and says so; false where it ended.

    Threads count when it is at rest: many a library keeps some, and what was made is taken out first.
    """
    worked = None
    while alive():
        before, worked = worked, family.worked(pid)
        used, heavy = family.use(pid), await asyncio.to_thread(weight) > limits.folder_bytes
        busy = before is not None and worked - before > _MAY_WORK
        many = at_rest() and used.threads > THREADS
        if alive() and (busy or heavy or many or used.resident_mb > limits.memory_mb):
            log.warning("a child of the sandbox is ended: it went on after its task")
            return True
        await asyncio.sleep(_LOOK_EVERY)
    return False
