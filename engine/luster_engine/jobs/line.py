"""Fairness: which of an account's jobs stand in the shared queue, and in which order.

Each account has a line of its own, and only the first few of it stand in the queue that all share.
Order in the shared queue is weighted virtual time. A job's tag is the turn at which it is due, its account's
jobs follow each other one turn apart (less for members), and the smallest tag goes first. The clock stands at
the highest tag that has started. Whoever comes with a single job after a quiet time is due one turn early, and
with N accounts in the queue pushes the clock on by one Nth of a turn when it starts, as a full round of all
would by one turn: so no stream of newcomers holds anybody back for ever.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import bound_to
from luster_engine.jobs.models import OPEN
from luster_engine.queue.app import JOBS

TURN = 1024
"""One turn of the virtual clock; a power of two, so that members' parts of it are whole."""
SHARES = {"none": 1, "plus": 2, "pro": 4}
"""How many turns a membership takes in the time of one."""
TASK = "run_job"
_REBASE_AT = 2**30
"""Half of what the column of priorities holds, a signed integer of 32 bits, so that what is queued until then still
fits."""
# Enough to tell how many accounts stand in the queue without counting a whole fleet's.
_SAMPLE = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """How many jobs of one account may stand in the shared queue; every database is opened with one."""

    size: int


def window_of(session: AsyncSession) -> int:
    """How many jobs of one account may stand in the shared queue."""
    return bound_to(session, Window).size


_STANDING = f"""
    SELECT count(*) FROM jobs
    WHERE account_id = :account AND queue_id IS NOT NULL AND {OPEN}
"""  # noqa: S608 - only a constant is written into it

ROOM = f"greatest(0, CAST(:window AS integer) - ({_STANDING}))"
"""SQL for how many more of the account's jobs may stand in the shared queue."""


def placed(entering: str) -> str:
    """The SQL that puts the rows (id, place) of a common table expression into the shared queue.

    What it makes are the expressions `placed` (queue_id, job_id, tag) and `tagged` (tag: the account's new one).
    """
    return f"""
    -- A job that came alone loses its head start when another of its account joins it.
    joined AS (
        UPDATE procrastinate_jobs q SET priority = priority - {TURN}, args = args - 'head_start'
        FROM jobs j
        WHERE j.account_id = :account AND j.state = 'queued' AND j.queue_id = q.id
            AND q.status = 'todo' AND q.args ? 'head_start' AND EXISTS (SELECT FROM {entering})
        RETURNING j.id
    ),
    hindered AS (
        UPDATE jobs SET queue_tag = queue_tag + {TURN} FROM joined WHERE jobs.id = joined.id
    ),
    line AS (
        SELECT b.queue_tag + {TURN} * (SELECT count(*) FROM joined) AS due,
            c.last_value AS clock,
            {TURN} / CASE a.membership WHEN 'pro' THEN {SHARES["pro"]} WHEN 'plus' THEN {SHARES["plus"]} ELSE 1 END
                AS turn,
            ({_STANDING}) = 0 AND (SELECT count(*) FROM {entering}) = 1 AS alone
        FROM credit_balances b JOIN accounts a ON a.id = b.account_id, job_clock c
        WHERE b.account_id = :account
    ),
    base AS (
        SELECT turn, alone AND due <= clock AS head_start,
            least(
                greatest(due, clock) - CASE WHEN alone AND due <= clock THEN {TURN} ELSE 0 END,
                clock + CAST(:window AS integer) * turn
            ) AS tag
        FROM line
    ),
    placed AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args)
        SELECT '{JOBS}', '{TASK}', -(base.tag + e.place * base.turn),
            jsonb_build_object('job_id', e.id, 'account_id', CAST(:account AS uuid))
                || CASE WHEN base.head_start THEN '{{"head_start": true}}'::jsonb ELSE '{{}}'::jsonb END
        FROM {entering} e, base
        RETURNING id AS queue_id, (args ->> 'job_id')::uuid AS job_id, -priority AS tag
    ),
    tagged AS (
        SELECT CASE WHEN count(*) = 0 THEN (SELECT queue_tag FROM credit_balances WHERE account_id = :account)
            ELSE max(placed.tag) + (SELECT turn FROM base) END AS tag
        FROM placed
    )
    """  # noqa: S608 - only constants of this module and the caller's own names are written into it


