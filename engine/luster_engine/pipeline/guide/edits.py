"""Turns a model's answer into Edits on the original: laid over the photo, then its tone, its lights or its content.

The answer is never shown. Every Edit made here is data like a planner's, so the one full-resolution pass applies it,
and outside a masked Edit's alpha the bytes stay as they were.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import ColourMap, Content, Edit, Frame, GainMap, Mask
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.srgb import to_linear
from luster_engine.pipeline.guide.lights import Lights, fit_evening
from luster_engine.pipeline.guide.register import Registration, aligned, register, resized, working_size
from luster_engine.pipeline.guide.tone_transfer import Pass, ToneGrid, fit_tone

MOST_RESIDUAL = 1.5
"""Pixels, at registration's own size, by which matched features may still lie apart."""
MOST_DRIFT = 6.0
"""Bent further than this, no part of an answer lies where it belongs; less is the guard's to judge."""
_SPREAD_EDGE, _SOFT_EDGE = 512, 768
"""Long edges in pixels at which a sky is carried on behind roofs and leaves, and at which a soft region's light is
read. Larger ones would carry the answer's own detail onto the photo."""
_COARSE = 1 / 480
"""Share of the long edge below which a soft region keeps the camera's detail."""
_THIN, _LINE = 7, 0.03
"""Pixels below which something is thin, and how far a thin dark line lies under what is beside it."""
_DARKEST = 0.004
"""Linear light added to both sides of a ratio, so that black does not blow it up."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LaidAnswer:
    """A model's answer as it lies over the photo: bytes at the answer's own scale, and how far that can be trusted."""

    pixels: NDArray[np.uint8]
    registration: Registration
    answer: Frame

    @property
    def measures(self) -> dict[str, float]:
        """What the report says about how the answer lies."""
        found = self.registration
        return {
            "guide.residual": found.residual,
            "guide.drift": found.drift,
            "guide.inliers": float(found.inliers),
            "guide.megapixels": self.answer.width * self.answer.height / 1e6,
        }


def lay(photo: Frame, answer: Frame, ignore: Mask | None) -> LaidAnswer:
    """Lays an answer over the photo as the model was shown it; one that does not lie well enough is refused."""
    found = register(photo.as_bytes(), answer.as_bytes(), ignore=None if ignore is None else ignore.alpha)
    fault = found.reason
    if found.trusted and found.residual > MOST_RESIDUAL:
        fault = f"its details lie {found.residual:.1f} pixels apart"
    elif found.trusted and found.drift > MOST_DRIFT:
        fault = f"it is bent by {found.drift:.1f} pixels"
    if fault:
        raise LusterError(
            Reason.REGISTRATION_FAILED,
            f"The provider's picture cannot be laid over the original: {fault}.",
            residual=f"{found.residual:.2f}",
            drift=f"{found.drift:.2f}",
        )
    edge = max(answer.width, answer.height)
    size = working_size(photo.width, photo.height, edge)
    return LaidAnswer(np.asarray(aligned(answer.as_bytes(), found, size), np.uint8), found, answer)


def tone(photo: Frame, laid: LaidAnswer, apply: Pass, *, amount: float, ignore: Mask | None) -> Edit:
    """The answer's light and colour for the whole frame, and none of its detail."""
    grid = fit_tone(photo.as_bytes(), laid.pixels, apply, ignore=None if ignore is None else ignore.alpha)
    return _toned(grid, amount)


def evening(
    photo: Frame, laid: LaidAnswer, apply: Pass, *, amount: float, ignore: Mask | None
) -> tuple[Edit, Edit, float]:
    """The answer's light and colour, what it switched on (a masked edit), and the share of the frame that glows."""
    grid, found = fit_evening(photo.as_bytes(), laid.pixels, apply, ignore=None if ignore is None else ignore.alpha)
    return _toned(grid, amount), _glow(found, amount), found.share


def _toned(grid: ToneGrid, amount: float) -> Edit:
    same = np.zeros_like(grid.values)
    same[..., :3] = np.eye(3, dtype=np.float32)
    return Edit(colour=ColourMap(same + np.float32(amount) * (grid.values - same)))


def _glow(found: Lights, amount: float) -> Edit:
    if found.alpha.max() <= 0:
        return Edit()
    shift = np.zeros((*found.added.shape[:2], 3, 4), np.float32)
    shift[..., :3] = np.eye(3, dtype=np.float32)
    shift[..., 3] = found.added
    alpha = np.where(found.alpha > 0.01, found.alpha, 0.0) * np.float32(min(amount, 1.0))
    return Edit(colour=ColourMap(shift), mask=Mask(alpha.astype(np.float32)))


def content(photo: Frame, laid: LaidAnswer, mask: Mask, *, amount: float, seed: int) -> Edit:
    """What the answer shows inside a mask.

    A mask with a sharp edge of its own (a sky behind leaves and wires) takes the answer's pixels in place of the old
    ones, with the camera's noise over them. A soft one (a lawn) takes the answer's light and colour place by place;
    what is finer, such as each blade, stays the camera's.
    """
    faint = Mask(mask.alpha * np.float32(min(amount, 1.0)), mask.edge)
    if mask.edge is not None:
        return _replaced(photo, laid, mask, faint, seed)
    # An answer is softer than its size says, and has blades of its own: neither may be taken for light.
    size = working_size(photo.width, photo.height, min(_SOFT_EDGE, max(photo.width, photo.height)))
    before, after = (
        cv2.GaussianBlur(_linear(resized(pixels, size)), (0, 0), max(size) * _COARSE)
        for pixels in (photo.as_bytes(), laid.pixels)
    )
    ratio = np.clip((after + _DARKEST) / (before + _DARKEST), 1 / 12, 12.0)
    return Edit(gain=GainMap(ratio.astype(np.float32)), mask=faint)


