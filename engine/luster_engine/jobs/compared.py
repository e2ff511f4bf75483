"""Several wishes for one photo or one prompt that are to be compared: priced, and made together, all or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.jobs import generating
from luster_engine.jobs.making import (
    KnownRequest,
    Photo,
    Planned,
    all_there,
    each_another,
    facts,
    plan_jobs,
    write_jobs,
)
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.repeats import check_made_of_photos, made_already
from luster_engine.jobs.service import Quote, refuse_consistency, refuse_set, start_for
from luster_engine.jobs.spec import GENERATE, JobSpec, body_hash, checked_request_id


@dataclass(frozen=True, slots=True)
class ComparedJobs:
    """What stands side by side: a job for each wish, in their order. None where the same request was carried out
    before; then there is what it made."""

    comparison: UUID
    jobs: Sequence[UUID] = ()
    created: int = 0
    """How many of the jobs are new."""


async def create_compared(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    wishes: Sequence[JobSpec],
    *,
    comparison: UUID,
    batch: UUID,
    new_only: bool = False,
    request_id: str = "",
) -> ComparedJobs:
    """One job for each of several wishes for the same photo, all or none, in one batch. With `new_only` the job that
    made a wish already, or is at it, is taken for that wish as it is."""
    wishes = _checked_looks(wishes, new_only=new_only)
    fingerprint = body_hash(*wishes, *(["new_only"] if new_only else []))
    request = KnownRequest("CreateComparison", checked_request_id(request_id), fingerprint)
    one = wishes[0]
    if one.kind == GENERATE:
        made, jobs = await generating.create_compared(session, planner, account, wishes, request, comparison, batch)
        return ComparedJobs(made, jobs, len(jobs))
    if new_only:
        # Until the jobs are written nobody else makes any: of two such calls at once the second finds the first one's.
        await credits.lock(session, account)
    asked = [] if one.parent is not None else [one.photo(), *one.brackets]
    found, earlier = await facts(session, account, request, asked, None)
    if earlier is not None:
        return ComparedJobs(earlier)
    all_there(asked, found)
    planned = await _plan_compared(session, planner, account, wishes, found)
    there = await _made(session, account, wishes) if new_only else {}
    new = [each for at, each in enumerate(planned) if at not in there]
    # Where all is made already, nothing is written but that the request was carried out.
    written = new or [Planned(one, {}, (), ())]
    made = await write_jobs(session, account, written, request, resource=comparison, batch=batch)
    if made != comparison:
        return ComparedJobs(made)
    jobs = [there[at] if at in there else next(iter(each.plans)) for at, each in enumerate(planned)]
    return ComparedJobs(comparison, jobs, len(new))


async def quote_compared(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    wishes: Sequence[JobSpec],
    *,
    new_only: bool = False,
) -> Sequence[Quote]:
    """The price of each wish for the same photo; nothing is created. With `new_only` what is made already is free."""
    wishes = _checked_looks(wishes, new_only=new_only)
    one = wishes[0]
    there: Mapping[int, UUID] = {}
    if one.kind == GENERATE:
        await generating.check_references(session, account, one)
        planned = await generating.plan_compared(session, planner, wishes)
    else:
        asked = [] if one.parent is not None else [one.photo(), *one.brackets]
        found, _ = await facts(session, account, None, asked, None)
        all_there(asked, found)
        planned = await _plan_compared(session, planner, account, wishes, found)
        there = await _made(session, account, wishes) if new_only else {}
    balance = await credits.balance_of(session, account)
    quotes = []
    for at, each in enumerate(planned):
        (plan,) = each.plans.values()
        made = (one.photo(),) if at in there else ()
        price, count = (0, 0) if made else (plan.price, 1)
        quotes.append(Quote(plan, each.warnings, price, count, balance, made))
    return quotes


def _checked_looks(wishes: Sequence[JobSpec], *, new_only: bool) -> Sequence[JobSpec]:
    for wish in wishes:
        refuse_set(wish, "A comparison names its photos. Leave set_id empty.")
        if wish.consistency is not None or wish.match is not None:
            refuse_consistency("The looks of a comparison differ. Leave consistency and match_asset_id empty.")
        if new_only:
            check_made_of_photos(wish)
    return [wish.checked() for wish in wishes]


async def _made(session: AsyncSession, account: UUID, wishes: Sequence[JobSpec]) -> Mapping[int, UUID]:
    """By the place of its wish, the job that made it already or is at it; each job for one of them."""
    found: dict[int, UUID] = {}
    for at, wish in enumerate(wishes):
        asked = [(wish.photo(), wish.brackets)]
        made = await made_already(session, account, wish, asked, besides=tuple(found.values()))
        if (job := made.get(wish.photo())) is not None:
            found[at] = job
    return found


async def _plan_compared(
    session: AsyncSession, planner: JobPlanner, account: UUID, wishes: Sequence[JobSpec], found: Sequence[Photo]
) -> Sequence[Planned]:
    """A plan for each wish for one photo."""
    one = wishes[0]
    start = await start_for(session, account, one, one.parent) if one.parent is not None else None
    chosen = (
        [Photo(start.asset_id, start.sha256, room=start.room)]
        if start
        else [each for each in found if each.id == one.photo()]
    )
    also = start.warnings(one.tier) if start else ()
    return await each_another(wishes, lambda wish: plan_jobs(session, planner, account, wish, chosen, also=also))
