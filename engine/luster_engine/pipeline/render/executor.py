"""Carries out the steps of one alternative: asks planners on the proxy, runs renderers, and gathers the Edits."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from luster_sdk import (
    BadValue,
    Cancelled,
    Edit,
    Frame,
    Mask,
    PhotoFacts,
    Planner,
    PluginError,
    ProviderDoor,
    Renderer,
    Stage,
    SubjectNotFound,
    Warp,
)

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.guide import edits as guide
from luster_engine.pipeline.guide.edits import LaidAnswer
from luster_engine.pipeline.render import compose, runner
from luster_engine.pipeline.render.context import Findings, Share, StepContext, step_seed
from luster_engine.pipeline.render.meter import Meter
from luster_engine.pipeline.render.plan import Alternative, Plan, PlannedStep, compare
from luster_engine.pipeline.render.proxy import PIXELS, ProxyMaker
from luster_engine.pipeline.render.smaller import shrink
from luster_engine.plugins.host import CodePlace, Host, describe
from luster_engine.plugins.locked import locked

WHOLE = Share(0.0, 1.0)
StageSource = Callable[[PlannedStep], Stage]


@dataclass(frozen=True)
class Surroundings:
    """What a recipe needs around it."""

    host: Host
    stages: StageSource
    meter: Meter = field(default_factory=Meter)
    files: Mapping[str, Path] = field(default_factory=dict)
    providers: Callable[[str], ProviderDoor] | None = None
    proxy_pixels: int = PIXELS
    shown_pixels: Callable[[], int] = lambda: PIXELS
    """How large a picture a stage gets that asks a remote model; small once its answer is at hand."""
    share: Share = WHOLE


@dataclass(frozen=True)
class Outcome:
    """A finished recipe: the picture, the same plan without its masked edits where asked for, and what was found."""

    frame: Frame
    layers: runner.Layers
    findings: Findings
    steps: tuple[PlannedStep, ...]
    subject_found: bool
    merged: bool = False
    """Whether several exposures went into the picture."""
    small: Frame | None = None
    """The proxy of the photo as it came, where one was made."""
    moved: Frame | None = None
    """The same with the base's warps in it, where nothing was rendered between the photo and its planners."""
    flushed: tuple[Warp, ...] = ()
    """Warps that were carried out before a renderer, and are no longer among the layers."""
    laid: LaidAnswer | None = None
    """A remote model's answer as it lies over the picture."""
    toned: bool = False
    """Whether that answer's light was taken for the whole frame."""
    painted: bool = False
    """Whether a renderer made pixels of its own."""


