"""Judges a picture that does not lie over the photo yet: a model's answer, or anybody's version of a photo."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.judge import Judgement, Kind, Measures, Report, Verdict, judge
from luster_engine.pipeline.guide.register import Registration, aligned, register, resized

_GRID = 128
"""Twice so many columns has the map of what an answer shows of the photo. Cells of the guard are 8 pixels of 1,024, so
that is two values along each. Chosen, not measured."""


def judge_answer(
    photo: NDArray[Any],
    answer: NDArray[Any],
    *,
    style: str,
    kind: Kind = "guide",
    region: NDArray[np.float32] | None = None,
    registration: Registration | None = None,
) -> Judgement:
    """Judges an answer of any size by way of its registration, which is found here where it is not known yet.

    What the answer does not show, because it was moved or zoomed, is not judged.
    """
    found = registration or register(photo, answer, ignore=region)
    if not found.trusted:
        return _unregistered(found, style, kind, region)
    small = resized(photo, found.size)
    return judge_laid(small, aligned(answer, found), found, answer.shape, style=style, kind=kind, region=region)


def judge_laid(
    photo: NDArray[Any],
    laid: NDArray[Any],
    registration: Registration,
    answer: tuple[int, ...],
    *,
    style: str,
    kind: Kind = "guide",
    region: NDArray[np.float32] | None = None,
) -> Judgement:
    """Judges an answer that was laid over the photo by its registration; `answer` is its own shape before that."""
    hidden = 1.0 - shown(registration, answer)
    apart = hidden if region is None else np.maximum(hidden, cv2.resize(region, hidden.shape[::-1]))
    share = 0.0 if region is None else float(np.mean(region))
    return judge(photo, laid, style=style, kind=kind, region=apart, region_share=share, drift=registration.drift)


def shown(registration: Registration, answer: tuple[int, ...]) -> NDArray[np.float32]:
    """How much of each part of the photo an answer of this shape shows at all (0…1), at a small size."""
    inner = np.ones((answer[0] // 4, answer[1] // 4), np.float32)
    inner[:1], inner[-1:], inner[:, :1], inner[:, -1:] = 0.0, 0.0, 0.0, 0.0
    width = _GRID * 2
    size = (width, max(1, round(width * registration.size[1] / registration.size[0])))
    return np.asarray(np.clip(aligned(inner, registration, size), 0.0, 1.0), np.float32)


def _unregistered(found: Registration, style: str, kind: Kind, region: NDArray[np.float32] | None) -> Judgement:
    share = 0.0 if region is None else float(np.mean(region))
    measures = Measures(share, None, 0.0, 0.0, 0.0, None, 0.0)
    report = Report(kind, style, Verdict.REFUSED, (f"The picture cannot be compared: {found.reason}.",), measures)
    blank = np.zeros((1, 1), np.float32)
    return Judgement(report, blank, blank)
