"""The rules of jobs: quoting, creating and cancelling them."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_asset, owned_shoot
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.database.ids import new_id
from luster_engine.database.statement import Statement
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.events.log import appended
from luster_engine.jobs import line, transitions
from luster_engine.jobs.lineage import Start, start_of
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import JobSpec, body_hash, checked_request_id
from luster_engine.pipeline.render.plan import Plan, Warning_
from luster_engine.prompts import service as prompts
from luster_engine.trail import current_trail

LARGEST_BATCH = 1000

# The plan was made before the lock was taken, so what it was made for is looked at once more. Without the
# request id nothing is made: then the same request was carried out while this one waited for the lock.
_INSERT = Statement(f"""
WITH remembered AS (
    INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id)
    SELECT CAST(:account AS uuid), CAST(:method AS text), CAST(:request_id AS text), CAST(:hash AS bytea),
        CAST(:resource AS uuid)
    WHERE CAST(:request_id AS text) <> ''
    ON CONFLICT DO NOTHING
    RETURNING 1
),
asked AS MATERIALIZED (
    SELECT x.*, a.account_id, a.shoot_id
    FROM jsonb_to_recordset(CAST(:jobs AS jsonb))
        AS x (id uuid, asset_id uuid, plan jsonb, price integer, warnings jsonb)
    JOIN assets a ON a.id = x.asset_id AND a.account_id = :account AND a.state = 'ready'
    JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
    JOIN accounts o ON o.id = a.account_id AND o.state = 'active'
    WHERE CAST(:request_id AS text) = '' OR EXISTS (SELECT FROM remembered)
),
entering AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM asked
    WHERE NOT EXISTS (SELECT FROM jobs WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL)
    ORDER BY id LIMIT {line.ROOM}
),
{line.placed("entering")},
changed AS (
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, batch_id, parent_job_id, kind, tier, style, style_version,
        provider, prompt, strict, params, output, plan, price, warnings, sequence, queue_id, queue_tag, queued_at,
        request_id, traceparent)
    SELECT x.id, x.account_id, x.shoot_id, x.asset_id, CAST(:batch AS uuid), CAST(:parent AS uuid), :kind, :tier,
        :style, x.plan ->> 'style_version', :provider, :prompt, :strict, CAST(:params AS jsonb), CAST(:output AS jsonb),
        x.plan, x.price, x.warnings, 1,
        placed.queue_id, coalesce(placed.tag, 0), CASE WHEN placed.queue_id IS NOT NULL THEN now() END,
        CAST(:asked_by AS text), CAST(:traceparent AS text)
    FROM asked x LEFT JOIN placed ON placed.job_id = x.id
    RETURNING *
),
reading AS (
    INSERT INTO job_inputs (job_id, position, role, asset_id)
    SELECT id, 0, 'photo', asset_id FROM changed
    UNION ALL
    SELECT c.id, 100 + b.place, 'bracket', a.id
    FROM changed c, unnest(CAST(:brackets AS uuid[])) WITH ORDINALITY AS b (asset, place)
    JOIN assets a ON a.id = b.asset AND a.account_id = :account AND a.state = 'ready'
    UNION ALL
    SELECT c.id, f.place, 'file.' || f.name, a.id
    FROM changed c, jsonb_each_text(c.plan -> 'files') WITH ORDINALITY AS f (name, asset, place)
    JOIN assets a ON a.id = CAST(f.asset AS uuid) AND a.account_id = :account AND a.state = 'ready'
),
{credits.held("changed", also=", queue_tag = (SELECT tag FROM tagged)")},
{appended("changed", type_="'created'")}
SELECT count(*) AS jobs FROM rung
""")  # noqa: S608 - only this program's own SQL is written into it

FACTS = Statement("""
SELECT a.id, a.shoot_id, a.sha256, r.body_hash, r.resource_id
FROM (VALUES (1)) AS always (one)
LEFT JOIN request_ids r ON r.account_id = :account AND r.method = :method AND r.request_id = :request_id
LEFT JOIN assets a ON a.account_id = :account AND a.state = 'ready'
    AND (a.id = ANY(:photos) OR a.shoot_id = CAST(:shoot AS uuid))
    AND EXISTS (SELECT FROM shoots s WHERE s.id = a.shoot_id AND s.state = 'active')
ORDER BY a.id
""")


_IN_ONE_GO = 25
"""Plans that are made before others have their turn: about 3 ms of them."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What it would cost, and whether it can be paid."""

    plan: Plan
    warnings: tuple[Warning_, ...]
    credits: int
    count: int
    balance: Balance

    @property
    def affordable(self) -> bool:
        """Whether a job may be created now."""
        return self.balance.debt == 0 and self.balance.balance >= self.credits


