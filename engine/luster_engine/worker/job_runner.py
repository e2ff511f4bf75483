"""Makes one attempt of a job: fetch the photo, have a child work on it, store the result, end the attempt."""

import asyncio
import contextlib
import hashlib
import logging
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import text

from luster_engine.assets import service as assets
from luster_engine.assets.thumbnail import queue_thumbnail
from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events.hub import EventHub
from luster_engine.jobs import lineage, transitions
from luster_engine.jobs.lineage import Inherited
from luster_engine.jobs.spec import GENERATE, STAGE
from luster_engine.jobs.transitions import AttemptResult, Started, StoredOutput
from luster_engine.jobs.verdict import DEADLY, Patience, alternative_taken, judge
from luster_engine.metrics import AttemptOutcome, Metrics, metrics_off
from luster_engine.pipeline.payloads import CarryOutPayload, MadeOf
from luster_engine.pipeline.render.plan import LOCAL, more_telling
from luster_engine.providers.desk import Desk
from luster_engine.sandbox.asking import Asking, run_with_answers
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.spans import Attributes, Span, Tracer, tracing_off
from luster_engine.storage import keys
from luster_engine.storage.port import Storage
from luster_engine.trail import Trail, current_trail, following
from luster_engine.worker.progress import ProgressTeller

log = logging.getLogger("luster.worker")


@dataclass(frozen=True)
class Tools:
    """What an attempt is made with."""

    database: Database
    storage: Storage
    sandbox: Sandbox
    hub: EventHub
    limits: Mapping[str, int]
    patience: Patience
    scratch: Scratch = PASSING
    signer: Signer | None = None
    desk: Desk | None = None
    metrics: Metrics = field(default_factory=metrics_off)
    tracer: Tracer = field(default_factory=tracing_off)


@dataclass(frozen=True)
class _InputPhoto:
    """A file of the store, and what the child knows it by."""

    key: str
    source: str


@dataclass(frozen=True)
class _Inputs:
    """What an attempt reads; the photo of a job that starts from another one's result is that result."""

    photos: Sequence[_InputPhoto]
    begun_from: Inherited | None = None


_INPUTS = text("""
SELECT i.role, CASE WHEN i.role = 'photo' AND CAST(:parent AS uuid) IS NOT NULL THEN o.object_key ELSE a.source_key END
    AS source
FROM job_inputs i JOIN assets a ON a.id = i.asset_id
LEFT JOIN job_outputs o ON o.job_id = CAST(:parent AS uuid) AND o.name = 'photo'
WHERE i.job_id = :job
    AND CASE WHEN i.role = 'photo' AND CAST(:parent AS uuid) IS NOT NULL THEN o.object_key ELSE a.source_key END
        IS NOT NULL
ORDER BY i.position
""")


