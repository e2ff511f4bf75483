"""Makes jobs for pictures from words: each picture is a job of its own, held, made and captured by itself."""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot
from luster_engine.assets import service as assets
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.jobs.making import KnownRequest, Planned, all_there, each_another, facts, write_jobs
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import JobSpec, WordsWish
from luster_engine.pipeline.render.plan import Plan, Warning_

_NAME_LENGTH = 60
"""Characters of the words by which a picture is named among the photos of its shoot."""


async def plan_set(session: AsyncSession, planner: JobPlanner, spec: JobSpec) -> Planned:
    """A plan for each picture of a set, each with numbers of its own; nothing is written."""
    wish = spec.words or WordsWish()
    standing = await planner.standing(session, spec)
    plans: dict[UUID, Plan] = {}
    rows: list[dict[str, object]] = []
    warnings: tuple[Warning_, ...] = ()
    for number in range(wish.count):
        job, place = new_id(), new_id()
        plan, warnings = planner.plan_words(spec, seed=_seed(wish, number, job), standing=standing)
        plans[job] = plan
        rows.append(
            {
                "id": str(job),
                "asset_id": str(place),
                "plan": plan.model_dump(mode="json"),
                "price": plan.price,
                "brackets": [str(each) for each in spec.references],
                "warnings": [each.model_dump() for each in warnings],
            }
        )
    # What was asked for stands with the job as parameters do; how many were asked for is seen by the batch.
    stored = replace(spec, params={"ratio": wish.ratio, **({} if wish.seed is None else {"seed": wish.seed})})
    return Planned(stored, plans, rows, warnings)


async def check_references(session: AsyncSession, account: UUID, spec: JobSpec) -> None:
    """Refuse a reference that is no ready photo of the account."""
    found, _ = await facts(session, account, None, spec.references, None) if spec.references else ([], None)
    all_there(spec.references, found)


async def create_set(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    request: KnownRequest,
    *,
    batch: UUID | None,
) -> UUID:
    """One job for each picture, all or none, in the shoot that is named. Answers with the batch, or with the job where
    there is none, or with what the same request made before."""
    _, earlier = await facts(session, account, request, [], None)
    if earlier is not None:
        return earlier
    await check_references(session, account, spec)
    # Planned before the lock is taken: whoever else acts for the account need not wait for that.
    planned = await plan_set(session, planner, spec)
    shoot = await _locked_shoot(session, account, spec.shoot)
    places = _placed(planned)
    await assets.place_generated(session, account, shoot, places)
    resource = batch or next(iter(planned.plans))
    made = await write_jobs(session, account, [planned], request, resource=resource, batch=batch)
    if made != resource:
        await assets.take_places_back(session, list(places))
    return made


async def plan_compared(session: AsyncSession, planner: JobPlanner, wishes: Sequence[JobSpec]) -> Sequence[Planned]:
    """A plan for the picture of each wish. All draw their numbers from one place, so that what differs is the model."""
    drawn = secrets.randbelow(2**31)
    alike = [_with_seed(wish, drawn) for wish in wishes]
    return await each_another(alike, lambda wish: plan_set(session, planner, wish))


async def create_compared(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    wishes: Sequence[JobSpec],
    request: KnownRequest,
    comparison: UUID,
    batch: UUID,
) -> tuple[UUID, Sequence[UUID]]:
    """One picture for each wish, all or none, in one batch. Answers with the comparison and its jobs; with an earlier
    comparison and no jobs where the same request made that one before."""
    _, earlier = await facts(session, account, request, [], None)
    if earlier is not None:
        return earlier, ()
    one = wishes[0]
    await check_references(session, account, one)
    planned = await plan_compared(session, planner, wishes)
    shoot = await _locked_shoot(session, account, one.shoot)
    places = [UUID(str(row["asset_id"])) for each in planned for row in each.rows]
    names = {place: name for each in planned for place, name in _placed(each).items()}
    await assets.place_generated(session, account, shoot, names)
    made = await write_jobs(session, account, planned, request, resource=comparison, batch=batch)
    if made != comparison:
        await assets.take_places_back(session, places)
        return made, ()
    return made, [job for each in planned for job in each.plans]


async def _locked_shoot(session: AsyncSession, account: UUID, shoot: UUID | None) -> UUID:
    """The shoot of new pictures, held so that it stays."""
    if shoot is None:
        violation = FieldViolation("spec.shoot_id", "must name the shoot of the pictures")
        raise LusterError(Reason.INVALID_ARGUMENT, "Name the shoot of the pictures.", violations=(violation,))
    # The account before its shoot, as whoever removes the shoot does; the other way round the two wait for each other.
    await credits.lock(session, account)
    await owned_shoot(session, account, shoot, lock=True)
    return shoot


def _with_seed(wish: JobSpec, seed: int) -> JobSpec:
    words = wish.words or WordsWish()
    return wish if words.seed is not None else replace(wish, words=replace(words, seed=seed))


def _placed(planned: Planned) -> Mapping[UUID, str]:
    """A file's name for the place of each picture."""
    return _names(planned.spec.prompt, [UUID(str(row["asset_id"])) for row in planned.rows])


def _names(words: str, places: list[UUID]) -> Mapping[UUID, str]:
    """A file's name for each picture, which begins as the words do."""
    plain = " ".join(words.replace("/", " ").replace("\\", " ").split())[:_NAME_LENGTH].strip(" .") or "picture"
    several = len(places) > 1
    return {place: f"{plain} {number}.png" if several else f"{plain}.png" for number, place in enumerate(places, 1)}


def _seed(wish: WordsWish, number: int, job: UUID) -> int:
    """The same number for the same wish where one was named; else one that is drawn from the job's id."""
    if wish.seed is not None:
        return (wish.seed + number) & 0x7FFFFFFF
    return int.from_bytes(hashlib.sha256(job.bytes).digest()[:4], "big") >> 1
