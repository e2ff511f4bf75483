"""The open event streams: how many an account may have; a stream ends when the right to it ends."""

import asyncio
import contextlib
import ipaddress
import logging
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from luster_engine.errors import LusterError, Reason

log = logging.getLogger("luster.rpc")

MOST = 200
"""Watches of one account at one engine, or of strangers at one address, who may watch its health alone. A gateway
allows fewer, and watches an engine's health once; this bounds whoever calls the engine directly."""
_LOOK_AGAIN = 30.0
"""Seconds between two looks whether a watcher may still watch: a revoked key ends its streams within a minute."""

StillAllowed = Callable[[], Awaitable[LusterError | None]]


def address_in(peer: str) -> str:
    """The address in what gRPC calls the other side: a single one of IPv4, a /64 of IPv6, one name for a socket."""
    kind, _, place = unquote(peer).partition(":")
    host = place.rpartition(":")[0].strip("[]").partition("%")[0]
    if kind != "ipv6":
        return host or kind
    try:
        found = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    # Who listens to both kinds sees each address of IPv4 as one of IPv6.
    return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))


class Watches:
    """Keeps the tasks that answer watches, to end them."""

    def __init__(self, look_again: float = _LOOK_AGAIN) -> None:
        self._look_again = look_again
        self._tasks: set[asyncio.Task[Any]] = set()
        self._of: Counter[UUID | str | None] = Counter()
        self._why: dict[asyncio.Task[Any], LusterError] = {}

    @contextlib.asynccontextmanager
    async def hold(self, whose: UUID | str | None, still_allowed: StillAllowed) -> AsyncIterator[None]:
        """The current task answers one more watch of an account or an address; raises why when it was ended here."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call is always answered in a task")
        if self._of[whose] >= MOST:
            watcher = "Your address" if isinstance(whose, str) else "This account"
            raise LusterError(
                Reason.QUOTA_EXCEEDED,
                f"{watcher} has {MOST} open event streams already. Close some of them.",
                limit=MOST,
            )
        self._tasks.add(task)
        self._of[whose] += 1
        looking = asyncio.create_task(self._look(task, still_allowed))
        try:
            yield
        except asyncio.CancelledError:
            why = self._why.get(task)
            if why is None:
                raise
            task.uncancel()
            raise why from None
        finally:
            looking.cancel()
            self._tasks.discard(task)
            self._why.pop(task, None)
            self._of[whose] -= 1
            if not self._of[whose]:
                del self._of[whose]

    def end_all(self) -> None:
        """End every watch, as the engine is about to stop."""
        for task in list(self._tasks):
            self._end(task, LusterError(Reason.ENGINE_UNAVAILABLE, "The engine is restarting. Connect again."))

    def _end(self, task: asyncio.Task[Any], why: LusterError) -> None:
        self._why.setdefault(task, why)
        task.cancel()

    async def _look(self, task: asyncio.Task[Any], still_allowed: StillAllowed) -> None:
        while True:
            # Spread out, so that many streams do not all ask the database at one moment.
            await asyncio.sleep(self._look_again * random.uniform(0.5, 1.0))  # noqa: S311 - jitter, no secret
            try:
                why = await still_allowed()
            except Exception as error:
                # The database is away; whoever watches need not suffer for it.
                log.info("whether a watch may go on is asked again later: %s", error)
                continue
            if why is not None:
                self._end(task, why)
                return
