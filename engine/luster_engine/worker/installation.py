"""How the whole installation stands: open jobs, workers, spend. Metrics and `luster top` ask it here, in one place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import OPEN

_OPEN = text(f"""
SELECT state, style, count(*) FROM jobs WHERE {OPEN} GROUP BY state, style
""")  # noqa: S608 - only a constant is written into it
_OLDEST = text("""
SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0) FROM jobs WHERE state = 'queued'
""")
_WORKERS = text("""
SELECT w.id, extract(epoch FROM now() - w.last_heartbeat) AS silent,
    (SELECT array_agg(q.queue_name) FROM procrastinate_jobs q
        WHERE q.worker_id = w.id AND q.status = 'doing') AS doing
FROM procrastinate_workers w ORDER BY w.id
""")
_SPEND = text("""
SELECT provider, sum(cost_micros) FROM provider_calls
WHERE asked_at >= date_trunc('day', now(), 'UTC')
GROUP BY provider ORDER BY provider
""")


@dataclass(frozen=True, slots=True)
class QueueServant:
    """What serves one queue in a worker's process, as it last said."""

    id: int
    silent_seconds: float
    doing: Sequence[str]


@dataclass(frozen=True, slots=True)
class InstallationStanding:
    """One look at everything; it holds no name of a person."""

    open_jobs: Mapping[tuple[str, str], int]
    """By state and style."""
    oldest_wait_seconds: float
    servants: Sequence[QueueServant]
    spend_dollars: Mapping[str, float]
    """Since midnight UTC, by provider."""

    def jobs_by_state(self) -> dict[str, int]:
        """How many jobs are open, by state."""
        counts: dict[str, int] = {}
        for (state, _), count in self.open_jobs.items():
            counts[state] = counts.get(state, 0) + count
        return counts

    def alive(self, within: float) -> int:
        """How many servants have given a sign within so many seconds."""
        return sum(each.silent_seconds < within for each in self.servants)


async def standing(session: AsyncSession) -> InstallationStanding:
    """Look once. Each question reads what is open through an index: milliseconds for some thousand jobs."""
    jobs = {(str(row[0]), str(row[1])): int(row[2]) for row in await session.execute(_OPEN)}
    oldest = float(await session.scalar(_OLDEST) or 0)
    servants = [
        QueueServant(row.id, float(row.silent), sorted(row.doing or ())) for row in await session.execute(_WORKERS)
    ]
    spend = {str(row[0]): int(row[1]) / 1e6 for row in await session.execute(_SPEND)}
    return InstallationStanding(jobs, oldest, servants, spend)