class JobRunner:
    """The task that the queue's rows name."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def run(self, queue_id: int, job: UUID, account: UUID) -> None:
        """Make the attempt that a queue row stands for; a row that was overtaken is dropped."""
        started, inputs = await self._start(queue_id, job, account)
        if started is None:
            with following(Trail(job_id=str(job))):
                log.info("queue row %d of job %s was overtaken", queue_id, job)
            return
        began, style, number = time.monotonic(), started.plan["style"], started.attempt.number
        with following(started.trail), self._tools.metrics.attempt(str(style)) as outcome, self._span(started) as span:
            ended = await self._attempt(started, inputs, outcome)
            if outcome.said != "made":
                span.failed(outcome.said)
            log.info("job %s, %s, attempt %d: %s after %.1f s", job, style, number, ended, time.monotonic() - began)

    def _span(self, started: Started) -> AbstractContextManager[Span]:
        """The attempt in its job's trace, and before the first one how long the job waited for its turn."""
        tracer, number = self._tools.tracer, started.attempt.number
        if number == 1 and started.queued_at is not None:
            tracer.record("wait in the queue", started.queued_at.timestamp(), time.time())
        facts: Attributes = {
            "luster.job.id": str(started.attempt.job_id),
            "luster.attempt": number,
            "luster.style": str(started.plan["style"]),
        }
        return tracer.span("attempt at a job", kind="consumer", attributes=facts)

    async def _attempt(self, started: Started, inputs: _Inputs, outcome: AttemptOutcome) -> str:
        """Make one attempt, and say in a few words how it ended."""
        try:
            async with self._cancellable(started) as cancel:
                result = await self._make(started, inputs, cancel)
        except LusterError as error:
            outcome.said = error.reason.value
            return await self._ended_badly(started, error)
        except asyncio.CancelledError:
            # The worker is being stopped: the job is handed on at once instead of being missed and searched for.
            lost = LusterError(Reason.WORKER_LOST, "The worker was stopped while it worked on this job.")
            await asyncio.shield(self._ended_badly(started, lost))
            raise
        except Exception as error:
            log.exception("attempt %d of job %s broke", started.attempt.number, started.attempt.job_id)
            outcome.said = Reason.INTERNAL.value
            broken = LusterError(Reason.INTERNAL, f"Luster failed on this job: {error!r}")
            return await self._ended_badly(started, broken)
        outcome.said = "made"
        return await self._succeeded(started, result)

    async def _start(self, queue_id: int, job: UUID, account: UUID) -> tuple[Started | None, _Inputs]:
        async with self._tools.database.transaction() as session:
            before = await credits.lock(session, account)
            started = await transitions.start(session, account, job, queue_id)
            if started is None:
                if await transitions.is_leaving(session, account, job):
                    await transitions.cancel(session, before, account, job)
                elif kind := await transitions.left_to_a_newer(session, account, job, queue_id):
                    log.warning("job %s is of the kind %s, which this version cannot do; it is put back", job, kind)
                return None, _Inputs(())
            rows = await session.execute(_INPUTS, {"job": job, "parent": started.parent_job_id})
            begun_from = await lineage.inherited(session, account, started.parent_job_id)
            return started, _Inputs([_InputPhoto(row.role, row.source) for row in rows], begun_from)

    @contextlib.asynccontextmanager
    async def _cancellable(self, started: Started) -> AsyncIterator[asyncio.Event]:
        cancel = asyncio.Event()
        watching = asyncio.create_task(self._watch(started, cancel), name=f"cancel-{started.attempt.job_id}")
        try:
            yield cancel
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self, started: Started, cancel: asyncio.Event) -> None:
        async with contextlib.aclosing(
            self._tools.hub.watch_job(started.attempt.job_id, after=started.sequence)
        ) as events:
            async for event in events:
                # Whatever ends the job or begins another attempt makes this one pointless.
                if event.final or event.type == "cancelling" or event.attempt > started.attempt.number:
                    cancel.set()
                    return

    async def _make(self, started: Started, inputs: _Inputs, cancel: asyncio.Event) -> AttemptResult:
        with self._tools.scratch.folder("job", started.asset_id) as folder:
            paths: dict[str, Path] = {}
            with self._tools.tracer.span("fetch"):
                for index, photo in enumerate(inputs.photos):
                    path = folder / f"input-{index}"
                    await self._tools.storage.get_file(photo.source, path)
                    paths[photo.key if photo.key not in paths else f"{photo.key}.{index}"] = path
            from_words = started.kind == GENERATE
            if "photo" not in paths and started.parent_job_id is not None:
                raise LusterError(Reason.NOT_FOUND, lineage.removed(started.parent_job_id))
            if "photo" not in paths and not from_words:
                raise LusterError(Reason.NOT_FOUND, "The photo of this job was removed.", asset_id=started.asset_id)
            picture = folder / "picture"
            answer = await self._ask_child(started, inputs.begun_from, paths, picture, folder, cancel)
            if cancel.is_set():
                raise LusterError(Reason.CANCELLED, "The job was cancelled.")
            if self._tools.signer is not None:
                with self._tools.tracer.span("sign"):
                    original, box = paths.get("photo"), self._tools.sandbox
                    await self._tools.signer.sign(picture, original, answer, cleaner=box, limits=self._tools.limits)
            with self._tools.tracer.span("store"):
                return await self._store(started, inputs.begun_from, answer, picture)

    async def _ask_child(
        self,
        started: Started,
        begun_from: Inherited | None,
        inputs: Mapping[str, Path],
        picture: Path,
        folder: Path,
        cancel: asyncio.Event,
    ) -> dict[str, Any]:
        payload = CarryOutPayload(
            plan=started.plan,
            alternative=started.alternative,
            reseeds=started.reseeds,
            limits=self._tools.limits,
            job=str(started.attempt.job_id),
            attempt=started.attempt.number,
            made_of=_made_of(begun_from),
            traceparent=str(current_trail().trace or ""),
        )
        kind = started.kind if started.kind in (GENERATE, STAGE) else "carry_out"
        task = Task(kind, payload.as_json(), inputs, {"picture": picture})
        teller = ProgressTeller(self._tools.database, started)
        telling = asyncio.create_task(teller.tell(), name=f"progress-{started.attempt.job_id}")
        attempt = started.attempt
        who = _alias(attempt.account_id)
        asking = Asking(self._tools.desk, str(attempt.job_id), _answers(started), who, True, self._tools.tracer)
        tracer, began = self._tools.tracer, time.time()
        try:
            with tracer.span("work in the sandbox"):
                answer = await run_with_answers(
                    self._tools.sandbox, asking, task, folder=folder, on_progress=teller.hear, cancel=cancel
                )
                tracer.told_steps(answer.get("steps", []), float(answer.get("began", began)), (began, time.time()))
                return answer
        finally:
            teller.stop()
            await asyncio.gather(telling, return_exceptions=True)

    async def _store(
        self, started: Started, begun_from: Inherited | None, answer: Mapping[str, Any], picture: Path
    ) -> AttemptResult:
        attempt = started.attempt
        key = keys.output(
            attempt.account_id,
            started.shoot_id,
            started.asset_id,
            attempt.job_id,
            attempt.number,
            keys.extension(str(answer["mime"])),
        )
        digest = await asyncio.to_thread(keys.digest_of, picture)
        stored = await self._tools.storage.put_file(key, picture, str(answer["mime"]))
        alternative = started.plan["alternatives"][started.alternative]
        # When each began is told in traces; a report says what each took.
        steps = [{name: value for name, value in each.items() if name != "at_ms"} for each in answer.get("steps", [])]
        report = {**(answer.get("report") or {}), "steps": steps}
        self._tools.metrics.worked(report["steps"])
        taken = alternative_taken(started.plan, started.alternative, started.causes)
        return AttemptResult(
            captured=min(int(alternative["price"]), started.price),
            outputs=(
                StoredOutput(
                    name="photo",
                    type="picture",
                    media_type=str(answer["mime"]),
                    object_key=key,
                    width=int(answer["width"]),
                    height=int(answer["height"]),
                    bytes=stored.size,
                    sha256=digest,
                ),
            ),
            report=report,
            warnings=(*((taken,) if taken else ()), *answer.get("warnings", ())),
            used_provider=str(alternative["provider"]),
            disclosure=_disclosed_in_all(str(report.get("disclosure", "")), begun_from),
        )

    async def _succeeded(self, started: Started, result: AttemptResult) -> str:
        attempt = started.attempt
        async with self._tools.database.transaction() as session:
            before = await credits.lock(session, attempt.account_id)
            event = await transitions.succeed(session, before, attempt, result)
            won = event is not None
            if won and started.kind == GENERATE:
                made = result.outputs[0]
                place, kind = started.asset_id, made.media_type
                await assets.note_generated(session, place, mime=kind, width=made.width, height=made.height)
                await queue_thumbnail(session, place, picture=made.object_key)
            event = event or await transitions.stopped(session, before, attempt)
        if event is not None:
            await self._forget_answers(started)
        if won:
            return "succeeded"
        await self._forget(result)
        return "came too late"

    async def _forget(self, result: AttemptResult) -> None:
        """Remove what nobody will look at; what cannot be removed now, the collection of orphans finds."""
        for made in result.outputs:
            with contextlib.suppress(LusterError):
                await self._tools.storage.delete(made.object_key)

    async def _forget_answers(self, started: Started) -> None:
        """A job that has ended needs the answers of remote models no more."""
        asked = any(each["provider"] != LOCAL for each in started.plan["alternatives"])
        if asked and self._tools.desk is not None:
            with contextlib.suppress(LusterError):
                await self._tools.desk.forget(_answers(started))

    async def _ended_badly(self, started: Started, error: LusterError) -> str:
        attempt = started.attempt
        again = None if error.reason is Reason.CANCELLED else judge(error, started, self._tools.patience)
        async with self._tools.database.transaction() as session:
            before = await credits.lock(session, attempt.account_id)
            # Asked to stop before anything else: then it does not matter how the attempt ended.
            event = await transitions.stopped(session, before, attempt)
            ended = "came too late" if event is None else "cancelled"
            if event is None and again is not None:
                await transitions.retry(session, attempt, error, again)
                ended = f"tried again, {error.reason}"
            elif event is None and error.reason is not Reason.CANCELLED:
                died = error.reason in DEADLY
                event = await transitions.fail(session, before, attempt, error, child_died=died)
                ended = ended if event is None else f"failed, {error.reason}"
        if event is not None:
            await self._forget_answers(started)
        return ended


def _made_of(begun_from: Inherited | None) -> MadeOf | None:
    if begun_from is None:
        return None
    return MadeOf.model_validate(
        {"job": str(begun_from.job), "disclosure": begun_from.disclosure, "source_type": begun_from.source_type}
    )


def _disclosed_in_all(own: str, begun_from: Inherited | None) -> str:
    """What was ever replaced stays said."""
    return more_telling(own, begun_from.disclosure) if begun_from else own


def _answers(started: Started) -> str:
    """Where the answers to this job's questions lie."""
    attempt = started.attempt
    return keys.answers(attempt.account_id, started.shoot_id, started.asset_id, attempt.job_id)


def _alias(account: UUID) -> str:
    """What a provider may know its user by: always the same, and nobody's name."""
    return hashlib.sha256(account.bytes).hexdigest()[:32]