@dataclass(frozen=True, slots=True)
class _Photo:
    """A ready photo, as far as planning needs to know it."""

    id: UUID
    sha256: str


@dataclass(frozen=True, slots=True)
class _Request:
    """How a call can be known again."""

    method: str
    id: str
    fingerprint: bytes


async def quote(
    session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec, *, shoot: UUID | None = None
) -> Quote:
    """The price of a job, or of one job for each ready photo of a shoot; nothing is created."""
    spec = spec.checked()
    if spec.parent is not None:
        return await _quote_start(session, planner, account, spec, spec.parent, shoot)
    asked = [each.asset_id for each in spec.inputs]
    if spec.brackets:
        spec.photo()
    photos = (await _facts(session, account, None, asked, shoot))[0] if asked or shoot else []
    if shoot is not None and not photos:
        await owned_shoot(session, account, shoot)
    _all_there(asked, photos)
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    content = photos[0].sha256 if photos else ""
    plan, warnings = planner.plan(spec, content=content, templates=templates, standing=standing)
    # A set of exposures is one photo to its user.
    count = len(photos) - len(spec.brackets) if asked or shoot else 1
    return Quote(plan, warnings, plan.price * count, count, await credits.balance_of(session, account))


async def create_job(
    session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec, *, request_id: str = ""
) -> UUID:
    """A queued job with its price held; the same request id and body give the same job."""
    spec = spec.checked()
    request = _Request("CreateJob", checked_request_id(request_id), body_hash(spec))
    if spec.parent is not None:
        _, earlier = await _facts(session, account, request, [], None)
        if earlier is not None:
            return earlier
        start = await _start(session, account, spec, spec.parent)
        begun = [_Photo(start.asset_id, start.sha256)]
        return await _create(
            session, planner, account, spec, begun, request, batch=None, also=start.warnings(spec.tier)
        )
    photo = spec.photo()
    photos, earlier = await _facts(session, account, request, [photo, *spec.brackets], None)
    if earlier is not None:
        return earlier
    _all_there([photo, *spec.brackets], photos)
    chosen = [each for each in photos if each.id == photo]
    return await _create(session, planner, account, spec, chosen, request, batch=None)


async def create_batch(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    *,
    shoot: UUID,
    photos: Sequence[UUID] = (),
    request_id: str = "",
) -> UUID:
    """One job for each photo of a shoot, or for those named, all or none; answers with the batch's id."""
    spec = spec.checked()
    if spec.parent is not None:
        raise LusterError(Reason.INVALID_ARGUMENT, "A batch starts from photos. Leave spec.parent_job_id empty.")
    if spec.inputs:
        raise LusterError(Reason.INVALID_ARGUMENT, "A batch names its photos itself. Leave spec.inputs empty.")
    asked = list(dict.fromkeys(photos))
    fingerprint = body_hash(spec, shoot, asked)
    request = _Request("BatchCreateJobs", checked_request_id(request_id), fingerprint)
    found, earlier = await _facts(session, account, request, [], shoot)
    if earlier is not None:
        return earlier
    _all_there(asked, found)
    chosen = {each.id: each for each in found}
    wanted = [chosen[each] for each in asked] if asked else found
    if not wanted:
        await owned_shoot(session, account, shoot)
        raise LusterError(
            Reason.STATE_CONFLICT, f"Shoot {shoot} has no photo that is ready. Upload and confirm some first."
        )
    if len(wanted) > LARGEST_BATCH:
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"A batch has at most {LARGEST_BATCH} photos, and this one has {len(wanted)}."
        )
    return await _create(session, planner, account, spec, wanted, request, batch=new_id())


async def cancel_job(session: AsyncSession, account: UUID, job: UUID) -> None:
    """Give a job up; one that has ended stays as it is, one that is stopping goes on stopping."""
    before = await credits.lock(session, account)
    known = await session.scalar(
        text("SELECT state FROM jobs WHERE id = :job AND account_id = :account"), {"job": job, "account": account}
    )
    if known is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no job {job}.", job_id=job)
    await transitions.cancel(session, before, account, job)


