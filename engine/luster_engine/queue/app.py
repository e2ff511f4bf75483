"""The Procrastinate app: how work is put on the queue inside a transaction, and how a worker opens it."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import psycopg_connection

if TYPE_CHECKING:
    import procrastinate

JOBS = "jobs"
"""The queue of priced work: one row for each attempt of a job, in fair order."""
CHORES = "chores"
"""The queue of everything else: thumbnails, removals, sweeps."""
SURVEYS = "surveys"
"""The queue of what reads many photos of an account at one asking: sets, photos that are to agree, exports. Among the
chores twelve such requests of one account kept everybody's thumbnails and removals waiting for a minute."""
WEBHOOKS = "webhooks"
"""The queue of messages to other servers: many at once, each waiting for somebody else's answer."""
QUEUES = (JOBS, CHORES, SURVEYS, WEBHOOKS)
"""A worker process serves all of them, each as a worker of its own in the queue's tables."""

LONGEST_PAUSE = 600.0
"""Seconds between the tries of a chore that keeps failing. What it waits for is an outage of storage or database, or a
newer version, and each is over for longer than this once it is over."""
FRESH_SECONDS = 10
"""Age of its last heartbeat up to which a worker is shown as alive: five beats (`Rhythm.heartbeat_seconds`). Shorter: a
busy worker is missing from overviews. Longer: a dead one is still counted. No work is taken away by it."""

Chore = Callable[..., Awaitable[None]]


def open_app(dsn: str, *, pool: int = 8) -> "procrastinate.App":
    """An app for a worker; whoever opens it closes it."""
    import procrastinate
    from psycopg_pool import AsyncConnectionPool

    return procrastinate.App(
        connector=procrastinate.PsycopgConnector(
            conninfo=dsn, min_size=1, max_size=pool, pool_factory=AsyncConnectionPool, timeout=10
        )
    )


async def enqueue(
    session: AsyncSession,
    chore: str,
    *,
    queue: str = CHORES,
    one_at_a_time: str | None = None,
    delay: float = 0.0,
    priority: int = 0,
    **arguments: Any,
) -> int:
    """Put a chore on the queue; it exists only if the session's transaction commits.

    Chores are found by name and may run more than once, so they must be repeatable. Those that share
    `one_at_a_time` never run side by side. Arguments must be JSON: give ids as text.
    """
    import procrastinate  # no start has to wait for it

    # Deferring on the session's own connection needs an app only for its names, so it is never opened.
    names = procrastinate.App(connector=procrastinate.PsycopgConnector())
    deferrer = names.configure_task(
        chore,
        queue=queue,
        lock=one_at_a_time,
        priority=priority,
        schedule_in={"milliseconds": round(delay * 1000)} if delay > 0 else None,
        connection=await psycopg_connection(session),
    )
    return await deferrer.defer_async(**arguments)
