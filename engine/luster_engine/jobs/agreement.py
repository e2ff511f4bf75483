"""Makes the photos of a shoot agree: their jobs wait, with their credits held, until one chore saw all of them."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import TRANSIENT, LusterError, Reason
from luster_engine.events.log import appended
from luster_engine.jobs import line
from luster_engine.jobs.agreeing import AgreeingPhoto, read_photos
from luster_engine.jobs.models import Agreement
from luster_engine.jobs.spec import ENHANCE, JobSpec
from luster_engine.pipeline.payloads import AgreePayload, CarryOutPayload
from luster_engine.pipeline.render.agreeing import AGREE, UNSHIFTED, Shift, can_agree, scaled, with_shift
from luster_engine.pipeline.render.plan import Plan, Warning_
from luster_engine.plugins.catalog import Catalog
from luster_engine.queue.app import CHORES, SURVEYS, enqueue
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import Scratch
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.jobs")

AGREE_ON = "jobs.agree"
PATIENCE = 60.0
"""Seconds after which the photos are made each by itself."""
OVERDUE = 75.0
"""Seconds after their turn at which jobs are let go although their chore was not heard of: all workers were busy with
others."""
MOST_TOGETHER = 60
"""Photos that are looked at together: about as many as a machine looks at in that time."""
MOST_MATCHED = 5 * MOST_TOGETHER
"""Photos of one batch that are matched, in portions, one after the other. While a portion is looked at, the one before
is made; of more photos the last would wait for longer than five minutes."""
_LONGEST_WAIT = 5 * PATIENCE
"""Seconds until the turn of a request comes at the latest: those before it have ended, or nobody looks at any."""
USUAL = 1.0
"""Consistency of a shoot's batch that says nothing of it."""
_FEWEST = 2
"""One photo has nobody to agree with."""
_AT_ONCE = 2
"""Photos that are looked at side by side; the sandbox gives one account no more than its share."""
_PAUSE = 1.0
"""Seconds after which a photo is looked at again that could not be for a passing reason."""
_PASSING = TRANSIENT | {Reason.PLUGIN_CRASHED}
_TRIES = 3
"""How often a photo is looked at that cannot be for such a reason; a full sandbox is waited for as long as all wait."""
_GIVEN_UP = 2.0
"""Seconds between two looks at whether somebody still waits. Longer: whoever gives up a batch and asks again has so
much more of the sandbox for nothing."""
_BEFORE_OTHERS = 1
"""Somebody has paid and waits, unlike for most chores."""

_SOMEBODY_WAITS = text("SELECT EXISTS (SELECT FROM jobs WHERE awaits = :agreement AND state = 'queued')")
_JOBS_OF = text("SELECT id FROM jobs WHERE awaits = :agreement ORDER BY id")
_PORTION = text("UPDATE jobs SET awaits = :portion WHERE id = ANY(:jobs)")
_TURN = text("""
SELECT greatest(now(), least(
    coalesce(max(asked_at) + make_interval(secs => :seconds), now()), now() + make_interval(secs => :most)
)) FROM agreements WHERE account_id = :account AND ended_at IS NULL
""")
_AGE = text("SELECT extract(epoch FROM now() - asked_at) FROM agreements WHERE id = :agreement AND ended_at IS NULL")
_END = text("""
UPDATE agreements SET ended_at = now(), outcome = :outcome
WHERE id = :agreement AND ended_at IS NULL RETURNING account_id
""")
LET_GO = text(f"""
WITH changed AS (
    UPDATE jobs SET awaits = NULL, plan = coalesce(x.plan, jobs.plan),
        warnings = jobs.warnings || coalesce(x.said, CAST(:said AS jsonb)),
        sequence = jobs.sequence + 1, progress_rows = jobs.progress_rows + 1, updated_at = clock_timestamp()
    FROM jobs j LEFT JOIN jsonb_to_recordset(CAST(:jobs AS jsonb)) AS x (id uuid, plan jsonb, said jsonb) ON x.id = j.id
    WHERE jobs.id = j.id AND j.awaits = :agreement AND j.state = 'queued'
    RETURNING jobs.*
),
{appended("changed", type_="'progress'", note=":note")}
SELECT count(*) FROM notified
""")  # noqa: S608 - only this program's own SQL is written into it
# An engine of an earlier version knows nothing of waiting and may have let them in.
_AWAIT_NO_MORE = text("UPDATE jobs SET awaits = NULL WHERE awaits = :agreement")
_LOST = text("""
SELECT a.id, a.account_id FROM agreements a
WHERE a.ended_at IS NULL AND NOT EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.queue_name = ANY(:queues) AND q.task_name = :chore AND q.args ->> 'agreement_id' = CAST(a.id AS text)
        AND q.status IN ('todo', 'doing')
) ORDER BY a.id LIMIT 500
""")
_OVERDUE = text("""
SELECT id FROM agreements
WHERE ended_at IS NULL AND asked_at < now() - make_interval(secs => :overdue) ORDER BY id LIMIT 500
""")