ADMIT = text(f"""
WITH entering AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM (
        SELECT id FROM jobs
        WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND awaits IS NULL
        ORDER BY id LIMIT {ROOM}
    ) first_in_line
),
{placed("entering")},
moved AS (
    UPDATE jobs SET queue_id = placed.queue_id, queue_tag = placed.tag, queued_at = now()
    FROM placed WHERE jobs.id = placed.job_id
)
UPDATE credit_balances SET queue_tag = tagged.tag
FROM tagged
WHERE account_id = :account AND EXISTS (SELECT FROM placed)
""")  # noqa: S608 - only constants of this module are written into it

_TICK = text("""
SELECT setval('job_clock', greatest(last_value, :tag)) FROM job_clock WHERE last_value < :tag
""")

_TICK_FOR_HEAD_START = text(f"""
SELECT setval('job_clock', c.last_value + greatest(1, {TURN} / greatest(1, n.accounts)))
FROM job_clock c, (
    SELECT count(DISTINCT account_id) AS accounts FROM (
        SELECT account_id FROM jobs
        WHERE queue_id IS NOT NULL AND {OPEN} LIMIT {_SAMPLE}
    ) sample
) n
WHERE EXISTS (SELECT FROM procrastinate_jobs WHERE id = :queue_id AND args ? 'head_start')
""")  # noqa: S608 - only constants of this module are written into it

_REQUEUE = text(f"""
WITH placed AS (
    INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, scheduled_at)
    VALUES ('{JOBS}', '{TASK}', -CAST(:tag AS integer),
        jsonb_build_object('job_id', CAST(:job AS uuid), 'account_id', CAST(:account AS uuid)),
        CASE WHEN :delay > 0 THEN now() + make_interval(secs => :delay) END)
    RETURNING id
)
UPDATE jobs SET queue_id = placed.id FROM placed WHERE jobs.id = :job
""")  # noqa: S608 - only constants of this module are written into it


async def admit(session: AsyncSession, account: UUID) -> None:
    """Let the account's next jobs into the shared queue, as many as have room; the caller holds its lock."""
    await session.execute(ADMIT, {"account": account, "window": window_of(session)})


async def tick(session: AsyncSession, tag: int, queue_id: int) -> None:
    """Move the clock on, because a job with this tag has started from this row.

    The clock stands at the highest tag that has started. Who started early pushes it: so newcomers' head starts
    shrink to nothing while they come in a stream. Two that tick at once may lose a tick: the clock orders jobs, it
    does not count them.
    """
    await session.execute(_TICK, {"tag": tag})
    await session.execute(_TICK_FOR_HEAD_START, {"queue_id": queue_id})


async def requeue(session: AsyncSession, account: UUID, job: UUID, *, tag: int, delay: float) -> None:
    """Give a job that keeps its place in the window a new queue row: one row for each attempt.

    A row is never used twice, for a worker that was overtaken would end the newer attempt with it.
    """
    await session.execute(_REQUEUE, {"account": account, "job": job, "tag": tag, "delay": float(delay)})


async def leave(session: AsyncSession, queue_id: int) -> None:
    """Take a job that has not started out of the shared queue."""
    await session.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id AND status = 'todo'"), {"id": queue_id})


async def rebase(session: AsyncSession) -> bool:
    """Turn the clock back, with everything that is measured by it, before priorities outgrow their column."""
    clock = int(await session.scalar(text("SELECT last_value FROM job_clock")) or 0)
    if clock < _REBASE_AT:
        return False
    # Every account's lock first, in one order, as whoever changes a queue row holds its account's.
    await session.execute(text("SELECT account_id FROM credit_balances ORDER BY account_id FOR UPDATE"))
    by = {"by": clock}
    await session.execute(text("UPDATE credit_balances SET queue_tag = greatest(0, queue_tag - :by)"), by)
    await session.execute(
        text("UPDATE jobs SET queue_tag = queue_tag - :by WHERE queue_id IS NOT NULL AND finished_at IS NULL"), by
    )
    await session.execute(
        text("UPDATE procrastinate_jobs SET priority = priority + :by WHERE queue_name = :queue AND status = 'todo'"),
        {"by": clock, "queue": JOBS},
    )
    await session.execute(text("SELECT setval('job_clock', 0)"))
    return True
