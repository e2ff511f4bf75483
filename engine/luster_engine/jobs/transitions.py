"""The transitions of a job: each is one statement with a guarded update, its event and its notification.

Whoever calls holds the account's lock. A step whose guard fails changes nothing and answers None: somebody
else was faster, and what the caller has in hand is late.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError
from luster_engine.events.log import appended
from luster_engine.jobs import line, telling
from luster_engine.jobs.models import KINDS
from luster_engine.trail import TraceParent, Trail

if TYPE_CHECKING:
    from luster_engine.jobs.verdict import Again

_LEFT_SECONDS = 5.0
"""How long a job waits that this version cannot do. While workers are replaced one by one a newer one comes by soon."""
PROGRESS_ROWS = 20
"""At most so many progress events of a job are kept; finer progress is live only."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a job, as the worker that makes it knows it."""

    job_id: UUID
    account_id: UUID
    number: int


@dataclass(frozen=True, slots=True)
class Started:
    """What a worker needs to know to make an attempt."""

    attempt: Attempt
    kind: str
    plan: Mapping[str, Any]
    alternative: int
    reseeds: int
    causes: Mapping[str, int]
    child_deaths: int
    price: int
    queue_tag: int
    sequence: int
    shoot_id: UUID
    asset_id: UUID
    batch_id: UUID | None
    parent_job_id: UUID | None
    request_id: str
    traceparent: str
    queued_at: datetime | None
    """When it first stood in the shared queue."""

    @property
    def trail(self) -> Trail:
        """What its lines in the log belong to."""
        return Trail(self.request_id, str(self.attempt.job_id), trace=TraceParent.read(self.traceparent))


@dataclass(frozen=True, slots=True)
class StoredOutput:
    """One thing that an attempt made and stored."""

    name: str
    type: str
    media_type: str
    object_key: str
    width: int
    height: int
    bytes: int
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """What a successful attempt brings."""

    captured: int
    outputs: tuple[StoredOutput, ...]
    report: Mapping[str, Any]
    warnings: tuple[Mapping[str, Any], ...] = ()
    used_provider: str = "local"
    disclosure: str = ""


def _step(sets: str, guard: str, event: str, *, note: str = "note", error: str = "NULL::jsonb") -> Any:
    return text(f"""
    WITH changed AS (
        UPDATE jobs SET {sets}, sequence = sequence + 1, updated_at = clock_timestamp()
        WHERE id = :job AND account_id = :account AND {guard}
        RETURNING *
    ), {appended("changed", type_=f"'{event}'", note=note, error=error)}
    SELECT changed.*, notified.event_id FROM changed JOIN notified ON notified.job_id = changed.id
    """)  # noqa: S608 - the parts are constants of this module


LEAVING = f"""(
    EXISTS (SELECT FROM withdrawn_batches w WHERE w.batch_id = jobs.batch_id)
    OR EXISTS (SELECT FROM accounts o WHERE o.id = jobs.account_id AND o.state IN ('deleting', 'deleted'))
    OR EXISTS (
        SELECT FROM job_inputs i JOIN assets a ON a.id = i.asset_id JOIN shoots s ON s.id = a.shoot_id
        WHERE i.job_id = jobs.id AND NOT (a.{SHOWN} AND s.state = 'active')
    )
    OR EXISTS (
        SELECT FROM assets a JOIN shoots s ON s.id = a.shoot_id
        WHERE a.id = jobs.asset_id AND NOT (a.{SHOWN} AND s.state = 'active')
    )
)"""  # noqa: S608 - only a constant is written into it
"""SQL: the job's batch was given up, or its account, its shoot or one of its photos is being removed.

A removal is accepted at once and ends its jobs in portions; no job of it begins in the meantime.
"""

