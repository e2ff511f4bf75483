"""Enhances one file in the sandbox: what the CLI and EnhanceService share."""

import asyncio
import contextlib
import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.verdict import NEXT, Again, Patience, alternative_taken, judge
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.payloads import (
    AgreePayload,
    CarryOutPayload,
    FidelityPayload,
    Payload,
    ThumbnailPayload,
)
from luster_engine.pipeline.render.agreeing import UNSHIFTED, Shift, can_agree, scaled, shifted
from luster_engine.pipeline.render.looking import LOOKED_EDGE, plan_look
from luster_engine.pipeline.render.plan import LOCAL, Plan, PlanRequest, Warning_, make_plan
from luster_engine.pipeline.render.staging import STAGED, plan_staging
from luster_engine.pipeline.render.words import FROM_WORDS, WordsRequest, plan_words
from luster_engine.plugins.capability import USUAL_SIZE
from luster_engine.plugins.catalog import Catalog
from luster_engine.sandbox.asking import Asking, run_with_answers
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import Progress, Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage.keys import digest_of

if TYPE_CHECKING:
    # It brings the database along, which a photo without a remote model does not wait for.
    from luster_engine.enhance.remote_models import RemoteModels

# Where these stopped an alternative it may be asked again, or the next one may do; any other failure is final.
_GO_ON = frozenset({Reason.PROVIDER_UNAVAILABLE}) | NEXT


@dataclass(frozen=True, slots=True)
class _Tried:
    """How far a plan has come, as a job would remember it."""

    plan: Mapping[str, Any]
    alternative: int = 0
    reseeds: int = 0
    causes: Mapping[str, Any] = field(default_factory=dict)
    child_deaths: int = 0

    def after(self, again: Again) -> "_Tried":
        causes = {**self.causes, again.cause: self.causes.get(again.cause, 0) + 1}
        return replace(self, alternative=again.alternative, reseeds=again.reseeds, causes=causes)


@dataclass(frozen=True, slots=True)
class Enhanced:
    """A finished picture: what it is, what was done, and what a user should know."""

    mime: str
    width: int
    height: int
    size: int
    report: Mapping[str, Any]
    warnings: Sequence[Warning_]
    plan: Plan
    work: str = ""
    """Names the photo and the plan together: the same again would give the same picture."""


@dataclass(frozen=True, slots=True)
class ModelAsked:
    """A remote model that a plan asks, and what a usual answer of it costs."""

    provider: str
    model: str
    usd: float


Placing = Callable[[Enhanced], Awaitable[None]]
"""Puts a finished picture where its owner wants it."""


