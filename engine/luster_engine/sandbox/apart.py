"""Runs what touches a child's folder beside the event loop, in a thread of its own.

A child's calls can hold its folder, and whoever looks into it waits. In the threads that all of the engine shares, four
children left none to anybody for seconds.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from luster_engine.border import removal

Result = TypeVar("Result")

THREAD = "at a child's folder"
"""The name of each of these threads."""


async def run(work: Callable[[], Result], seconds: float | None = None) -> Result:
    """What the work answers. Where that lasts longer than so many seconds a `TimeoutError`: it goes on, and nobody
    hears of it."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Result] = loop.create_future()

    def tell(put: Callable[[Any], None], what: object) -> None:
        if not answer.done():
            put(what)

    def do() -> None:
        put: Callable[[Any], None]
        what: object
        try:
            put, what = answer.set_result, work()
        except BaseException as error:  # told to whoever waits, like any task's
            put, what = answer.set_exception, error
        with contextlib.suppress(RuntimeError):  # the loop is closed, and nobody waits
            loop.call_soon_threadsafe(tell, put, what)

    threading.Thread(target=do, name=THREAD, daemon=True).start()
    async with asyncio.timeout(seconds):
        return await answer


async def remove(folder: Path) -> bool:
    """Remove a child's folder, and say whether it is gone."""
    return await run(lambda: removal.remove(folder))