_START = _step(
    "state = 'processing', attempt = attempt + 1, started_at = clock_timestamp(), progress = 0, stage = '', note = ''",
    f"state = 'queued' AND queue_id = :queue_id AND kind = ANY(:kinds) AND NOT {LEAVING}",
    "started",
)
_IS_LEAVING = text(f"SELECT {LEAVING} FROM jobs WHERE id = :job AND account_id = :account AND state = 'queued'")  # noqa: S608 - a constant
_IS_STRANGE = text("""
SELECT kind, queue_tag FROM jobs
WHERE id = :job AND account_id = :account AND state = 'queued' AND queue_id = :queue_id AND kind <> ALL(:kinds)
""")
_PROGRESS = _step(
    "progress = greatest(progress, :progress), stage = :stage, note = :note, progress_rows = progress_rows + 1",
    f"state = 'processing' AND attempt = :attempt AND progress_rows < {PROGRESS_ROWS}",
    "progress",
)
_SUCCEED = _step(
    "state = 'succeeded', finished_at = clock_timestamp(), progress = 1, stage = '', note = '', captured = :captured,"
    " report = CAST(:report AS jsonb), warnings = warnings || CAST(:warnings AS jsonb), used_provider = :used_provider,"
    " disclosure = :disclosure",
    "state = 'processing' AND attempt = :attempt",
    "succeeded",
)
_FAIL = _step(
    "state = 'failed', finished_at = clock_timestamp(), error_reason = :reason, error_message = :message,"
    " error_fields = CAST(:fields AS jsonb), child_deaths = child_deaths + :deaths",
    "state = 'processing' AND attempt = :attempt",
    "failed",
    note=":message",
    error="CAST(:error AS jsonb)",
)
_RETRY = _step(
    "state = 'queued', progress = 0, stage = '', note = '', alternative = :alternative, reseeds = :reseeds,"
    " causes = causes || jsonb_build_object(CAST(:cause AS text),"
    " coalesce((causes ->> CAST(:cause AS text))::int, 0) + 1), child_deaths = child_deaths + :deaths",
    "state = 'processing' AND attempt = :attempt",
    "retrying",
    note=":message",
    error="CAST(:error AS jsonb)",
)
_ASK_TO_STOP = _step("state = 'cancelling'", "state = 'processing'", "cancelling", note=":note")
_CANCEL_QUEUED = _step(
    "state = 'cancelled', finished_at = clock_timestamp(), awaits = NULL",
    "state = 'queued'",
    "cancelled",
    note=":note",
)
_CANCEL_STOPPED = _step(
    "state = 'cancelled', finished_at = clock_timestamp()",
    "state = 'cancelling' AND attempt = :attempt",
    "cancelled",
)

_OUTPUT = text("""
INSERT INTO job_outputs (job_id, name, type, media_type, object_key, attempt, width, height, bytes, sha256)
VALUES (:job, :name, :type, :media_type, :object_key, :attempt, :width, :height, :bytes, :sha256)
""")


async def start(session: AsyncSession, account: UUID, job: UUID, queue_id: int) -> Started | None:
    """A worker took the job off the queue with this very row."""
    who = {"job": job, "account": account, "queue_id": queue_id, "kinds": list(KINDS)}
    changed = await session.execute(_START, who)
    row = changed.one_or_none()
    if row is None:
        return None
    await line.tick(session, row.queue_tag, queue_id)
    return Started(
        attempt=Attempt(row.id, row.account_id, row.attempt),
        kind=row.kind,
        plan=row.plan,
        alternative=row.alternative,
        reseeds=row.reseeds,
        causes=row.causes,
        child_deaths=row.child_deaths,
        price=row.price,
        queue_tag=row.queue_tag,
        sequence=row.sequence,
        shoot_id=row.shoot_id,
        asset_id=row.asset_id,
        batch_id=row.batch_id,
        parent_job_id=row.parent_job_id,
        request_id=row.request_id,
        traceparent=row.traceparent,
        queued_at=row.queued_at,
    )


async def is_leaving(session: AsyncSession, account: UUID, job: UUID) -> bool:
    """Whether a queued job must not begin, because what it belongs to is being removed."""
    return bool(await session.scalar(_IS_LEAVING, {"job": job, "account": account}))


async def left_to_a_newer(session: AsyncSession, account: UUID, job: UUID, queue_id: int) -> str:
    """Put a job back whose kind only a newer version can do; says which kind, or nothing where it is another thing."""
    who = {"job": job, "account": account, "queue_id": queue_id, "kinds": list(KINDS)}
    row = (await session.execute(_IS_STRANGE, who)).one_or_none()
    if row is None:
        return ""
    await line.requeue(session, account, job, tag=row.queue_tag, delay=_LEFT_SECONDS)
    return str(row.kind)