class Enhancer:
    """Plans and carries out one picture at a time in the bounded sandbox."""

    def __init__(
        self,
        sandbox: Sandbox,
        catalog: Callable[[], Catalog],
        *,
        limits: Mapping[str, int],
        wait: bool = False,
        own_files: bool = False,
        signer: Signer | None = None,
        models: "RemoteModels | None" = None,
        scratch: Scratch = PASSING,
        staging: bool = False,
    ) -> None:
        """With `staging`, rooms are furnished instead of photos given a look."""
        self.scratch = scratch
        self._make_plan = plan_staging if staging else make_plan
        self._kind = STAGED if staging else "carry_out"
        self._sandbox = sandbox
        self._catalog = catalog
        self._limits = limits
        self._wait = wait
        self._own_files = own_files
        self._signer = signer
        self._models = models

    @property
    def may_ask_models(self) -> bool:
        """Whether a photo may be sent to a remote model, which costs money."""
        return self._models is not None

    async def sketch(self, photo: Path) -> dict[str, Any]:
        """How the photo was exposed and what its view looks like, small."""
        return await self._sandbox.run(Task("sketch", Payload(limits=self._limits).as_json(), {"photo": photo}))

    async def look(self, photo: Path) -> dict[str, float]:
        """How likely the photo shows each kind of scene, by the local network; empty where it is not installed."""
        plan = plan_look(self._catalog())
        if plan is None:
            return {}
        small = ThumbnailPayload(edge=LOOKED_EDGE, limits=self._limits).as_json()
        asked = CarryOutPayload(plan=plan, limits=self._limits).as_json()
        with self.scratch.folder("look") as folder:
            await self._sandbox.run(Task("thumbnail", small, {"photo": photo}, {"picture": folder / "small.jpg"}))
            answer = await self._sandbox.run(Task("look", asked, {"photo": folder / "small.jpg"}))
        return {str(name): float(value) for name, value in answer["measures"].items()}

    async def work(
        self, photo: Path, request: PlanRequest, brackets: Sequence[Path] = (), shift: Shift = UNSHIFTED
    ) -> str:
        """What enhancing this photo would be, by name; see `Enhanced.work`."""
        digest = await asyncio.to_thread(_digest_of_set, photo, brackets)
        plan, _ = await self._planned(digest, request.model_copy(update={"brackets": len(brackets)}))
        return _fingerprint(shifted(self._catalog(), plan, shift).model_dump(mode="json"), digest)

    async def _planned(self, digest: str, request: PlanRequest) -> tuple[Plan, tuple[Warning_, ...]]:
        """The plan for a photo; a wrong style or parameter is refused here, before any pixel is read."""
        return self._make_plan(self._catalog(), await self._knowing(request.model_copy(update={"content": digest})))

    async def check(self, request: PlanRequest) -> str:
        """Refuse a wrong request without a photo at hand. Names what would be done, with every part's version."""
        plan, _ = self._make_plan(self._catalog(), await self._knowing(request))
        return _fingerprint(plan.model_dump(mode="json"), "")

    def stage_title(self, name: str) -> str:
        """What people read of the stage that is at work."""
        return self._catalog().stage_title(name)

    async def models_asked(self, request: PlanRequest) -> tuple[ModelAsked, ...]:
        """The remote models that would be asked, each after the one before it failed. Refuses a wrong request."""
        catalog = self._catalog()
        plan, _ = self._make_plan(catalog, await self._knowing(request))
        prices = {(name, each.name): each.price for name, one in catalog.providers.items() for each in one.models}
        asked = [(one.provider, one.model) for one in plan.alternatives if one.provider != LOCAL]
        return tuple(ModelAsked(*each, prices[each].of(*USUAL_SIZE) if each in prices else 0.0) for each in asked)

    async def enhance(
        self,
        photo: Path,
        target: Path,
        request: PlanRequest,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: asyncio.Event | None = None,
        account: UUID | None = None,
        brackets: Sequence[Path] = (),
        shift: Shift = UNSHIFTED,
        placed: Placing | None = None,
    ) -> Enhanced:
        """Enhance a photo; `target` appears only when all went well. It takes the account's share of the sandbox.

        `brackets` are further exposures of the same view, which are merged into the photo first. `shift` makes it agree
        with others. `placed` is done with
        the result before the answers that were paid for are forgotten: where it fails, they are there the next time.
        """
        digest = await asyncio.to_thread(_digest_of_set, photo, brackets)
        plan, warnings = await self._planned(digest, request.model_copy(update={"brackets": len(brackets)}))
        plan = shifted(self._catalog(), plan, shift)
        frozen = plan.model_dump(mode="json")
        work = _fingerprint(frozen, digest)
        key = f"enhance-{work}"
        asking = Asking(self._models.desk if self._models else None, key, f"answers/{key}/")
        exposures = {f"bracket.{number}": path for number, path in enumerate(brackets, 1)}
        inputs = {"photo": photo, **exposures, **self._files(plan)}
        with self.scratch.folder("enhance") as folder:
            answer, tried = await self._tried(
                _Tried(frozen), asking, inputs, target, folder, on_progress, cancel, account, kind=self._kind
            )
        size = int(answer["bytes"])
        if self._signer is not None:
            size = await self._signer.sign(target, photo, answer, cleaner=self._sandbox, limits=self._limits)
        taken = alternative_taken(frozen, tried.alternative, tried.causes)
        found = tuple(Warning_(**each) for each in (*((taken,) if taken else ()), *answer.get("warnings", ())))
        done = Enhanced(
            mime=str(answer["mime"]),
            width=int(answer["width"]),
            height=int(answer["height"]),
            size=size,
            report=answer.get("report") or {},
            warnings=(*warnings, *found),
            plan=plan,
            work=work,
        )
        return await _placed(done, placed, asking)

    async def shifts(
        self, photos: Sequence[Sequence[Path]], request: PlanRequest, share: float, *, at_once: int
    ) -> Sequence[Shift]:
        """By how much each photo (the first of its exposures) is shifted so that all agree; nothing is made."""
        plan = (await self._planned("", request))[0]
        if not can_agree(self._catalog(), plan):
            text = "The light of this look is not Luster's own, so photos cannot be matched by it. Leave it out."
            raise LusterError(Reason.INVALID_ARGUMENT, text)
        with self.scratch.folder("agree") as folder:
            turns = asyncio.Semaphore(at_once)

            async def seen(number: int, exposures: Sequence[Path]) -> float | None:
                async with turns:
                    return await self._seen(exposures, request, folder / str(number))

            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(seen(number, each)) for number, each in enumerate(photos)]
            sure = [task.result() for task in tasks]
            inputs = {f"surfaces.{at}": folder / str(at) for at, each in enumerate(sure) if each is not None}
            payload = AgreePayload(sure=tuple(each or 0.0 for each in sure)).as_json()
            answer = await self._sandbox.run(Task("settle", payload, inputs))
        return [scaled((red, green, blue, contrast), share) for red, green, blue, contrast in answer["shifts"]]

    async def _seen(self, exposures: Sequence[Path], request: PlanRequest, target: Path) -> float | None:
        """Leaves a photo's surfaces at `target`; None where it cannot be looked at, which its own order says better."""
        photo, *brackets = exposures
        try:
            digest = await asyncio.to_thread(_digest_of_set, photo, brackets)
            plan, _ = await self._planned(digest, request.model_copy(update={"brackets": len(brackets)}))
            payload = CarryOutPayload(plan=plan.model_dump(mode="json"), limits=self._limits).as_json()
            others = {f"bracket.{number}": path for number, path in enumerate(brackets, 1)}
            inputs = {"photo": photo, **others, **self._files(plan)}
            return float((await self._sandbox.run(Task("see", payload, inputs, {"surfaces": target})))["sure"])
        except (LusterError, OSError):
            return None

    async def check_words(self, request: WordsRequest) -> None:
        """Refuse a wish that nobody can carry out here, before anything is begun."""
        plan_words(self._catalog(), await self._knowing_models(request))

    async def generate(
        self,
        target: Path,
        request: WordsRequest,
        references: Sequence[Path] = (),
        *,
        placed: Placing | None = None,
    ) -> Enhanced:
        """A picture from words; `target` appears only when all went well, and `placed` is as of `enhance`. The same
        words with the same numbers are the same wish, for which an answer that is kept is used again."""
        known = request.model_copy(update={"references": len(references)})
        plan, warnings = plan_words(self._catalog(), await self._knowing_models(known))
        frozen = plan.model_dump(mode="json")
        digests = [await asyncio.to_thread(_digest, each) for each in references]
        key = f"generate-{_fingerprint(frozen, ' '.join(digests))}"
        asking = Asking(self._models.desk if self._models else None, key, f"answers/{key}/")
        inputs = {"reference" + (f".{number}" if number else ""): each for number, each in enumerate(references)}
        with self.scratch.folder("generate") as folder:
            answer, tried = await self._tried(
                _Tried(frozen), asking, inputs, target, folder, None, None, None, kind=FROM_WORDS
            )
        size = int(answer["bytes"])
        if self._signer is not None:
            size = await self._signer.sign(target, None, answer, cleaner=self._sandbox, limits=self._limits)
        taken = alternative_taken(frozen, tried.alternative, tried.causes)
        all_warnings = (*warnings, *((Warning_(**taken),) if taken else ()))
        width, height, report = int(answer["width"]), int(answer["height"]), answer.get("report") or {}
        done = Enhanced(str(answer["mime"]), width, height, size, report, all_warnings, plan)
        return await _placed(done, placed, asking)

    async def compare(self, photo: Path, result: Path, style: str) -> dict[str, Any]:
        """What a picture did to the house in a photo, by the strict limits of a picture whose making nobody knows."""
        payload = FidelityPayload(style=style, limits=PhotoLimits.of(self._limits))
        return await self._sandbox.run(Task("fidelity", payload.as_json(), {"photo": photo, "result": result}, {}))

    async def _tried(
        self,
        tried: _Tried,
        asking: Asking,
        inputs: Mapping[str, Path],
        target: Path,
        folder: Path,
        on_progress: Callable[[Progress], None] | None,
        cancel: asyncio.Event | None,
        account: UUID | None,
        *,
        kind: str,
    ) -> tuple[dict[str, Any], _Tried]:
        """The answer of the first alternative that comes through, tried again as a job would be."""
        while True:
            payload = CarryOutPayload(
                plan=tried.plan, alternative=tried.alternative, reseeds=tried.reseeds, limits=self._limits
            )
            try:
                task = Task(kind, payload.as_json(), inputs, {"picture": target}, account)
                answer = await run_with_answers(
                    self._sandbox,
                    asking,
                    task,
                    folder=folder,
                    on_progress=on_progress,
                    cancel=cancel,
                    wait=self._wait,
                )
                return answer, tried
            except LusterError as error:
                patience = self._models.patience if self._models else Patience(retries=0)
                again = judge(error, tried, patience) if error.reason in _GO_ON else None
                if again is None:
                    raise
                tried = tried.after(again)
            await _pause(again.delay, cancel)

    async def _knowing(self, request: PlanRequest) -> PlanRequest:
        """The request with what this installation knows of remote models and their prompts."""
        return request if self._models is None else await self._models.knowing(request)

    async def _knowing_models(self, request: WordsRequest) -> WordsRequest:
        """The request with what this installation knows of the models that could make the picture."""
        return request if self._models is None else await self._models.knowing_words(request)

    def _files(self, plan: Plan) -> dict[str, Path]:
        """Pictures that are parameters. A path is followed only for the person whose files they are."""
        found = {f"file.{name}": Path(path) for name, path in plan.files.items()}
        for role, path in found.items():
            name = role.removeprefix("file.")
            if not self._own_files:
                text = f'The parameter "{name}" is a picture of your own, which only a job can take. Create one.'
                raise LusterError(Reason.INVALID_PARAMETER, text, parameter=name)
            if not path.is_file():
                raise LusterError(Reason.INVALID_PARAMETER, f"{name}: there is no file {path}.", parameter=name)
        return found


async def _placed(done: Enhanced, placed: Placing | None, asking: Asking) -> Enhanced:
    """The picture, once it is where it belongs; only then are the answers that it was made of forgotten."""
    if placed is not None:
        await placed(done)
    if asking.desk is not None:
        await asking.desk.forget(asking.prefix)
    return done


async def _pause(seconds: float, cancel: asyncio.Event | None) -> None:
    """Waits, but not for a caller who has gone."""
    if cancel is None:
        await asyncio.sleep(seconds)
        return
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(cancel.wait(), seconds)


def _fingerprint(plan: Mapping[str, Any], digest: str) -> str:
    """The same photo under the same plan poses the same questions."""
    return hashlib.sha256(json.dumps([plan, digest], sort_keys=True, default=str).encode()).hexdigest()[:32]


def _digest_of_set(photo: Path, brackets: Sequence[Path]) -> str:
    """The digest of a photo alone, or of all exposures of a set in their order."""
    if not brackets:
        return _digest(photo)
    return hashlib.sha256("\n".join(_digest(path) for path in (photo, *brackets)).encode()).hexdigest()


def _digest(path: Path) -> str:
    try:
        return digest_of(path)
    except OSError as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{path} cannot be read: {error.strerror}.") from error
