"""Measures what a job did to its photo: the model's answer where one was asked, and the finished picture.

Both are compared, at a small size, with the photo after geometry alone.
"""

import base64
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import Edit, Frame
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.fidelity.answer import judge_laid
from luster_engine.pipeline.fidelity.exposures import each_alone, shown_by
from luster_engine.pipeline.fidelity.judge import Report, Verdict, judge, tolerance
from luster_engine.pipeline.fidelity.method import declared, method_of
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.plan import LOCAL
from luster_engine.pipeline.render.smaller import shrink

PIXELS = 1_200_000
"""Of the copy that is judged. The guard scales it to a long edge of 1,024 (`cells.EDGE`), and even a square photo has
1,095 here. Fewer: it would be enlarged, and soft edges look changed. More: the same measures for more work."""
_OUTSIDE_PIXELS = 300_000
"""Of the copy on which pixels outside all masks are counted. Only a share is asked for, and the edits are applied twice
for it: on a larger one they would take as long as the report itself. Chosen, not measured."""
_REGION_EDGE = 192
"""Long edge in pixels of the region that is kept with a job, as PNG in base64: some kilobytes of its row. A heat map's
cells are 128, so a larger one would show nothing more."""


@dataclass(frozen=True)
class JobFidelity:
    """The guard's reports on one job."""

    result: Report
    guide: Report | None = None
    region: NDArray[np.float32] | None = None
    """Where change was declared, small; kept so that a heat map can be drawn of the result later."""
    taken_whole: bool = False
    """Whether the answer's light was taken for the whole frame; else nothing outside the region came from it."""
    drawn: bool = False
    """Whether pixels were drawn that another seed would draw otherwise; Edits of planners find the same house again."""

    def as_data(self) -> dict[str, Any]:
        """The reports as plain JSON; the region is a PNG in base64."""
        guide = {} if self.guide is None else {"guide": self.guide.as_data()}
        region = {} if self.region is None else {"region": _as_png(self.region)}
        return {"result": self.result.as_data(), **guide, **region}

    def or_refuse(self, provider: str, *, first_try: bool) -> None:
        """Raises where what was made may not be shown, or where another answer may be a better one. The field `reseed`
        says whether another seed can help.

        A refused answer is asked for anew once. What is sold is the result: it alone decides when the second answer is
        refused too, when the answer only filled a region, and in a style (dusk) in which the guard itself does not
        trust its measures enough to call anything faithful: honest answers would be paid twice.
        """
        ask_anew = first_try and self.taken_whole and tolerance(self.result.style, "guide").best == "faithful"
        for what, report in (("answer", self.guide if ask_anew else None), ("result", self.result)):
            if report is not None and report.verdict is Verdict.REFUSED:
                whose = what if provider == LOCAL else f"{what} of {provider}"
                text = f"The {whose} changed the house: {' '.join(report.reasons)}"
                raise LusterError(Reason.FIDELITY_REFUSED, text, provider=provider, reseed=str(self.drawn).lower())


def judge_job(photo: Frame, outcome: Outcome, style: str, others: Sequence[Frame] = ()) -> JobFidelity:
    """The guard's reports on a finished recipe; `others` are further exposures that went into it."""
    layers = outcome.layers
    small = outcome.small or shrink(photo, PIXELS)
    seen = Frame(shown_by(photo, others)) if others else small
    moved = (_moved(seen, outcome) if others else outcome.moved or _moved(small, outcome)).as_bytes()
    size = (moved.shape[1], moved.shape[0])
    region = declared(layers.masked, size)
    how = method_of(outcome, size)
    result = judge(
        moved,
        shrink(outcome.frame, moved.shape[0] * moved.shape[1]).as_bytes(),
        style=style,
        region=region,
        changed_outside=changed_outside(small, layers, small.width / photo.width),
        only_light=how.only_light,
        painted=how.painted,
        exposures=_exposures(photo, others, outcome) if others else None,
    )
    if outcome.laid is None:
        return JobFidelity(result.report, region=region, drawn=outcome.painted)
    laid = outcome.laid
    # Light that the answer switched on is judged: a window may glow, but only where there was one.
    dark = declared([edit for edit in layers.masked if edit.colour is None], size)
    guide = judge_laid(moved, laid.pixels, laid.registration, laid.answer.pixels.shape, style=style, region=dark)
    return JobFidelity(result.report, guide.report, region, outcome.toned, drawn=True)


def _exposures(photo: Frame, others: Sequence[Frame], outcome: Outcome) -> Callable[[], Iterator[NDArray[np.uint8]]]:
    return lambda: (_moved(Frame(each), outcome).as_bytes() for each in each_alone(photo, others))


def _moved(small: Frame, outcome: Outcome) -> Frame:
    moving = [*outcome.flushed, *(edit.warp for edit in outcome.layers.base if edit.warp is not None)]
    warps = tuple(Edit(warp=warp.motion) for warp in moving)
    return runner.apply(small, runner.Layers(warps)) if warps else small


def changed_outside(photo: Frame, layers: runner.Layers, scale: float = 1.0) -> float:
    """Share of pixels outside every mask that differ from the same edits without the masked ones, on a small copy.

    `scale` says how much smaller `photo` is than what the layers were made for.
    """
    if not any(not edit.is_empty for edit in layers.masked):
        return 0.0
    small = shrink(photo, _OUTSIDE_PIXELS)
    scale *= small.width / photo.width
    whole = runner.apply(small, layers, scale=scale).pixels
    bare = runner.apply(small, runner.Layers(layers.base), scale=scale).pixels
    mask = declared(layers.masked, (small.width, small.height))
    outside = np.ones(whole.shape[:2], np.bool_) if mask is None else mask <= 0
    return float(((whole != bare).any(axis=2) & outside).mean())


def _as_png(region: NDArray[np.float32]) -> str:
    scale = min(1.0, _REGION_EDGE / max(region.shape))
    size = (max(1, round(region.shape[1] * scale)), max(1, round(region.shape[0] * scale)))
    small = np.round(cv2.resize(region, size, interpolation=cv2.INTER_AREA) * 255.0).astype(np.uint8)
    _, data = cv2.imencode(".png", small)
    return base64.b64encode(data.tobytes()).decode()