class Executor:
    """One alternative of a plan at work on one photo."""

    def __init__(self, plan: Plan, alternative: Alternative, photo: PhotoFacts, around: Surroundings) -> None:
        self._plan = plan
        self._alternative = alternative
        self._photo = photo
        self._around = around
        self._findings = Findings()
        self._base: list[Edit] = []
        self._masked: list[Edit] = []
        self._done: list[PlannedStep] = []
        self._unsure = False
        self._small: Frame | None = None
        self._flushed: list[Warp] = []
        self._laid: dict[str, LaidAnswer] = {}
        self._toned = False
        self._painted = False

    def run(self, frames: Sequence[Frame]) -> Outcome:
        """The frame after all steps. The first frame is the photo; brackets may follow."""
        frame, rest = frames[0], tuple(frames[1:])
        steps = self._alternative.steps
        share = self._around.share
        planning = Share(share.start, share.start + 0.5 * (share.end - share.start))
        maker: ProxyMaker | None = None
        for index, step in enumerate(steps):
            self._around.host.checkpoint()
            part = Share(planning.at(index / len(steps)), planning.at((index + 1) / len(steps)))
            if not self._wanted(step):
                continue
            stage = self._around.stages(step)
            context = self._context(step, part)
            if isinstance(stage, Renderer) and stage.gives_guide:
                maker = maker or self._proxies(frame)
                self._guided_step(stage, step, frame, maker, context)
            elif isinstance(stage, Renderer):
                self._small = self._small or shrink(frame, self._around.proxy_pixels)
                frame = self._flush(frame)
                frame, maker, rest = self._render(stage, step, (frame, *rest), context), None, ()
            elif isinstance(stage, Planner):
                maker = maker or self._proxies(frame)
                self._plan_step(stage, step, maker, context)
            self._done.append(step)
        with self._around.meter.part("edits"):
            layers = runner.Layers(tuple(self._base), tuple(self._masked))
            finishing = Share(planning.end, share.end)
            result = runner.apply(
                frame,
                layers,
                checkpoint=self._around.host.checkpoint,
                progress=lambda fraction: self._around.host.progress(finishing.at(fraction)),
            )
        laid = next(iter(self._laid.values()), None)
        return Outcome(
            result,
            layers,
            self._findings,
            tuple(self._done),
            subject_found=not self._unsure,
            merged=len(frames) > 1,
            small=self._small,
            moved=self._moved(maker),
            flushed=tuple(self._flushed),
            laid=laid,
            toned=self._toned,
            painted=self._painted,
        )

    def _moved(self, maker: ProxyMaker | None) -> Frame | None:
        """What the last planner saw, if that was made of the photo itself and not of what a renderer made of it."""
        return maker.proxy(self._base, ()).source if maker is not None and maker.small is self._small else None

    def _wanted(self, step: PlannedStep) -> bool:
        """Whether a step takes part, given what was found; an unsure subject leaves out relight and masked edits."""
        subject = self._alternative.subject
        if subject is not None and step.role in ("relight", "masked") and not self._unsure:
            measures = self._findings.measures
            if not all(compare(measures.get(one.subject), one) for one in subject.found):
                self._give_up(subject.unsure)
        if self._unsure and step.role in ("relight", "masked"):
            return False
        return all(compare(self._findings.measures.get(one.subject), one) for one in step.when)

    def _give_up(self, sentence: str) -> None:
        if self._plan.strict:
            raise LusterError(Reason.SUBJECT_NOT_FOUND, sentence, style=self._plan.style, subject=self._plan.region)
        self._unsure = True
        self._findings.warnings.append(sentence)

    def _context(self, step: PlannedStep, share: Share) -> StepContext:
        return StepContext(
            stage=step.stage,
            seed=step_seed(self._alternative.seed, step.stage),
            photo=self._photo,
            room=self._plan.room,
            findings=self._findings,
            host=self._around.host,
            share=share,
            files=self._around.files,
            providers=self._around.providers,
        )

    def _proxies(self, frame: Frame) -> ProxyMaker:
        with self._around.meter.part("proxy"):
            maker = ProxyMaker(frame, self._photo, self._around.proxy_pixels)
        self._small = self._small or maker.small
        return maker

    def _plan_step(self, stage: Planner, step: PlannedStep, maker: ProxyMaker, context: StepContext) -> None:
        masked = step.role == "masked"
        with self._around.meter.part(step.stage, step.version):
            proxy = maker.proxy(self._base, self._masked if masked else ())
            try:
                with _plugin_code(self._around.host, step):
                    edit = stage.plan(proxy, stage.params.model_validate(dict(step.params)), context)
            except SubjectNotFound as error:
                self._give_up(str(error) or f"{step.stage} did not find its subject.")
                return
        if not isinstance(edit, Edit):
            raise _bad_result(step, f"answered with {type(edit).__name__}, not an Edit")
        self._findings.regions.update(edit.regions)
        if edit.is_empty:
            return
        if step.role == "find":
            raise _bad_result(step, "is a step that only looks, and answered with an Edit that changes the photo")
        if not masked:
            self._base.append(edit)
            return
        if edit.warp is not None:
            raise _bad_result(step, "is a masked step and answered with a warp of the whole frame")
        mask = edit.mask or self._findings.regions.get(step.region)
        if mask is None:
            raise _bad_result(step, f"is a masked step and gave no mask, and no step found the region {step.region}")
        self._masked.append(replace(edit, mask=mask))

    def _guided_step(
        self, stage: Renderer, step: PlannedStep, frame: Frame, maker: ProxyMaker, context: StepContext
    ) -> None:
        """Takes from a model's answer what the step's role allows; the same question is asked once in a recipe."""
        masked = step.role == "masked"
        photo = maker.proxy(self._base, self._masked if masked else ()).current
        regions = self._findings.regions
        subject = regions.get(self._plan.region) or regions.get("sky")
        inside = str(step.params.get("inside") or step.region)
        laid = self._answer(stage, step, frame, photo, regions.get(inside) if masked else subject, context)
        amount = float(step.params.get("amount", 1.0))
        if amount <= 0 or step.role == "find":
            return
        self._toned = self._toned or not masked
        with self._around.meter.part(f"{step.stage}.transfer", step.version):
            if step.role == "relight":
                toned, glow, share = guide.evening(photo, laid, runner.with_edit, amount=amount, ignore=subject)
                self._base.append(toned)
                self._masked += [] if glow.is_empty else [glow]
                self._findings.measures["guide.lights"] = share
                return
            if not masked:
                self._base.append(guide.tone(photo, laid, runner.with_edit, amount=amount, ignore=subject))
                return
            mask = regions.get(inside)
            if mask is None:
                raise _bad_result(step, f"is a masked step, and no step found the region {inside}")
            self._masked.append(guide.content(photo, laid, mask, amount=amount, seed=context.seed))

    def _answer(
        self,
        stage: Renderer,
        step: PlannedStep,
        frame: Frame,
        photo: Frame,
        ignore: Mask | None,
        context: StepContext,
    ) -> LaidAnswer:
        asked = {name: value for name, value in step.params.items() if name not in ("amount", "inside")}
        key = json.dumps([step.stage, asked], sort_keys=True, default=str)
        if key in self._laid:
            return self._laid[key]
        shown = photo
        if self._around.shown_pixels() > photo.width * photo.height:
            large = ProxyMaker(frame, self._photo, self._around.shown_pixels())
            shown = large.proxy(self._base, self._masked if step.role == "masked" else ()).current
        with self._around.meter.part(step.stage, step.version), _plugin_code(self._around.host, step):
            answer = stage.run((locked(shown),), stage.params.model_validate(dict(step.params)), context)
        if not isinstance(answer, Frame):
            raise _bad_result(step, f"answered with {type(answer).__name__}, not a Frame")
        with self._around.meter.part(f"{step.stage}.register", step.version):
            laid = guide.lay(photo, answer, ignore)
        self._findings.measures.update(laid.measures)
        self._laid[key] = laid
        return laid

    def _render(self, stage: Renderer, step: PlannedStep, frames: tuple[Frame, ...], context: StepContext) -> Frame:
        before = frames[0]
        shown = tuple(locked(frame) for frame in frames)
        with self._around.meter.part(step.stage, step.version):
            try:
                with _plugin_code(self._around.host, step):
                    after = stage.run(shown, stage.params.model_validate(dict(step.params)), context)
            except SubjectNotFound as error:
                self._give_up(str(error) or f"{step.stage} did not find its subject.")
                return before
        if not isinstance(after, Frame):
            raise _bad_result(step, f"answered with {type(after).__name__}, not a Frame")
        if after.pixels.shape != before.pixels.shape or after.pixels.dtype != before.pixels.dtype:
            raise _bad_result(
                step,
                f"answered with {after.pixels.dtype} pixels of shape {after.pixels.shape}, "
                f"expected {before.pixels.dtype} of shape {before.pixels.shape}",
            )
        if step.role == "find":
            return before
        self._painted = True
        if step.role != "masked":
            return Frame(np.ascontiguousarray(after.pixels), before.colour)
        mask: Mask | None = self._findings.regions.get(step.region)
        if mask is None:
            raise _bad_result(step, f"is a masked step, and no step found the region {step.region}")
        return compose.blend(before, after, mask)

    def _flush(self, frame: Frame) -> Frame:
        """The frame with the edits gathered so far, for a renderer that needs real pixels."""
        if not self._base and not self._masked:
            return frame
        layers = runner.Layers(tuple(self._base), tuple(self._masked))
        self._flushed += [edit.warp for edit in self._base if edit.warp is not None]
        self._base, self._masked = [], []
        with self._around.meter.part("edits"):
            return runner.apply(frame, layers, checkpoint=self._around.host.checkpoint)


