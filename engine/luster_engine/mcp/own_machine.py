"""The workshop of one machine without a server: photos go straight to the sandbox, and nothing costs anything."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from luster_engine.assets.tags import seen_in
from luster_engine.deliverables.disclosure import change_of, what_was_done
from luster_engine.deliverables.policies import policies
from luster_engine.deliverables.policies import policy as policy_of
from luster_engine.enhance.enhancer import Enhanced, Enhancer
from luster_engine.enhancer_opened import open_enhancer
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.roots import Roots
from luster_engine.mcp.workshop import (
    ENDED,
    CreditsSaid,
    DisclosureSaid,
    FidelitySaid,
    JobState,
    LookDetails,
    LookNotice,
    LookWish,
    NamedPrice,
    ResultFile,
    without_result,
)
from luster_engine.pipeline.render.plan import AUTO, LOCAL, OutputOptions, PlanRequest, make_plan
from luster_engine.plugins import schema
from luster_engine.plugins.catalog import Catalog, StyleInfo
from luster_engine.plugins.registry import known_catalog
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.sandbox.task import Progress
from luster_engine.scratch import Scratch
from luster_engine.settings import Settings

log = logging.getLogger("luster.mcp")

FREE_EDGE: Final = 1024
"""Pixels of the long edge at the tier `free`, as the servers have it by default."""
MOST_OPEN: Final = 32
"""Photos that may wait or be worked on at once; each holds a copy of its photo on disk."""
MOST_KEPT: Final = 200
"""Results kept while the server runs; the oldest goes when one more begins."""


@dataclass
class _Job:
    """One photo and what became of it."""

    job_id: str
    wish: LookWish
    folder: contextlib.ExitStack
    photo: Path
    result: Path
    task: asyncio.Task[None] | None = None
    status: str = "queued"
    progress: float = 0.0
    note: str = ""
    error: str = ""
    done: Enhanced | None = None
    tags: Sequence[str] = ()

    def state(self) -> JobState:
        done = self.done
        return JobState.model_validate(
            {
                "job_id": self.job_id,
                "status": self.status,
                "progress": self.progress,
                "note": self.note,
                "error": self.error,
                "warnings": [{"code": each.code, "message": each.message} for each in done.warnings] if done else [],
                "result_uri": f"luster://results/{self.job_id}" if done else "",
                "media_type": done.mime if done else "",
                "width": done.width if done else 0,
                "height": done.height if done else 0,
                "tags": list(self.tags),
            }
        )


class OwnMachine:
    """Looks and jobs of this process. The sandbox starts with the first photo and stays warm."""

    def __init__(self, settings: Settings, roots: Roots, scratch: Scratch) -> None:
        self._settings = settings
        self._roots = roots
        self._scratch = scratch
        self._catalog: Catalog | None = None
        self._jobs: dict[str, _Job] = {}
        self._by_key: dict[str, str] = {}
        self._enhancer: asyncio.Future[Enhancer] | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    @property
    def costs(self) -> bool:
        return False

    async def looks(self) -> Sequence[LookDetails]:
        catalog = await self._known()
        return [_described(style) for style in catalog.styles.values()]

    async def price(self, wish: LookWish) -> NamedPrice:
        _, warnings = make_plan(await self._known(), _request(wish))
        return NamedPrice(credits=0, affordable=True, balance=None, warnings=_warned(warnings))

    async def begin(self, photo: Path | None, name: str, wish: LookWish, key: str) -> JobState:
        if key in self._by_key:
            return (await self._job(self._by_key[key])).state()
        await self.price(wish)
        if photo is None:
            raise LusterError(Reason.INVALID_ARGUMENT, "Name a photo.")
        waiting = [each for each in self._jobs.values() if each.status not in ENDED]
        if len(waiting) >= MOST_OPEN:
            text = f"{MOST_OPEN} photos are being worked on. Wait for one of them, then try again."
            raise LusterError(Reason.SANDBOX_FULL, text)
        folder = contextlib.ExitStack()
        place = folder.enter_context(self._scratch.folder("mcp"))
        kept = place / "photo"
        await asyncio.to_thread(photo.replace, kept)
        wish = await self._with_own_files(wish, place)
        job = _Job(str(uuid4()), wish, folder, kept, place / "result")
        self._jobs[job.job_id] = job
        self._by_key[key] = job.job_id
        job.task = asyncio.create_task(self._work(job))
        self._drop_oldest()
        return job.state()

    async def state(self, job_id: str) -> JobState:
        return (await self._job(job_id)).state()

    async def cancel(self, job_id: str) -> JobState:
        job = await self._job(job_id)
        if job.status not in ENDED and job.task is not None:
            job.task.cancel()
            await asyncio.wait([job.task], timeout=10)
        return job.state()

    async def picture(self, job_id: str) -> ResultFile:
        job, done = await self._finished(job_id)
        return ResultFile(job.result, done.mime)

    def finished(self) -> Sequence[JobState]:
        return [each.state() for each in self._jobs.values() if each.done is not None]

    async def comparison(self, job_id: str) -> FidelitySaid:
        _, done = await self._finished(job_id)
        return _compared((done.report.get("fidelity") or {}).get("result") or {})

    async def comparison_of(self, photo: Path, result: Path) -> FidelitySaid:
        enhancer = await self._opened()
        return _compared(await enhancer.compare(photo, result, "default"))

    async def disclosure(self, job_id: str, policy: str) -> DisclosureSaid:
        job, done = await self._finished(job_id)
        report = done.report
        chosen = policy_of(policy)
        kind = str(report.get("disclosure", "none"))
        change = change_of(kind, str(report.get("provider", LOCAL)))
        what = what_was_done(job.wish.style, str(report.get("region", "none")))
        return DisclosureSaid(
            altered=change != "none",
            kind=kind,
            text=chosen.sentence(change, what, "(the address where you publish the unaltered photo)"),
            policy=chosen.id,
            policies=[each.id for each in policies()],
        )

    async def balance(self) -> CreditsSaid:
        return CreditsSaid(costs=False, note="On this machine nothing costs credits.")

    async def close(self) -> None:
        """End what is under way and remove every copy."""
        tasks = [each.task for each in self._jobs.values() if each.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._closing.set()
        if self._keeper is not None:
            await asyncio.gather(self._keeper, return_exceptions=True)
        for job in self._jobs.values():
            job.folder.close()

    async def _work(self, job: _Job) -> None:
        def tell(news: Progress) -> None:
            job.progress, job.note = max(job.progress, news.fraction), news.note or enhancer.stage_title(news.stage)

        try:
            enhancer = await self._opened()
            job.status = "processing"
            done = await enhancer.enhance(job.photo, job.result, _request(job.wish), on_progress=tell)
            job.tags = await _shown(enhancer, job.photo)
            job.progress, job.note, job.done, job.status = 1.0, "", done, "succeeded"
        except LusterError as error:
            job.status, job.error = "failed", error.message
        except OSError as error:
            job.status, job.error = "failed", f"A file could not be written: {error.strerror}."
        except asyncio.CancelledError:
            job.status = "cancelled"

    async def _opened(self) -> Enhancer:
        if self._keeper is None or self._keeper.done():
            self._enhancer = asyncio.get_running_loop().create_future()
            self._keeper = asyncio.create_task(self._keep(self._enhancer))
        assert self._enhancer is not None  # noqa: S101 - set where the keeper is
        return await asyncio.shield(self._enhancer)

    async def _keep(self, opened: asyncio.Future[Enhancer]) -> None:
        """Holds the sandbox open; one task opens and closes it, whichever request came first."""
        at_once = self._settings.job_slots
        try:
            async with open_enhancer(self._settings, at_once=at_once) as enhancer:
                opened.set_result(enhancer)
                await self._closing.wait()
        except (LusterError, OSError) as error:
            if not opened.done():
                opened.set_exception(error)

    async def _known(self) -> Catalog:
        if self._catalog is None:
            known = await asyncio.to_thread(known_catalog, self._settings)
            self._catalog = known or await read_catalog(self._settings)
        return self._catalog

    async def _job(self, job_id: str) -> _Job:
        job = self._jobs.get(job_id)
        if job is None:
            text = f"There is no job {job_id[:64]!r} on this server. `enhance` gives a handle; it ends with the server."
            raise LusterError(Reason.NOT_FOUND, text)
        return job

    async def _finished(self, job_id: str) -> tuple[_Job, Enhanced]:
        job = await self._job(job_id)
        if job.done is None:
            raise without_result(job_id, job.status)
        return job, job.done

    async def _with_own_files(self, wish: LookWish, place: Path) -> LookWish:
        """Pictures that are parameters come out of the allowed folders, like the photo."""
        params = dict(wish.params)
        for name in schema.file_parameters((await self._known()).style(wish.style).parameters):
            if params.get(name):
                kept = place / f"file.{name}"
                await asyncio.to_thread(
                    self._roots.copy_photo, str(params[name]), kept, self._settings.photo_limits["max_bytes"]
                )
                params[name] = str(kept)
        return replace(wish, params=params)

    def _drop_oldest(self) -> None:
        ended = [each for each in self._jobs.values() if each.status in ENDED]
        for job in ended[: max(0, len(self._jobs) - MOST_KEPT)]:
            del self._jobs[job.job_id]
            job.folder.close()
        self._by_key = {key: job_id for key, job_id in self._by_key.items() if job_id in self._jobs}


@contextlib.asynccontextmanager
async def open_own_machine(settings: Settings, roots: Roots, scratch: Scratch) -> AsyncIterator[OwnMachine]:
    """The workshop of this machine, and an end to all that it began."""
    workshop = OwnMachine(settings, roots, scratch)
    try:
        yield workshop
    finally:
        await workshop.close()


async def _shown(enhancer: Enhancer, photo: Path) -> Sequence[str]:
    """What a photo shows, by the network of this machine; nothing where it cannot tell."""
    try:
        return seen_in(await enhancer.look(photo))
    except LusterError as error:
        log.warning("nobody says what a photo shows: %s", error.message)
        return ()


def _request(wish: LookWish) -> PlanRequest:
    if wish.ratio or wish.staged:
        what = "Pictures from words are made" if wish.ratio else "Rooms are furnished"
        text = (
            f"{what} by a remote model, and without a server none is asked. "
            "Connect to a gateway with `luster mcp --gateway ADDRESS`."
        )
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text)
    if wish.start_from:
        # Only a server keeps what was replaced on the way here, and so can go on saying it.
        text = "Without a server a job starts from a photo. Leave start_from out, or connect with --gateway ADDRESS."
        raise LusterError(Reason.INVALID_ARGUMENT, text)
    if wish.provider not in (AUTO, LOCAL):
        text = (
            f"The provider {wish.provider[:64]!r} is not asked here: without a server only local recipes are used. "
            "Connect to a gateway with `luster mcp --gateway ADDRESS` to use remote models."
        )
        raise LusterError(Reason.UNKNOWN_PROVIDER, text)
    edges = [each for each in (wish.max_edge, FREE_EDGE if wish.tier == "free" else None) if each]
    return PlanRequest(
        style=wish.style,
        parameters=dict(wish.params),
        prompt=wish.prompt,
        provider=LOCAL,
        strict=wish.strict,
        tier=wish.tier,
        output=OutputOptions(format=wish.format or "", max_edge=min(edges, default=0)),
    )


def _described(style: StyleInfo) -> LookDetails:
    return LookDetails(
        name=style.name,
        title=style.title,
        description=style.description,
        available=style.available,
        region=style.region,
        alteration=style.disclosure,
        parameters=dict(style.parameters),
        defaults=dict(style.defaults),
        providers=[each for each in style.recipes if each == LOCAL],
        problem=style.problem,
    )


def _warned(warnings: Sequence[Any]) -> list[LookNotice]:
    return [LookNotice(code=each.code, message=each.message) for each in warnings]


def _compared(report: dict[str, Any]) -> FidelitySaid:
    reasons = [str(each) for each in report.get("reasons", ())]
    measures = {name: value for name, value in report.items() if name not in ("verdict", "reasons")}
    return FidelitySaid(verdict=str(report.get("verdict") or ""), reasons=reasons, measures=measures)