def _replaced(photo: Frame, laid: LaidAnswer, mask: Mask, faint: Mask, seed: int) -> Edit:
    height, width = laid.pixels.shape[:2]
    small = working_size(width, height, _SPREAD_EDGE)
    alpha = cv2.resize(mask.alpha, small, interpolation=cv2.INTER_LINEAR)
    sure = (alpha > 0.98).astype(np.float32)
    inside: Floats = np.asarray(cv2.erode(sure, np.ones((5, 5), np.uint8), borderValue=1.0), np.float32)
    # A wire is no colour of the sky behind it; and the answer's own wires, a little beside the photo's, are not wanted.
    old = _without_lines(_floats(resized(photo.as_bytes(), small)))
    shown = _floats(laid.pixels)
    lines = cv2.dilate(_lines(_floats(resized(photo.as_bytes(), (width, height)))), np.ones((7, 7), np.uint8)) > 0
    shown = np.asarray(np.where(lines[..., None], _closed(shown), shown), np.float32)
    new: Floats = np.asarray(cv2.resize(shown, small, interpolation=cv2.INTER_AREA), np.float32)
    # Next to roofs and leaves the answer holds roofs and leaves: there its sky is carried on from inside.
    carried = cv2.resize(_spread(new, inside), (width, height), interpolation=cv2.INTER_LINEAR)
    own = cv2.resize(cv2.GaussianBlur(inside, (0, 0), 2.0) * inside, (width, height), interpolation=cv2.INTER_LINEAR)
    pixels = carried + (shown - carried) * np.clip(own, 0.0, 1.0)[..., None]
    grain = _missing_noise(photo, laid, mask)
    paint = Content(pixels.astype(np.float32), replaces=_spread(old, inside), grain=grain, seed=seed)
    return Edit(content=paint, mask=faint)


def _without_lines(values: Floats) -> Floats:
    """A picture in which thin dark lines have the colour beside them."""
    return np.where(_lines(values)[..., None] > 0, _closed(values), values)


def _closed(values: Floats) -> Floats:
    side = np.ones((_THIN, _THIN), np.uint8)
    return np.asarray(cv2.morphologyEx(values, cv2.MORPH_CLOSE, side), np.float32)


def _lines(values: Floats) -> NDArray[np.uint8]:
    """1 where something thin and dark stands before its surroundings."""
    return np.asarray((_closed(values) - values).max(axis=2) > _LINE, np.uint8)


def _spread(values: Floats, weight: Floats) -> Floats:
    """Values where `weight` is, carried outwards from there ever more smoothly."""
    out = np.zeros_like(values)
    have = np.zeros(values.shape[:2], np.float32)
    weighted = values * weight[..., None]
    for sigma in (2.0, 8.0, 32.0, 128.0):
        near = _blurred(weight, sigma)
        mean = _blurred(weighted, sigma) / (near + 1e-6)[..., None]
        share = np.clip(near / 0.1, 0.0, 1.0) * (1.0 - have)
        out += mean * share[..., None]
        have += share
    left = (1.0 - have)[..., None]
    overall = (values * weight[..., None]).sum(axis=(0, 1)) / max(float(weight.sum()), 1e-6)
    return np.asarray(np.clip(out + left * overall, 0.0, 1.0), np.float32)


def _blurred(values: Floats, sigma: float) -> Floats:
    """Blurred by a Gaussian; a wide one is made on a smaller copy, which nobody can tell."""
    height, width = values.shape[:2]
    less = max(1.0, sigma / 4.0)
    size = (max(1, round(width / less)), max(1, round(height / less)))
    small = cv2.GaussianBlur(cv2.resize(values, size, interpolation=cv2.INTER_AREA), (0, 0), sigma / less)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _missing_noise(photo: Frame, laid: LaidAnswer, mask: Mask) -> float:
    """The noise of the camera in this region that the answer lacks."""
    size = (photo.width, photo.height)
    inside = cv2.resize(mask.alpha, size, interpolation=cv2.INTER_LINEAR) > 0.98
    if int(inside.sum()) < 500:
        return 0.0
    levels = []
    for pixels in (photo.as_bytes(), resized(laid.pixels, size)):
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255.0
        fine = grey - cv2.GaussianBlur(grey, (0, 0), 1.0)
        levels.append(1.4826 * float(np.median(np.abs(fine[inside]))))
    return float(np.clip(np.sqrt(max(levels[0] ** 2 - levels[1] ** 2, 0.0)), 0.0, 0.03))


def _floats(pixels: NDArray[Any]) -> Floats:
    return np.asarray(pixels, np.float32) / np.float32(255.0)


def _linear(pixels: NDArray[Any]) -> Floats:
    return to_linear(_floats(pixels))
