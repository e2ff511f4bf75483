"""Makes jobs: what is asked for becomes frozen plans, their price is held, and they are queued, all or none."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_asset
from luster_engine.assets.models import SHOWN
from luster_engine.assets.tags import room_of
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.database.statement import Statement
from luster_engine.errors import FieldViolation, LusterError, Reason, used_before
from luster_engine.events.log import appended
from luster_engine.jobs import line
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import JobSpec
from luster_engine.pipeline.render.plan import Plan, Warning_
from luster_engine.prompts import service as prompts
from luster_engine.trail import current_trail

# The plan was made before the lock was taken, so what it was made for is looked at once more. Without the
# request id nothing is made: then the same request was carried out while this one waited for the lock.
INSERT = Statement(f"""
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
        AS x (id uuid, asset_id uuid, plan jsonb, price integer, warnings jsonb, brackets uuid[])
    JOIN assets a ON a.id = x.asset_id AND a.account_id = :account AND a.{SHOWN}
    JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
    JOIN accounts o ON o.id = a.account_id AND o.state = 'active'
    WHERE (CAST(:request_id AS text) = '' OR EXISTS (SELECT FROM remembered))
        AND cardinality(x.brackets) = (
            SELECT count(*) FROM assets b
            WHERE b.id = ANY(x.brackets) AND b.account_id = :account AND b.state = 'ready'
        )
),
entering AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM asked
    WHERE CAST(:awaits AS uuid) IS NULL AND NOT EXISTS (
        SELECT FROM jobs
        WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND jobs.awaits IS NULL
    )
    ORDER BY id LIMIT {line.ROOM}
),
{line.placed("entering")},
changed AS (
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, batch_id, parent_job_id, kind, tier, style, style_version,
        provider, prompt, strict, params, output, plan, price, warnings, sequence, queue_id, queue_tag, queued_at,
        request_id, traceparent, awaits)
    SELECT x.id, x.account_id, x.shoot_id, x.asset_id, CAST(:batch AS uuid), CAST(:parent AS uuid), :kind, :tier,
        :style, x.plan ->> 'style_version', :provider, :prompt, :strict, CAST(:params AS jsonb), CAST(:output AS jsonb),
        x.plan, x.price, x.warnings, 1,
        placed.queue_id, coalesce(placed.tag, 0), CASE WHEN placed.queue_id IS NOT NULL THEN now() END,
        CAST(:asked_by AS text), CAST(:traceparent AS text), CAST(:awaits AS uuid)
    FROM asked x LEFT JOIN placed ON placed.job_id = x.id
    RETURNING *
),
reading AS (
    INSERT INTO job_inputs (job_id, position, role, asset_id)
    SELECT id, 0, 'photo', asset_id FROM changed WHERE kind <> 'generate'
    UNION ALL
    SELECT c.id, 100 + b.place, CASE c.kind WHEN 'generate' THEN 'reference' ELSE 'bracket' END, a.id
    FROM changed c JOIN asked x ON x.id = c.id, unnest(x.brackets) WITH ORDINALITY AS b (asset, place)
    JOIN assets a ON a.id = b.asset AND a.account_id = :account AND a.state = 'ready'
    UNION ALL
    SELECT c.id, f.place, 'file.' || f.name, a.id
    FROM changed c, jsonb_each_text(c.plan -> 'files') WITH ORDINALITY AS f (name, asset, place)
    JOIN assets a ON a.id = CAST(f.asset AS uuid) AND a.account_id = :account AND a.state = 'ready'
),
{credits.hold_in_sql("changed", also=", queue_tag = (SELECT tag FROM tagged)")},
{appended("changed", type_="'created'")}
SELECT count(*) AS jobs FROM notified
""")  # noqa: S608 - only this program's own SQL is written into it

FACTS = Statement("""
SELECT a.id, a.shoot_id, a.sha256, a.tags, a.tags_by, r.body_hash, r.resource_id
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
class Photo:
    """A ready photo, as far as planning needs to know it."""

    id: UUID
    sha256: str
    brackets: tuple[UUID, ...] = ()
    """Further exposures of its view, where a batch names them; one job alone has them in its wish."""
    warnings: tuple[Warning_, ...] = ()
    """What its user should know before anything is planned."""
    room: str = ""
    """The room that its owner says it shows."""


@dataclass(frozen=True, slots=True)
class KnownRequest:
    """How a call can be known again."""

    method: str
    id: str
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class Planned:
    """One wish with a frozen plan for each photo: what is written together, all or none."""

    spec: JobSpec
    plans: Mapping[UUID, Plan]
    """The plan of each job to be, by its id."""
    rows: Sequence[Mapping[str, Any]]
    warnings: tuple[Warning_, ...]
    """What is said of the last photo's plan; for one photo it is what is said of all."""

    def warned(self, also: Sequence[Warning_]) -> "Planned":
        """These jobs with further warnings on each."""
        if not also:
            return self
        added = [each.model_dump() for each in also]
        rows = [{**row, "warnings": [*row["warnings"], *added]} for row in self.rows]
        return replace(self, rows=rows, warnings=(*self.warnings, *also))

    @property
    def credits(self) -> int:
        """What is held for all of it."""
        return sum(plan.price for plan in self.plans.values())


