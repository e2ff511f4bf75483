"""Makes jobs for pictures from words: each picture is a job of its own, held, made and captured by itself."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot
from luster_engine.assets import service as assets
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.jobs.making import KnownRequest, Planned, all_there, facts, write_jobs
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
    said: tuple[Warning_, ...] = ()
    for number in range(wish.count):
        job, place = new_id(), new_id()
        plan, said = planner.plan_words(spec, seed=_seed(wish, number, job), standing=standing)
        plans[job] = plan
        rows.append(
            {
                "id": str(job),
                "asset_id": str(place),
                "plan": plan.model_dump(mode="json"),
                "price": plan.price,
                "brackets": [str(each) for each in spec.references],
                "warnings": [each.model_dump() for each in said],
            }
        )
    # What was asked for stands with the job as parameters do; how many were asked for is seen by the batch.
    stored = replace(spec, params={"ratio": wish.ratio, **({} if wish.seed is None else {"seed": wish.seed})})
    return Planned(stored, plans, rows, said)


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
    if spec.shoot is None:
        violation = FieldViolation("spec.shoot_id", "must name the shoot of the pictures")
        raise LusterError(Reason.INVALID_ARGUMENT, "Name the shoot of the pictures.", violations=(violation,))
    # The account before its shoot, as whoever removes the shoot does; the other way round the two wait for each other.
    await credits.lock(session, account)
    await owned_shoot(session, account, spec.shoot, lock=True)
    await check_references(session, account, spec)
    planned = await plan_set(session, planner, spec)
    places = [UUID(str(row["asset_id"])) for row in planned.rows]
    await assets.place_generated(session, account, spec.shoot, _names(spec.prompt, places))
    resource = batch or next(iter(planned.plans))
    made = await write_jobs(session, account, [planned], request, resource=resource, batch=batch)
    if made != resource:
        await assets.take_places_back(session, places)
    return made


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