@dataclass(frozen=True, slots=True)
class Together:
    """That jobs are to wait until their photos were looked at together; or, with a warning, why they are not."""

    share: float = 0.0
    reference: UUID | None = None
    warnings: tuple[Warning_, ...] = ()

    def __bool__(self) -> bool:
        return self.share > 0


def wanted(catalog: Catalog, spec: JobSpec, plans: Sequence[Plan], *, batch: bool) -> Together:
    """Whether these jobs agree on their light. Who did not ask for it is not told why it cannot be."""
    asked = spec.consistency if spec.consistency is not None else USUAL
    if spec.kind != ENHANCE or asked == 0 or not (batch or spec.match):
        return Together()
    why = ""
    if not all(can_agree(catalog, plan) for plan in plans):
        why = "The light of this look is not Luster's own, so photos cannot be matched by it."
    elif len(plans) > MOST_MATCHED:
        why = f"{len(plans)} photos are too many to be looked at together. Ask for {MOST_MATCHED} at a time."
    elif len(plans) < _FEWEST and not spec.match:
        return Together()
    if not why:
        return Together(asked, spec.match)
    named = spec.consistency is not None or spec.match is not None
    return Together(warnings=(_warning(why),) if named else ())


async def begin(session: AsyncSession, account: UUID, agreement: UUID, asked: Together) -> None:
    """Have the photos looked at, once the session commits: in portions of one size, each with its own time after those
    before it, of other requests of the account too, as one after the other is looked at."""
    jobs = list(await session.scalars(_JOBS_OF, {"agreement": agreement}))
    portions = max(1, -(-len(jobs) // MOST_TOGETHER))
    turn = await session.scalar(_TURN, {"account": account, "seconds": PATIENCE, "most": _LONGEST_WAIT})
    for number in range(portions):
        row = agreement if number == 0 else new_id()
        session.add(
            Agreement(
                id=row,
                account_id=account,
                consistency=asked.share,
                reference_id=asked.reference,
                asked_at=turn + timedelta(seconds=number * PATIENCE),
            )
        )
        await session.flush()
        if number:
            own = jobs[number * len(jobs) // portions : (number + 1) * len(jobs) // portions]
            await session.execute(_PORTION, {"portion": row, "jobs": own})
        await _queue(session, account, row)


async def agreements_again(session: AsyncSession) -> int:
    """Queue looks whose chore is gone, and say how many there were."""
    lost = list(await session.execute(_LOST, {"queues": [SURVEYS, CHORES], "chore": AGREE_ON}))
    for row in lost:
        await _queue(session, row.account_id, row.id)
    return len(lost)


async def overdue(session: AsyncSession) -> Sequence[UUID]:
    """Agreements for which jobs wait too long; each is to be let go in a transaction of its own, as that takes the lock
    of its account."""
    return list(await session.scalars(_OVERDUE, {"overdue": OVERDUE}))


async def let_overdue_go(session: AsyncSession, agreement: UUID) -> None:
    """Have the jobs of an agreement made each by itself, because nobody looked."""
    await _let_go(session, agreement, why="Nobody came to it in time.")


async def _queue(session: AsyncSession, account: UUID, agreement: UUID) -> None:
    """One at a time for an account, so that many batches of one leave room for the chores of others."""
    await enqueue(
        session,
        AGREE_ON,
        queue=SURVEYS,
        one_at_a_time=f"agree-{account}",
        priority=_BEFORE_OTHERS,
        agreement_id=str(agreement),
    )


@dataclass(frozen=True, slots=True)
class _Decided:
    """What came of a look at photos together."""

    shifts: Mapping[UUID, Shift] = field(default_factory=dict)
    outcome: str = ""
    unseen: frozenset[UUID] = frozenset()
    """Jobs whose photos could not be looked at."""


class Agreements:
    """Looks at the photos of a batch together, for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: Mapping[str, int],
        scratch: Scratch,
        catalog: Callable[[], Catalog],
        patience: float = PATIENCE,
    ) -> None:
        self._database = database
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits
        self._scratch = scratch
        self._catalog = catalog
        self._patience = patience

    async def run(self, agreement_id: str, **_rest: Any) -> None:
        """Look, decide, and freeze what was decided; after the patience, or where it fails, each photo is alone."""
        agreement = UUID(agreement_id)
        async with self._database.transaction() as session:
            age = await session.scalar(_AGE, {"agreement": agreement})
            if age is None:
                return
            asked = await session.get_one(Agreement, agreement)
            photos = await read_photos(session, asked)
            account, share = asked.account_id, asked.consistency
            reference = asked.reference_id
        stop = asyncio.Event()
        # A portion whose turn is not yet may be looked at before it, but for no longer.
        left = min(self._patience, max(0.0, self._patience - float(age)))
        alarm = asyncio.get_running_loop().call_later(left, stop.set)
        watch = asyncio.create_task(self._end_where_nobody_waits(agreement, stop))
        decided, why = _Decided(), ""
        try:
            if reference is not None and not any(photo.fixed for photo in photos):
                raise LusterError(Reason.NOT_FOUND, "The photo to match was removed.")
            decided = await self._decided(account, photos, share, stop)
        except LusterError as error:
            late = "Nobody waits any more." if watch.done() else f"It took longer than {self._patience:.0f} seconds."
            why = late if stop.is_set() else error.message
            log.warning("photos of agreement %s are made alone: %s", agreement, why)
        finally:
            alarm.cancel()
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
        catalog = self._catalog()
        plans = {
            each.job: with_shift(catalog, each.plan, shift)
            for each in photos
            if each.job is not None and any(shift := decided.shifts.get(each.job, UNSHIFTED))
        }
        async with self._database.transaction() as session:
            await _let_go(session, agreement, plans, decided.unseen, why=why, outcome=decided.outcome)

    async def _end_where_nobody_waits(self, agreement: UUID, stop: asyncio.Event) -> None:
        """Ends a look whose jobs were all given up meanwhile: it would go on for nobody, and for nothing."""
        while not stop.is_set():
            await asyncio.sleep(_GIVEN_UP)
            with contextlib.suppress(LusterError):  # the database is away for a moment
                async with self._database.reading() as session:
                    if not await session.scalar(_SOMEBODY_WAITS, {"agreement": agreement}):
                        stop.set()

    async def _decided(
        self, account: UUID, photos: Sequence[AgreeingPhoto], share: float, stop: asyncio.Event
    ) -> _Decided:
        if len(photos) < _FEWEST:
            # The others were given up or removed meanwhile: there is nothing to agree with.
            return _Decided(outcome="one photo is left")
        with self._scratch.folder("agree", account) as folder:
            turns = asyncio.Semaphore(_AT_ONCE)

            async def look(index: int, photo: AgreeingPhoto) -> float | None:
                async with turns:
                    return await self._seen(account, photo, folder / f"{index}.surfaces", stop)

            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(look(index, photo)) for index, photo in enumerate(photos)]
            sure = [task.result() for task in tasks]
            known = [index for index, each in enumerate(sure) if each is not None]
            if len(known) < _FEWEST or any(sure[index] is None for index, photo in enumerate(photos) if photo.fixed):
                raise LusterError(Reason.NOT_FOUND, "Fewer than two of them could be looked at.")
            payload = AgreePayload(
                sure=tuple(each or 0.0 for each in sure),
                fixed=tuple(index for index, photo in enumerate(photos) if photo.fixed or photo.anchor),
            )
            inputs = {f"surfaces.{index}": folder / f"{index}.surfaces" for index in known}
            answer = await self._sandbox.run(Task("settle", payload.as_json(), inputs, account=account), cancel=stop)
        if any(photo.fixed for photo in photos) and not answer["pairs"]:
            raise LusterError(Reason.NOT_FOUND, "The photo to match shows nothing that the others show.")
        log.info("%d photos agree by %d pairs: %s → %s", len(known), answer["pairs"], answer["before"], answer["after"])
        shifts = {
            photo.job: scaled((red, green, blue, contrast), share)
            for photo, seen, (red, green, blue, contrast) in zip(photos, sure, answer["shifts"], strict=True)
            if photo.job is not None and seen is not None
        }
        unseen = frozenset(each.job for each, seen in zip(photos, sure, strict=True) if each.job and seen is None)
        return _Decided(shifts, f"{answer['pairs']} pairs, {answer['before']} to {answer['after']}", unseen)

    async def _seen(self, account: UUID, photo: AgreeingPhoto, target: Path, stop: asyncio.Event) -> float | None:
        """Leaves the surfaces of a photo at `target`, and says how far its light is to be trusted; None where it cannot
        be looked at, of which its own job will say more."""
        tries = 0
        while not stop.is_set():
            try:
                # A folder that has the photo's name, so that a deletion finds it.
                with self._scratch.folder("see", photo.asset) as folder:
                    inputs = {}
                    for number, source in enumerate(photo.sources):
                        name = "photo" if number == 0 else f"bracket.{number}"
                        inputs[name] = folder / name
                        await self._storage.get_file(source, inputs[name])
                    payload = CarryOutPayload(plan=photo.plan.model_dump(mode="json"), limits=self._limits).as_json()
                    task = Task("see", payload, inputs, {"surfaces": target}, account=account)
                    return float((await self._sandbox.run(task, cancel=stop))["sure"])
            except LusterError as error:
                tries += error.reason is not Reason.SANDBOX_FULL
                if error.reason is not Reason.SANDBOX_FULL and (error.reason not in _PASSING or tries >= _TRIES):
                    log.warning("a photo cannot be looked at together with its shoot: %s", error.message)
                    return None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _PAUSE)
        return None


async def _let_go(
    session: AsyncSession,
    agreement: UUID,
    plans: Mapping[UUID, Plan] = MappingProxyType({}),
    unseen: frozenset[UUID] = frozenset(),
    *,
    why: str = "",
    outcome: str = "",
) -> None:
    """Freeze what was decided, and let the jobs into the line; once, whoever comes first."""
    account = await session.scalar(text("SELECT account_id FROM agreements WHERE id = :id"), {"id": agreement})
    if account is None:
        return
    await credits.lock(session, account)
    ended = {"agreement": agreement, "outcome": (why or outcome)[:400]}
    if await session.scalar(_END, ended) is None:
        return
    added = [_alone(why)] if why else []
    left_out = [] if why else [{"id": str(job), "said": [_alone("It could not be looked at.")]} for job in unseen]
    jobs = [*({"id": str(job), "plan": plan.model_dump(mode="json")} for job, plan in plans.items()), *left_out]
    note = added[0]["message"] if added else "It no longer waits for other photos."
    written = {"agreement": agreement, "jobs": json.dumps(jobs), "said": json.dumps(added), "note": note}
    await session.execute(LET_GO, written)
    await session.execute(_AWAIT_NO_MORE, {"agreement": agreement})
    await line.admit(session, account)


def _alone(why: str) -> dict[str, Any]:
    return _warning(f"The photo was made by itself, not matched with others. {why}").model_dump()


def _warning(message: str) -> Warning_:
    return Warning_(code="consistency_unavailable", message=message[:2000], stage=AGREE)