async def plan_jobs(
    session: AsyncSession,
    planner: JobPlanner,
    account: UUID,
    spec: JobSpec,
    photos: Sequence[Photo],
    *,
    also: Sequence[Warning_] = (),
) -> Planned:
    """A plan for each photo; nothing is written. `also` is said of each job besides."""
    plans: dict[UUID, Plan] = {}
    rows: list[dict[str, Any]] = []
    said: tuple[Warning_, ...] = ()
    templates = await prompts.active_template(session, spec.style) if planner.asks(spec) else None
    standing = await planner.standing(session, spec)
    for photo in photos:
        made_of = spec.of_set((photo.id, *photo.brackets)) if photo.brackets else spec
        plan, warnings = planner.plan(
            made_of, content=photo.sha256, templates=templates, standing=standing, room=photo.room
        )
        if not rows:
            await _check_files(session, account, plan.files)
        job, said = new_id(), (*also, *photo.warnings, *warnings)
        plans[job] = plan
        rows.append(
            {
                "id": str(job),
                "asset_id": str(photo.id),
                "plan": plan.model_dump(mode="json"),
                "price": plan.price,
                "brackets": [str(each) for each in made_of.brackets],
                "warnings": [each.model_dump() for each in said],
            }
        )
        if len(rows) % _IN_ONE_GO == 0:
            # Plans of a whole shoot take as long as many calls, which have their turn in between.
            await asyncio.sleep(0)
    return Planned(spec, plans, rows, said)


async def each_another(
    wishes: Sequence[JobSpec], planned: Callable[[JobSpec], Awaitable[Planned]]
) -> Sequence[Planned]:
    """What `planned` makes of each of several wishes that are to be compared: a plan for each, each another one; what
    is wrong with a wish is said with its place."""
    made: list[Planned] = []
    for number, wish in enumerate(wishes):
        try:
            this = await planned(wish)
        except LusterError as error:
            wrong = error.violations or (FieldViolation("", "cannot be made"),)
            places = tuple(FieldViolation(f"looks[{number}]{_below(each)}", each.description) for each in wrong)
            message = f"Look {number + 1}: {error.message}"
            raise LusterError(error.reason, message, violations=places, **error.fields) from error
        (plan,) = this.plans.values()
        for other, earlier in enumerate(made):
            if plan in earlier.plans.values():
                violation = FieldViolation(f"looks[{number}]", f"must differ from looks[{other}]")
                text = f"Looks {other + 1} and {number + 1} are the same. Leave one out, or change it."
                raise LusterError(Reason.INVALID_ARGUMENT, text, violations=(violation,))
        made.append(this)
    return made


def _below(violation: FieldViolation) -> str:
    field = violation.field.removeprefix("spec.")
    return f".{field}" if field else ""


async def write_jobs(
    session: AsyncSession,
    account: UUID,
    wishes: Sequence[Planned],
    request: KnownRequest,
    *,
    resource: UUID,
    batch: UUID | None,
    awaits: UUID | None = None,
) -> UUID:
    """Hold what all of it costs and queue it. Answers with `resource`, or with what the same request made before.
    With `awaits` it stands in no line before that agreement has ended."""
    written = [await asyncio.to_thread(json.dumps, each.rows) for each in wishes]
    before = await credits.lock(session, account)
    credits.affordable(before, [each.credits for each in wishes])
    for number, (wish, rows) in enumerate(zip(wishes, written, strict=True)):
        # The first one remembers the request; the others are written only where that one was.
        remembered = request if number == 0 else KnownRequest("", "", b"")
        values = {**_values(session, wish.spec, account, remembered, batch), "awaits": awaits}
        (made,) = await INSERT.rows(session, {**values, "jobs": rows, "resource": resource})
        if made.jobs == len(wish.rows):
            continue
        _, earlier = await facts(session, account, request, [], None)
        # What this very statement remembered was not made.
        if number == 0 and made.jobs == 0 and earlier not in (None, resource):
            return earlier
        raise LusterError(
            Reason.NOT_FOUND,
            "A photo was removed, or the account was closed, while its job was being created. Look again.",
        )
    spent = sum(each.credits for each in wishes)
    await credits.tell_if_low(session, account, before, spent, str(resource))
    return resource


def _values(
    session: AsyncSession, spec: JobSpec, account: UUID, request: KnownRequest, batch: UUID | None
) -> dict[str, object]:
    trail = current_trail()
    return {
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
        "asked_by": trail.request_id,
        "traceparent": str(trail.trace or ""),
    }


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
            raise not_ready(wanted)


async def facts(
    session: AsyncSession, account: UUID, request: KnownRequest | None, photos: Sequence[UUID], shoot: UUID | None
) -> tuple[list[Photo], UUID | None]:
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
            raise used_before(request.id)
        earlier = rows[0].resource_id
    found = [Photo(row.id, row.sha256 or "", room=room_of(row.tags, row.tags_by)) for row in rows if row.id is not None]
    return found, earlier


def all_there(asked: Sequence[UUID], found: Sequence[Photo]) -> None:
    known = {each.id for each in found}
    for photo in asked:
        if photo not in known:
            raise not_ready(photo)


def not_ready(photo: UUID) -> LusterError:
    return LusterError(
        Reason.NOT_FOUND, f"There is no ready photo {photo}. Upload and confirm it first.", asset_id=photo
    )