async def _create(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    photos: Sequence[_Photo],
    request: _Request,
    *,
    batch: UUID | None,
    also: Sequence[Warning_] = (),
) -> UUID:
    prices: dict[UUID, int] = {}
    jobs: list[dict[str, Any]] = []
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    for photo in photos:
        plan, warnings = planner.plan(spec, content=photo.sha256, templates=templates, standing=standing)
        if not jobs:
            await _check_files(session, account, plan.files)
        job = new_id()
        prices[job] = plan.price
        jobs.append(
            {
                "id": str(job),
                "asset_id": str(photo.id),
                "plan": plan.model_dump(mode="json"),
                "price": plan.price,
                "warnings": [each.model_dump() for each in (*also, *warnings)],
            }
        )
        if len(jobs) % _IN_ONE_GO == 0:
            # Plans of a whole shoot take as long as many calls, which have their turn in between.
            await asyncio.sleep(0)
    written = await asyncio.to_thread(json.dumps, jobs)
    resource = batch or next(iter(prices))
    trail = current_trail()
    before = await credits.lock(session, account)
    credits.affordable(before, prices.values())
    (made,) = await _INSERT.rows(
        session,
        {
            "jobs": written,
            "brackets": list(spec.brackets),
            "account": account,
            "window": line.window_of(session),
            "batch": batch,
            "parent": spec.parent,
            "kind": spec.kind,
            "tier": spec.tier,
            "style": spec.style,
            "provider": spec.provider,
            "prompt": spec.prompt,
            "strict": spec.strict,
            "params": json.dumps(dict(spec.params)),
            "output": spec.output.model_dump_json(),
            "method": request.method,
            "request_id": request.id,
            "hash": request.fingerprint,
            "resource": resource,
            "asked_by": trail.request_id,
            "traceparent": str(trail.trace or ""),
        },
    )
    if made.jobs != len(jobs):
        _, earlier = await _facts(session, account, request, [], None)
        # What this very statement remembered was not made.
        if made.jobs == 0 and earlier not in (None, resource):
            return earlier
        raise LusterError(
            Reason.NOT_FOUND,
            "A photo was removed, or the account was closed, while its job was being created. Look again.",
        )
    await credits.tell_if_low(session, account, before, sum(prices.values()), str(resource))
    return resource


async def _start(session: AsyncSession, account: UUID, spec: JobSpec, parent: UUID) -> Start:
    """The result that a job starts from; a photo that is named besides must be the one that it was made of."""
    start = await start_of(session, account, parent)
    if spec.inputs and spec.photo() != start.asset_id:
        violation = FieldViolation("spec.inputs", f"must name the photo of job {start.job}, or nothing")
        said = f"Job {start.job} was made of another photo. Leave the photo out, or name {start.asset_id}."
        raise LusterError(Reason.INVALID_ARGUMENT, said, violations=(violation,))
    return start


async def _quote_start(
    session: AsyncSession, planner: JobPlanner, account: UUID, spec: JobSpec, parent: UUID, shoot: UUID | None
) -> Quote:
    if shoot is not None:
        raise LusterError(Reason.INVALID_ARGUMENT, "A shoot's jobs start from its photos. Leave the parent job out.")
    start = await _start(session, account, spec, parent)
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    plan, warnings = planner.plan(spec, content=start.sha256, templates=templates, standing=standing)
    told = (*start.warnings(spec.tier), *warnings)
    return Quote(plan, told, plan.price, 1, await credits.balance_of(session, account))


async def _check_files(session: AsyncSession, account: UUID, files: Mapping[str, str]) -> None:
    """Parameters that are pictures name photos of the same account."""
    for name, asset in files.items():
        try:
            wanted = UUID(asset)
        except ValueError:
            violation = FieldViolation(f"params.{name}", "must be the id of a photo of yours")
            raise LusterError(
                Reason.INVALID_PARAMETER,
                f'The parameter "{name}" must be the id of a photo of yours, not {asset!r}. Upload it first.',
                violations=(violation,),
                parameter=name,
            ) from None
        if (await owned_asset(session, account, wanted)).state != "ready":
            raise _not_ready(wanted)


async def _facts(
    session: AsyncSession, account: UUID, request: _Request | None, photos: Sequence[UUID], shoot: UUID | None
) -> tuple[list[_Photo], UUID | None]:
    """The ready photos that were asked for, and what the same request made when it was carried out before."""
    rows = await FACTS.rows(
        session,
        {
            "account": account,
            "method": request.method if request else "",
            "request_id": request.id if request else "",
            "photos": list(photos),
            "shoot": shoot,
        },
    )
    earlier: UUID | None = None
    if request is not None and rows[0].resource_id is not None:
        if rows[0].body_hash != request.fingerprint:
            raise LusterError(
                Reason.IDEMPOTENCY_CONFLICT,
                f"The request id {request.id} was used before for another request. Choose a new one.",
                request_id=request.id,
            )
        earlier = rows[0].resource_id
    return [_Photo(row.id, row.sha256 or "") for row in rows if row.id is not None], earlier


def _all_there(asked: Sequence[UUID], found: Sequence[_Photo]) -> None:
    known = {each.id for each in found}
    for photo in asked:
        if photo not in known:
            raise _not_ready(photo)


def _not_ready(photo: UUID) -> LusterError:
    return LusterError(
        Reason.NOT_FOUND, f"There is no ready photo {photo}. Upload and confirm it first.", asset_id=photo
    )