async def progress(session: AsyncSession, attempt: Attempt, *, fraction: float, stage: str, note: str) -> bool:
    """The attempt came further; False when it is no longer the one that counts."""
    changed = await session.execute(
        _PROGRESS, {**_who(attempt), "progress": min(max(fraction, 0.0), 1.0), "stage": stage, "note": note}
    )
    return changed.one_or_none() is not None


async def succeed(session: AsyncSession, before: Balance, attempt: Attempt, result: AttemptResult) -> int | None:
    """The attempt has its result: its price is captured, the rest released, the next job let in.

    Answers with the event's id, by which webhooks name it.
    """
    changed = await session.execute(
        _SUCCEED,
        {
            **_who(attempt),
            "captured": result.captured,
            "report": json.dumps(dict(result.report), default=str),
            "warnings": json.dumps([dict(each) for each in result.warnings], default=str),
            "used_provider": result.used_provider,
            "disclosure": result.disclosure,
        },
    )
    row = changed.one_or_none()
    if row is None:
        return None
    await session.execute(
        _OUTPUT,
        [
            {
                "job": attempt.job_id,
                "attempt": attempt.number,
                "name": each.name,
                "type": each.type,
                "media_type": each.media_type,
                "object_key": each.object_key,
                "width": each.width,
                "height": each.height,
                "bytes": each.bytes,
                "sha256": each.sha256,
            }
            for each in result.outputs
        ],
    )
    await credits.settle(session, attempt.account_id, before, attempt.job_id, held=row.price, captured=result.captured)
    await line.admit(session, attempt.account_id)
    await telling.ended(session, row)
    return int(row.event_id)


async def fail(
    session: AsyncSession,
    before: Balance,
    attempt: Attempt,
    error: LusterError,
    *,
    child_died: bool = False,
) -> int | None:
    """The job failed for good: everything held is released."""
    changed = await session.execute(
        _FAIL,
        {
            **_who(attempt),
            "reason": str(error.reason),
            "message": error.message,
            "fields": json.dumps(dict(error.fields)),
            "error": _said(error),
            "deaths": int(child_died),
        },
    )
    row = changed.one_or_none()
    return await _gave_up(session, before, attempt.account_id, attempt.job_id, row)


async def retry(session: AsyncSession, attempt: Attempt, error: LusterError, again: "Again") -> bool:
    """The attempt failed for a cause that passes: the job keeps its place and gets a new queue row."""
    changed = await session.execute(
        _RETRY,
        {
            **_who(attempt),
            "alternative": again.alternative,
            "reseeds": again.reseeds,
            "cause": again.cause,
            "deaths": int(again.child_died),
            "message": error.message,
            "error": _said(error),
        },
    )
    row = changed.one_or_none()
    if row is None:
        return False
    await line.requeue(session, attempt.account_id, attempt.job_id, tag=row.queue_tag, delay=again.delay)
    return True


async def cancel(session: AsyncSession, before: Balance, account: UUID, job: UUID, *, note: str = "") -> str | None:
    """Give a job up: a queued one is over at once, a running one is asked to stop. Answers with its new state."""
    who = {"account": account, "job": job, "note": note}
    row = (await session.execute(_CANCEL_QUEUED, who)).one_or_none()
    if row is not None:
        if row.queue_id is not None:
            await line.leave(session, row.queue_id)
        await _gave_up(session, before, account, job, row)
        return "cancelled"
    row = (await session.execute(_ASK_TO_STOP, who)).one_or_none()
    return None if row is None else "cancelling"


async def stopped(session: AsyncSession, before: Balance, attempt: Attempt) -> int | None:
    """A running job that was asked to stop has stopped."""
    row = (await session.execute(_CANCEL_STOPPED, _who(attempt))).one_or_none()
    return await _gave_up(session, before, attempt.account_id, attempt.job_id, row)


async def _gave_up(session: AsyncSession, before: Balance, account: UUID, job: UUID, row: Any) -> int | None:
    if row is None:
        return None
    await credits.settle(session, account, before, job, held=row.price, captured=0)
    await line.admit(session, account)
    await telling.ended(session, row)
    return int(row.event_id)


def _who(attempt: Attempt) -> dict[str, object]:
    return {"job": attempt.job_id, "account": attempt.account_id, "attempt": attempt.number}


def _said(error: LusterError) -> str:
    return json.dumps({"reason": str(error.reason), "message": error.message, "fields": dict(error.fields)})