class _plugin_code:  # noqa: N801 - used as a statement, `with _plugin_code(…)`
    """Names whose code runs, and turns what it raises into a reason with that name on it."""

    def __init__(self, host: Host, step: PlannedStep) -> None:
        self._host = host
        self._step = step

    def __enter__(self) -> None:
        step = self._step
        self._host.at(CodePlace(step="stage", plugin=step.plugin, stage=step.stage, version=step.version))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None:
            self._host.at(CodePlace(step="engine"))
            return
        if isinstance(error, (Cancelled, SubjectNotFound, LusterError, MemoryError)) or not isinstance(
            error, Exception
        ):
            return
        own_words = str(error) if isinstance(error, PluginError) else describe(error)
        raise LusterError(
            Reason.PLUGIN_BAD_RESULT if isinstance(error, BadValue) else Reason.PLUGIN_FAILED,
            f"The stage {self._step.stage} {self._step.version} of plugin {self._step.plugin} failed: {own_words}",
            stage=self._step.stage,
            version=self._step.version,
            plugin=self._step.plugin,
        ) from error


def _bad_result(step: PlannedStep, what: str) -> LusterError:
    return LusterError(
        Reason.PLUGIN_BAD_RESULT,
        f"The stage {step.stage} {step.version} of plugin {step.plugin} {what}.",
        stage=step.stage,
        version=step.version,
        plugin=step.plugin,
    )
