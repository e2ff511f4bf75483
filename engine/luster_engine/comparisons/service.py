"""The rules of comparisons: one photo or one prompt, several looks, one batch, at most one vote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.comparisons.models import FEWEST_LOOKS, MOST_LOOKS, ComparedJob, LookComparison
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason, no_such
from luster_engine.jobs import compared, reading
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.reading import Batch, Full
from luster_engine.jobs.service import Quote
from luster_engine.jobs.spec import JobSpec

_TAKE_BACK = text("""
UPDATE compared_jobs SET voted_at = NULL
WHERE comparison_id = :comparison AND voted_at IS NOT NULL AND job_id IS DISTINCT FROM CAST(:job AS uuid)
""")
_VOTE = text("""
UPDATE compared_jobs SET voted_at = now()
WHERE comparison_id = :comparison AND job_id = :job AND voted_at IS NULL
""")
_STATE = text("""
SELECT j.state FROM compared_jobs c JOIN jobs j ON j.id = c.job_id
WHERE c.comparison_id = :comparison AND c.job_id = :job
""")


@dataclass(frozen=True, slots=True)
class ComparedLook:
    """How one of the jobs differs from what is asked for all; what is empty is as for all."""

    style: str = ""
    params: Mapping[str, Any] | None = None
    prompt: str = ""
    provider: str = ""

    def of(self, common: JobSpec) -> JobSpec:
        """The whole wish. Parameters belong to a style, so a look with a style of its own takes none of the others."""
        params = {} if self.style else common.params
        return replace(
            common,
            style=self.style or common.style,
            params=params if self.params is None else self.params,
            prompt=self.prompt or common.prompt,
            provider=self.provider or common.provider,
        )


@dataclass(frozen=True, slots=True)
class ComparedLooks:
    """A comparison with its jobs, in the order in which their looks were asked for."""

    id: UUID
    created_at: datetime
    batch: Batch
    jobs: Sequence[Full]
    voted: UUID | None


async def quote(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    common: JobSpec,
    looks: Sequence[ComparedLook],
    *,
    new_only: bool = False,
) -> Sequence[Quote]:
    """What each look would cost; nothing is created."""
    return await compared.quote_compared(session, planner, account, _wishes(common, looks), new_only=new_only)


async def create(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    common: JobSpec,
    looks: Sequence[ComparedLook],
    *,
    new_only: bool = False,
    request_id: str = "",
) -> tuple[UUID, int]:
    """One job for each look, all or none; with `new_only` what made a look already stands beside the new ones. Answers
    with the comparison and how many jobs were made: none where the same request made it before."""
    comparison, batch = new_id(), new_id()
    made = await compared.create_compared(
        session,
        planner,
        account,
        _wishes(common, looks),
        comparison=comparison,
        batch=batch,
        new_only=new_only,
        request_id=request_id,
    )
    if made.jobs:
        session.add(LookComparison(id=comparison, account_id=account, batch_id=batch))
        await session.flush()
        session.add_all(
            ComparedJob(comparison_id=comparison, position=at, job_id=job) for at, job in enumerate(made.jobs)
        )
        await session.flush()
    return made.comparison, made.created


async def get(session: AsyncSession, account: UUID, comparison: UUID) -> ComparedLooks:
    """A comparison with its jobs as they stand; another's is NOT_FOUND."""
    (found,) = await _read(session, account, [await _own(session, account, comparison)])
    return found


async def page(
    session: AsyncSession, account: UUID, *, before: UUID | None, limit: int
) -> tuple[Sequence[ComparedLooks], UUID | None]:
    """An account's comparisons, newest first, and where to go on."""
    query = (
        select(LookComparison)
        .where(LookComparison.account_id == account)
        .order_by(LookComparison.id.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(LookComparison.id < before)
    rows = list(await session.scalars(query))
    found = await _read(session, account, rows[:limit])
    return found, found[-1].id if len(rows) > limit else None


async def vote(session: AsyncSession, account: UUID, comparison: UUID, job: UUID | None) -> None:
    """Vote for one of the results, instead of any that was voted for before; without a job the vote is taken back."""
    await _own(session, account, comparison, lock=True)
    if job is not None:
        state = await session.scalar(_STATE, {"comparison": comparison, "job": job})
        if state is None:
            raise LusterError(Reason.NOT_FOUND, f"There is no job {job} in comparison {comparison}.", job_id=job)
        if state != "succeeded":
            message = f"Job {job} is {state}, so it has no result. Vote for a job that succeeded."
            raise LusterError(Reason.STATE_CONFLICT, message, state=state)
    await session.execute(_TAKE_BACK, {"comparison": comparison, "job": job})
    if job is not None:
        await session.execute(_VOTE, {"comparison": comparison, "job": job})


def _wishes(common: JobSpec, looks: Sequence[ComparedLook]) -> Sequence[JobSpec]:
    if not FEWEST_LOOKS <= len(looks) <= MOST_LOOKS:
        violation = FieldViolation("looks", f"must hold {FEWEST_LOOKS} to {MOST_LOOKS} looks")
        message = f"A comparison has {FEWEST_LOOKS} to {MOST_LOOKS} looks, and this one has {len(looks)}."
        raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))
    if common.words is not None and common.words.count != 1:
        violation = FieldViolation("spec.generate.count", "must be 1 for each look")
        message = "A comparison makes one picture by each look. Leave the count out."
        raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))
    return [look.of(common) for look in looks]


async def _own(session: AsyncSession, account: UUID, comparison: UUID, *, lock: bool = False) -> LookComparison:
    query = select(LookComparison).where(LookComparison.id == comparison, LookComparison.account_id == account)
    found = await session.scalar(query.with_for_update() if lock else query)
    if found is None:
        raise no_such("comparison", comparison)
    return found


async def _read(session: AsyncSession, account: UUID, comparisons: Sequence[LookComparison]) -> Sequence[ComparedLooks]:
    """Comparisons with their jobs, by as many statements for a page as for one."""
    if not comparisons:
        return []
    places: dict[UUID, list[ComparedJob]] = {}
    rows = select(ComparedJob).where(ComparedJob.comparison_id.in_([each.id for each in comparisons]))
    for row in await session.scalars(rows.order_by(ComparedJob.comparison_id, ComparedJob.position)):
        places.setdefault(row.comparison_id, []).append(row)
    wanted = [row.job_id for rows in places.values() for row in rows]
    jobs = {each.job.id: each for each in await reading.named(session, account, wanted)}
    summed = await reading.batches_of(session, account, [each.batch_id for each in comparisons])
    return [
        ComparedLooks(
            each.id,
            each.created_at,
            summed.get(each.batch_id) or _without_jobs(each, jobs[places[each.id][0].job_id]),
            [jobs[row.job_id] for row in places[each.id]],
            next((row.job_id for row in places[each.id] if row.voted_at is not None), None),
        )
        for each in comparisons
    ]


def _without_jobs(comparison: LookComparison, one: Full) -> Batch:
    """The batch of a comparison of which all was made before it."""
    return Batch(comparison.batch_id, one.job.shoot_id, {}, 1.0, 0, comparison.created_at)
